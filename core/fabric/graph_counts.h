// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>

#include "fabric/graph.h"

namespace cw::fabric {

/// What is in a graph at first sight, before it is taken.
struct GraphCounts {
    std::int64_t adapters = 0;
    std::int64_t endpoint_ports = 0;           ///< of adapters, cabled
    std::int64_t switches = 0;
    std::int64_t routers = 0;
    std::int64_t links = 0;
    std::int64_t unlinked = 0;                 ///< devices without a cable
    std::map<std::int64_t, std::int64_t> links_by_mbps;
    friend bool operator==(const GraphCounts&, const GraphCounts&) = default;
};

[[nodiscard]] GraphCounts countsOf(const Graph& graph);

}  // namespace cw::fabric
