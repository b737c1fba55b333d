// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "fabric/graph.h"

/// Networks as GraphML: a node has `kind` = endpoint or switch (router), an edge has `gbps` (default 400). Names, tiers,
/// descriptions, ports, GUIDs and LIDs travel as further keys, and so does what a subnet file says beside a link.
/// An endpoint is the vertex with all its edges; where the graph has `endpoints` = ports, each of its ports is one.
namespace cw::exchange {

[[nodiscard]] std::string toGraphml(const fabric::Graph& graph);

/// Every vertex is one endpoint, however many links it has. `file`: for errors, which name it and the line.
[[nodiscard]] Result<fabric::Graph> fromGraphml(std::string_view text, std::string_view file, double default_gbps = 400);

}  // namespace cw::exchange
