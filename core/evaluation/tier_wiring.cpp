// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/tier_wiring.h"

#include <algorithm>

namespace cw::evaluation {

using cabling::Group;

void TierRacks::add(const Group& group)
{
    if (!group.formation) return;
    groups.push_back(group);
    racks += static_cast<std::int64_t>(group.size());
}

class TierWiring::Shares {
public:
    Shares(const TierRacks& tier, std::int64_t parts) : tier_(tier), parts_(parts) {}

    /// The consecutive share `index` of all parts; shares overlap by one rack when there are fewer racks than parts.
    void next(std::vector<Stretch>& share, std::int64_t index)
    {
        share.clear();
        const std::int64_t begin = tier_.racks * index / parts_;
        const std::int64_t end = std::min(tier_.racks, std::max(begin + 1, tier_.racks * (index + 1) / parts_));
        while (before_ + size() <= begin) before_ += size(), ++group_;
        auto group = group_;
        for (std::int64_t from = begin, before = before_; from < end; ++group) {
            const auto size = static_cast<std::int64_t>(tier_.groups[group].size());
            const std::int64_t to = std::min(end, before + size);
            share.push_back({tier_.groups[group], static_cast<std::size_t>(from - before), static_cast<std::size_t>(to - before)});
            before += size;
            from = to;
        }
    }

private:
    [[nodiscard]] std::int64_t size() const { return static_cast<std::int64_t>(tier_.groups[group_].size()); }

    const TierRacks& tier_;
    std::int64_t parts_;
    std::size_t group_ = 0;
    std::int64_t before_ = 0;                  ///< racks before this group
};

void TierWiring::lay(cabling::Laid& laid, const TierRacks& lower, const TierRacks& upper, std::int64_t links, std::int64_t pods, const cabling::Layer& layer,
                     cabling::Formations& formations, cabling::Spreads& spreads)
{
    const std::int64_t parts = std::clamp<std::int64_t>(pods, 1, lower.racks);
    if (parts == 1) {
        pods_.clear();
        layer.lay(laid, spreads.between(lower.groups, upper.groups), links, false);
        return;
    }
    const auto groupsOf = [&formations](const std::vector<Stretch>& share) {
        std::vector<Group> groups;
        for (const Stretch& stretch : share) groups.push_back(formations.part(stretch.group, stretch.begin, stretch.end));
        return groups;
    };
    pods_.resize(static_cast<std::size_t>(parts));
    Shares lower_shares(lower, parts);
    Shares upper_shares(upper, parts);
    std::vector<Stretch> from;
    std::vector<Stretch> to;
    for (std::int64_t i = 0; i < parts; ++i) {
        lower_shares.next(from, i);
        upper_shares.next(to, i);
        Pod& pod = pods_[static_cast<std::size_t>(i)];
        if (pod.lower != from || pod.upper != to) {
            pod.spread = spreads.between(groupsOf(from), groupsOf(to));
            pod.lower.swap(from);
            pod.upper.swap(to);
        }
        layer.lay(laid, pod.spread, links * (i + 1) / parts - links * i / parts, false);
    }
}

}  // namespace cw::evaluation
