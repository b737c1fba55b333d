// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/ground.h"

namespace cw::checks {

namespace {

geometry::RectIndex indexOf(const std::vector<geometry::Region>& regions)
{
    std::vector<std::pair<geometry::Rect, geometry::RectIndex::Key>> bounds;
    for (const geometry::Region& region : regions) bounds.emplace_back(region.bounds(), static_cast<geometry::RectIndex::Key>(bounds.size()));
    return geometry::RectIndex(bounds);
}

}  // namespace

Ground::Ground(const floorplan::Area& area, const std::vector<const floorplan::Area*>& inner) : outline(area.outline)
{
    for (const floorplan::KeepOut& reserved : area.keep_outs) keep_outs.emplace_back(reserved.outline);
    for (const floorplan::Area* room : inner) rooms.emplace_back(room->outline);
    keep_out_index = indexOf(keep_outs);
    room_index = indexOf(rooms);
}

}  // namespace cw::checks
