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

/// A port of a system, both counted from 0.
struct NodePort {
    std::int64_t node = 0;
    std::int64_t port = 0;
    friend bool operator==(const NodePort&, const NodePort&) = default;
};
/// Ports that each system has in the tree: one per rail where it is divided by rail.
[[nodiscard]] std::int64_t portsOfNode(const TreeParts& parts, std::int64_t ports_per_node);
/// Whose endpoint it is. `endpoint` counts through one tree leaf by leaf, `tree` tells the rails apart.
[[nodiscard]] NodePort nodePortOf(const TreeParts& parts, std::int64_t tree, std::int64_t endpoint, std::int64_t ports_per_node);
/// Endpoints of a leaf, counted through its tree: the first, and how many.
struct LeafEndpoints {
    std::int64_t first = 0;
    std::int64_t count = 0;
};
[[nodiscard]] LeafEndpoints endpointsOfLeaf(const TreeShape& shape, std::int64_t leaf);

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
