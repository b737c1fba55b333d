// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "fabric/layers.h"

/// Equal places of a network in tiers whose reduced form is a tree, at any size.
namespace cw::fabric {

/// A class for each vertex: those of one class are taken to each other by a symmetry of `small` (A. V. Aho, J. E. Hopcroft and
/// J. D. Ullman, The Design and Analysis of Computer Algorithms, 1974, section 3.2). Nothing when it is no tree under one top.
[[nodiscard]] std::optional<std::vector<int>> classesOfTree(const Layers& small);

/// The least cut without one vertex of `small` that stands for a single switch. Parts that were joined because they were equal
/// stay equal when something that they all see alike is gone, so this is exact for the whole network.
[[nodiscard]] std::optional<std::int64_t> leastCutWithout(const Layers& small, int vertex, std::int64_t half);

}  // namespace cw::fabric
