// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "fabric/graph.h"

/// A graph with its endpoints folded into groups of equals: what all bounds are worked out on.
namespace cw::fabric {

struct Edge {
    int to = 0;
    std::int64_t mbps = 0;                     ///< all parallel links together
    auto operator<=>(const Edge&) const = default;
};

/// Endpoints that hang on the same switches at the same rates: which of them are on a side makes no difference.
struct EndpointGroup {
    std::vector<Edge> up;                      ///< of one endpoint; `to` is a switch of Folded
    std::vector<int> devices;                  ///< the device of each endpoint
    [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(devices.size()); }
};

struct Folded {
    std::vector<EndpointGroup> groups;
    std::vector<std::vector<Edge>> switches;   ///< neighbours of each switch, sorted
    std::vector<int> switch_devices;           ///< the device of each switch
    std::int64_t endpoints = 0;
    std::int64_t endpoint_mbps = 0;            ///< of all endpoint links together
};

/// An endpoint that is joined to other endpoints becomes a switch of its own with one endpoint that cannot leave it.
[[nodiscard]] Folded fold(const Graph& graph);

/// A division of the endpoints into two sides, A and B.
struct Division {
    std::vector<std::int64_t> on_a;            ///< endpoints of each group on side A
    std::vector<char> switch_on_a;
};

/// Capacity between the sides.
[[nodiscard]] std::int64_t cutMbps(const Folded& folded, const Division& division);

/// Endpoints on side A.
[[nodiscard]] std::int64_t endpointsOnA(const Division& division);

}  // namespace cw::fabric
