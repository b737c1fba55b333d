// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/built_plant.h"

#include <algorithm>

#include "evaluation/loads.h"

namespace cw::evaluation {

namespace {

using catalog::Item;
using catalog::Kind;
using floorplan::Tally;

/// Of one coolant unit at the supply temperature of the plan; a record may state one figure or one per temperature.
double coolantKw(const Item& item, double supply_c)
{
    constexpr double warm_c = 40;
    if (const auto one = item.number("capacity_kw")) return *one;
    return item.number(supply_c >= warm_c ? "capacity_at_40c_kw" : "capacity_at_32c_kw").value_or(0);
}

double ratingKva(const Item& item) { return item.number("rating_kva").value_or(0); }

void addPlant(Built& built, const Item& item, double count, double supply_c)
{
    switch (item.kind) {
    case Kind::cdu: built.floor_coolant_kw += coolantKw(item, supply_c) * count; break;
    case Kind::fan_wall:
    case Kind::crah: built.air_handlers_kw += item.number("capacity_kw").value_or(0) * count; break;
    case Kind::pump: built.pumps_l_per_s += item.number("flow_lpm").value_or(0) / 60 * count; break;
    case Kind::switchgear: built.switchgear_kva += ratingKva(item) * count; break;
    default: break;
    }
}

/// The tally counts coolant units wherever they are.
double coolantInRackKw(const floorplan::RackDesign& rack, double supply_c, const floorplan::Lookup& lookup)
{
    double kw = 0;
    for (const floorplan::Mounted& mounted : rack.devices)
        if (const Item* item = lookup.item(mounted.item); item && item->kind == Kind::cdu) kw += coolantKw(*item, supply_c) * static_cast<double>(mounted.count);
    return kw;
}

Built builtOf(const Tally& tally, double all_kw, double supply_c, const document::DocumentLookup& lookup)
{
    Built built;
    built.tally = tally;
    built.share = all_kw > 0 ? std::min(1.0, gpuSystemsPeakKw(tally, lookup.catalog()) / all_kw) : 0;
    built.heat = heatSources(tally, lookup);
    for (const auto& [id, count] : tally.items)
        if (const Item* item = lookup.item(id)) addPlant(built, *item, static_cast<double>(count), supply_c);
    for (const auto& [id, count] : tally.racks)
        if (const floorplan::RackDesign* rack = lookup.rack(id)) built.floor_coolant_kw -= coolantInRackKw(*rack, supply_c, lookup) * static_cast<double>(count);
    return built;
}

}  // namespace

BuiltPlant builtPlant(const BuiltPlantInputs& inputs, const document::DocumentLookup& lookup)
{
    const Inventory& counted = *inputs.inventory;
    const double supply_c = inputs.cooling.technology_supply_c;
    const double all_kw = gpuSystemsPeakKw(counted.total, lookup.catalog());
    BuiltPlant plant;
    plant.all = builtOf(counted.total, all_kw, supply_c, lookup);
    plant.all.share = 1;
    for (const auto& [id, count] : counted.total.items)
        if (const Item* item = lookup.item(id); item && count > 0 && item->kind == Kind::switchgear) plant.largest_switchgear_kva = std::max(plant.largest_switchgear_kva, ratingKva(*item));
    Tally by_then;
    if (const auto always = counted.by_phase.find(PhaseId()); always != counted.by_phase.end()) by_then = always->second;
    for (const phases::Phase& phase : phasesByDate(inputs.phases)) {
        if (const auto own = counted.by_phase.find(phase.id); own != counted.by_phase.end()) by_then.add(own->second);
        plant.by_date.push_back({phase.id, phase.name, builtOf(by_then, all_kw, supply_c, lookup)});
    }
    return plant;
}

}  // namespace cw::evaluation
