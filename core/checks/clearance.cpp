// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/clearance.h"

#include <algorithm>

namespace cw::checks {

using geometry::Mm;

namespace {

Clearance statedBy(const catalog::Item& item, Clearance otherwise)
{
    const auto front = item.number("clearance_front_mm");
    const auto rear = item.number("clearance_rear_mm");
    return {front ? static_cast<Mm>(*front) : otherwise.front, rear ? static_cast<Mm>(*rear) : otherwise.rear};
}

}  // namespace

bool isLiveGear(catalog::Kind kind)
{
    return kind == catalog::Kind::switchgear || kind == catalog::Kind::ups || kind == catalog::Kind::transformer;
}

Clearance clearanceOf(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup)
{
    const Clearance usual{rack_front_clearance_mm, rack_rear_clearance_mm};
    const catalog::Item* enclosure = lookup.item(rack.enclosure);
    return enclosure ? statedBy(*enclosure, usual) : usual;
}

Clearance clearanceOf(const catalog::Item& item)
{
    Clearance clear = statedBy(item, {});
    if (isLiveGear(item.kind)) clear.front = std::max(clear.front, working_space_mm);
    return clear;
}

}  // namespace cw::checks
