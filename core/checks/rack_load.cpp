// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/rack_load.h"

#include <algorithm>
#include <optional>

namespace cw::checks {

namespace {

using catalog::Item;
using catalog::Kind;

std::optional<double> powerKw(const Item& item)
{
    if (item.kind != Kind::network_switch) return item.number("power_peak_kw");
    const auto watts = item.number("power_typical_w");
    return watts ? std::optional(*watts / 1000) : std::nullopt;
}

/// A record states one capacity, or one per supply temperature; the coolest supply gives the most.
double coolantKw(const Item& item)
{
    return std::max({item.number("capacity_kw").value_or(0), item.number("capacity_at_32c_kw").value_or(0), item.number("capacity_at_40c_kw").value_or(0)});
}

void add(RackLoad& load, const Item& device, int count)
{
    const auto each_kw = powerKw(device);
    if (!each_kw && drawsItPower(device.kind)) load.complete = false;
    const double kw = each_kw.value_or(0) * count;
    const double liquid = device.number("liquid_fraction").value_or(0);
    load.power_kw += kw;
    load.liquid_kw += kw * liquid;
    load.air_kw += kw * (1 - liquid);
    if (device.kind == Kind::cdu) load.coolant_kw += coolantKw(device) * count;
    if (device.kind == Kind::rack_pdu) load.pdu_kva += device.number("rating_kva").value_or(0) * count;
}

}  // namespace

bool drawsItPower(Kind kind)
{
    return kind == Kind::gpu_system || kind == Kind::network_switch || kind == Kind::storage || kind == Kind::server || kind == Kind::device;
}

RackLoad loadOf(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup)
{
    RackLoad load;
    for (const floorplan::Mounted& mounted : rack.devices)
        if (const Item* device = lookup.item(mounted.item)) add(load, *device, mounted.count);
    return load;
}

RackLoad loadOf(const Item& item)
{
    RackLoad load;
    add(load, item, 1);
    return load;
}

}  // namespace cw::checks
