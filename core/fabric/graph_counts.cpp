// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/graph_counts.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace cw::fabric {

GraphCounts countsOf(const Graph& graph)
{
    GraphCounts counts;
    counts.links = static_cast<std::int64_t>(graph.links.size());
    std::vector<char> linked(graph.devices.size(), 0);
    for (const Link& link : graph.links) {
        ++counts.links_by_mbps[link.mbps];
        for (const int end : {link.a, link.b}) {
            linked[static_cast<std::size_t>(end)] = 1;
            if (graph.isEndpoint(end)) ++counts.endpoint_ports;
        }
    }
    for (const Device& device : graph.devices) {
        if (device.kind == DeviceKind::endpoint) ++counts.adapters;
        else if (device.kind == DeviceKind::router) ++counts.routers;
        else ++counts.switches;
    }
    counts.unlinked = std::count(linked.begin(), linked.end(), 0);
    return counts;
}

}  // namespace cw::fabric
