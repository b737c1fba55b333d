// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cabling/measured.h"

#include <algorithm>

namespace cw::cabling {

void Measured::count(std::size_t bundle, std::int64_t sign)
{
    const NumberedBundle& one = bundles_[bundle];
    Sum& sum = sums_[one.endpoint_side ? 1 : 0][way_[bundle]];
    sum.cables += sign * one.cables;
    sum.mm += sign * one.cables * length_mm_[bundle];
}

void Measured::measureOne(std::size_t bundle, const Layer& layer, const Distance& distance)
{
    const NumberedBundle& one = bundles_[bundle];
    const double length_m = cabling::lengthM(distance(one.a, one.b), layer.rules());
    length_mm_[bundle] = static_cast<geometry::Mm>(length_m * 1000 + 0.5);     // never negative; llround costs as much as all else here
    way_[bundle] = static_cast<std::uint8_t>(layer.wayAt(length_m, one.endpoint_side));
    count(bundle, 1);
}

/// Bundles of each place, one list after the other.
void Measured::index(std::size_t places)
{
    first_.assign(places + 1, 0);
    for (const NumberedBundle& bundle : bundles_) {
        ++first_[bundle.a + 1];
        if (bundle.b != bundle.a) ++first_[bundle.b + 1];
    }
    for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
    of_place_.resize(first_.back());
    std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
    for (std::size_t i = 0; i < bundles_.size(); ++i) {
        const auto& [a, b, cables, side] = bundles_[i];
        of_place_[next[a]++] = {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(b)};
        if (b != a) of_place_[next[b]++] = {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(a)};
    }
}

void Measured::measure(std::vector<NumberedBundle> bundles, std::size_t places, const Layer& layer, const Distance& distance)
{
    bundles_ = std::move(bundles);
    length_mm_.assign(bundles_.size(), 0);
    way_.assign(bundles_.size(), 0);
    measured_.assign(bundles_.size(), 0);
    update_ = 0;
    for (const bool side : {false, true}) sums_[side ? 1 : 0].assign(layer.ways(side).size() + 1, {});
    for (std::size_t i = 0; i < bundles_.size(); ++i) measureOne(i, layer, distance);
    index(places);
}

void Measured::measureAgain(std::size_t begin, std::size_t end, const Layer& layer, const Distance& distance, Again which)
{
    const auto moved = [begin, end](std::size_t place) { return begin <= place && place < end; };
    ++update_;
    for (std::size_t i = first_[begin]; i < first_[end]; ++i) {
        const auto [bundle, to] = of_place_[i];
        if (which == Again::that_leave && moved(to)) continue;
        if (measured_[bundle] == update_) continue;
        measured_[bundle] = update_;
        count(bundle, -1);
        measureOne(bundle, layer, distance);
    }
}

Laid Measured::laid(const Layer& layer) const
{
    Laid laid = layer.nothing();
    for (const bool side : {false, true}) {
        const std::vector<Sum>& sums = sums_[side ? 1 : 0];
        for (std::size_t way = 0; way < sums.size(); ++way) {
            if (sums[way].cables == 0) continue;
            laid.cables += sums[way].cables;
            layer.lay(laid, side, way, static_cast<double>(sums[way].cables), static_cast<double>(sums[way].mm) / 1000);
        }
    }
    const auto longest = std::max_element(length_mm_.begin(), length_mm_.end());
    if (longest != length_mm_.end()) laid.longest_m = static_cast<double>(*longest) / 1000;
    return laid;
}

}  // namespace cw::cabling
