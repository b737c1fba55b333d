// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lease_chart.h"

#include <algorithm>

#include <QLineSeries>
#include <QValueAxis>

namespace cw::ui {

namespace {

constexpr int months_per_tick = 6;

}  // namespace

LeaseChart::LeaseChart(QWidget* parent) : ChartFrame(parent)
{
    setAccessibleName(tr("Leasing against building, cumulative cost"));
    rebuild();
}

void LeaseChart::show(const Data& figures)
{
    if (figures == data_) return;
    data_ = figures;
    rebuild();
}

void LeaseChart::addLine(const std::vector<double>& values, const QString& name, const QColor& colour)
{
    auto* line = new QLineSeries;
    line->setName(name);
    line->setPen(QPen(colour, 2.5));
    for (std::size_t month = 0; month < values.size(); ++month) line->append(static_cast<double>(month), values[month]);
    chart()->addSeries(line);
}

void LeaseChart::rebuild()
{
    clear();
    const std::size_t months = std::max(data_.lease_musd.size(), data_.build_musd.size());
    double most = 0;
    for (const auto* values : {&data_.lease_musd, &data_.build_musd})
        for (const double musd : *values) most = std::max(most, musd);
    setEmpty(months < 2 || most <= 0 ? tr("There is nothing to lease or to build yet.") : QString());
    if (isEmpty()) return;
    addLine(data_.lease_musd, tr("Lease"), series(4));
    addLine(data_.build_musd, tr("Build, less residual value"), series(0));
    auto* money = valueAxis(most);
    auto* time = new QValueAxis;
    const int last = static_cast<int>(months) - 1;
    const int ticks = std::max(1, (last + months_per_tick - 1) / months_per_tick);
    time->setRange(0, ticks * months_per_tick);
    time->setTickCount(std::min(ticks, 12) + 1);
    time->setLabelFormat(QStringLiteral("%.0f"));
    addAxis(time, Qt::AlignBottom, tr("months from the decision"));
    addAxis(money, Qt::AlignLeft, tr("US$ million"));
    if (data_.crossing_month) {
        auto* mark = new QLineSeries;
        mark->setName(tr("Build cheaper from month %1").arg(*data_.crossing_month));
        mark->setPen(QPen(colours().muted, 1.5, Qt::DashLine));
        mark->append(*data_.crossing_month, 0);
        mark->append(*data_.crossing_month, money->max());
        chart()->addSeries(mark);
    }
    for (QAbstractSeries* s : chart()->series()) {
        s->attachAxis(time);
        s->attachAxis(money);
    }
}

}  // namespace cw::ui
