// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geometry/region.h"

#include <algorithm>
#include <optional>

#include "geometry/boost_polygon.h"
#include "geometry/reshape.h"

namespace cw::geometry {

namespace bg = boost::geometry;

namespace {

/// Twice the area of the triangle: above zero when p lies to the left of the way from a to b. Exact up to 1,000 km.
long double side(Point a, Point b, Point p)
{
    return static_cast<long double>(b.x - a.x) * static_cast<long double>(p.y - a.y) - static_cast<long double>(b.y - a.y) * static_cast<long double>(p.x - a.x);
}

/// Whether the edge runs through the inside of the rectangle, not only along its border (separating axes: x, y, the edge's normal).
bool runsThrough(Point a, Point b, const Rect& rect)
{
    if (std::max(a.x, b.x) <= rect.min.x || std::min(a.x, b.x) >= rect.max.x || std::max(a.y, b.y) <= rect.min.y || std::min(a.y, b.y) >= rect.max.y) return false;
    bool left = false;
    bool right = false;
    for (const Point corner : {rect.min, Point{rect.max.x, rect.min.y}, rect.max, Point{rect.min.x, rect.max.y}}) {
        const long double where = side(a, b, corner);
        left = left || where > 0;
        right = right || where < 0;
    }
    return left && right;
}

}  // namespace

struct Region::Shape {
    Polygon outline;
    Rect bounds;
    std::optional<Rect> rectangle;
    BoostPolygon polygon;
    RectIndex edges;

    [[nodiscard]] Point corner(std::size_t index) const { return outline.corners[index % outline.corners.size()]; }

    [[nodiscard]] bool isCrossedBy(const Rect& rect) const
    {
        const auto near = edges.query(rect);
        return std::any_of(near.begin(), near.end(), [&](const auto edge) { return runsThrough(corner(edge), corner(edge + 1), rect); });
    }

    /// For a rectangle that no edge runs through: its middle, in half millimetres, is asked by a ray to the east.
    [[nodiscard]] bool holdsMiddleOf(const Rect& rect) const
    {
        const Point middle{rect.min.x + rect.max.x, rect.min.y + rect.max.y};
        bool inside = false;
        for (const auto edge : edges.query({{rect.min.x, (middle.y - 1) / 2 - 1}, {bounds.max.x, (middle.y + 1) / 2 + 1}})) {
            Point a = corner(edge), b = corner(edge + 1);
            a = a + a, b = b + b;
            if ((a.y > middle.y) == (b.y > middle.y)) continue;
            if ((side(a, b, middle) > 0) == (b.y > a.y)) inside = !inside;
        }
        return inside;
    }
};

Region::Region(const Polygon& polygon) : shape_(std::make_unique<Shape>())
{
    shape_->outline = polygon;
    shape_->bounds = geometry::bounds(polygon);
    shape_->rectangle = asRectangle(polygon);
    if (shape_->rectangle || polygon.corners.empty()) return;
    shape_->polygon = toBoost(polygon);
    std::vector<std::pair<Rect, RectIndex::Key>> edges;
    for (std::size_t i = 0; i < polygon.corners.size(); ++i) {
        const Point from = polygon.corners[i];
        const Point to = polygon.corners[(i + 1) % polygon.corners.size()];
        edges.emplace_back(Rect{from, from}.united({to, to}), static_cast<RectIndex::Key>(i));
    }
    shape_->edges = RectIndex(edges);
}
Region::Region(Region&&) noexcept = default;
Region& Region::operator=(Region&&) noexcept = default;
Region::~Region() = default;

const Rect& Region::bounds() const { return shape_->bounds; }
std::int64_t Region::cost() const { return shape_->rectangle ? 1 : static_cast<std::int64_t>(std::max<std::size_t>(1, shape_->outline.corners.size())); }

bool Region::contains(const Rect& rect) const
{
    if (rect.isEmpty() || shape_->outline.corners.size() < 3) return false;
    if (shape_->rectangle) return shape_->rectangle->contains(rect);
    if (!shape_->bounds.contains(rect)) return false;
    if (rect.width() == 0 || rect.depth() == 0) return bg::covered_by(toBoost(Polygon::rectangle(rect)), shape_->polygon);
    return !shape_->isCrossedBy(rect) && shape_->holdsMiddleOf(rect);
}

bool Region::contains(const Polygon& inner) const
{
    if (shape_->outline.corners.size() < 3 || inner.corners.empty()) return false;
    const Rect box = geometry::bounds(inner);
    if (shape_->rectangle) return shape_->rectangle->contains(box);
    if (!shape_->bounds.contains(box)) return false;
    return contains(box) || bg::covered_by(toBoost(inner), shape_->polygon);
}

bool Region::overlaps(const Rect& rect) const
{
    if (rect.isEmpty() || shape_->outline.corners.size() < 3 || !shape_->bounds.overlaps(rect)) return false;
    if (shape_->rectangle) return shape_->rectangle->overlaps(rect);
    if (rect.width() == 0 || rect.depth() == 0) return false;
    return shape_->isCrossedBy(rect) || shape_->holdsMiddleOf(rect);
}

}  // namespace cw::geometry
