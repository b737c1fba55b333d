// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "floorplan/rows.h"

namespace cw::floorplan {

/// One leaf of a door: it turns a quarter about `hinge`, from `shut` in the wall to `open` in the room.
struct DoorLeaf {
    Point hinge;
    Point shut;
    Point open;
    friend bool operator==(const DoorLeaf&, const DoorLeaf&) = default;
};

/// The leaves that sweep a keep-out of kind `door`. Its side nearest to the edge of the area is the opening; one much wider
/// than deep has two leaves.
[[nodiscard]] std::vector<DoorLeaf> doorLeaves(const Polygon& swept, const Polygon& area);

}  // namespace cw::floorplan
