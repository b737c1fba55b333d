// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/damage_bound.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "fabric/layered_halving.h"

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

constexpr std::int64_t most_cut_off = 4096;    ///< that are followed exactly; beyond, each costs its link

Layers scaled(Layers layers, const std::vector<std::int64_t>& share)
{
    for (std::size_t v = 0; v < layers.edges.size(); ++v)
        for (Edge& edge : layers.edges[v]) edge.mbps *= share[at(std::min(layers.tier[v], layers.tier[at(edge.to)]))];
    return layers;
}

}  // namespace

DamageBound::DamageBound(const Folded& folded, std::int64_t least_mbps)
    : half_(folded.endpoints / 2), least_(least_mbps), dead_(folded.switches.size(), 0), degree_mbps_(folded.switches.size(), 0), lost_up_(folded.switches.size(), 0),
      lost_down_(folded.switches.size(), 0), tier_(folded.switches.size(), 0), block_up_(folded.switches.size(), -1)
{
    for (std::size_t s = 0; s < folded.switches.size(); ++s)
        for (const Edge& edge : folded.switches[s]) degree_mbps_[s] += edge.mbps;
    for (const EndpointGroup& group : folded.groups)
        if (group.up.size() == 1) most_per_endpoint_ = std::max(most_per_endpoint_, group.up.front().mbps);
    const auto layers = layersOf(folded);
    if (!layers) return;
    findBlocks(folded, *layers);
    findReliance(reduced(*layers));
}

void DamageBound::findBlocks(const Folded& folded, const Layers& layers)
{
    for (std::size_t s = 0; s < tier_.size(); ++s)
        if (const int vertex = layers.vertex_of_switch[s]; vertex >= 0) tier_[s] = layers.tier[at(vertex)];
    // A lower switch knows its block by what it joins above; the block is complete when all lower switches of one upper do.
    std::map<std::vector<Edge>, int> by_uplinks;
    for (std::size_t s = 0; s < tier_.size(); ++s) {
        if (tier_[s] == 0) continue;
        std::vector<Edge> up;
        for (const Edge& edge : folded.switches[s])
            if (tier_[at(edge.to)] > tier_[s]) up.push_back(edge);
        if (up.empty()) continue;
        const bool even = std::all_of(up.begin(), up.end(), [&](const Edge& edge) { return edge.mbps == up.front().mbps; });
        const auto [known, fresh] = by_uplinks.try_emplace(up, static_cast<int>(blocks_.size()));
        if (fresh) {
            Block block;
            block.tier = tier_[s];
            block.mbps = even ? up.front().mbps : 0;
            for (const Edge& edge : up) block.upper.push_back(edge.to);
            blocks_.push_back(std::move(block));
        }
        blocks_[at(known->second)].lower.push_back(static_cast<int>(s));
        block_up_[s] = known->second;
    }
    for (Block& block : blocks_)
        for (const int upper : block.upper) {
            const auto below = std::count_if(folded.switches[at(upper)].begin(), folded.switches[at(upper)].end(), [&](const Edge& edge) { return tier_[at(edge.to)] < tier_[at(upper)]; });
            if (below != static_cast<std::ptrdiff_t>(block.lower.size())) block.mbps = 0;
        }
}

/// Of every tier as much as the narrowest tier has, and some quarters of what is left, for uneven pods and sizes off the middle.
std::vector<std::int64_t> DamageBound::leanShares(const Layers& small, std::int64_t quarters)
{
    std::vector<double> capacity(at(small.tiers), 0);
    for (std::size_t v = 0; v < small.edges.size(); ++v)
        for (const Edge& edge : small.edges[v])
            if (small.tier[at(edge.to)] > small.tier[v]) capacity[at(small.tier[v])] += static_cast<double>(edge.mbps) * static_cast<double>(small.tier[v] == 0 ? small.endpoints[v] : 1);
    const double least = *std::min_element(capacity.begin(), capacity.end());
    std::vector<std::int64_t> shares;
    for (const double one : capacity) {
        const auto wanted = static_cast<std::int64_t>(std::ceil(whole * least / one));
        shares.push_back(wanted + (whole - wanted) * quarters / 4);
    }
    return shares;
}

/// The least cuts with 0, 1, 2, ... endpoints cut off when only these shares are counted on.
std::optional<std::vector<std::int64_t>> DamageBound::leastCutsOf(const Layers& small, const std::vector<std::int64_t>& shares) const
{
    auto cuts = leastCuts(scaled(small, shares), std::max<std::int64_t>(0, half_ - most_cut_off), half_);
    if (!cuts) return std::nullopt;
    std::reverse(cuts->begin(), cuts->end());
    for (std::size_t i = 1; i < cuts->size(); ++i) (*cuts)[i] = std::min((*cuts)[i], (*cuts)[i - 1]);
    return cuts;
}

/// Everything counted on; and less of the wider tiers, which leaves the least cut what it is, or nearly where a pod is divided.
void DamageBound::findReliance(const Layers& small)
{
    if (small.tiers == 0) return;
    const std::vector<std::int64_t> all(at(small.tiers), whole);
    auto cuts = leastCutsOf(small, all);
    if (!cuts || cuts->front() < least_ * whole) return;
    reliances_.push_back({all, std::move(*cuts)});
    for (const std::int64_t quarters : {2, 3}) {
        const std::vector<std::int64_t> lean = leanShares(small, quarters);
        if (lean == all) return;
        if (auto fewer = leastCutsOf(small, lean)) reliances_.push_back({lean, std::move(*fewer)});
    }
}

int DamageBound::blockOf(const LinkPlace& place) const
{
    if (place.b < 0) return -1;
    return block_up_[at(tier_[at(place.b)] < tier_[at(place.a)] ? place.b : place.a)];
}

void DamageBound::lose(const LinkPlace& place, std::int64_t mbps)
{
    lost_ += mbps;
    const int lower = place.b >= 0 && tier_[at(place.b)] < tier_[at(place.a)] ? place.b : place.a;
    const int upper = lower == place.a ? place.b : place.a;
    if (upper < 0 || block_up_[at(lower)] < 0) {
        lost_elsewhere_ += mbps;
        return;
    }
    Block& block = blocks_[at(block_up_[at(lower)])];
    if (block.lost == 0 && std::find(damaged_.begin(), damaged_.end(), block_up_[at(lower)]) == damaged_.end()) damaged_.push_back(block_up_[at(lower)]);
    block.lost += mbps;
    block.rerouted_share = -1;
    lost_up_[at(lower)] += mbps;
    lost_down_[at(upper)] += mbps;
}

void DamageBound::setDead(int at_switch, bool dead)
{
    if (dead_[at(at_switch)] == static_cast<char>(dead)) return;
    dead_[at(at_switch)] = dead;
    dead_mbps_ += dead ? degree_mbps_[at(at_switch)] / 2 : -(degree_mbps_[at(at_switch)] / 2);
    for (Block& block : blocks_) block.rerouted_share = -1;
}

bool DamageBound::safe(const Block& block, std::int64_t share) const
{
    if (block.mbps == 0) return block.lost == 0;
    std::int64_t sound_lower = 0;
    std::int64_t sound_upper = 0;
    std::int64_t most_up = 0;
    std::int64_t most_down = 0;
    for (const int s : block.lower)
        if (!dead_[at(s)]) {
            sound_lower += lost_up_[at(s)] == 0;
            most_up = std::max(most_up, lost_up_[at(s)]);
        }
    for (const int s : block.upper)
        if (!dead_[at(s)]) {
            sound_upper += lost_down_[at(s)] == 0;
            most_down = std::max(most_down, lost_down_[at(s)]);
        }
    const std::int64_t spare = (whole - share) * block.mbps;
    return share * most_up <= spare * sound_upper && share * most_down <= spare * sound_lower && share * block.lost <= spare * sound_lower * sound_upper;
}

std::int64_t DamageBound::reroutedShare(Block& block) const
{
    if (block.rerouted_share >= 0) return block.rerouted_share;
    std::int64_t share = whole;
    while (share > 0 && !safe(block, share)) --share;
    return block.rerouted_share = share;
}

std::int64_t DamageBound::leastMbps()
{
    std::int64_t best = least_ - lost_ - dead_mbps_ - cut_off_ * most_per_endpoint_;
    for (const Reliance& reliance : reliances_) {
        if (cut_off_ >= static_cast<std::int64_t>(reliance.least.size())) continue;
        std::int64_t lost = (lost_elsewhere_ + dead_mbps_) * whole;
        for (const int b : damaged_) {
            Block& block = blocks_[at(b)];
            const std::int64_t share = reliance.share[at(block.tier)];
            if (share > reroutedShare(block)) lost += share * block.lost;
        }
        const std::int64_t left = reliance.least[static_cast<std::size_t>(cut_off_)] - lost;
        best = std::max(best, left > 0 ? (left + whole - 1) / whole : 0);
    }
    return std::max<std::int64_t>(best, 0);
}

}  // namespace cw::fabric
