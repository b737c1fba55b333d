// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/cooling_page.h"

#include "style/shown_units.h"

namespace cw::ui {

using catalog::Kind;
using cooling::CoolingPlan;
using units::Dimension;

namespace {

constexpr double kelvin_to_fahrenheit = 1.8;   // of differences
constexpr double psi_per_kpa = 1 / 6.894757293168;   // NIST SP 811, appendix B

}  // namespace

CoolingPage::CoolingPage(DocumentSession& session, QWidget* parent) : PlanPage(session, parent)
{
    addTitle()->setText(tr("Cooling"));
    addCaption()->setText(tr("How heat leaves the site"));
    addPlant();
    addTemperatures();
    addHeading(tr("Comes to"));
    heat_ = addFigure(tr("Heat, peak"));
    pue_ = addFigure(tr("PUE, year and peak"));
    wue_ = addFigure(tr("WUE"));
    water_ = addFigure(tr("Water, mean and peak"));
    units_ = addFigure(tr("Heat rejection"));
    finish();
}

void CoolingPage::addPlant()
{
    addItem(tr("Climate"), {Kind::climate}, &CoolingPlan::climate, tr("Not named"));
    // In the order of Rejection.
    rejection_ = addChoice(tr("Heat rejection"), {tr("Cooling towers"), tr("Dry coolers"), tr("Adiabatic coolers"), tr("Air-cooled chillers")}, &CoolingPlan::rejection);
    addItem(tr("Of the make"), {Kind::cooling_tower, Kind::dry_cooler, Kind::chiller}, &CoolingPlan::rejection_item, tr("Not named"));
    addItem(tr("Trim chiller"), {Kind::chiller}, &CoolingPlan::chiller, tr("None"));
    addNumber({tr("Spare units"), tr("N plus so many"), Dimension::number, &CoolingPlan::spare_units, 0, 1000, 1, tr("usual practice: one")});
    addText(tr("Water source"), &CoolingPlan::water_source, tr("Municipal, reclaimed, a well"));
}

void CoolingPage::addTemperatures()
{
    addHeading(tr("Loops"));
    addNumber({tr("To cold plates"), tr("Supply temperature of the coolant"), Dimension::temperature, &CoolingPlan::technology_supply_c, 5, 60, 1, tr("ASHRAE class W32")});
    addNumber({tr("To doors and coils"), tr("Supply temperature of the water to rear doors and fan walls"), Dimension::temperature, &CoolingPlan::air_loop_supply_c, 5, 40, 1, tr("above the dew point of conditioned rooms")});
    addNumber({tr("Approach of coolant units, K"), tr("Between facility water and coolant"), Dimension::number, &CoolingPlan::cdu_approach_k, 0, 30, 1, tr("practice of plate heat exchangers"), tr("Approach of coolant units, °F"), kelvin_to_fahrenheit});
    addNumber({tr("Loop, supply to return, K"), tr("Of the facility water"), Dimension::number, &CoolingPlan::loop_delta_t_k, 1, 40, 1, tr("practice: about 1.4 L/min for each kW"), tr("Loop, supply to return, °F"), kelvin_to_fahrenheit});
    addNumber({tr("Pump head, kPa"), tr("Of the facility loop"), Dimension::number, &CoolingPlan::pump_head_kpa, 0, 2000, 1, tr("practice"), tr("Pump head, psi"), psi_per_kpa});
    addNumber({tr("Cycles of concentration"), tr("Of the water in towers: make-up over blow-down"), Dimension::number, &CoolingPlan::cycles_of_concentration, 1.1, 20, 1, tr("practice with municipal water")});
    addNumber({tr("Drift"), tr("Share of the circulating flow"), Dimension::fraction, &CoolingPlan::drift_fraction, 0, 0.01, 1, tr("towers with drift eliminators")});
}

void CoolingPage::refresh()
{
    readFields();
    const auto assessment = session().assessment();
    const auto& result = assessment->cooling;
    const auto ratio = [](const std::optional<double>& value) { return value ? QString::fromStdString(units::formatFixed(*value, 2)) : QStringLiteral("—"); };
    heat_->setText(tr("%1, %2 to liquid").arg(shownFigure(result.heat_kw, Dimension::power), shownFigure(result.liquid_fraction, Dimension::fraction)));
    pue_->setText(tr("%1, %2").arg(ratio(assessment->pue_annual), ratio(assessment->pue_peak)));
    wue_->setText(assessment->wue_l_per_kwh ? tr("%1 L per kWh").arg(ratio(assessment->wue_l_per_kwh)) : QStringLiteral("—"));
    water_->setText(tr("%1, %2").arg(shownFigure(result.water_m3_per_day_average, Dimension::volume_rate), shownFigure(result.water_m3_per_day_peak, Dimension::volume_rate)));
    units_->setText(tr("%1 units needed").arg(QString::fromStdString(units::formatCount(result.rejection_units_needed))));
}

}  // namespace cw::ui
