// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/switch_sides.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <map>
#include <numeric>

namespace cw::fabric {

namespace {

constexpr std::size_t most_switches = 20;      ///< half a million choices, each one switch away from the last

class SideSearch {
public:
    explicit SideSearch(const Folded& folded) : folded_(folded), count_(folded.switches.size()), capacity_(count_ * count_, 0)
    {
        for (std::size_t s = 0; s < count_; ++s)
            for (const Edge& edge : folded.switches[s]) capacity_[s * count_ + static_cast<std::size_t>(edge.to)] += edge.mbps;
        std::map<std::int64_t, std::size_t> rates;
        for (const EndpointGroup& group : folded.groups)
            if (!group.up.empty()) rates.try_emplace(group.up.front().mbps, 0);
        for (auto& [mbps, index] : rates) {
            index = rate_.size();
            rate_.push_back(mbps);
        }
        held_.assign(count_, std::vector<std::int64_t>(rate_.size(), 0));
        all_.assign(rate_.size(), 0);
        on_a_ = all_;
        for (const EndpointGroup& group : folded.groups) {
            if (group.up.empty()) {
                free_ += group.count();
                continue;
            }
            const std::size_t rate = rates[group.up.front().mbps];
            held_[static_cast<std::size_t>(group.up.front().to)][rate] += group.count();
            all_[rate] += group.count();
        }
    }

    /// In the order of a Gray code; the last switch stays on side B, and side A takes the smaller or the larger half.
    Division run()
    {
        const std::int64_t half = folded_.endpoints / 2;
        for (std::uint32_t step = 0; step < (1u << (count_ - 1)); ++step) {
            if (step > 0) flip(static_cast<std::size_t>(std::countr_zero(step)));
            for (const std::int64_t target : {half, folded_.endpoints - half}) {
                const std::int64_t cost = cut_ < least_ ? cut_ + torn(target) : cut_;
                if (cost >= least_) continue;
                least_ = cost;
                best_ = side_;
                swapped_ = target != half;
            }
        }
        return division(half);
    }

private:
    void flip(std::size_t v)
    {
        const bool was_on_a = (side_ >> v) & 1u;
        for (std::size_t u = 0; u < count_; ++u)
            if (u != v) cut_ += (((side_ >> u) & 1u) != 0) == was_on_a ? capacity_[v * count_ + u] : -capacity_[v * count_ + u];
        for (std::size_t r = 0; r < rate_.size(); ++r) on_a_[r] += was_on_a ? -held_[v][r] : held_[v][r];
        side_ ^= 1u << v;
    }

    /// What it costs to bring the endpoints on side A to so many; those without a link come first.
    [[nodiscard]] std::int64_t torn(std::int64_t target) const
    {
        const std::int64_t held = std::accumulate(on_a_.begin(), on_a_.end(), std::int64_t{0});
        const bool from_a = held > target;
        std::int64_t missing = from_a ? held - target : std::max<std::int64_t>(0, target - held - free_);
        std::int64_t cost = 0;
        for (std::size_t r = 0; r < rate_.size() && missing > 0; ++r) {
            const std::int64_t moved = std::min(missing, from_a ? on_a_[r] : all_[r] - on_a_[r]);
            cost += moved * rate_[r];
            missing -= moved;
        }
        return cost;
    }

    [[nodiscard]] Division division(std::int64_t half) const
    {
        Division result;
        for (std::size_t s = 0; s < count_; ++s) result.switch_on_a.push_back((((best_ >> s) & 1u) != 0) != swapped_);
        const auto rateOf = [](const EndpointGroup& group) { return group.up.empty() ? std::int64_t{0} : group.up.front().mbps; };
        for (const EndpointGroup& group : folded_.groups)
            result.on_a.push_back(!group.up.empty() && result.switch_on_a[static_cast<std::size_t>(group.up.front().to)] ? group.count() : 0);
        std::vector<std::size_t> order(folded_.groups.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rateOf(folded_.groups[a]) < rateOf(folded_.groups[b]); });
        std::int64_t missing = half - endpointsOnA(result);
        for (const std::size_t g : order) {
            const std::int64_t moved = std::clamp<std::int64_t>(missing, -result.on_a[g], folded_.groups[g].count() - result.on_a[g]);
            result.on_a[g] += moved;
            missing -= moved;
        }
        return result;
    }

    const Folded& folded_;
    std::size_t count_;
    std::vector<std::int64_t> capacity_;       ///< between two switches
    std::vector<std::int64_t> rate_;           ///< of endpoint links, rising
    std::vector<std::vector<std::int64_t>> held_;   ///< endpoints of each switch, by rate
    std::vector<std::int64_t> all_;            ///< endpoints by rate
    std::vector<std::int64_t> on_a_;
    std::int64_t free_ = 0;                    ///< endpoints without a link
    std::uint32_t side_ = 0;                   ///< bit s: switch s is on side A
    std::int64_t cut_ = 0;
    std::int64_t least_ = std::numeric_limits<std::int64_t>::max();
    std::uint32_t best_ = 0;
    bool swapped_ = false;
};

}  // namespace

std::optional<Division> tryEverySideOfSwitches(const Folded& folded)
{
    const bool single = std::all_of(folded.groups.begin(), folded.groups.end(), [](const EndpointGroup& group) { return group.up.size() <= 1; });
    if (!single || folded.switches.empty() || folded.switches.size() > most_switches) return std::nullopt;
    return SideSearch(folded).run();
}

}  // namespace cw::fabric
