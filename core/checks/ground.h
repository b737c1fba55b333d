// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "floorplan/rows.h"
#include "geometry/region.h"

namespace cw::checks {

/// An area made ready for the question what may stand where.
struct Ground {
    explicit Ground(const floorplan::Area& area);

    geometry::Region outline;
    std::vector<geometry::Region> keep_outs;   ///< in the area's order
    geometry::RectIndex keep_out_index;        ///< of their bounds
};

}  // namespace cw::checks
