// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/tier_wiring.h"

#include <algorithm>

namespace cw::evaluation {

namespace {

using cabling::Dealer;
using cabling::Spot;
using Spots = std::span<const Spot>;

/// Racks on each side of a tile.
constexpr std::size_t tile_side = 24;

std::size_t groupsOf(Spots spots) { return (spots.size() + tile_side - 1) / tile_side; }

Spots groupOf(Spots spots, std::size_t index)
{
    return spots.subspan(index * tile_side, std::min(tile_side, spots.size() - index * tile_side));
}

bool equal(Spots a, Spots b) { return std::equal(a.begin(), a.end(), b.begin(), b.end()); }

/// For every group: stands it where it stood, with as many switches?
std::vector<bool> unchanged(Spots now, Spots before)
{
    std::vector<bool> same(groupsOf(now));
    if (now.size() != before.size()) return same;
    for (std::size_t i = 0; i < same.size(); ++i) same[i] = equal(groupOf(now, i), groupOf(before, i));
    return same;
}

/// Consecutive share `index` of `parts`; shares overlap by one spot when there are fewer spots than parts.
Spots share(Spots spots, std::int64_t index, std::int64_t parts)
{
    const auto count = static_cast<std::int64_t>(spots.size());
    const std::int64_t begin = count * index / parts;
    const std::int64_t end = std::max(begin + 1, count * (index + 1) / parts);
    return spots.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(std::min(end, count) - begin));
}

}  // namespace

void TierWiring::updatePod(Pod& pod, Spots lower, Spots upper, std::int64_t links, const cabling::Layer& layer)
{
    const std::vector<bool> same_lower = unchanged(lower, pod.lower);
    const std::vector<bool> same_upper = unchanged(upper, pod.upper);
    pod.lower.assign(lower.begin(), lower.end());
    pod.upper.assign(upper.begin(), upper.end());
    pod.tiles.resize(same_lower.size() * same_upper.size());
    Dealer dealer(links, cabling::switchesOf(lower), cabling::switchesOf(upper));
    auto tile = pod.tiles.begin();
    for (std::size_t row = 0; row < same_lower.size(); ++row)
        for (std::size_t column = 0; column < same_upper.size(); ++column, ++tile) {
            const Spots from = groupOf(lower, row);
            const Spots to = groupOf(upper, column);
            if (same_lower[row] && same_upper[column] && tile->before == dealer) {
                dealer.skip(cabling::switchesOf(from) * cabling::switchesOf(to));
                continue;
            }
            *tile = {dealer, layer.nothing()};
            dealer.deal(from, to, [&](const cabling::Bundle& bundle) { layer.lay(tile->laid, bundle); });
        }
}

cabling::Laid TierWiring::update(Spots lower, Spots upper, std::int64_t links, std::int64_t pods, const cabling::Layer& layer)
{
    const std::int64_t parts = std::clamp<std::int64_t>(pods, 1, static_cast<std::int64_t>(lower.size()));
    pods_.resize(static_cast<std::size_t>(parts));
    cabling::Laid sum = layer.nothing();
    for (std::int64_t i = 0; i < parts; ++i) {
        Pod& pod = pods_[static_cast<std::size_t>(i)];
        updatePod(pod, share(lower, i, parts), share(upper, i, parts), links * (i + 1) / parts - links * i / parts, layer);
        for (const Tile& tile : pod.tiles) sum.add(tile.laid);
    }
    return sum;
}

}  // namespace cw::evaluation
