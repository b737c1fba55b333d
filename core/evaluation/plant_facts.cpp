// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/plant_facts.h"

#include <algorithm>

#include "units/units.h"
#include "words/words.h"

namespace cw::evaluation {

namespace {

using floorplan::Tally;

/// Of rounding only.
constexpr double tolerance = 1e-6;

/// Behind this there is equipment that must stand somewhere.
bool runsOnEquipment(const catalog::Item& item)
{
    using catalog::Kind;
    return item.kind == Kind::gas_turbine || item.kind == Kind::gas_engine || item.kind == Kind::diesel_generator || item.kind == Kind::battery;
}

bool runsOn(const power::Supply& supply, units::Date date)
{
    return supply.available_from <= date && (!supply.available_until || date < *supply.available_until);
}

std::int64_t countOf(const Tally& tally, const ItemId& id)
{
    const auto there = tally.items.find(id);
    return there == tally.items.end() ? 0 : there->second;
}

/// What belongs to no phase is always there.
std::int64_t countBy(units::Date date, const ItemId& id, const document::Table<phases::Phase>& phases, const Inventory& counted)
{
    std::int64_t count = 0;
    for (const auto& [phase, tally] : counted.by_phase) {
        const phases::Phase* row = phases.find(phase);
        if (!row || row->date <= date) count += countOf(tally, id);
    }
    return count;
}

std::string lateKind(const PlantNeed& need, double built, double needed)
{
    const int digits = need.unit.empty() ? 0 : 1;
    return need.unit.empty() ? words::say("{}: {} of {}", need.name, units::formatFixed(built, digits), units::formatFixed(needed, digits))
                             : words::say("{}: {} of {} {}", need.name, units::formatFixed(built, digits), units::formatFixed(needed, digits), need.unit);
}

/// `all`: what stands in the end, in the order of the needs.
std::vector<checks::LatePlant> latePlant(const std::vector<PlantNeed>& needs, const std::vector<checks::PlantFacts>& all, const std::vector<BuiltPhase>& by_date)
{
    std::vector<checks::LatePlant> list;
    for (const BuiltPhase& phase : by_date) {
        checks::LatePlant late{phase.id, phase.name, {}};
        for (std::size_t i = 0; i < needs.size(); ++i) {
            const double there = needs[i].provided(phase.built);
            // What never comes is missing, not late.
            const double wanted = std::min(needs[i].bare(phase.built), all[i].placed);
            if (there < wanted - tolerance * wanted) late.kinds.push_back(lateKind(needs[i], there, wanted));
        }
        if (!late.kinds.empty()) list.push_back(std::move(late));
    }
    return list;
}

}  // namespace

PlantBesideNeed plantBesideNeed(const PlantInputs& inputs)
{
    const PlantNeeds needs(inputs);
    PlantBesideNeed plant;
    for (const PlantNeed& need : needs.list())
        plant.facts.push_back({need.code, need.name, need.plan, need.item, need.provided(inputs.built->all), need.needed, need.unit, need.reserve});
    plant.late = latePlant(needs.list(), plant.facts, inputs.built->by_date);
    return plant;
}

std::vector<checks::SupplyPlant> supplyPlant(const document::Document& document, const document::DocumentLookup& lookup, const Inventory& counted)
{
    const auto& supplies = document.table<power::Supply>().rows();
    const auto& phases = document.table<phases::Phase>();
    std::vector<checks::SupplyPlant> list;
    for (const auto& supply : supplies) {
        const catalog::Item* item = lookup.item(supply->item);
        if (!item || !runsOnEquipment(*item)) continue;
        checks::SupplyPlant plant{supply->id, supply->name, item->name, supply->available_from};
        for (const auto& other : supplies)
            if (other->item == supply->item && runsOn(*other, supply->available_from)) plant.needed += other->units;
        plant.placed = countOf(counted.total, supply->item);
        plant.placed_by_then = countBy(supply->available_from, supply->item, phases, counted);
        list.push_back(std::move(plant));
    }
    return list;
}

}  // namespace cw::evaluation
