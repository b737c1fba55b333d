// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cabling/routes.h"

#include <algorithm>
#include <numeric>

namespace cw::cabling {

namespace {

double switchesOf(const std::vector<Spot>& spots)
{
    return std::accumulate(spots.begin(), spots.end(), 0.0, [](double sum, const Spot& spot) { return sum + static_cast<double>(spot.switches); });
}

}  // namespace

std::vector<Bundle> connectAll(const std::vector<Spot>& lower, const std::vector<Spot>& upper, std::int64_t links)
{
    std::vector<Bundle> bundles;
    const double all = switchesOf(lower) * switchesOf(upper);
    if (all <= 0 || links <= 0) return bundles;
    bundles.reserve(lower.size() * upper.size());
    const double per_weight = static_cast<double>(links) / all;
    double weight = 0;
    std::int64_t given = 0;
    for (const Spot& from : lower)
        for (const Spot& to : upper) {
            weight += static_cast<double>(from.switches) * static_cast<double>(to.switches);
            const auto due = static_cast<std::int64_t>(weight * per_weight + 0.5);
            if (due > given) bundles.push_back({from.where, to.where, due - given, false});
            given = std::max(given, due);
        }
    return bundles;
}

}  // namespace cw::cabling
