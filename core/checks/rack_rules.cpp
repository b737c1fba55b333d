// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is in a rack against what the rack offers: heat to air and liquid, power.
#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "checks/rules.h"

namespace cw::checks {

namespace {

using catalog::Item;
using catalog::Kind;
using floorplan::RackDesign;

/// Sums over the devices of a rack; what has no figure counts nothing.
struct RackLoad {
    double power_kw = 0;
    double air_kw = 0;
    double liquid_kw = 0;
    double coolant_kw = 0;                     ///< capacity of the coolant units inside
    double pdu_kva = 0;                        ///< rating of the power strips inside
};

double powerKw(const Item& item)
{
    if (item.kind == Kind::network_switch) return item.number("power_typical_w").value_or(0) / 1000;
    return item.number("power_peak_kw").value_or(0);
}

/// A record states one capacity, or one per supply temperature; the coolest supply gives the most.
double coolantKw(const Item& item)
{
    return std::max({item.number("capacity_kw").value_or(0), item.number("capacity_at_32c_kw").value_or(0), item.number("capacity_at_40c_kw").value_or(0)});
}

RackLoad loadOf(const RackDesign& rack, const floorplan::Lookup& lookup)
{
    RackLoad load;
    for (const floorplan::Mounted& mounted : rack.devices) {
        const Item* device = lookup.item(mounted.item);
        if (!device) continue;
        const double kw = powerKw(*device) * mounted.count;
        const double liquid = device->number("liquid_fraction").value_or(0);
        load.power_kw += kw;
        load.liquid_kw += kw * liquid;
        load.air_kw += kw * (1 - liquid);
        if (device->kind == Kind::cdu) load.coolant_kw += coolantKw(*device) * mounted.count;
        if (device->kind == Kind::rack_pdu) load.pdu_kva += device->number("rating_kva").value_or(0) * mounted.count;
    }
    return load;
}

Finding about(const RackDesign& rack, const char* code, std::string text, const char* remedy) { return {code, Severity::error, {rack.id}, {}, std::move(text), remedy, false}; }

}  // namespace

Findings rackPowerAndHeat(const document::Document& document, const floorplan::Lookup& lookup)
{
    Findings findings;
    for (const auto& rack : document.table<RackDesign>().rows()) {
        const RackLoad load = loadOf(*rack, lookup);
        const Item* door = lookup.item(rack->rear_door);
        const catalog::Value* door_kw = door ? door->find("capacity_kw") : nullptr;
        if (door_kw && load.air_kw > door_kw->high)
            findings.push_back(about(*rack, "rack.door_too_small", fmt::format("{}: {:.1f} kW go to air, the rear door takes {:.1f} kW at most", rack->name, load.air_kw, door_kw->high),
                                     "Take a larger door or fewer devices"));
        if (load.coolant_kw > 0 && load.liquid_kw > load.coolant_kw)
            findings.push_back(about(*rack, "rack.coolant_too_small", fmt::format("{}: {:.1f} kW go to liquid, the coolant units inside carry {:.1f} kW", rack->name, load.liquid_kw, load.coolant_kw),
                                     "Add a coolant unit or take out devices"));
        if (load.pdu_kva > 0 && load.power_kw > load.pdu_kva)
            findings.push_back(about(*rack, "rack.power", fmt::format("{}: devices draw {:.1f} kW, the power strips carry {:.1f} kVA", rack->name, load.power_kw, load.pdu_kva),
                                     "Add power strips or take out devices"));
    }
    return findings;
}

}  // namespace cw::checks
