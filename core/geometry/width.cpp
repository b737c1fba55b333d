// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geometry/width.h"

#include <algorithm>

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/multi_polygon.hpp>

#include "geometry/boost_polygon.h"
#include "geometry/reshape.h"

namespace cw::geometry {

namespace {

namespace bg = boost::geometry;
using BoostShapes = bg::model::multi_polygon<BoostPolygon>;

/// Grown by `distance` mm, shrunk when it is negative; corners stay sharp, so that a rectangle stays one.
BoostShapes grown(const BoostShapes& shapes, double distance)
{
    constexpr double longest_mitre = 5;
    BoostShapes result;
    bg::buffer(shapes, result, bg::strategy::buffer::distance_symmetric<double>(distance), bg::strategy::buffer::side_straight(),
               bg::strategy::buffer::join_miter(longest_mitre), bg::strategy::buffer::end_flat(), bg::strategy::buffer::point_square());
    return result;
}

double longestSide(const BoostPolygon& shape)
{
    const auto box = bg::return_envelope<bg::model::box<BoostPoint>>(shape);
    return std::max(box.max_corner().x() - box.min_corner().x(), box.max_corner().y() - box.min_corner().y());
}

bool letsThrough(const BoostShapes& way, Mm width)
{
    // Half a millimetre less on either side: a way of exactly this width does not vanish.
    const double half = (static_cast<double>(width) - 1) / 2;
    const BoostShapes middle = grown(way, -half);
    if (middle.size() != 1) return false;
    BoostShapes narrow;
    bg::difference(way, grown(middle, half), narrow);
    return std::none_of(narrow.begin(), narrow.end(), [&](const BoostPolygon& part) { return bg::area(part) > 1e3 && longestSide(part) >= static_cast<double>(width); });
}

}  // namespace

Mm clearWidth(const Polygon& polygon, Mm enough)
{
    const Rect box = bounds(polygon);
    if (polygon.corners.size() < 3 || enough <= 0) return 0;
    if (asRectangle(polygon)) return std::min({enough, box.width(), box.depth()});
    BoostShapes way;
    way.push_back(toBoost(polygon));
    if (letsThrough(way, enough)) return enough;
    Mm there = 0;
    Mm missing = enough;
    while (missing - there > 1) {
        const Mm middle = there + (missing - there) / 2;
        (letsThrough(way, middle) ? there : missing) = middle;
    }
    return there;
}

}  // namespace cw::geometry
