// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/cooling_chart.h"

#include <algorithm>

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QLineSeries>
#include <QValueAxis>

#include "style/language.h"
#include "style/shown_units.h"

namespace cw::ui {

CoolingChart::CoolingChart(QWidget* parent) : ChartFrame(parent)
{
    connect(&ShownUnits::instance(), &ShownUnits::changed, this, &CoolingChart::rebuild);
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
    const double most_kw = *std::max_element(data_.mechanical_kw.begin(), data_.mechanical_kw.end());
    const bool wet = std::any_of(data_.water_m3_per_day.begin(), data_.water_m3_per_day.end(), [](double m3) { return m3 > 0; });
    setEmpty(!wet && most_kw <= 0 ? tr("There is no heat to remove yet.") : QString());
    if (isEmpty()) return;
    QStringList months;
    for (int m = 1; m <= 12; ++m) months << spokenLocale().standaloneMonthName(m, QLocale::ShortFormat);
    auto* category = new QBarCategoryAxis;
    category->append(months);
    addAxis(category, Qt::AlignBottom, tr("month"));
    category->setGridLineVisible(false);
    if (wet) addWater(category);
    addPower(category, most_kw, wet);
}

void CoolingChart::addWater(QBarCategoryAxis* months)
{
    const bool us = ShownUnits::instance().system() == units::System::us;
    const double factor = us ? 1 / units::m3_per_us_gallon : 1;
    auto* water = new QBarSet(us ? tr("Water, US gal a day (left)") : tr("Water, m³ a day (left)"));
    double most = 0;
    for (const double m3 : data_.water_m3_per_day) {
        water->append(m3 * factor);
        most = std::max(most, m3 * factor);
    }
    water->setBrush(series(5));
    water->setPen(Qt::NoPen);
    auto* bars = new QBarSeries;
    bars->append(water);
    bars->setBarWidth(0.62);
    auto* left = valueAxis(most);
    addAxis(left, Qt::AlignLeft, us ? tr("US gal a day") : tr("m³ a day"));
    chart()->addSeries(bars);
    bars->attachAxis(months);
    bars->attachAxis(left);
}

void CoolingChart::addPower(QBarCategoryAxis* months, double most_kw, bool wet)
{
    auto* power = new QLineSeries;
    power->setName(wet ? tr("Cooling power, MW (right)") : tr("Cooling power, MW; no water is evaporated"));
    for (int m = 0; m < 12; ++m) power->append(m, data_.mechanical_kw[static_cast<std::size_t>(m)] / 1e3);
    power->setPen(QPen(series(4), 2.5));
    power->setPointsVisible(true);
    auto* axis = valueAxis(most_kw / 1e3, most_kw < 20'000 ? "%.1f" : "%.0f");
    addAxis(axis, wet ? Qt::AlignRight : Qt::AlignLeft, tr("MW"));
    axis->setGridLineVisible(!wet);
    chart()->addSeries(power);
    power->attachAxis(months);
    power->attachAxis(axis);
}

}  // namespace cw::ui
