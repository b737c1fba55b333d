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
    const auto side = item.number("clearance_side_mm");
    return {front ? static_cast<Mm>(*front) : otherwise.front, rear ? static_cast<Mm>(*rear) : otherwise.rear, side ? static_cast<Mm>(*side) : otherwise.side};
}

}  // namespace

bool isLiveGear(catalog::Kind kind)
{
    return kind == catalog::Kind::switchgear || kind == catalog::Kind::ups || kind == catalog::Kind::transformer;
}

Clearance clearanceOf(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup)
{
    const Clearance usual{rack_front_clearance_mm, rack_rear_clearance_mm, 0};
    const catalog::Item* enclosure = lookup.item(rack.enclosure);
    return enclosure ? statedBy(*enclosure, usual) : usual;
}

Clearance clearanceOf(const catalog::Item& item)
{
    Clearance clear = statedBy(item, {});
    if (isLiveGear(item.kind)) clear.front = std::max(clear.front, working_space_mm);
    return clear;
}

ClearGround groundAround(const geometry::Rect& footprint, const Clearance& clear)
{
    const auto& [min, max] = footprint;
    ClearGround ground;
    if (clear.front > 0) ground.front = {{min.x, min.y - clear.front}, {max.x, min.y}};
    if (clear.rear > 0) ground.rear = {{min.x, max.y}, {max.x, max.y + clear.rear}};
    if (clear.side > 0) ground.left = {{min.x - clear.side, min.y}, {min.x, max.y}};
    if (clear.side > 0) ground.right = {{max.x, min.y}, {max.x + clear.side, max.y}};
    return ground;
}

ClearGround moved(const geometry::Pose& pose, const ClearGround& ground)
{
    const auto zone = [&pose](const geometry::Rect& rect) { return rect.isEmpty() ? rect : geometry::apply(pose, rect); };
    return {zone(ground.front), zone(ground.rear), zone(ground.left), zone(ground.right)};
}

geometry::Rect reachOf(const geometry::Rect& footprint, const ClearGround& ground)
{
    geometry::Rect all = footprint;
    for (const geometry::Rect* zone : {&ground.front, &ground.rear, &ground.left, &ground.right})
        if (!zone->isEmpty()) all = all.united(*zone);
    return all;
}

}  // namespace cw::checks
