// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/halves_flow.h"

#include <algorithm>

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

}  // namespace

HalvesFlow::HalvesFlow(const Folded& folded, const Division& division)
    : switches_(static_cast<int>(folded.switches.size())), own_pair_(folded.switches.size(), -1), flow_(0, {}, 0, 0)
{
    addEndpoints(folded, division);
    endpoint_pairs_ = pairs_.size();
    addSwitches(folded);
    flow_ = ResidualFlow(switches_ + 2, pairs_, switches_, switches_ + 1);
}

void HalvesFlow::addEndpoints(const Folded& folded, const Division& division)
{
    for (std::size_t g = 0; g < folded.groups.size(); ++g)
        for (const Edge& edge : folded.groups[g].up) {
            int& own = own_pair_[at(edge.to)];
            if (own < 0) {
                own = static_cast<int>(pairs_.size());
                pairs_.push_back({switches_, edge.to, 0, 0});
                pairs_.push_back({edge.to, switches_ + 1, 0, 0});
            }
            pairs_[at(own)].there += edge.mbps * division.on_a[g];
            pairs_[at(own) + 1].there += edge.mbps * (folded.groups[g].count() - division.on_a[g]);
        }
}

void HalvesFlow::addSwitches(const Folded& folded)
{
    for (int s = 0; s < switches_; ++s) {
        first_.push_back(pairs_.size());
        for (const Edge& edge : folded.switches[at(s)])
            if (edge.to > s) pairs_.push_back({s, edge.to, edge.mbps, edge.mbps});
    }
    first_.push_back(pairs_.size());
}

std::size_t HalvesFlow::pairBetween(int a, int b) const
{
    const auto begin = pairs_.begin() + static_cast<std::ptrdiff_t>(first_[at(std::min(a, b))]);
    const auto end = pairs_.begin() + static_cast<std::ptrdiff_t>(first_[at(std::min(a, b)) + 1]);
    return static_cast<std::size_t>(std::lower_bound(begin, end, std::max(a, b), [](const ArcPair& pair, int to) { return pair.b < to; }) - pairs_.begin());
}

std::size_t HalvesFlow::pairOfEndpoints(int at_switch, bool on_a) const { return at(own_pair_[at(at_switch)]) + (on_a ? 0 : 1); }

std::vector<char> HalvesFlow::switchesOnA() const
{
    std::vector<char> side = flow_.sourceSide();
    side.resize(at(switches_));
    return side;
}

}  // namespace cw::fabric
