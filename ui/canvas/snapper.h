// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "geometry/geometry.h"

/// Where a dragged rectangle wants to come to rest. Pure functions.
namespace cw::ui {

struct SnapOptions {
    geometry::Mm reach_mm = 0;                 ///< lines closer than this attract; 0: none do
    double grid_mm = 0;                        ///< the lower left corner falls on multiples of this; 0: no grid
};

/// A line to show why something snapped, or how far something is.
struct Guide {
    geometry::Point from;
    geometry::Point to;
    bool distance = false;                     ///< its length is written beside it
    friend bool operator==(const Guide&, const Guide&) = default;
};

struct Snap {
    geometry::Point delta;                     ///< in place of the wanted one
    std::vector<Guide> guides;
};

/// Each axis on its own: edges and centres of neighbours, and the spacing that neighbours in the same row or column have to
/// each other (so that racks, rows and aisles go on as they began), then the grid. The nearest wins.
[[nodiscard]] Snap snapped(const geometry::Rect& moving, geometry::Point wanted_delta,
                           std::span<const geometry::Rect> neighbours, const SnapOptions& options);

/// From each side of a rectangle to what is next to it, or to the wall of the area around it.
[[nodiscard]] std::vector<Guide> distancesAround(const geometry::Rect& rect, std::span<const geometry::Rect> neighbours);

/// The grid that suits a scale: 0.1, 0.2, 0.5, 1, 2, 5, 10 ... metres, at least `least_pixels` apart.
[[nodiscard]] geometry::Mm gridStep(double pixels_per_mm, double least_pixels);
/// The same in the units that are shown: 1, 2, 5, 10 ... feet where those are chosen. In millimetres.
[[nodiscard]] double shownGridStep(double pixels_per_mm, double least_pixels);

}  // namespace cw::ui
