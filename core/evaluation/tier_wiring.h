// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "cabling/laying.h"

namespace cw::evaluation {

/// The racks that hold the switches of one tier, in plan order.
struct TierRacks {
    std::vector<cabling::Group> groups;        ///< none of them empty
    std::int64_t racks = 0;

    void add(const cabling::Group& group);
};

/// Cables between the switches of one tier and those of the next. Pods take consecutive shares of the racks of both tiers;
/// inside a pod the links are shared out evenly over all pairs of racks. A pod whose racks stand to each other
/// as those of another one costs nothing new.
class TierWiring {
public:
    void lay(cabling::Laid& laid, const TierRacks& lower, const TierRacks& upper, std::int64_t links, std::int64_t pods, const cabling::Layer& layer,
             cabling::Formations& formations, cabling::Spreads& spreads);

private:
    /// Racks `begin` to `end` of a group.
    struct Stretch {
        cabling::Group group;
        std::size_t begin = 0, end = 0;
        friend bool operator==(const Stretch&, const Stretch&) = default;
    };
    /// Walks over the racks of a tier, share by share.
    class Shares;
    struct Pod {
        std::vector<Stretch> lower, upper;
        cabling::Spread spread;
    };

    std::vector<Pod> pods_;
};

}  // namespace cw::evaluation
