// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "fabric/layers.h"

namespace cw::fabric {

/// Sides of everything in some Layers.
struct LayeredDivision {
    std::int64_t cut_mbps = 0;
    std::vector<std::int64_t> on_a;            ///< per endpoint group
    std::vector<char> switch_on_a;             ///< per vertex; not used for groups
};

/// The least cut with exactly `half` endpoints on side A: subtrees by a table each, over the sides of the switches at
/// their head. Exact. Nothing when more than a handful of different switches head one subtree (reduce first), or when
/// the tables would grow beyond what a second allows.
[[nodiscard]] std::optional<LayeredDivision> leastHalving(const Layers& layers, std::int64_t half);

/// The least cuts for every number of endpoints on side A from `first` to `last`, from one set of tables.
[[nodiscard]] std::optional<std::vector<std::int64_t>> leastCuts(const Layers& layers, std::int64_t first, std::int64_t last);

}  // namespace cw::fabric
