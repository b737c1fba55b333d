// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>


#include "fabric/tree_sides.h"
#include "words/words.h"

namespace cw::fabric {

namespace {

using Counts = std::array<std::int64_t, SubtreeClass::most>;

/// A division under construction. Everything starts on side B; whole subtrees change over, level by level from the top,
/// and what is below goes along until it changes over itself.
struct State {
    std::int64_t cost = 0;
    std::int64_t surplus = 0;                            ///< endpoints that side A has too many
    std::array<Counts, most_tiers> on_a{};               ///< subtrees of each class on side A
    std::array<std::int64_t, most_tiers> moved{};        ///< per level, whatever their class and direction
    std::array<Counts, most_tiers> changed{};            ///< per level and class; above zero: towards A
};

/// Numbers of subtrees to try, the likeliest first.
class Choices {
public:
    void add(std::int64_t value, std::int64_t least, std::int64_t most)
    {
        if (value < least || value > most || size_ == values_.size()) return;
        if (std::find(begin(), end(), value) == end()) values_[size_++] = value;
    }
    [[nodiscard]] const std::int64_t* begin() const { return values_.data(); }
    [[nodiscard]] const std::int64_t* end() const { return values_.data() + size_; }

private:
    std::array<std::int64_t, 48> values_{};
    std::size_t size_ = 0;
};

/// Divisions after which of equal cuts no larger pieces are looked for.
constexpr int most_ends = 30;

class Search {
public:
    explicit Search(const TreeShape& shape) : tree_(classesOf(shape)), endpoints_(shape.endpoints)
    {
        for (std::size_t level = 0; level + 1 < tree_.size; ++level) prepare(level);
    }

    Halving run()
    {
        const std::int64_t half = endpoints_ / 2;
        if (tree_.size < 2) return {half, words::say("any half of the endpoints of the one switch"), {}, -half};
        // The top stays on side B; of an odd number the smaller or the larger half may be the one without it.
        for (const std::int64_t target : {half, endpoints_ - half}) {
            State state;
            state.surplus = -target;
            if (target == half || endpoints_ % 2 != 0) settle(tree_.size - 2, 0, state);
        }
        return {best_.cost, wordsFor(tree_.size - 2), best_.changed, best_.surplus};
    }

    /// Of the division found.
    [[nodiscard]] HalvingCounts counts() const { return {best_.on_a, best_.surplus}; }

private:
    /// What a level is asked again and again.
    struct Facts {
        std::array<std::size_t, SubtreeClass::most> order{};   ///< classes with endpoints, the one that holds most comes last
        std::size_t classes = 0;
        std::int64_t others = 0;               ///< endpoints in all classes but that one
        double cheapest = 1;                   ///< least cost of moving one endpoint with subtrees of this level or below
    };

    void prepare(std::size_t level)
    {
        Facts& facts = facts_[level];
        const ClassLevel& own = tree_.levels[level];
        for (std::size_t c = 0; c < own.size; ++c) {
            const SubtreeClass& one = own.classes[c];
            if (one.endpoints == 0) continue;
            facts.order[facts.classes++] = c;
            facts.others += one.count * one.endpoints;
            facts.cheapest = std::min(facts.cheapest, static_cast<double>(own.uplinks) / static_cast<double>(one.endpoints));
        }
        const auto held = [&](std::size_t c) { return own.classes[c].count * own.classes[c].endpoints; };
        std::sort(facts.order.begin(), facts.order.begin() + static_cast<std::ptrdiff_t>(facts.classes), [&](std::size_t a, std::size_t b) { return held(a) < held(b); });
        if (facts.classes > 0) facts.others -= held(facts.order[facts.classes - 1]);
        if (level == 0) return;
        facts.cheapest = std::min(facts.cheapest, facts_[level - 1].cheapest);
        facts.others = std::max(facts.others, facts_[level - 1].others);
    }

    /// True: nothing better can come of it.
    [[nodiscard]] bool hopeless(const State& state, double cheapest) const
    {
        const double least = static_cast<double>(state.cost) + cheapest * static_cast<double>(std::abs(state.surplus)) * (1 - 1e-12);
        if (least >= static_cast<double>(best_.cost) + 0.5) return true;
        return least > static_cast<double>(best_.cost) - 0.5 && (whole_pieces_ || ends_ > most_ends);
    }

    void settle(std::size_t level, std::size_t index, const State& state)
    {
        const Facts& facts = facts_[level];
        if (hopeless(state, facts.cheapest)) return;
        if (index == facts.classes) {
            if (level == 0) finish(state);
            else settle(level - 1, 0, state);
            return;
        }
        const bool last = index + 1 == facts.classes;
        const std::size_t c = facts.order[index];
        for (const std::int64_t count : last ? largest(level, c, state) : any(level, c, state)) {
            State next = state;
            move(next, level, c, count);
            settle(level, index + 1, next);
        }
    }

    /// Any number of a class that is few; of more the ends and what evens out.
    [[nodiscard]] Choices any(std::size_t level, std::size_t c, const State& state) const
    {
        const std::int64_t least = -state.on_a[level][c];
        const std::int64_t most = tree_.levels[level].classes[c].count + least;
        Choices choices;
        const std::int64_t even = std::clamp(-state.surplus / tree_.levels[level].classes[c].endpoints, least, most);
        choices.add(0, least, most);
        choices.add(even, least, most);
        for (std::int64_t i = 1; i <= 20; ++i) {
            choices.add(i, least, most);
            choices.add(-i, least, most);
        }
        choices.add(most, least, most);
        choices.add(least, least, most);
        return choices;
    }

    /// Of the many the cost is a straight line in their number, but where what is left comes to nothing, within what the
    /// other classes can make up for; so it is least there or at an end.
    [[nodiscard]] Choices largest(std::size_t level, std::size_t c, const State& state) const
    {
        const std::int64_t least = -state.on_a[level][c];
        const std::int64_t most = tree_.levels[level].classes[c].count + least;
        const std::int64_t each = tree_.levels[level].classes[c].endpoints;
        const std::int64_t even = std::clamp(-state.surplus / each, least, most);
        Choices choices;
        choices.add(even, least, most);
        if (level == 0) return choices;        // the rest is torn from one leaf
        const std::int64_t reach = std::min<std::int64_t>(2 + facts_[level - 1].others / each, 16);
        for (std::int64_t i = 1; i <= reach; ++i) {
            choices.add(even + i, least, most);
            choices.add(even - i, least, most);
        }
        for (const std::int64_t edge : {std::int64_t{0}, std::int64_t{1}, std::int64_t{-1}, least, least + 1, most, most - 1}) choices.add(edge, least, most);
        return choices;
    }

    /// `count` subtrees change over, towards A when above zero, and everything in them.
    void move(State& state, std::size_t level, std::size_t c, std::int64_t count) const
    {
        if (count == 0) return;
        const ClassLevel& own = tree_.levels[level];
        const std::int64_t times = std::abs(count);
        state.cost += times * (level == 0 ? std::min(own.uplinks, own.classes[c].endpoints) : own.uplinks);
        state.surplus += count * own.classes[c].endpoints;
        state.moved[level] += times;
        state.changed[level][c] += count;
        carry(state, level, c, count);
    }

    void carry(State& state, std::size_t level, std::size_t c, std::int64_t count) const
    {
        state.on_a[level][c] += count;
        if (level == 0) return;
        const SubtreeClass& own = tree_.levels[level].classes[c];
        for (std::size_t below = 0; below < tree_.levels[level - 1].size; ++below)
            if (own.children[below] != 0) carry(state, level - 1, below, count * own.children[below]);
    }

    /// What is left is torn from one leaf that has not changed over: its own links, or its uplinks and the others of its endpoints.
    void finish(State state)
    {
        ++ends_;
        const std::int64_t rest = std::abs(state.surplus);
        if (rest > 0) {
            const ClassLevel& leaves = tree_.levels[0];
            std::int64_t least = std::numeric_limits<std::int64_t>::max();
            for (std::size_t c = 0; c < leaves.size; ++c) {
                const std::int64_t moved = state.changed[0][c];
                const std::int64_t there = state.surplus > 0 ? state.on_a[0][c] - std::max<std::int64_t>(moved, 0)
                                                             : leaves.classes[c].count - state.on_a[0][c] - std::max<std::int64_t>(-moved, 0);
                if (there > 0 && leaves.classes[c].endpoints >= rest) least = std::min(least, std::min(rest, leaves.uplinks + leaves.classes[c].endpoints - rest));
            }
            if (least == std::numeric_limits<std::int64_t>::max()) return;
            state.cost += least;
        }
        if (state.cost > best_.cost || (state.cost == best_.cost && pieces(state) >= pieces(best_))) return;
        best_ = state;
        whole_pieces_ = rest == 0 && std::all_of(best_.moved.begin(), best_.moved.begin() + static_cast<std::ptrdiff_t>(tree_.size - 2), [](std::int64_t n) { return n == 0; });
    }

    /// Of equal cuts the one in the largest pieces is shown: endpoints first, then leaves, then pods that changed over.
    [[nodiscard]] std::array<std::int64_t, most_tiers + 1> pieces(const State& state) const
    {
        std::array<std::int64_t, most_tiers + 1> count{std::abs(state.surplus)};
        for (std::size_t level = 0; level + 2 < tree_.size; ++level) count[level + 1] = state.moved[level];
        return count;
    }

    [[nodiscard]] std::string wordsFor(std::size_t pods) const
    {
        static constexpr std::array<const char*, most_tiers> one{words::sayable("leaf"), words::sayable("pod"), words::sayable("group of pods"), ""};
        static constexpr std::array<const char*, most_tiers> many{words::sayable("leaves"), words::sayable("pods"), words::sayable("groups of pods"), ""};
        std::int64_t all = 0;
        for (const SubtreeClass& own : tree_.levels[pods]) all += own.endpoints > 0 ? own.count : 0;
        std::string text = words::say("{} of {} {} against the rest", best_.moved[pods], all, words::said(many[pods]));
        for (std::size_t level = pods; level-- > 0;)
            if (best_.moved[level] > 0) text += words::say(", {} {} changed over", best_.moved[level], words::said(best_.moved[level] == 1 ? one[level] : many[level]));
        if (best_.surplus != 0) text += std::abs(best_.surplus) == 1 ? words::say(", 1 endpoint more") : words::say(", {} endpoints more", std::abs(best_.surplus));
        return text;
    }

    TreeClasses tree_;
    std::int64_t endpoints_;
    std::array<Facts, most_tiers> facts_{};
    State best_{std::numeric_limits<std::int64_t>::max() / 4, 0, {}, {}, {}};
    int ends_ = 0;                             ///< divisions looked at
    bool whole_pieces_ = false;                ///< the best one divides nothing below the top
};

}  // namespace

Halving minimumHalving(const TreeShape& shape) { return Search(shape).run(); }

HalvingCounts halvingCounts(const TreeShape& shape)
{
    Search search(shape);
    (void)search.run();
    return search.counts();
}

Throughput treeThroughput(const TreeShape& shape)
{
    Throughput result{1, 1};
    const TreeClasses tree = classesOf(shape);
    const double all = static_cast<double>(shape.endpoints);
    for (std::size_t level = 0; level + 1 < tree.size; ++level)
        for (const SubtreeClass& own : tree.levels[level]) {
            const double inside = static_cast<double>(own.endpoints);
            if (own.endpoints == 0 || own.endpoints == shape.endpoints) continue;
            const double uplinks = static_cast<double>(tree.levels[level].uplinks);
            result.uniform_fraction = std::min(result.uniform_fraction, uplinks * (all - 1) / (inside * (all - inside)));
            result.worst_case_fraction_lower = std::min(result.worst_case_fraction_lower, uplinks / std::min(inside, all - inside));
        }
    return result;
}

}  // namespace cw::fabric
