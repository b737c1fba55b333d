// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "floorplan/layout.h"

namespace cw::drawing {

/// A strip of floor that nothing stands on, across the whole hall.
struct Aisle {
    enum class Kind { front, rear, mixed, edge, gap };
    geometry::Mm from = 0, to = 0;             ///< along the axis
    Kind kind = Kind::gap;                   ///< whose sides look into it; edge: next to a wall; gap: no rack borders on it
    [[nodiscard]] geometry::Mm width() const { return to - from; }
};

/// The aisles of a hall along both axes, from the rectangles of what stands in it.
struct Aisles {
    std::vector<Aisle> across_y;               ///< strips along x, ordered by y
    std::vector<Aisle> across_x;               ///< strips along y, ordered by x
    geometry::Rect occupied;                   ///< around everything that stands there; empty: nothing does
};
[[nodiscard]] Aisles findAisles(const geometry::Rect& hall, const std::vector<floorplan::Standing>& standing);

/// Everything that stands in the placements of an area, up to `most` things; nothing when there are more.
[[nodiscard]] std::vector<floorplan::Standing> standingIn(const std::vector<const floorplan::Placement*>& placements, const floorplan::Lookup& lookup, std::size_t most);

}  // namespace cw::drawing
