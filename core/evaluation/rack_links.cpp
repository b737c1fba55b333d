// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/rack_links.h"

#include <algorithm>

namespace cw::evaluation {

namespace {

/// Neighbouring switches in one rack.
struct Run {
    std::int64_t begin = 0, end = 0;
    std::size_t stand = 0;
};

std::vector<Run> runsOf(const std::vector<SwitchSeat>& seats)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const auto index = static_cast<std::int64_t>(i);
        if (!runs.empty() && runs.back().stand == seats[i].stand) runs.back().end = index + 1;
        else runs.push_back({index, index + 1, seats[i].stand});
    }
    return runs;
}

const Run* runAt(const std::vector<Run>& runs, std::int64_t index)
{
    return &*std::upper_bound(runs.begin(), runs.end(), index, [](std::int64_t value, const Run& run) { return value < run.end; });
}

class Links {
public:
    Links(const NetworkSeating& seating, const fabric::TreeParts& parts, std::int64_t ports_per_node) : seating_(seating), parts_(parts), ports_per_node_(ports_per_node) {}

    std::vector<RackLinks> run()
    {
        for (std::int64_t tree = 0; tree < seating_.trees; ++tree) {
            runs_.clear();
            for (int tier = 1; tier <= seating_.tiers; ++tier) runs_.push_back(runsOf(seating_.of(tree, tier)));
            addEndpoints(tree);
            for (std::size_t level = 0; level + 1 < runs_.size(); ++level) addTier(level);
        }
        return std::move(links_);
    }

private:
    void add(std::size_t a, std::size_t b, std::int64_t cables, int tier)
    {
        if (cables == 0) return;
        if (!links_.empty() && links_.back().a == a && links_.back().b == b && links_.back().tier == tier) links_.back().cables += cables;
        else links_.push_back({a, b, cables, tier});
    }

    /// Trees are numbered rail by rail, within a rail plane by plane.
    [[nodiscard]] std::int64_t railOf(std::int64_t tree) const { return parts_.rails_apart ? tree / (seating_.trees / parts_.rails) : 0; }

    void addEndpoints(std::int64_t tree)
    {
        const auto& leaves = seating_.of(tree, 1);
        for (std::size_t i = 0; i < leaves.size(); ++i) {
            const auto own = fabric::endpointsOfLeaf(parts_.shape, static_cast<std::int64_t>(i));
            if (own.count == 0) continue;
            if (parts_.rails == 1) {
                addPorts(leaves[i].stand, own.first, own.first + own.count, 1, 0);
                continue;
            }
            const fabric::NodePort first = fabric::nodePortOf(parts_, railOf(tree), own.first, ports_per_node_);
            const std::int64_t per_node = seating_.ports_per_node;
            addPorts(leaves[i].stand, first.node * per_node, (first.node + own.count) * per_node, per_node, first.port);
        }
    }

    /// Ports from `begin` up to `end`: every one, or of each node (`step` ports) the one numbered `port`.
    void addPorts(std::size_t leaf, std::int64_t begin, std::int64_t end, std::int64_t step, std::int64_t port)
    {
        const PortRun* run = seating_.runOf(begin);
        if (!run) return;
        const auto upTo = [step, port](std::int64_t limit) { return (limit - port + step - 1) / step; };  // such ports below the limit
        for (const PortRun* last = seating_.ports.data() + seating_.ports.size(); run != last && run->begin < end; ++run)
            add(run->stand, leaf, upTo(std::min(end, run->end)) - upTo(std::max(begin, run->begin)), 0);
    }

    void addTier(std::size_t level)
    {
        const fabric::TreeLevel& below = parts_.shape.levels[level];
        const fabric::TreeLevel& above = parts_.shape.levels[level + 1];
        const std::int64_t group = above.switches / below.switches;
        const int tier = static_cast<int>(level) + 1;
        // Every switch of one run has the same neighbours when a subtree has one switch of its own; else one by one.
        for (const Run& run : runs_[level])
            for (std::int64_t index = run.begin; index < run.end;) {
                const std::int64_t subtree = index / below.switches;
                const std::int64_t parent = subtree / above.children;
                const std::int64_t end = below.switches == 1 ? std::min(run.end, (parent + 1) * above.children) : index + 1;
                const std::int64_t first = parent * above.switches + index % below.switches * group;
                addAbove(run.stand, runs_[level + 1], first, first + group, (end - index) * (below.up / group), tier);
                index = end;
            }
    }

    void addAbove(std::size_t stand, const std::vector<Run>& above, std::int64_t begin, std::int64_t end, std::int64_t each, int tier)
    {
        for (const Run* run = runAt(above, begin); begin < end; ++run) {
            const std::int64_t here = std::min(end, run->end) - begin;
            add(stand, run->stand, here * each, tier);
            begin += here;
        }
    }

    const NetworkSeating& seating_;
    const fabric::TreeParts& parts_;
    std::int64_t ports_per_node_;
    std::vector<std::vector<Run>> runs_;
    std::vector<RackLinks> links_;
};

}  // namespace

std::vector<RackLinks> rackLinks(const NetworkSeating& seating, const fabric::TreeParts& parts, std::int64_t ports_per_node)
{
    return seating.complete ? Links(seating, parts, ports_per_node).run() : std::vector<RackLinks>();
}

}  // namespace cw::evaluation
