// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "evaluation/wired_plan.h"
#include "fabric/graph.h"

/// Where the devices of a network stand, one by one.
namespace cw::report {

struct DevicePlace {
    std::size_t stand = evaluation::nowhere;
    int unit = 0;                              ///< the lowest rack unit it takes; 0: not known, or it stands by itself
};

/// Parallel to the devices of `graph`, which was generated from the request of network `index`.
[[nodiscard]] std::vector<DevicePlace> devicePlaces(const fabric::Graph& graph, const evaluation::WiredPlan& wired, std::size_t index, const document::Document& document,
                                                    const floorplan::Lookup& lookup);

/// "Pod 3, R2, Hall 1 x 12.4 m y 3.1 m": labels where they name one thing, and always the place.
[[nodiscard]] std::string wordsOf(const evaluation::Stand& stand, const document::Document& document);

}  // namespace cw::report
