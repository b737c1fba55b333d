// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/cooling_chart.h"

#include <algorithm>

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

namespace cw::ui {

CoolingChart::CoolingChart(QWidget* parent) : ChartFrame(parent)
{
    setAccessibleName(tr("Water and cooling power by month"));
    rebuild();
}

void CoolingChart::show(const Data& figures)
{
    if (figures == data_) return;
    data_ = figures;
    rebuild();
}

void CoolingChart::rebuild()
{
    clear();
    const double most_water = *std::max_element(data_.water_m3_per_day.begin(), data_.water_m3_per_day.end());
    const double most_kw = *std::max_element(data_.mechanical_kw.begin(), data_.mechanical_kw.end());
    setEmpty(most_water <= 0 && most_kw <= 0 ? tr("There is no heat to remove yet.") : QString());
    if (isEmpty()) return;
    auto* water = new QBarSet(tr("Water, m³ a day (left)"));
    auto* power = new QLineSeries;
    power->setName(tr("Cooling power, MW (right)"));
    QStringList months;
    for (int m = 0; m < 12; ++m) {
        water->append(data_.water_m3_per_day[static_cast<std::size_t>(m)]);
        power->append(m, data_.mechanical_kw[static_cast<std::size_t>(m)] / 1e3);
        months << QLocale(QLocale::English).standaloneMonthName(m + 1, QLocale::ShortFormat);
    }
    water->setBrush(series(5));
    water->setPen(Qt::NoPen);
    power->setPen(QPen(series(4), 2.5));
    power->setPointsVisible(true);
    auto* bars = new QBarSeries;
    bars->append(water);
    bars->setBarWidth(0.62);
    auto* category = new QBarCategoryAxis;
    category->append(months);
    addAxis(category, Qt::AlignBottom, {});
    category->setGridLineVisible(false);
    auto* left = valueAxis(most_water);
    auto* right = valueAxis(most_kw / 1e3, most_kw < 20'000 ? "%.1f" : "%.0f");
    addAxis(left, Qt::AlignLeft, tr("m³ a day"));
    addAxis(right, Qt::AlignRight, tr("MW"));
    right->setGridLineVisible(false);
    chart()->addSeries(bars);
    chart()->addSeries(power);
    for (QAbstractSeries* s : {static_cast<QAbstractSeries*>(bars), static_cast<QAbstractSeries*>(power)}) s->attachAxis(category);
    bars->attachAxis(left);
    power->attachAxis(right);
}

}  // namespace cw::ui
