// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fabric/graph.h"
#include "measured.h"

/// The same graph in the hands of others, every endpoint a vertex. Flows are told the halves (the first half of the endpoints
/// against the rest); partitioners look for halves themselves and bound the bisection from above only. Nothing where a library
/// was not there when this was built.
namespace cw::bench {

[[nodiscard]] std::optional<Measured> boostFlow(const fabric::Graph& graph);
[[nodiscard]] std::optional<Measured> igraphFlow(const fabric::Graph& graph);
[[nodiscard]] std::optional<Measured> networkxFlow(const fabric::Graph& graph);
[[nodiscard]] std::optional<Measured> metisHalves(const fabric::Graph& graph);
[[nodiscard]] std::optional<Measured> scotchHalves(const fabric::Graph& graph);

[[nodiscard]] bool hasIgraph();
[[nodiscard]] bool hasScotch();
[[nodiscard]] bool hasNetworkx();

}  // namespace cw::bench
