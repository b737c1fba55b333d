// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/curve.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace cw::fabric {

namespace {

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

/// The widest step at which all numbers of both lie: pods and leaves of one size make curves on a coarse scale.
std::int64_t stepOf(const Curve& a, const Curve& b)
{
    std::int64_t step = 0;
    for (const Curve* curve : {&a, &b})
        for (const Point& p : *curve) {
            step = std::gcd(step, p.on_a - curve->front().on_a);
            if (step == 1) return step;
        }
    return std::max<std::int64_t>(1, step);
}

std::size_t stepsOf(const Curve& curve, std::int64_t step) { return static_cast<std::size_t>((curve.back().on_a - curve.front().on_a) / step) + 1; }

/// Costs by number, on a scale. As floating point, because two of those fit into a register of every processor that this runs
/// on and the least of two is one instruction; whole numbers up to 2^53 stay exact.
using Scale = std::vector<double>;
constexpr double no_cost = 9e15;
constexpr std::int64_t most_exact = std::int64_t{1} << 51;

Scale onScale(const Curve& curve, std::int64_t step)
{
    Scale costs(stepsOf(curve, step), no_cost);
    for (const Point& p : curve) costs[static_cast<std::size_t>((p.on_a - curve.front().on_a) / step)] = static_cast<double>(p.cost);
    return costs;
}

void lowerTo(double* here, const double* costs, std::size_t count, double more)
{
    for (std::size_t i = 0; i < count; ++i) here[i] = std::min(here[i], costs[i] + more);
}

bool isExact(const Curve& curve)
{
    return std::all_of(curve.begin(), curve.end(), [](const Point& p) { return p.cost >= 0 && p.cost < most_exact; });
}

/// Where most numbers are met several times.
Curve sumDense(const Curve& few, const Curve& many, std::int64_t step)
{
    const Scale costs = onScale(many, step);
    Scale least(stepsOf(few, step) + costs.size() - 1, no_cost);
    for (const Point& p : few) lowerTo(least.data() + (p.on_a - few.front().on_a) / step, costs.data(), costs.size(), static_cast<double>(p.cost));
    const std::int64_t low = few.front().on_a + many.front().on_a;
    Curve sum;
    sum.reserve(least.size());
    for (std::size_t i = 0; i < least.size(); ++i)
        if (least[i] < no_cost) sum.push_back({low + static_cast<std::int64_t>(i) * step, static_cast<std::int64_t>(least[i])});
    return sum;
}

Curve sum(const Curve& a, const Curve& b)
{
    if (a.empty() || b.empty()) return {};
    const Curve& few = a.size() < b.size() ? a : b;
    const Curve& many = a.size() < b.size() ? b : a;
    const std::int64_t step = stepOf(a, b);
    const std::size_t looked_at = few.size() * stepsOf(many, step) + stepsOf(few, step);
    constexpr std::size_t sorting = 16;         // what a point costs that has to be sorted, against one on a scale
    if (looked_at > sorting * a.size() * b.size() || !isExact(a) || !isExact(b)) return sumSparse(a, b);
    return sumDense(few, many, step);
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
