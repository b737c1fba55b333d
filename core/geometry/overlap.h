// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/geometry.h"

namespace cw::geometry {

/// Interiors share area; polygons that only touch do not.
[[nodiscard]] bool overlaps(const Polygon& a, const Polygon& b);

}  // namespace cw::geometry
