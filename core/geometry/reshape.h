// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "geometry/geometry.h"

/// Other shapes of a polygon, as one drags them. Nothing here asks whether the result is simple: see isSimple().
namespace cw::geometry {

/// The rectangle that a polygon is, when its four edges are axis-parallel.
[[nodiscard]] std::optional<Rect> asRectangle(const Polygon& polygon);

/// Corner `index` at `to`. A rectangle stays one: its neighbours follow. `free`: only this corner moves.
[[nodiscard]] Polygon cornerMoved(const Polygon& polygon, std::size_t index, Point to, bool free = false);
/// The edge from corner `index` to the next, moved along with its ends; an axis-parallel one only across itself.
[[nodiscard]] Polygon edgeMoved(const Polygon& polygon, std::size_t index, Point by);
/// A new corner at `at` in the edge from corner `index` to the next.
[[nodiscard]] Polygon cornerAdded(const Polygon& polygon, std::size_t index, Point at);
/// Without corner `index`; a triangle stays as it is.
[[nodiscard]] Polygon cornerRemoved(const Polygon& polygon, std::size_t index);

/// Middle of the edge from corner `index` to the next, rounded towards its start.
[[nodiscard]] Point middleOfEdge(const Polygon& polygon, std::size_t index);

}  // namespace cw::geometry
