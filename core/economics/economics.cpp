// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "economics/economics.h"

#include <algorithm>
#include <array>


#include "economics/cash_flow.h"
#include "economics/lease.h"
#include "words/words.h"

namespace cw::economics {

namespace {

/// How the construction cost per MW divides (industry cost guides 2024-2025): critical capacity is power and cooling plant.
constexpr double critical_share = 0.53;
struct Part {
    const char* category;
    double share;
};
constexpr std::array<Part, 3> building_parts{{{words::sayable("shell"), 0.21}, {words::sayable("site works"), 0.10}, {words::sayable("white space and offices"), 0.16}}};

double amountOf(const std::map<std::string, double>& usd, const char* category)
{
    const auto there = usd.find(category);
    return there == usd.end() ? 0 : there->second / 1e6;
}

/// Capex by category with the asset class that each belongs to; US$ million.
struct Capex {
    std::map<std::string, double> by_category;
    Ownership classes;

    void add(const std::string& category, double musd, double Ownership::*asset_class)
    {
        if (musd <= 0) return;
        by_category[category] += musd;
        classes.*asset_class += musd;
    }
};

/// The construction figure covers plant and building. Plant placed from the catalogue shows by name; what the figure
/// holds beyond it is installation and distribution. Generation and batteries come on top.
void addConstruction(Capex& capex, const EconomicInputs& inputs)
{
    const double construction = inputs.plan.construction_usd_per_mw * inputs.it_peak_mw / 1e6;
    const double power = amountOf(inputs.equipment_usd, "power");
    const double cooling = amountOf(inputs.equipment_usd, "cooling");
    capex.add(words::sayable("power plant"), power, &Ownership::plant_musd);
    capex.add(words::sayable("cooling plant"), cooling, &Ownership::plant_musd);
    capex.add(words::sayable("installation and distribution"), construction * critical_share - power - cooling, &Ownership::plant_musd);
    capex.add(words::sayable("generation and batteries"), amountOf(inputs.equipment_usd, "generation"), &Ownership::plant_musd);
    for (const Part& part : building_parts) capex.add(part.category, construction * part.share, &Ownership::building_musd);
}

Capex capexOf(const EconomicInputs& inputs)
{
    Capex capex;
    capex.add(words::sayable("GPU systems"), amountOf(inputs.equipment_usd, "gpu systems"), &Ownership::it_musd);
    capex.add(words::sayable("network"), amountOf(inputs.equipment_usd, "network") + inputs.network_cables_usd / 1e6, &Ownership::it_musd);
    capex.add(words::sayable("storage and servers"), amountOf(inputs.equipment_usd, "storage"), &Ownership::it_musd);
    capex.add(words::sayable("racks"), amountOf(inputs.equipment_usd, "racks"), &Ownership::it_musd);
    addConstruction(capex, inputs);
    const double built = capex.classes.plant_musd + capex.classes.building_musd;
    capex.add(words::sayable("owner's costs"), built * inputs.plan.owner_cost_fraction, &Ownership::building_musd);
    capex.add(words::sayable("contingency"), built * inputs.plan.contingency_fraction, &Ownership::building_musd);
    return capex;
}

std::map<std::string, double> opexOf(const EconomicInputs& inputs, const Ownership& owned)
{
    const EconomicPlan& plan = inputs.plan;
    std::map<std::string, double> opex;
    const auto add = [&opex](const char* category, double musd) {
        if (musd > 0) opex[category] = musd;
    };
    add(words::sayable("energy"), inputs.energy_gwh_per_year * plan.energy_usd_per_kwh);
    add(words::sayable("demand charges"), inputs.facility_peak_mw * plan.demand_usd_per_kw_month * 12 / 1000);
    add(words::sayable("water"), inputs.water_m3_per_year * plan.water_usd_per_m3 / 1e6);
    add(words::sayable("staff"), plan.staff_count * plan.staff_usd_per_year / 1e6);
    add(words::sayable("maintenance"), owned.it_musd * plan.maintenance_it_fraction + owned.plant_musd * plan.maintenance_plant_fraction);
    add(words::sayable("insurance and tax"), owned.capex() * plan.insurance_tax_fraction);
    return opex;
}

double sumOf(const std::map<std::string, double>& parts)
{
    double sum = 0;
    for (const auto& [name, value] : parts) sum += value;
    return sum;
}

std::vector<std::string> sourcesOf(const EconomicPlan& plan)
{
    return {
        words::say("Equipment: prices of the catalogue, the middle of a range; each with its source there"),
        words::say("Construction: US${:.1f} million per MW of IT load (published average 11.7, range 9.3 to 15; 15 to 20 for liquid-cooled halls), divided 53 % plant, 21 % shell, "
                    "10 % site, 16 % white space and offices",
                    plan.construction_usd_per_mw / 1e6),
        words::say("Energy: US${:.4f} per kWh (EIA: Tennessee industrial average 0.0674)", plan.energy_usd_per_kwh),
        words::say("Lives: IT {:.0f}, plant {:.0f}, building {:.0f} years; cost of capital {:.0f} %; utilisation {:.0f} % (defaults)", plan.it_life_years, plan.plant_life_years,
                    plan.building_life_years, 100 * plan.discount_rate, 100 * plan.utilisation),
        words::say("Lease: US${:.2f} per GPU-hour for {:.0f} years, every hour paid (US$10 billion over 100,000 GPUs and 4 years)", plan.lease_usd_per_gpu_hour, plan.lease_years),
        words::say("Maintenance, insurance, tax, owner's costs and contingency: defaults of this program, estimates from practice"),
    };
}

}  // namespace

EconomicResult assess(const EconomicInputs& inputs)
{
    const EconomicPlan& plan = inputs.plan;
    Capex capex = capexOf(inputs);
    EconomicResult result;
    result.opex_by_category_musd = opexOf(inputs, capex.classes);
    result.opex_musd_per_year = sumOf(result.opex_by_category_musd);
    capex.classes.opex_musd_per_year = result.opex_musd_per_year;
    result.capex_by_category_musd = std::move(capex.by_category);
    result.capex_musd = sumOf(result.capex_by_category_musd);
    result.sources = sourcesOf(plan);
    result.unpriced = inputs.unpriced;
    const auto gpus = static_cast<double>(inputs.gpus);
    if (inputs.gpus > 0) {
        const double yearly = annuity(capex.classes.it_musd, plan.it_life_years, plan.discount_rate) + annuity(capex.classes.plant_musd, plan.plant_life_years, plan.discount_rate) +
                              annuity(capex.classes.building_musd, plan.building_life_years, plan.discount_rate) + result.opex_musd_per_year;
        const double hours = gpus * 8760 * plan.utilisation;
        if (hours > 0) result.tco_usd_per_gpu_hour = yearly * 1e6 / hours;
        result.usd_per_gpu = result.capex_musd * 1e6 / gpus;
    }
    result.lease_versus_build = compareLease(capex.classes, gpus, plan);
    return result;
}

}  // namespace cw::economics
