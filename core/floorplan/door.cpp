// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "floorplan/door.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace cw::floorplan {

namespace {

/// A side of the swept rectangle, with the way from it into the room.
struct Side {
    Point from, to;
    Point inward;                              ///< as long as the rectangle is deep from here
    [[nodiscard]] Point middle() const { return {(from.x + to.x) / 2, (from.y + to.y) / 2}; }
};

Point scaled(Point way, Mm length)
{
    const Mm own = std::llabs(way.x) + std::llabs(way.y);  // one of them is zero
    return own == 0 ? Point{} : Point{way.x / own * length, way.y / own * length};
}

}  // namespace

std::vector<DoorLeaf> doorLeaves(const Polygon& swept, const Polygon& area)
{
    const geometry::Rect r = geometry::bounds(swept);
    if (r.width() < 1 || r.depth() < 1) return {};
    const Point low_right{r.max.x, r.min.y}, high_left{r.min.x, r.max.y};
    const std::array<Side, 4> sides{{{r.min, low_right, {0, r.depth()}}, {high_left, r.max, {0, -r.depth()}}, {r.min, high_left, {r.width(), 0}}, {low_right, r.max, {-r.width(), 0}}}};
    const Side& wall = *std::min_element(sides.begin(), sides.end(), [&](const Side& a, const Side& b) { return geometry::distanceMm(area, a.middle()) < geometry::distanceMm(area, b.middle()); });
    const Point along = wall.to - wall.from;
    const Mm opening = std::llabs(along.x) + std::llabs(along.y), depth = std::llabs(wall.inward.x) + std::llabs(wall.inward.y);
    const bool two = 2 * opening > 3 * depth;
    const Mm leaf = std::min(two ? opening / 2 : opening, depth);
    std::vector<DoorLeaf> leaves{{wall.from, wall.from + scaled(along, leaf), wall.from + scaled(wall.inward, leaf)}};
    if (two) leaves.push_back({wall.to, wall.to - scaled(along, leaf), wall.to + scaled(wall.inward, leaf)});
    return leaves;
}

}  // namespace cw::floorplan
