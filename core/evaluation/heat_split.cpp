// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/heat_split.h"

#include <algorithm>

#include "checks/rack_load.h"
#include "evaluation/networks.h"
#include "evaluation/outdoors.h"

namespace cw::evaluation {

namespace {

using catalog::Item;
using catalog::Kind;

/// Pumps and fans in the racks and rooms end as heat of the rooms; the capacity of air handlers is net of their own fans.
double fanHeatKw(const Item& item)
{
    if (item.kind != Kind::cdu && item.kind != Kind::rear_door) return 0;
    return item.number("power_kw").value_or(item.number("fan_power_kw").value_or(0));
}

double doorKw(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup)
{
    const Item* door = lookup.item(rack.rear_door);
    const catalog::Value* capacity = door ? door->find("capacity_kw") : nullptr;
    return capacity ? capacity->high : 0;
}

/// What is left of `all`; nothing when all but the rounding of sums is taken.
double rest(double all, double taken)
{
    const double left = all - taken;
    return left > all * 1e-9 ? left : 0;
}

}  // namespace

SharedHeat sharedHeat(const document::Document& document, const catalog::Catalog& catalog, const Assessment& assessed)
{
    SharedHeat shared;
    for (const NetworkResult& network : assessed.networks) {
        if (network.alternative || !network.sizing) continue;
        const fabric::Network* row = document.find<fabric::Network>(network.id);
        const double liquid_kw = row ? switchLiquidKw(network, *row, catalog) : 0;
        shared.network_air_kw += network.switch_peak_kw - liquid_kw + network.cables.optics_kw;
        shared.network_liquid_kw += liquid_kw;
    }
    shared.losses_kw = indoorLosses(assessed.power).peak_kw;
    return shared;
}

HeatSources heatSources(const floorplan::Tally& built, const floorplan::Lookup& lookup)
{
    HeatSources heat;
    for (const auto& [id, count] : built.items) {
        const Item* item = lookup.item(id);
        if (!item) continue;
        const checks::RackLoad load = checks::loadOf(*item);
        const auto times = static_cast<double>(count);
        if (checks::drawsItPower(item->kind)) heat.air_kw += load.air_kw * times, heat.liquid_kw += load.liquid_kw * times;
        heat.air_kw += fanHeatKw(*item) * times;
    }
    for (const auto& [id, count] : built.racks) {
        const floorplan::RackDesign* rack = lookup.rack(id);
        if (!rack) continue;
        const checks::RackLoad load = checks::loadOf(*rack, lookup);
        const auto times = static_cast<double>(count);
        heat.by_rack_units_kw += std::min(load.liquid_kw, load.coolant_kw) * times;
        if (load.power_kw > 0) heat.by_doors_kw += std::min(load.air_kw, doorKw(*rack, lookup)) * times;
        else heat.by_network_doors_kw += doorKw(*rack, lookup) * times;
    }
    return heat;
}

HeatSplit heatSplit(const HeatSources& sources, const SharedHeat& shared, double share)
{
    const double network_air_kw = shared.network_air_kw * share;
    const double air_kw = sources.air_kw + network_air_kw + shared.losses_kw * share;
    const double liquid_kw = sources.liquid_kw + shared.network_liquid_kw * share;
    const double by_doors_kw = sources.by_doors_kw + std::min(sources.by_network_doors_kw, network_air_kw);
    return {rest(air_kw, by_doors_kw), rest(liquid_kw, sources.by_rack_units_kw)};
}

}  // namespace cw::evaluation
