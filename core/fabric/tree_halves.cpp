// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/tree_halves.h"

#include <algorithm>
#include <cstdlib>

#include "fabric/tree_classes.h"

namespace cw::fabric {

namespace {

/// Neighbouring subtrees of one level that are equal and on one side.
struct Run {
    std::int64_t count = 0;
    std::size_t of = 0;                        ///< class
    bool on_a = false;
    bool changed = false;                      ///< at this level: it is not where the subtree around it is
};

/// Subtrees change over one after the other: towards A from the left, towards B from the right, as A lies on the left.
void change(std::vector<Run>& runs, std::size_t of, std::int64_t count)
{
    const bool to_a = count > 0;
    std::int64_t left = std::abs(count);
    for (std::size_t step = 0; step < runs.size() && left > 0; ++step) {
        const std::size_t i = to_a ? step : runs.size() - 1 - step;
        Run& run = runs[i];
        if (run.of != of || run.on_a == to_a || run.changed) continue;
        const std::int64_t here = std::min(left, run.count);
        left -= here;
        const Run over{here, of, to_a, true};
        run.count -= here;
        if (run.count == 0) run = over;
        else if (to_a) runs.insert(runs.begin() + static_cast<std::ptrdiff_t>(i), over), ++step;
        else runs.insert(runs.begin() + static_cast<std::ptrdiff_t>(i) + 1, over);
    }
}

/// The subtrees inside those of a level, each on the side of the one around it.
std::vector<Run> inside(const std::vector<Run>& runs, const ClassLevel& level, std::size_t classes_below)
{
    std::vector<Run> result;
    for (const Run& run : runs) {
        const SubtreeClass& own = level.classes[run.of];
        // A subtree with several kinds inside is by itself: see classesOf.
        for (std::size_t c = 0; c < classes_below; ++c)
            if (own.children[c] > 0) result.push_back({run.count * own.children[c], c, run.on_a, false});
    }
    return result;
}

class Divider {
public:
    explicit Divider(const TreeShape& shape) : tree_(classesOf(shape)), halving_(minimumHalving(shape)) {}

    Halves run()
    {
        halves_.cut_by_tier.assign(tree_.size, 0);
        std::vector<Run> runs;
        const std::size_t top = tree_.size - 1;
        for (std::size_t c = 0; c < tree_.levels[top].size; ++c) runs.push_back({tree_.levels[top].classes[c].count, c, false, false});
        for (std::size_t level = top; level-- > 0;) {
            runs = inside(runs, tree_.levels[level + 1], tree_.levels[level].size);
            for (std::size_t c = 0; c < tree_.levels[level].size; ++c) change(runs, c, halving_.changed[level][c]);
            for (const Run& run : runs)
                if (run.changed) count(level, run);
            if (level == 0) continue;
            std::vector<PodRun> pods;
            for (const Run& run : runs) pods.push_back({run.count, run.on_a});
            halves_.pods.insert(halves_.pods.begin(), std::move(pods));
        }
        for (const Run& run : runs) {
            const std::int64_t each = tree_.levels[0].classes[run.of].endpoints;
            const bool stays = run.changed && tree_.size > 1 && each < tree_.levels[0].uplinks;
            halves_.leaves.push_back({run.count, each, run.on_a ? each : 0, run.on_a != stays});
        }
        tear(runs);
        return std::move(halves_);
    }

private:
    /// A leaf with fewer endpoints than uplinks stays where it is, and its endpoints are cut off.
    void count(std::size_t level, const Run& run)
    {
        const std::int64_t uplinks = tree_.levels[level].uplinks;
        const std::int64_t endpoints = tree_.levels[level].classes[run.of].endpoints;
        if (level == 0 && endpoints < uplinks) halves_.cut_by_tier[0] += run.count * endpoints;
        else halves_.cut_by_tier[level + 1] += run.count * uplinks;
    }

    /// What is left over is torn from one leaf that has not changed over: from the one that is cheapest, next to the border.
    void tear(const std::vector<Run>& runs)
    {
        const std::int64_t rest = std::abs(halving_.surplus);
        if (rest == 0) return;
        const bool from_a = halving_.surplus > 0;
        const std::int64_t uplinks = tree_.size > 1 ? tree_.levels[0].uplinks : 0;
        const auto cost = [&](const Run& run) {
            const std::int64_t each = tree_.levels[0].classes[run.of].endpoints;
            return tree_.size > 1 ? std::min(rest, uplinks + each - rest) : rest;
        };
        std::ptrdiff_t best = -1;
        for (std::size_t step = 0; step < runs.size(); ++step) {
            const std::size_t i = from_a ? runs.size() - 1 - step : step;
            if (runs[i].changed || runs[i].on_a != from_a || tree_.levels[0].classes[runs[i].of].endpoints < rest) continue;
            if (best < 0 || cost(runs[i]) < cost(runs[static_cast<std::size_t>(best)])) best = static_cast<std::ptrdiff_t>(i);
        }
        if (best < 0) return;
        LeafRun& run = halves_.leaves[static_cast<std::size_t>(best)];
        const bool stays = countTorn(rest, run.endpoints, uplinks);
        const LeafRun torn{1, run.endpoints, from_a ? run.endpoints - rest : rest, from_a == stays};
        if (--run.leaves == 0) run = torn;
        else halves_.leaves.insert(halves_.leaves.begin() + best + (from_a ? 1 : 0), torn);
    }

    /// True: the leaf itself stays.
    bool countTorn(std::int64_t rest, std::int64_t endpoints, std::int64_t uplinks)
    {
        if (tree_.size < 2 || rest <= uplinks + endpoints - rest) {
            halves_.cut_by_tier[0] += rest;
            return true;
        }
        halves_.cut_by_tier[0] += endpoints - rest;
        halves_.cut_by_tier[1] += uplinks;
        return false;
    }

    TreeClasses tree_;
    Halving halving_;
    Halves halves_;
};

}  // namespace

Halves halvesOf(const TreeShape& shape) { return Divider(shape).run(); }

}  // namespace cw::fabric
