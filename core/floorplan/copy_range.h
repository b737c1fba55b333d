// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "geometry/geometry.h"

namespace cw::floorplan {

/// Indices of copies along one direction of a repeat, both ends included; empty when last < first.
struct IndexRange {
    int first = 0;
    int last = -1;
    [[nodiscard]] bool isEmpty() const { return last < first; }
    [[nodiscard]] std::int64_t count() const { return isEmpty() ? 0 : std::int64_t{last} - first + 1; }
    friend bool operator==(const IndexRange&, const IndexRange&) = default;
};

/// The indices i of `among` whose interval [low, high] + i * pitch touches [from, to]: found by division, not by trying all.
[[nodiscard]] IndexRange touching(geometry::Mm low, geometry::Mm high, geometry::Mm pitch, IndexRange among, geometry::Mm from, geometry::Mm to);

}  // namespace cw::floorplan
