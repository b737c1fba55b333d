// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/ground.h"

namespace cw::checks {

Ground::Ground(const floorplan::Area& area) : outline(area.outline)
{
    std::vector<std::pair<geometry::Rect, geometry::RectIndex::Key>> bounds;
    for (const floorplan::KeepOut& reserved : area.keep_outs) {
        keep_outs.emplace_back(reserved.outline);
        bounds.emplace_back(keep_outs.back().bounds(), static_cast<geometry::RectIndex::Key>(bounds.size()));
    }
    keep_out_index = geometry::RectIndex(bounds);
}

}  // namespace cw::checks
