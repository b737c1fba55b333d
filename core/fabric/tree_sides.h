// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "fabric/tree_classes.h"

/// The division that attains the bisection of a tree, switch by switch.
namespace cw::fabric {

/// The least halving by classes, as the search finds it.
struct HalvingCounts {
    std::array<std::array<std::int64_t, SubtreeClass::most>, most_tiers> on_a{};   ///< whole subtrees of each class on side A, by level
    std::int64_t surplus = 0;                  ///< endpoints that one leaf has still to give to B; below zero: to A
};
[[nodiscard]] HalvingCounts halvingCounts(const TreeShape& shape);

struct TreeSides {
    std::vector<std::vector<char>> on_a;       ///< the switches at the head of each subtree, by level
    std::vector<std::int64_t> endpoints_on_a;  ///< of each leaf: its first ones
    std::int64_t cut_links = 0;                ///< between the sides; what minimumHalving says
};
/// Of equal subtrees the first ones are taken, so that what is together on the plan stays together.
[[nodiscard]] TreeSides halvedSides(const TreeShape& shape);

}  // namespace cw::fabric
