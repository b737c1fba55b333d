// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/curve.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace cw::fabric {

namespace {

constexpr std::int64_t out_of_reach = std::numeric_limits<std::int64_t>::max() / 4;

bool before(const Point& a, const Point& b) { return std::tie(a.on_a, a.cost) < std::tie(b.on_a, b.cost); }

/// Sorted, the cheapest of each number.
void tidy(Curve& curve)
{
    std::sort(curve.begin(), curve.end(), before);
    curve.erase(std::unique(curve.begin(), curve.end(), [](const Point& a, const Point& b) { return a.on_a == b.on_a; }), curve.end());
}

Curve sumSparse(const Curve& a, const Curve& b)
{
    Curve sum;
    sum.reserve(a.size() * b.size());
    for (const Point& p : a)
        for (const Point& q : b) sum.push_back({p.on_a + q.on_a, p.cost + q.cost});
    tidy(sum);
    return sum;
}

/// On a scale of so many steps, where most numbers are met several times.
Curve sumDense(const Curve& a, const Curve& b, std::size_t steps)
{
    const std::int64_t low = a.front().on_a + b.front().on_a;
    std::vector<std::int64_t> least(steps, out_of_reach);
    for (const Point& p : a) {
        std::int64_t* from = least.data() + (p.on_a + b.front().on_a - low);
        for (const Point& q : b) {
            std::int64_t& here = from[q.on_a - b.front().on_a];
            here = std::min(here, p.cost + q.cost);
        }
    }
    Curve sum;
    for (std::size_t i = 0; i < steps; ++i)
        if (least[i] < out_of_reach) sum.push_back({low + static_cast<std::int64_t>(i), least[i]});
    return sum;
}

Curve sum(const Curve& a, const Curve& b)
{
    if (a.empty() || b.empty()) return {};
    const auto steps = static_cast<std::size_t>(a.back().on_a - a.front().on_a + b.back().on_a - b.front().on_a + 1);
    return a.size() * b.size() < steps / 4 ? sumSparse(a, b) : sumDense(a, b, steps);
}

Curve least(const Curve& a, const Curve& b, std::int64_t more)
{
    Curve merged = a;
    for (const Point& p : b) merged.push_back({p.on_a, p.cost + more});
    tidy(merged);
    return merged;
}

/// Adds a curve of a kind of divided group.
void offer(std::vector<OpenCurve>& open, std::int64_t slope, std::int64_t room, const Curve& curve, std::int64_t more)
{
    if (curve.empty()) return;
    const auto place = std::lower_bound(open.begin(), open.end(), std::tie(slope, room),
                                        [](const OpenCurve& one, const auto& key) { return std::tie(one.slope, one.room) < key; });
    if (place != open.end() && place->slope == slope && place->room == room) {
        place->curve = least(place->curve, curve, more);
        return;
    }
    open.insert(place, {slope, room, least({}, curve, more)});
}

}  // namespace

Costs costsOfNothing() { return {{{0, 0}}, {}}; }

Costs costsOfGroup(std::int64_t count, std::int64_t if_a, std::int64_t if_b)
{
    Costs costs{{{0, count * if_b}, {count, count * if_a}}, {}};
    if (count > 1) costs.open.push_back({if_a - if_b, count, {{0, count * if_b}}});
    return costs;
}

Costs costsOfEveryNumber(std::int64_t count, std::int64_t if_a, std::int64_t if_b)
{
    Costs costs;
    for (std::int64_t on_a = 0; on_a <= count; ++on_a) costs.whole.push_back({on_a, on_a * if_a + (count - on_a) * if_b});
    return costs;
}

Costs together(const Costs& one, const Costs& other)
{
    Costs both{sum(one.whole, other.whole), {}};
    for (const OpenCurve& open : one.open) offer(both.open, open.slope, open.room, sum(open.curve, other.whole), 0);
    for (const OpenCurve& open : other.open) offer(both.open, open.slope, open.room, sum(one.whole, open.curve), 0);
    return both;
}

Costs cheaper(Costs one, const Costs& other, std::int64_t more)
{
    one.whole = least(one.whole, other.whole, more);
    for (const OpenCurve& open : other.open) offer(one.open, open.slope, open.room, open.curve, more);
    return one;
}

std::optional<std::int64_t> costAt(const Curve& curve, std::int64_t on_a)
{
    const auto place = std::lower_bound(curve.begin(), curve.end(), on_a, [](const Point& p, std::int64_t x) { return p.on_a < x; });
    if (place == curve.end() || place->on_a != on_a) return std::nullopt;
    return place->cost;
}

const Curve* openCurve(const Costs& costs, std::int64_t slope, std::int64_t room)
{
    for (const OpenCurve& open : costs.open)
        if (open.slope == slope && open.room == room) return &open.curve;
    return nullptr;
}

}  // namespace cw::fabric
