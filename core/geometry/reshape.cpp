// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geometry/reshape.h"

namespace cw::geometry {

namespace {

std::size_t after(const Polygon& polygon, std::size_t index) { return (index + 1) % polygon.corners.size(); }

}  // namespace

std::optional<Rect> asRectangle(const Polygon& polygon)
{
    if (polygon.corners.size() != 4) return std::nullopt;
    const Rect box = bounds(polygon);
    for (std::size_t i = 0; i < 4; ++i) {
        const Point a = polygon.corners[i];
        const Point b = polygon.corners[(i + 1) % 4];
        const bool at_corner = (a.x == box.min.x || a.x == box.max.x) && (a.y == box.min.y || a.y == box.max.y);
        if (!at_corner || (a.x == b.x) == (a.y == b.y)) return std::nullopt;
    }
    return box;
}

Polygon cornerMoved(const Polygon& polygon, std::size_t index, Point to, bool free)
{
    Polygon next = polygon;
    const Point from = polygon.corners[index];
    next.corners[index] = to;
    if (free || !asRectangle(polygon)) return next;
    for (const std::size_t other : {(index + 1) % 4, (index + 3) % 4}) {
        Point& corner = next.corners[other];
        if (corner.x == from.x) corner.x = to.x;
        else corner.y = to.y;
    }
    return next;
}

Polygon edgeMoved(const Polygon& polygon, std::size_t index, Point by)
{
    Polygon next = polygon;
    Point &a = next.corners[index], &b = next.corners[after(polygon, index)];
    if (a.x == b.x) by.y = 0;
    else if (a.y == b.y) by.x = 0;
    a = a + by;
    b = b + by;
    return next;
}

Polygon cornerAdded(const Polygon& polygon, std::size_t index, Point at)
{
    Polygon next = polygon;
    next.corners.insert(next.corners.begin() + static_cast<std::ptrdiff_t>(index) + 1, at);
    return next;
}

Polygon cornerRemoved(const Polygon& polygon, std::size_t index)
{
    Polygon next = polygon;
    if (next.corners.size() > 3) next.corners.erase(next.corners.begin() + static_cast<std::ptrdiff_t>(index));
    return next;
}

Point middleOfEdge(const Polygon& polygon, std::size_t index)
{
    const Point a = polygon.corners[index], b = polygon.corners[after(polygon, index)];
    return {a.x + (b.x - a.x) / 2, a.y + (b.y - a.y) / 2};
}

}  // namespace cw::geometry
