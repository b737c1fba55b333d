// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "fabric/sizing.h"
#include "fabric/tree.h"

namespace cw::fabric {

/// What a tree-shaped structure is made of: equal trees side by side.
struct TreeParts {
    TreeShape shape;
    TreeDemand demand;
    int rails = 1;                             ///< 1: not divided by rail
    bool rails_apart = false;                  ///< one tree per rail instead of one leaf per rail and unit
};

/// For fat-tree, superpod, rail-optimised, rail-only and islands.
[[nodiscard]] Result<TreeParts> treeParts(const SizeRequest& request);

/// Endpoints of one plane that its tiers hold at most (all that are built at all, when it names none); nothing for other structures.
[[nodiscard]] std::optional<std::int64_t> treeCapacity(const SizeRequest& request);

/// A tier with many more switches than its ports ask for, because the uplinks below divide evenly only among so many.
struct WideTier {
    int tier = 2;
    std::int64_t uplinks = 0;                  ///< of one switch below
    std::int64_t enough = 0;                   ///< switches above it that would have the ports
    std::int64_t built = 0;                    ///< the next number that divides the uplinks
    friend bool operator==(const WideTier&, const WideTier&) = default;
};
/// The first tier with at least twice the switches that would have the ports.
[[nodiscard]] std::optional<WideTier> widenedByEvenUplinks(const TreeParts& parts);

}  // namespace cw::fabric
