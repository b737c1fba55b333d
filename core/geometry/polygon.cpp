// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "geometry/boost_polygon.h"
#include "geometry/overlap.h"
#include "geometry/reshape.h"

namespace cw::geometry {

namespace bg = boost::geometry;

Rect bounds(const Polygon& polygon)
{
    Rect box;
    for (const Point& corner : polygon.corners) box = box.united({corner, corner});
    return box;
}

double areaM2(const Polygon& polygon)
{
    double twice = 0;
    for (std::size_t i = 0; i < polygon.corners.size(); ++i) {
        const Point a = polygon.corners[i];
        const Point b = polygon.corners[(i + 1) % polygon.corners.size()];
        twice += static_cast<double>(a.x) * static_cast<double>(b.y) - static_cast<double>(b.x) * static_cast<double>(a.y);
    }
    return std::abs(twice) / 2 / 1e6;
}

bool isSimple(const Polygon& polygon)
{
    if (polygon.corners.size() < 3 || areaM2(polygon) <= 0) return false;
    return asRectangle(polygon) || bg::is_valid(toBoost(polygon));
}

bool contains(const Polygon& polygon, Point p)
{
    if (const auto box = asRectangle(polygon)) return box->contains(p);
    return polygon.corners.size() >= 3 && bg::covered_by(BoostPoint(static_cast<double>(p.x), static_cast<double>(p.y)), toBoost(polygon));
}

bool contains(const Polygon& polygon, const Rect& r)
{
    if (r.isEmpty()) return false;
    if (const auto box = asRectangle(polygon)) return box->contains(r);
    return contains(polygon, Polygon::rectangle(r));
}

bool contains(const Polygon& outer, const Polygon& inner)
{
    if (outer.corners.size() < 3 || inner.corners.empty()) return false;
    if (const auto box = asRectangle(outer)) return box->contains(bounds(inner));
    return bg::covered_by(toBoost(inner), toBoost(outer));
}

bool overlaps(const Polygon& polygon, const Rect& r)
{
    if (r.isEmpty() || polygon.corners.size() < 3) return false;
    if (const auto box = asRectangle(polygon)) return box->overlaps(r);
    std::vector<BoostPolygon> shared;
    bg::intersection(toBoost(polygon), toBoost(Polygon::rectangle(r)), shared);
    return std::any_of(shared.begin(), shared.end(), [](const BoostPolygon& part) { return bg::area(part) > 0; });
}

bool overlaps(const Polygon& a, const Polygon& b)
{
    if (const auto box = asRectangle(b)) return overlaps(a, *box);
    if (const auto box = asRectangle(a)) return overlaps(b, *box);
    if (!bounds(a).overlaps(bounds(b))) return false;
    std::vector<BoostPolygon> shared;
    bg::intersection(toBoost(a), toBoost(b), shared);
    return std::any_of(shared.begin(), shared.end(), [](const BoostPolygon& part) { return bg::area(part) > 0; });
}

double distanceMm(const Polygon& polygon, Point p)
{
    const BoostPolygon shape = toBoost(polygon);
    bg::model::linestring<BoostPoint> edge(shape.outer().begin(), shape.outer().end());
    return bg::distance(BoostPoint(static_cast<double>(p.x), static_cast<double>(p.y)), edge);
}

Polygon moved(const Polygon& polygon, Point by)
{
    Polygon result = polygon;
    for (Point& corner : result.corners) corner = corner + by;
    return result;
}

}  // namespace cw::geometry
