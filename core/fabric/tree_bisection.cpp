// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

#include <fmt/format.h>

#include "fabric/tree.h"

namespace cw::fabric {

namespace {

constexpr std::size_t most_levels = 4;

/// What a subtree of each level costs to send across and what it carries with it.
struct Class {
    std::int64_t full = 0;                     ///< subtrees with every endpoint
    std::int64_t endpoints = 0;                ///< of a full one
    std::int64_t last_endpoints = 0;           ///< of the last one, which holds the short leaves; 0: there is none
    std::int64_t uplinks = 0;
};

/// A division under construction. Signed surplus: endpoints that side A must still give up.
struct State {
    std::int64_t cost = 0;
    std::int64_t surplus = 0;
    bool last_on_a = false;
    std::array<std::int64_t, most_levels> full_on_a{};   ///< full subtrees per level
    std::array<std::int64_t, most_levels> moved{};       ///< subtrees per level that left their parent's side
};

class Search {
public:
    explicit Search(const TreeShape& shape) : shape_(shape), half_(shape.endpoints / 2)
    {
        for (std::size_t level = 0; level < shape.levels.size(); ++level) addClass(level);
        top_ = shape.levels.size() - 1;
    }

    Halving run()
    {
        if (top_ == 0) return {half_, "any half of the endpoints of the one switch"};
        const std::size_t pods = top_ - 1;
        for (std::int64_t q = 0; q <= classes_[pods].full; ++q)
            for (const std::int64_t lasts : lastChoices(pods)) start(pods, q, lasts);
        return {best_.cost, words(pods)};
    }

private:
    void addClass(std::size_t level)
    {
        const TreeLevel& here = shape_.levels[level];
        Class own;
        own.uplinks = here.uplinks();
        if (level == 0) {
            own.endpoints = here.children;
            own.full = here.count - shape_.short_leaves;
            own.last_endpoints = shape_.short_leaf_endpoints;
        } else {
            own.endpoints = here.children * classes_[level - 1].endpoints;
            own.full = shape_.endpoints / own.endpoints;
            own.last_endpoints = shape_.endpoints - own.full * own.endpoints;
        }
        classes_[level] = own;
    }

    /// How many of the last subtrees of a level may stand on side A: short leaves are many, above them there is one.
    [[nodiscard]] std::vector<std::int64_t> lastChoices(std::size_t level) const
    {
        const std::int64_t most = level == 0 ? shape_.short_leaves : (classes_[level].last_endpoints > 0 ? 1 : 0);
        std::vector<std::int64_t> choices;
        for (std::int64_t i = 0; i <= most; ++i) choices.push_back(i);
        return choices;
    }

    void start(std::size_t pods, std::int64_t q, std::int64_t lasts)
    {
        const Class& own = classes_[pods];
        const std::int64_t all = own.full + lastChoices(pods).back();
        State state;
        state.cost = std::min(q + lasts, all - q - lasts) * own.uplinks;
        state.surplus = q * own.endpoints + lasts * own.last_endpoints - half_;
        state.last_on_a = lasts > 0;
        state.full_on_a[pods] = q;
        state.moved[pods] = q + lasts;
        for (std::size_t level = pods; level-- > 0;) {
            const Class& inner = classes_[level];
            const std::int64_t in_full = inner.endpoints > 0 ? own.endpoints / inner.endpoints : 0;
            state.full_on_a[level] = q * in_full + (state.last_on_a ? inner.full - own.full * in_full : 0);
        }
        if (pods == 0) finish(state);
        else settle(pods - 1, state);
    }

    /// Moves whole subtrees of one level against the surplus, then goes on below.
    void settle(std::size_t level, const State& state)
    {
        for (const std::int64_t lasts : lastChoices(level)) {
            State next = state;
            const std::int64_t sign = state.last_on_a ? 1 : -1;
            next.cost += lasts * classes_[level].uplinks;
            next.surplus -= sign * lasts * classes_[level].last_endpoints;
            next.moved[level] += lasts;
            if (level > 0 && lasts > 0) {
                next.last_on_a = !state.last_on_a;
                moveInner(next, level, -sign, true, 1);
            }
            moveFull(level, next);
        }
    }

    /// Full subtrees of lower levels that change sides with `times` subtrees of `level`; `by` is +1 towards A.
    void moveInner(State& state, std::size_t level, std::int64_t by, bool last, std::int64_t times) const
    {
        for (std::size_t below = level; below-- > 0;) {
            const std::int64_t in_full = classes_[level].endpoints / classes_[below].endpoints;
            const std::int64_t inside = last ? classes_[below].full - classes_[level].full * in_full : in_full;
            state.full_on_a[below] += by * times * inside;
        }
    }

    void moveFull(std::size_t level, const State& state)
    {
        const Class& own = classes_[level];
        if (own.endpoints == 0 || own.full == 0) return goOn(level, state);
        const std::int64_t sign = state.surplus >= 0 ? 1 : -1;
        const std::int64_t there = sign > 0 ? state.full_on_a[level] : own.full - state.full_on_a[level];
        const std::int64_t whole = std::abs(state.surplus) / own.endpoints;
        for (const std::int64_t count : {std::int64_t{0}, whole, whole + 1}) {
            if (count > there || (count == 0 && whole == 0 && count != whole)) continue;
            State next = state;
            next.cost += count * own.uplinks;
            next.surplus -= sign * count * own.endpoints;
            next.moved[level] += count;
            next.full_on_a[level] -= sign * count;
            if (level > 0) moveInner(next, level, -sign, false, count);
            goOn(level, next);
        }
    }

    void goOn(std::size_t level, const State& state)
    {
        if (level == 0) finish(state);
        else if (state.cost <= best_.cost) settle(level - 1, state);
    }

    /// What is left moves one endpoint at a time, each cutting its own link. Of equal cuts the one in the largest pieces
    /// is shown.
    void finish(State state)
    {
        state.cost += std::abs(state.surplus);
        if (state.cost < best_.cost || (state.cost == best_.cost && pieces(state) < pieces(best_))) best_ = state;
    }

    /// How finely a division cuts: endpoints first, then leaves, then pods that changed over.
    [[nodiscard]] std::array<std::int64_t, most_levels> pieces(const State& state) const
    {
        std::array<std::int64_t, most_levels> count{std::abs(state.surplus)};
        for (std::size_t level = 0; level + 1 < top_; ++level) count[level + 1] = state.moved[level];
        return count;
    }

    [[nodiscard]] std::string words(std::size_t pods) const
    {
        static constexpr std::array<const char*, most_levels> one{"leaf", "pod", "group of pods", ""};
        static constexpr std::array<const char*, most_levels> many{"leaves", "pods", "groups of pods", ""};
        const std::int64_t all = classes_[pods].full + lastChoices(pods).back();
        std::string text = fmt::format("{} of {} {} against the rest", best_.moved[pods], all, many[pods]);
        for (std::size_t level = pods; level-- > 0;)
            if (best_.moved[level] > 0) text += fmt::format(", {} {} changed over", best_.moved[level], best_.moved[level] == 1 ? one[level] : many[level]);
        if (best_.surplus != 0) text += fmt::format(", {} endpoint{} more", std::abs(best_.surplus), std::abs(best_.surplus) == 1 ? "" : "s");
        return text;
    }

    const TreeShape& shape_;
    std::int64_t half_;
    std::size_t top_ = 0;
    std::array<Class, most_levels> classes_{};
    State best_{std::numeric_limits<std::int64_t>::max()};
};

}  // namespace

Halving minimumHalving(const TreeShape& shape) { return Search(shape).run(); }

Throughput treeThroughput(const TreeShape& shape)
{
    Throughput result{1, 1};
    const double all = static_cast<double>(shape.endpoints);
    double inside = 1;
    for (const TreeLevel& level : shape.levels) {
        inside = std::min(all, inside * static_cast<double>(level.children));
        if (level.up == 0 || inside >= all) break;
        const double uplinks = static_cast<double>(level.uplinks());
        result.uniform_fraction = std::min(result.uniform_fraction, uplinks * (all - 1) / (inside * (all - inside)));
        result.worst_case_fraction_lower = std::min(result.worst_case_fraction_lower, uplinks / std::min(inside, all - inside));
    }
    return result;
}

}  // namespace cw::fabric
