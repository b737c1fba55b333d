// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/polygon.hpp>

#include "geometry/geometry.h"

/// Polygons as Boost.Geometry takes them; for the source files of this room only.
namespace cw::geometry {

using BoostPoint = boost::geometry::model::d2::point_xy<double>;
using BoostPolygon = boost::geometry::model::polygon<BoostPoint>;

inline BoostPoint toBoost(Point p) { return {static_cast<double>(p.x), static_cast<double>(p.y)}; }

inline BoostPolygon toBoost(const Polygon& polygon)
{
    BoostPolygon result;
    for (const Point& corner : polygon.corners) boost::geometry::append(result.outer(), toBoost(corner));
    if (!polygon.corners.empty()) boost::geometry::append(result.outer(), toBoost(polygon.corners.front()));
    boost::geometry::correct(result);
    return result;
}

}  // namespace cw::geometry
