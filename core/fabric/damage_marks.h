// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "fabric/deviation.h"

/// The exceptions of a network, marked on its cables. Only .cpp files of this room and its tests include this header.
namespace cw::fabric {

struct DamageMarks {
    Graph graph;                               ///< with the cables that bundles have more, and their higher rates
    std::vector<char> device_up, device_built;
    std::vector<char> link_up, link_built;     ///< of graph.links; those at a switch that is not up count as up here
    std::vector<std::int64_t> link_mbps;       ///< what it carries at most
    std::vector<char> link_raised;             ///< to a higher rate than the regular one
    std::size_t regular_links = 0;             ///< the first so many; cables that bundles have more stand behind them
    std::vector<std::string> lost;
};

[[nodiscard]] DamageMarks marked(const Graph& graph, const std::vector<NetworkException>& exceptions, const SwitchesOfRack& rack);

}  // namespace cw::fabric
