// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/conflicts.h"
#include "checks/copies.h"

/// Conflicts among copies. Copies on equal grids are compared once per offset and counted by multiplication, so a grid of
/// a million costs what its nearest neighbours cost, and copies on one spot cost one comparison.
namespace cw::checks {

/// Groups that stand in one frame, such as those of a placement or of a block.
struct Groups {
    std::vector<Copies> list;
    geometry::RectIndex index;                 ///< by reach
    geometry::Rect reach;                      ///< around all
};
[[nodiscard]] Groups groupsOf(std::vector<Copies> list);

/// Among all copies of the groups. Of each kind the first pair in the order of the copies (by their keys) is kept, its place
/// in the frame in which the groups stand.
[[nodiscard]] Comparison among(const Groups& groups, Conflicts& conflicts);
/// Each of the first with each of the second.
[[nodiscard]] Comparison between(const Groups& a, const Groups& b, Conflicts& conflicts);

/// Between the parts of one block, in its frame.
[[nodiscard]] Comparison inside(const floorplan::Block& block, const floorplan::Lookup& lookup, Conflicts& conflicts);

}  // namespace cw::checks
