// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/power_chart.h"

#include <algorithm>

#include <QAreaSeries>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QLineSeries>
#include <QValueAxis>

namespace cw::ui {

namespace {

constexpr double ms_per_day = 86'400'000.0;
constexpr double lead_days = 20;               // of the time shown before the first and after the last step
constexpr int date_ticks = 6;
constexpr int strongest = 225, faintest = 95;  // opacity of the first and the last phase: one hue, told apart by shade

double msOf(units::Date date)
{
    const auto days = std::chrono::sys_days(date).time_since_epoch().count();
    return static_cast<double>(days) * ms_per_day;
}

/// A level from `from` to `to`.
QLineSeries* level(QObject* owner, double from, double to, double mw)
{
    auto* line = new QLineSeries(owner);
    line->append(from, mw);
    line->append(to, mw);
    return line;
}

}  // namespace

PowerChart::PowerChart(QWidget* parent) : ChartFrame(parent)
{
    setAccessibleName(tr("Power against supply by phase"));
    rebuild();
}

void PowerChart::show(const phases::PhasesResult& phases)
{
    if (phases == data_) return;
    data_ = phases;
    rebuild();
}

void PowerChart::rebuild()
{
    clear();
    setEmpty(data_.curve.empty() ? tr("No phase and no supply has a date yet.") : QString());
    if (isEmpty()) return;
    const double from = msOf(data_.curve.front().date) - lead_days * ms_per_day;
    const double span = msOf(data_.curve.back().date) - from;
    const double to = msOf(data_.curve.back().date) + std::max(lead_days * ms_per_day, span / 6);
    double most = 0;
    for (const auto& point : data_.curve) most = std::max({most, point.need_mw, point.supply_mw});
    auto* time = new QDateTimeAxis;
    time->setFormat(QStringLiteral("MMM yyyy"));
    time->setRange(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(from), Qt::UTC), QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(to), Qt::UTC));
    time->setTickCount(date_ticks);
    addAxis(time, Qt::AlignBottom, tr("month and year"));
    addAxis(valueAxis(most), Qt::AlignLeft, tr("MW"));
    addPhases(from, to);
    addSupply(from, to);
    for (QAbstractSeries* s : chart()->series())
        for (QAbstractAxis* axis : chart()->axes()) s->attachAxis(axis);
}

void PowerChart::addPhases(double from, double to)
{
    double below = 0;
    int shade = 0;
    for (const auto& phase : data_.phases) {
        const double start = std::max(from, msOf(phase.date));
        auto* area = new QAreaSeries(level(this, start, to, phase.facility_peak_mw), level(this, start, to, below));
        area->upperSeries()->setParent(area);
        area->lowerSeries()->setParent(area);
        area->setName(QString::fromStdString(phase.name));
        QColor fill = series(0);
        fill.setAlpha(strongest - (strongest - faintest) * shade++ / std::max(1, static_cast<int>(data_.phases.size()) - 1));
        area->setBrush(fill);
        area->setPen(QPen(series(0), 1));
        chart()->addSeries(area);
        below = phase.facility_peak_mw;
    }
}

void PowerChart::addSupply(double from, double to)
{
    auto* line = new QLineSeries;
    line->setName(tr("Supply"));
    line->setPen(QPen(series(4), 2.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    double before = 0;
    line->append(from, before);
    for (const auto& point : data_.curve) {
        line->append(msOf(point.date), before);
        line->append(msOf(point.date), point.supply_mw);
        before = point.supply_mw;
    }
    line->append(to, before);
    chart()->addSeries(line);
}

}  // namespace cw::ui
