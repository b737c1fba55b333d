// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/load_estimate.h"

namespace cw::designs {

namespace {

LoadEstimate ofDevices(const ItemId& id, double count, bool behind_a_door, const floorplan::Lookup& lookup)
{
    const catalog::Item* item = lookup.item(id);
    if (!item) return {};
    if (item->kind == catalog::Kind::cdu || item->kind == catalog::Kind::rear_door)
        return {0, 0, 0, 0, item->number("power_kw").value_or(item->number("fan_power_kw").value_or(0)) * count};
    const double kw = peakKw(*item) * count;
    const double liquid_kw = kw * item->number("liquid_fraction").value_or(0);
    const double air_kw = kw - liquid_kw;
    return {kw, liquid_kw, behind_a_door ? air_kw : 0, behind_a_door ? 0 : air_kw, 0};
}

}  // namespace

LoadEstimate& LoadEstimate::operator+=(const LoadEstimate& other)
{
    it_kw += other.it_kw;
    liquid_kw += other.liquid_kw;
    door_kw += other.door_kw;
    room_air_kw += other.room_air_kw;
    fans_kw += other.fans_kw;
    return *this;
}

double peakKw(const catalog::Item& item)
{
    using catalog::Kind;
    switch (item.kind) {
    case Kind::network_switch: return item.number("power_typical_w").value_or(0) / 1000;
    case Kind::gpu_system:
    case Kind::storage:
    case Kind::server:
    case Kind::device: return item.number("power_peak_kw").value_or(0);
    default: return 0;
    }
}

LoadEstimate loadOf(const floorplan::Content& what, const document::Document& document)
{
    const document::DocumentLookup lookup(document);
    const floorplan::Tally tally = floorplan::tally(what, lookup);
    std::map<ItemId, std::int64_t> free_standing = tally.items;
    LoadEstimate sum;
    for (const auto& [id, count] : tally.racks) {
        const floorplan::RackDesign* rack = lookup.rack(id);
        for (const floorplan::Mounted& mounted : rack->devices) {
            sum += ofDevices(mounted.item, static_cast<double>(mounted.count * count), !rack->rear_door.empty(), lookup);
            free_standing[mounted.item] -= mounted.count * count;
        }
    }
    for (const auto& [id, count] : free_standing) sum += ofDevices(id, static_cast<double>(count), false, lookup);
    return sum;
}

double figure(const ItemId& item, const char* key)
{
    const catalog::Item* found = catalog::Catalog::builtin().find(item);
    return found ? found->number(key).value_or(1) : 1;
}

}  // namespace cw::designs
