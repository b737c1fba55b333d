// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "cabling/laying.h"
#include "cabling/routes.h"

namespace cw::evaluation {

/// Cables between the switches of one tier and those of the next, remembered in tiles of a few racks by a few
/// racks: a rack that moves costs the tiles it is in, not all pairs of racks.
class TierWiring {
public:
    /// Pods take consecutive shares of the racks of both tiers; inside a pod every lower switch joins every upper one.
    [[nodiscard]] cabling::Laid update(std::span<const cabling::Spot> lower, std::span<const cabling::Spot> upper, std::int64_t links, std::int64_t pods,
                                       const cabling::Layer& layer);

private:
    struct Tile {
        cabling::Dealer before{0, 0, 0};
        cabling::Laid laid;
    };
    struct Pod {
        std::vector<cabling::Spot> lower;
        std::vector<cabling::Spot> upper;
        std::vector<Tile> tiles;               ///< row by row of the lower groups
    };
    static void updatePod(Pod& pod, std::span<const cabling::Spot> lower, std::span<const cabling::Spot> upper, std::int64_t links,
                          const cabling::Layer& layer);

    std::vector<Pod> pods_;
};

}  // namespace cw::evaluation
