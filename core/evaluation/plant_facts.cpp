// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/plant_facts.h"

#include <algorithm>
#include <cmath>

namespace cw::evaluation {

namespace {

std::int64_t countOf(const floorplan::Tally& tally, const ItemId& id)
{
    const auto there = tally.items.find(id);
    return there == tally.items.end() ? 0 : there->second;
}

checks::PlantFacts transformers(const char* name, const ItemId& item, const catalog::Catalog& catalog, const Inventory& counted, double needed_mva)
{
    const catalog::Item* record = catalog.find(item);
    const double each_mva = record ? record->number("rating_mva").value_or(0) : 0;
    return {"power.transformers", name, PlanId("power"), each_mva * static_cast<double>(countOf(counted.total, item)), needed_mva, "MVA"};
}

/// Of one coolant unit at the supply temperature of the plan; a record may state one figure or one per temperature.
double coolantKw(const catalog::Item& item, double supply_c)
{
    constexpr double warm_c = 40;
    if (const auto one = item.number("capacity_kw")) return *one;
    return item.number(supply_c >= warm_c ? "capacity_at_40c_kw" : "capacity_at_32c_kw").value_or(0);
}

}  // namespace

std::vector<checks::PlantFacts> plantFacts(const document::Document& document, const catalog::Catalog& catalog, const Inventory& counted, const Loads& loads,
                                           const Assessment& assessed)
{
    const auto& distribution = document.single<power::DistributionPlan>();
    const auto& cooling = document.single<cooling::CoolingPlan>();
    const double needed_mva = assessed.power.facility.peak_kw / 1000 / distribution.power_factor;
    double coolant_kw = 0;
    for (const auto& [id, count] : counted.total.items)
        if (const catalog::Item* item = catalog.find(id); item && item->kind == catalog::Kind::cdu)
            coolant_kw += coolantKw(*item, cooling.technology_supply_c) * static_cast<double>(count);
    return {transformers("Unit substations", distribution.unit_substation, catalog, counted, needed_mva),
            transformers("Substation transformers", distribution.substation_transformer, catalog, counted, needed_mva),
            {"cooling.coolant_units", "Coolant units", PlanId("cooling"), coolant_kw / 1000, loads.heat_liquid_peak_kw / 1000, "MW"}};
}

std::vector<checks::PhasePlant> phasePlant(const document::Document& document, const Inventory& counted, const Assessment& assessed, const catalog::Catalog& catalog)
{
    const auto& plan = document.single<cooling::CoolingPlan>();
    const double all_kw = gpuSystemsPeakKw(counted.total, catalog);
    const double units = static_cast<double>(assessed.cooling.rejection_units_needed) - plan.spare_units;
    std::vector<checks::PhasePlant> list;
    double built_kw = 0;
    std::int64_t placed = 0;
    for (const phases::PhaseResult& phase : assessed.phases.phases) {
        if (const auto own = counted.by_phase.find(phase.id); own != counted.by_phase.end()) {
            built_kw += gpuSystemsPeakKw(own->second, catalog);
            placed += countOf(own->second, plan.rejection_item);
        }
        const double share = all_kw > 0 ? built_kw / all_kw : 0;
        list.push_back({phase.id, phase.name, placed, std::max<std::int64_t>(0, static_cast<std::int64_t>(std::ceil(units * share - 1e-6)))});
    }
    return list;
}

}  // namespace cw::evaluation
