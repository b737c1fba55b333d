// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fabric/folded.h"

/// Where each cable of a graph is in its folded form.
namespace cw::fabric {

struct LinkPlace {
    int a = 0;                                 ///< index of a switch of the Folded
    int b = -1;                                ///< the other switch; -1: an endpoint
    int group = -1;                            ///< of the endpoint
    std::int64_t position = 0;                 ///< of the endpoint in its group
};

/// One place per link of `graph`, whose folded form is `folded`.
[[nodiscard]] std::vector<LinkPlace> placesOf(const Graph& graph, const Folded& folded);

}  // namespace cw::fabric
