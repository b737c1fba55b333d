// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/gpus_chart.h"

#include <algorithm>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QStackedBarSeries>
#include <QValueAxis>

#include "style/language.h"

namespace cw::ui {

namespace {

QString monthOf(units::Date date)
{
    const QDate day(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())), static_cast<int>(static_cast<unsigned>(date.day())));
    return spokenLocale().toString(day, QStringLiteral("MMM yyyy"));
}

}  // namespace

GpusChart::GpusChart(QWidget* parent) : ChartFrame(parent)
{
    setAccessibleName(tr("GPUs installed and online by phase"));
    GpusChart::rebuild();
}

void GpusChart::show(const phases::PhasesResult& phases)
{
    if (phases.phases == data_) return;
    data_ = phases.phases;
    rebuild();
}

void GpusChart::rebuild()
{
    clear();
    double most = 0;
    for (const auto& phase : data_) most = std::max(most, static_cast<double>(phase.gpus_installed));
    setEmpty(most <= 0 ? tr("No phase brings GPUs yet.") : QString());
    if (isEmpty()) return;
    auto* online = new QBarSet(tr("Online"));
    auto* waiting = new QBarSet(tr("Installed, waiting for power"));
    QStringList names;
    for (const auto& phase : data_) {
        online->append(static_cast<double>(phase.gpus_online));
        waiting->append(static_cast<double>(phase.gpus_installed - phase.gpus_online));
        names << tr("%1: %2", "a month and the GPUs online in it").arg(monthOf(phase.date), QString::fromStdString(units::formatCount(phase.gpus_online)));
    }
    // Fill against outline: told apart without colour.
    online->setBrush(series(0));
    online->setPen(QPen(series(0), 2));
    waiting->setBrush(Qt::NoBrush);
    waiting->setPen(QPen(series(4), 2, Qt::DashLine));
    auto* bars = new QStackedBarSeries;
    bars->append(online);
    bars->append(waiting);
    bars->setBarWidth(0.6);
    auto* phases = new QBarCategoryAxis;
    phases->append(names);
    addAxis(phases, Qt::AlignBottom, tr("phase"));
    phases->setGridLineVisible(false);
    auto* count = valueAxis(most * 1.1);
    addAxis(count, Qt::AlignLeft, tr("GPUs"));
    chart()->addSeries(bars);
    bars->attachAxis(phases);
    bars->attachAxis(count);
}

}  // namespace cw::ui
