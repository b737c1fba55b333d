// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "fabric/graph.h"

/// A network in tiers as subtrees within subtrees: leaf, pod, group, whole.
namespace cw::fabric {

struct Subtree {
    int level = 1;                             ///< tier of the switches at its head
    std::vector<int> heads;                    ///< devices, in the order of the graph
    std::vector<int> children;                 ///< indices of lower subtrees
    std::vector<int> endpoints;                ///< devices that hang on the heads themselves
};

/// Children before parents. Nothing when the switches do not stand in tiers.
[[nodiscard]] std::optional<std::vector<Subtree>> hierarchyOf(const Graph& graph);

}  // namespace cw::fabric
