// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "fabric/bisection.h"
#include "fabric/layers.h"

/// How far traffic goes, and how much of it fits.
namespace cw::fabric {

/// Switches on the longest shortest path between endpoints. `small`: the network in tiers with equal parts joined, when it has tiers.
/// Endpoints with one link count as part of their switch; others are vertices, one step more at each end.
[[nodiscard]] std::optional<int> diameterOf(const Folded& folded, const std::optional<Layers>& small);

/// Nothing where it takes too long to work out. In closed form where `small` is a tree.
[[nodiscard]] std::optional<Throughput> throughputOf(const Folded& folded, const std::optional<Layers>& small);

}  // namespace cw::fabric
