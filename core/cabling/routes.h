// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>

#include "cabling/cabling.h"

/// From tiers of switches to bundles of cables.
namespace cw::cabling {

/// A rack that holds switches of one tier.
struct Spot {
    geometry::Point where;
    std::int64_t switches = 0;
    friend bool operator==(const Spot&, const Spot&) = default;
};

[[nodiscard]] std::int64_t switchesOf(std::span<const Spot> spots);

/// Deals links out to pairs of spots in proportion to the switches at both ends. Pairs come in any order, each once; the
/// bundles of all of them sum to the links exactly, and pairs that get none are left out. What a pair gets depends on
/// its place in the order, not on where its spots are on the plan.
class Dealer {
public:
    /// `lower_switches` and `upper_switches`: sums over all spots.
    Dealer(std::int64_t links, std::int64_t lower_switches, std::int64_t upper_switches);

    /// Calls `visit(Bundle)` for every pair of a lower with an upper spot.
    template <class Visit>
    void deal(std::span<const Spot> lower, std::span<const Spot> upper, Visit&& visit)
    {
        for (const Spot& from : lower)
            for (const Spot& to : upper) {
                const std::int64_t given = given_;
                skip(from.switches * to.switches);
                if (given_ > given) visit(Bundle{from.where, to.where, given_ - given, false});
            }
    }
    /// Passes over pairs with this product of switches as if they had been dealt to.
    void skip(std::int64_t weight)
    {
        weight_ += weight;
        given_ = static_cast<std::int64_t>(static_cast<double>(weight_) * per_weight_ + 0.5);
    }
    friend bool operator==(const Dealer&, const Dealer&) = default;

private:
    double per_weight_ = 0;
    std::int64_t weight_ = 0;
    std::int64_t given_ = 0;
};

}  // namespace cw::cabling
