// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "cooling/plant_year.h"
#include "economics/economics.h"
#include "evaluation/loads.h"
#include "evaluation/outdoors.h"
#include "expanded_networks.h"
#include "units/units.h"

/// Everything that the assessment says, from the expanded lists. Covers: counts, electrical load and heat, distribution and
/// losses, the cooling plant over a year's weather, purchase and running cost, phases against supplies, noise at the property line,
/// overlaps and clearances of every rack and machine, length, medium and price of every cable, and (if asked) the bisection of
/// every network from its cables. The rooms' formulas that only see totals are called as they are. Not covered: the rules beside
/// overlaps and clearances, emissions, throughput.
namespace cw::bench {

struct ExpandedFigures {
    ExpandedSite site;
    ExpandedNetworks networks;
    std::int64_t gpus = 0;
    power::PowerResult power;
    economics::EconomicResult cost;
    phases::PhasesResult phases;
    double noise_dba = 0;
};

inline cooling::CoolingInputs heatOf(const evaluation::Loads& loads, const power::PowerResult& it_only, const cooling::CoolingPlan& plan)
{
    const power::Load indoors = evaluation::indoorLosses(it_only);
    cooling::CoolingInputs inputs;
    inputs.heat_liquid_peak_kw = loads.heat_liquid_peak_kw;
    inputs.heat_liquid_typical_kw = loads.heat_liquid_typical_kw;
    inputs.heat_air_peak_kw = loads.heat_air_peak_kw + indoors.peak_kw;
    inputs.heat_air_typical_kw = loads.heat_air_typical_kw + indoors.typical_kw;
    inputs.in_rack_peak_kw = loads.in_rack_cooling.peak_kw;
    inputs.in_rack_typical_kw = loads.in_rack_cooling.typical_kw;
    inputs.plan = plan;
    return inputs;
}

inline void plantAndMoney(ExpandedFigures& figures, const document::Document& document, const evaluation::Inventory& counted, const catalog::Catalog& catalog)
{
    const evaluation::Loads loads = evaluation::sumLoads(counted, figures.networks.results, document.table<fabric::Network>(), catalog);
    const auto& distribution = document.single<power::DistributionPlan>();
    const auto& plan = document.single<cooling::CoolingPlan>();
    const auto it_only = power::assess({loads.it, {}, distribution}, catalog);
    economics::EconomicInputs money;
    power::Load cooling_load = loads.in_rack_cooling;
    if (const catalog::Item* record = catalog.find(plan.climate))
        if (const auto climate = cooling::synthesise(*record)) {
            const auto cooled = cooling::assess(heatOf(loads, it_only, plan), cooling::PlantYear(plan, catalog, *climate));
            cooling_load = {cooled.mechanical_peak_kw, cooled.mechanical_typical_kw};
            money.water_m3_per_year = cooled.water_m3_per_year;
        }
    figures.power = power::assess({loads.it, cooling_load, distribution}, catalog);
    const evaluation::Purchases bought = evaluation::sumPurchases(counted, figures.networks.results, catalog);
    money.gpus = figures.gpus;
    money.equipment_usd = bought.equipment_usd;
    money.network_cables_usd = bought.cables_usd;
    money.it_peak_mw = figures.power.it.peak_kw / 1000;
    money.facility_peak_mw = figures.power.facility.peak_kw / 1000;
    money.energy_gwh_per_year = figures.power.facility.typical_kw * units::hours_per_year / 1e6;
    money.plan = document.single<economics::EconomicPlan>();
    figures.cost = economics::assess(money);
}

inline double systemsKw(const floorplan::Tally& tally, const catalog::Catalog& catalog)
{
    double kw = 0;
    for (const auto& [id, count] : tally.items)
        if (const catalog::Item* item = catalog.find(id); item && item->kind == catalog::Kind::gpu_system) kw += item->number("power_peak_kw").value_or(0) * static_cast<double>(count);
    return kw;
}

inline void timeline(ExpandedFigures& figures, const document::Document& document, const evaluation::Inventory& counted, const catalog::Catalog& catalog)
{
    phases::PhasesInputs inputs;
    const double all_kw = systemsKw(counted.total, catalog);
    for (const auto& phase : document.table<phases::Phase>().rows()) {
        phases::PhaseNeed need{*phase, 0, 0};
        if (const auto own = counted.by_phase.find(phase->id); own != counted.by_phase.end() && all_kw > 0) {
            need.gpus = counted.compute.gpus_by_phase.at(phase->id);
            need.facility_peak_mw = figures.power.facility.peak_kw / 1000 * systemsKw(own->second, catalog) / all_kw;
        }
        inputs.needs.push_back(std::move(need));
    }
    for (const auto& supply : document.table<power::Supply>().rows()) inputs.supplies.push_back(*supply);
    figures.phases = phases::assess(inputs);
}

inline ExpandedFigures expand(const document::Document& document, bool with_bisection)
{
    const document::DocumentLookup lookup(document);
    ExpandedFigures figures;
    standAll(figures.site, document, lookup);
    const auto counted = std::make_shared<const evaluation::Inventory>(countAll(figures.site, lookup));
    figures.gpus = counted->compute.gpus;
    figures.networks = networkAll(figures.site, document, counted, lookup, with_bisection);
    plantAndMoney(figures, document, *counted, lookup.catalog());
    timeline(figures, document, *counted, lookup.catalog());
    figures.noise_dba = loudestDba(figures.site, document.single<floorplan::Site>().boundary);
    checkAll(figures.site);
    return figures;
}

/// Nothing, or the first figure of the assessment that the lists do not give as well.
inline std::string difference(const ExpandedFigures& expanded, const evaluation::Assessment& assessed)
{
    const auto differ = [](double a, double b, double share) { return std::abs(a - b) > share * std::max(std::abs(a), std::abs(b)); };
    if (expanded.gpus != assessed.compute.gpus) return "GPUs";
    if (differ(expanded.power.facility.peak_kw, assessed.power.facility.peak_kw, 0.005)) return "facility power";
    if (differ(expanded.cost.capex_musd, assessed.cost.capex_musd, 0.005)) return "capital";
    if (assessed.environment.noise_night_dba && std::abs(expanded.noise_dba - *assessed.environment.noise_night_dba) > 0.1) return "noise";
    if (expanded.phases.phases.size() != assessed.phases.phases.size()) return "phases";
    for (std::size_t i = 0; i < assessed.phases.phases.size(); ++i)
        if (differ(static_cast<double>(expanded.phases.phases[i].gpus_online), static_cast<double>(assessed.phases.phases[i].gpus_online), 0.005)) return "GPUs online";
    double expanded_km = 0;
    double assessed_km = 0;
    for (std::size_t i = 0; i < assessed.networks.size(); ++i) {
        const auto& own = expanded.networks.results[i];
        if (!own.cables_known) continue;
        if (own.cables.cables != assessed.networks[i].cables.cables) return "cables of " + own.name;
        expanded_km += own.cables.km;
        assessed_km += assessed.networks[i].cables.km;
    }
    // The lists fill leaves with adapters one after the other; the assessment joins a system to the leaves of its own block.
    if (differ(expanded_km, assessed_km, 0.10)) return "length of cables";
    return {};
}

}  // namespace cw::bench
