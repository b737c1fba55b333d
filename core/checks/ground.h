// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "floorplan/rows.h"
#include "geometry/region.h"

namespace cw::checks {

/// An area made ready for the question what may stand where.
struct Ground {
    /// `inner`: indoor areas that lie in this one.
    Ground(const floorplan::Area& area, const std::vector<const floorplan::Area*>& inner);

    geometry::Region outline;
    std::vector<geometry::Region> keep_outs;   ///< in the area's order
    geometry::RectIndex keep_out_index;        ///< of their bounds
    std::vector<geometry::Region> rooms;       ///< walls inside: outlines of the rooms that lie in the area
    geometry::RectIndex room_index;            ///< of their bounds
};

}  // namespace cw::checks
