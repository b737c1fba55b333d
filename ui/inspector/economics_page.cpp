// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/economics_page.h"

#include "style/shown_units.h"

namespace cw::ui {

using economics::EconomicPlan;
using units::Dimension;

EconomicsPage::EconomicsPage(DocumentSession& session, QWidget* parent) : PlanPage(session, parent)
{
    addTitle()->setText(tr("Economics"));
    addCaption()->setText(tr("What cost rests on; prices of equipment stand in the catalogue"));
    addPrices();
    addOwnership();
    addRunning();
    addLease();
    addHeading(tr("Comes to"));
    capex_ = addFigure(tr("Purchase"));
    opex_ = addFigure(tr("Running, a year"));
    tco_ = addFigure(tr("Per GPU-hour"));
    break_even_ = addFigure(tr("Breaks even with a lease at"));
    finish();
}

void EconomicsPage::addPrices()
{
    addNumber({tr("Energy per kWh"), tr("US$ per kilowatt-hour"), Dimension::money, &EconomicPlan::energy_usd_per_kwh, 0, 10, 1, tr("EIA: industrial average of Tennessee")});
    addNumber({tr("Demand per kW and month"), tr("US$ on top of energy; zero where the price of energy is all-in"), Dimension::money, &EconomicPlan::demand_usd_per_kw_month, 0, 1000, 1, tr("the price of energy is all-in")});
    addNumber({tr("Water per m³"), tr("US$ per cubic metre"), Dimension::money, &EconomicPlan::water_usd_per_m3, 0, 1000, 1, tr("estimate from practice"), tr("Water per 1,000 gal"), 1000 * units::m3_per_us_gallon});
    addNumber({tr("Construction per MW"), tr("US$ per megawatt of IT load: power, cooling, shell, site"), Dimension::money, &EconomicPlan::construction_usd_per_mw, 0, 1e9, 1, tr("published average; range 9.3 to 15 million, 15 to 20 for liquid-cooled halls")});
    addNumber({tr("Owner's costs"), tr("Share of construction"), Dimension::fraction, &EconomicPlan::owner_cost_fraction, 0, 1, 1, tr("estimate from practice")});
    addNumber({tr("Contingency"), tr("Share of construction"), Dimension::fraction, &EconomicPlan::contingency_fraction, 0, 1, 1, tr("estimate from practice")});
}

void EconomicsPage::addOwnership()
{
    addHeading(tr("Ownership"));
    addNumber({tr("Discount rate"), tr("A year"), Dimension::fraction, &EconomicPlan::discount_rate, 0, 1, 1, tr("default of this program")});
    addNumber({tr("Utilisation"), tr("Share of GPU-hours that are used"), Dimension::fraction, &EconomicPlan::utilisation, 0.01, 1, 1, tr("default of this program")});
    addNumber({tr("Life of IT, years"), tr("After which it is replaced"), Dimension::number, &EconomicPlan::it_life_years, 1, 50, 1, tr("usual depreciation")});
    addNumber({tr("Life of plant, years"), tr("Power and cooling"), Dimension::number, &EconomicPlan::plant_life_years, 1, 80, 1, tr("published range: 14 to 20")});
    addNumber({tr("Life of building, years"), tr("Shell and site"), Dimension::number, &EconomicPlan::building_life_years, 1, 100, 1, tr("depreciation of commercial buildings in the USA")});
    addNumber({tr("Left of IT at its end"), tr("Share of its price"), Dimension::fraction, &EconomicPlan::residual_fraction, 0, 1, 1, tr("estimate")});
    addNumber({tr("Months to build"), tr("From the decision to the first GPU-hour"), Dimension::number, &EconomicPlan::build_months, 0, 240, 1, tr("Memphis: 122 days")});
}

void EconomicsPage::addRunning()
{
    addHeading(tr("Running"));
    addNumber({tr("Staff"), tr("People"), Dimension::number, &EconomicPlan::staff_count, 0, 100000, 1, tr("none assumed")});
    addNumber({tr("Cost of one, a year"), tr("US$"), Dimension::money, &EconomicPlan::staff_usd_per_year, 0, 1e7, 1, tr("estimate from practice")});
    addNumber({tr("Maintenance of IT"), tr("Share of its price, a year"), Dimension::fraction, &EconomicPlan::maintenance_it_fraction, 0, 1, 1, tr("estimate from practice")});
    addNumber({tr("Maintenance of plant"), tr("Share of its price, a year"), Dimension::fraction, &EconomicPlan::maintenance_plant_fraction, 0, 1, 1, tr("estimate from practice")});
    addNumber({tr("Insurance and tax"), tr("Share of all purchases, a year"), Dimension::fraction, &EconomicPlan::insurance_tax_fraction, 0, 1, 1, tr("estimate from practice")});
}

void EconomicsPage::addLease()
{
    addHeading(tr("Lease, to compare"));
    addNumber({tr("Lease per GPU-hour"), tr("US$, all included"), Dimension::money, &EconomicPlan::lease_usd_per_gpu_hour, 0, 1000, 1, tr("US$10 billion over 100,000 GPUs and 4 years")});
    addNumber({tr("Escalation, a year"), tr("Of the price of the lease"), Dimension::fraction, &EconomicPlan::lease_escalation, -0.5, 1, 1, tr("none assumed")});
    addNumber({tr("Lease, years"), tr("Length of the contract"), Dimension::number, &EconomicPlan::lease_years, 1, 50, 1, tr("default of this program")});
    addNumber({tr("Landlord delivers later, months"), tr("Than the own building"), Dimension::number, &EconomicPlan::lease_delay_months, 0, 120, 1, tr("none assumed")});
    addNumber({tr("Market per GPU-hour"), tr("US$: what an idle month costs"), Dimension::money, &EconomicPlan::market_usd_per_gpu_hour, 0, 1000, 1, tr("market price of early 2024")});
}

void EconomicsPage::refresh()
{
    readFields();
    const auto assessment = session().assessment();
    const auto& cost = assessment->cost;
    const QString incomplete = cost.unpriced.empty() ? QString() : tr(" and what has no price");
    capex_->setText(page_words::millions(cost.capex_musd) + incomplete);
    opex_->setText(page_words::millions(cost.opex_musd_per_year));
    tco_->setText(shownFigure(cost.tco_usd_per_gpu_hour, Dimension::money));
    break_even_->setText(assessment->compute.gpus > 0 ? tr("%1 per GPU-hour").arg(shownFigure(cost.lease_versus_build.break_even_usd_per_gpu_hour, Dimension::money)) : QStringLiteral("—"));
}

}  // namespace cw::ui
