// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "fabric/graph.h"
#include "fabric/sizing.h"

/// The counts of a network that follows no structure, in the same terms as those that do.
namespace cw::fabric {

/// The tier of each device: 0 for endpoints, 1 for switches that endpoints hang on (and those that reach none), else one
/// more than the lowest neighbour. Tiers that the graph tells for all switches are taken as they are.
[[nodiscard]] std::vector<int> tiersOf(const Graph& graph);

/// Counted and analysed from the cables. A link within a tier counts with the links above it. Rails or planes that meet
/// only in the systems: the sum over the pieces. Fails when there are fewer than two endpoints or no switch.
[[nodiscard]] Result<Sizing> sizeByCables(const Graph& graph);

/// The rate that most endpoint links have, Gb/s; 0: there are none.
[[nodiscard]] double usualEndpointGbps(const Graph& graph);

/// Links of the switch that has most.
[[nodiscard]] int mostPortsUsed(const Graph& graph);

}  // namespace cw::fabric
