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

/// Ports from `begin` up to `end`, or of each node (`step` ports) the one numbered `port`: how many of them each run holds.
template <class Visit>
void visitPorts(const NetworkSeating& seating, std::int64_t begin, std::int64_t end, std::int64_t step, std::int64_t port, const Visit& visit)
{
    const PortRun* run = seating.runOf(begin);
    if (!run) return;
    const auto upTo = [step, port](std::int64_t limit) { return (limit - port + step - 1) / step; };  // such ports below the limit
    for (const PortRun* last = seating.ports.data() + seating.ports.size(); run != last && run->begin < end; ++run)
        if (const std::int64_t count = upTo(std::min(end, run->end)) - upTo(std::max(begin, run->begin)); count > 0) visit(*run, count);
}

/// Neighbouring endpoints of one leaf.
template <class Visit>
void forPorts(const fabric::TreeParts& parts, const NetworkSeating& seating, std::int64_t rail, const fabric::LeafEndpoints& own, std::int64_t ports_per_node, const Visit& visit)
{
    if (own.count <= 0) return;
    if (parts.rails == 1) return visitPorts(seating, own.first, own.first + own.count, 1, 0, visit);
    const fabric::NodePort first = fabric::nodePortOf(parts, rail, own.first, ports_per_node);
    const std::int64_t per_node = seating.ports_per_node;
    visitPorts(seating, first.node * per_node, (first.node + own.count) * per_node, per_node, first.port, visit);
}

class Links {
public:
    Links(const NetworkSeating& seating, const fabric::TreeParts& parts, std::int64_t ports_per_node, const fabric::TreeSides* cut_by = nullptr)
        : seating_(seating), parts_(parts), ports_per_node_(ports_per_node), cut_by_(cut_by)
    {
    }

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
            auto own = fabric::endpointsOfLeaf(parts_.shape, static_cast<std::int64_t>(i));
            if (cut_by_) {
                // The first ones of a leaf are on side A.
                const std::int64_t on_a = cut_by_->endpoints_on_a[i];
                if (cut_by_->on_a.front()[i]) own = {own.first + on_a, own.count - on_a};
                else own.count = on_a;
            }
            forPorts(parts_, seating_, railOf(tree), own, ports_per_node_, [&](const PortRun& run, std::int64_t cables) { add(run.stand, leaves[i].stand, cables, 0); });
        }
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
                if (cut_by_ && cut_by_->on_a[level][static_cast<std::size_t>(subtree)] == cut_by_->on_a[level + 1][static_cast<std::size_t>(parent)]) {
                    ++index;
                    continue;
                }
                const std::int64_t end = below.switches == 1 && !cut_by_ ? std::min(run.end, (parent + 1) * above.children) : index + 1;
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
    const fabric::TreeSides* cut_by_;          ///< only what it cuts; null: everything
    std::vector<std::vector<Run>> runs_;
    std::vector<RackLinks> links_;
};

}  // namespace

std::vector<RackLinks> rackLinks(const NetworkSeating& seating, const fabric::TreeParts& parts, std::int64_t ports_per_node)
{
    return seating.complete ? Links(seating, parts, ports_per_node).run() : std::vector<RackLinks>();
}

std::vector<RackLinks> cutLinks(const NetworkSeating& seating, const fabric::TreeParts& parts, std::int64_t ports_per_node, const fabric::TreeSides& sides)
{
    return seating.complete ? Links(seating, parts, ports_per_node, &sides).run() : std::vector<RackLinks>();
}

std::vector<StandSide> standSides(const NetworkSeating& seating, const fabric::TreeParts& parts, std::int64_t ports_per_node, const fabric::TreeSides& sides, std::size_t stands)
{
    std::vector<StandSide> side(stands, StandSide::none);
    const auto mark = [&side](std::size_t stand, bool on_a) {
        if (stand == nowhere) return;
        const StandSide own = on_a ? StandSide::a : StandSide::b;
        side[stand] = side[stand] == StandSide::none || side[stand] == own ? own : StandSide::both;
    };
    for (std::int64_t tree = 0; tree < seating.trees; ++tree) {
        const std::int64_t rail = parts.rails_apart ? tree / (seating.trees / parts.rails) : 0;
        for (int tier = 1; tier <= seating.tiers; ++tier) {
            const auto& seats = seating.of(tree, tier);
            const auto level = static_cast<std::size_t>(tier) - 1;
            const auto heads = static_cast<std::size_t>(parts.shape.levels[level].switches);
            for (std::size_t i = 0; i < seats.size(); ++i) mark(seats[i].stand, sides.on_a[level][i / heads]);
        }
        for (std::size_t leaf = 0; leaf < sides.endpoints_on_a.size(); ++leaf) {
            const auto all = fabric::endpointsOfLeaf(parts.shape, static_cast<std::int64_t>(leaf));
            const std::int64_t on_a = sides.endpoints_on_a[leaf];
            forPorts(parts, seating, rail, {all.first, on_a}, ports_per_node, [&](const PortRun& run, std::int64_t) { mark(run.stand, true); });
            forPorts(parts, seating, rail, {all.first + on_a, all.count - on_a}, ports_per_node, [&](const PortRun& run, std::int64_t) { mark(run.stand, false); });
        }
    }
    return side;
}

}  // namespace cw::evaluation
