// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/content_facts.h"

#include <algorithm>

#include "checks/conflicts.h"

namespace cw::checks {

namespace {

using catalog::Item;
using catalog::Kind;

constexpr double gravity = 9.80665;            // m/s2, ISO 80000-3

/// Weight over the footprint and half of the aisles before and behind it: the practice of raised floors (uniform load).
double floorLoadKpa(double mass_kg, geometry::Size footprint, double front_mm, double rear_mm)
{
    const double area_m2 = static_cast<double>(footprint.width) * (static_cast<double>(footprint.depth) + front_mm / 2 + rear_mm / 2) / 1e6;
    return area_m2 > 0 ? mass_kg * gravity / 1000 / area_m2 : 0;
}

bool isRack(const Item& item) { return item.text("record_unit") == "rack"; }

}  // namespace

bool isOutdoorPlant(Kind kind)
{
    switch (kind) {
    case Kind::cooling_tower:
    case Kind::dry_cooler:
    case Kind::diesel_generator:
    case Kind::gas_engine:
    case Kind::gas_turbine:
    case Kind::battery: return true;
    default: return false;
    }
}

const ContentFacts& ContentFactsMemory::of(const floorplan::Content& what)
{
    if (const auto known = known_.find(what); known != known_.end()) return known->second;
    ContentFacts facts;
    if (const auto* item = std::get_if<ItemId>(&what)) facts = ofItem(*item);
    else if (const auto* rack = std::get_if<RackId>(&what)) facts = ofRack(*rack);
    else facts = ofBlock(std::get<BlockId>(what));
    return known_.emplace(what, facts).first->second;
}

ContentFacts ContentFactsMemory::ofItem(const ItemId& id) const
{
    ContentFacts facts;
    const Item* item = lookup_.item(id);
    if (!item) return facts;
    facts.has_racks = isRack(*item);
    facts.has_outdoor_plant = isOutdoorPlant(item->kind);
    facts.tallest_mm = item->number("height_mm").value_or(0);
    const auto mass_kg = item->number("mass_kg");
    if (const auto footprint = item->footprint(); footprint && mass_kg)
        facts.densest_kpa = floorLoadKpa(*mass_kg, *footprint, item->number("clearance_front_mm").value_or(0), item->number("clearance_rear_mm").value_or(0));
    return facts;
}

ContentFacts ContentFactsMemory::ofRack(const RackId& id) const
{
    ContentFacts facts;
    const floorplan::RackDesign* rack = lookup_.rack(id);
    const Item* enclosure = rack ? lookup_.item(rack->enclosure) : nullptr;
    if (!enclosure) return facts;
    facts.has_racks = true;
    facts.tallest_mm = enclosure->number("height_mm").value_or(0);
    double mass_kg = enclosure->number("mass_kg").value_or(0);
    if (const Item* door = lookup_.item(rack->rear_door)) mass_kg += door->number("mass_kg").value_or(0);
    for (const floorplan::Mounted& mounted : rack->devices)
        if (const Item* device = lookup_.item(mounted.item)) mass_kg += device->number("mass_kg").value_or(0) * mounted.count;
    if (const auto footprint = enclosure->footprint())
        facts.densest_kpa = floorLoadKpa(mass_kg, *footprint, enclosure->number("clearance_front_mm").value_or(rack_front_clearance_mm),
                                         enclosure->number("clearance_rear_mm").value_or(rack_rear_clearance_mm));
    return facts;
}

ContentFacts ContentFactsMemory::ofBlock(const BlockId& id)
{
    ContentFacts facts;
    const floorplan::Block* block = lookup_.block(id);
    if (!block) return facts;
    for (const floorplan::Part& part : block->parts) {
        const ContentFacts& inner = of(part.what);
        facts.has_racks = facts.has_racks || inner.has_racks;
        facts.has_outdoor_plant = facts.has_outdoor_plant || inner.has_outdoor_plant;
        facts.densest_kpa = std::max(facts.densest_kpa, inner.densest_kpa);
        facts.tallest_mm = std::max(facts.tallest_mm, inner.tallest_mm);
    }
    return facts;
}

}  // namespace cw::checks
