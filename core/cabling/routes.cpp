// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cabling/routes.h"

#include <numeric>

namespace cw::cabling {

std::int64_t switchesOf(std::span<const Spot> spots)
{
    return std::accumulate(spots.begin(), spots.end(), std::int64_t{0}, [](std::int64_t sum, const Spot& spot) { return sum + spot.switches; });
}

Dealer::Dealer(std::int64_t links, std::int64_t lower_switches, std::int64_t upper_switches)
{
    const double all = static_cast<double>(lower_switches) * static_cast<double>(upper_switches);
    if (all > 0 && links > 0) per_weight_ = static_cast<double>(links) / all;
}

}  // namespace cw::cabling
