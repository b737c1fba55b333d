// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <vector>

#include "cabling/cabling.h"

/// From tiers of switches to bundles of cables.
namespace cw::cabling {

/// A rack that holds switches of one tier.
struct Spot {
    geometry::Point where;
    std::int64_t switches = 0;
};

/// Spreads `links` over all pairs in proportion to the switches at both ends. The bundles sum to `links` exactly;
/// pairs that get none are left out.
[[nodiscard]] std::vector<Bundle> connectAll(const std::vector<Spot>& lower, const std::vector<Spot>& upper, std::int64_t links);

}  // namespace cw::cabling
