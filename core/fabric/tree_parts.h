// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

}  // namespace cw::fabric
