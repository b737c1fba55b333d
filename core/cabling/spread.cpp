// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cabling/spread.h"

#include <algorithm>
#include <cstdlib>

namespace cw::cabling {

namespace {

/// The differences b - a along one axis.
struct Axis {
    Mm low = 0, high = 0;
    [[nodiscard]] Mm nearest() const { return low > 0 ? low : high < 0 ? -high : 0; }
    [[nodiscard]] bool hasOneSign() const { return low >= 0 || high <= 0; }
};

/// The sum of |b - a| over all pairs where no two differences have different signs.
double sumOf(const Axis& axis, double racks_a, double sum_a, double racks_b, double sum_b)
{
    const double signed_sum = racks_a * sum_b - racks_b * sum_a;
    return axis.high > 0 ? signed_sum : -signed_sum;
}


/// `order` says which group an undivided cluster is.
std::vector<Cluster> halvedGroups(std::span<const Group> groups, std::vector<std::uint32_t>& order)
{
    std::vector<Cluster> members;
    members.reserve(groups.size());
    for (const Group& group : groups) members.push_back(group.formation->clusters().front().moved(group.origin));
    return halved(members, order);
}

/// Beyond so many pairs (tiers of thirty thousand racks each) the groups are divided into a thousand or two parts and no further, so that
/// no design takes long: what lies across a limit between two parts is then estimated.
constexpr double most_exact_pairs = 1e9;
constexpr double parts_beyond = 1024;

void addPart(Spread::Part& to, const Spread::Part& more)
{
    to.pairs += more.pairs;
    to.mm += more.mm;
}

}  // namespace

/// Goes down two trees of clusters side by side.
class Spreads::Walk {
public:
    Walk(const std::vector<Mm>& limits, Spread& sum, double racks_a, double racks_b)
        : limits_(limits), sum_(sum), finest_(racks_a * racks_b > most_exact_pairs ? std::max(racks_a, racks_b) / parts_beyond : 0)
    {
    }

    /// True when all pairs of two clusters, `b` moved by `offset`, could be summed without looking inside.
    bool settles(const Cluster& a, const Cluster& b, Point offset)
    {
        const Axis x{b.box.min.x + offset.x - a.box.max.x, b.box.max.x + offset.x - a.box.min.x};
        const Axis y{b.box.min.y + offset.y - a.box.max.y, b.box.max.y + offset.y - a.box.min.y};
        const Mm farthest = farthestOf(a, b, offset);
        const double pairs = a.racks * b.racks;
        if (farthest == 0) {
            sum_.same_place.pairs += pairs;
            return true;
        }
        const Mm nearest = x.nearest() + y.nearest();
        const std::size_t stretch = stretchOf(nearest);
        const bool mixed = nearest == 0 || !x.hasOneSign() || !y.hasOneSign() || (stretch < limits_.size() && farthest > limits_[stretch]);
        if (mixed && a.racks <= finest_ && b.racks <= finest_) return estimate((nearest + farthest) / 2, pairs);
        if (mixed) return false;
        Spread::Part& part = sum_.stretches[stretch];
        part.pairs += pairs;
        part.mm += sumOf(x, a.racks, a.sum_x, b.racks, b.sum_x + b.racks * static_cast<double>(offset.x)) +
                   sumOf(y, a.racks, a.sum_y, b.racks, b.sum_y + b.racks * static_cast<double>(offset.y));
        sum_.farthest_mm = std::max(sum_.farthest_mm, farthest);
        return true;
    }

    void inside(const Formation& a, const Cluster& of_a, const Formation& b, const Cluster& of_b, Point offset)
    {
        if (settles(of_a, of_b, offset)) return;
        if (!of_a.isDivided() && !of_b.isDivided()) {
            everyPair(a.membersOf(of_a), b.membersOf(of_b), offset);
        } else if (dividesFirst(of_a, of_b)) {
            inside(a, a.clusters()[static_cast<std::size_t>(of_a.left)], b, of_b, offset);
            inside(a, a.clusters()[static_cast<std::size_t>(of_a.right)], b, of_b, offset);
        } else {
            inside(a, of_a, b, b.clusters()[static_cast<std::size_t>(of_b.left)], offset);
            inside(a, of_a, b, b.clusters()[static_cast<std::size_t>(of_b.right)], offset);
        }
    }

    /// The one to divide: the larger on the plan, of those that can be.
    [[nodiscard]] bool dividesFirst(const Cluster& a, const Cluster& b) const
    {
        if (!a.isDivided() || !b.isDivided()) return a.isDivided();
        if ((a.racks > finest_) != (b.racks > finest_)) return a.racks > finest_;
        return a.box.width() + a.box.depth() >= b.box.width() + b.box.depth();
    }

private:
    /// All pairs at one distance in the middle of what there is.
    bool estimate(Mm distance, double pairs)
    {
        Spread::Part& part = sum_.stretches[stretchOf(distance)];
        part.pairs += pairs;
        part.mm += pairs * static_cast<double>(distance);
        sum_.farthest_mm = std::max(sum_.farthest_mm, distance);
        return true;
    }

    static Mm farthestOf(const Cluster& a, const Cluster& b, Point offset)
    {
        const Mm sum = offset.x + offset.y;
        const Mm difference = offset.x - offset.y;
        return std::max({b.most_sum + sum - a.least_sum, a.most_sum - sum - b.least_sum, b.most_difference + difference - a.least_difference,
                         a.most_difference - difference - b.least_difference});
    }

    void everyPair(std::span<const Point> a, std::span<const Point> b, Point offset)
    {
        for (const Point& from : a)
            for (const Point& place : b) {
                const Point way = place + offset - from;
                const Mm distance = std::abs(way.x) + std::abs(way.y);
                Spread::Part& part = distance == 0 ? sum_.same_place : sum_.stretches[stretchOf(distance)];
                part.pairs += 1;
                part.mm += static_cast<double>(distance);
                sum_.farthest_mm = std::max(sum_.farthest_mm, distance);
            }
    }

    [[nodiscard]] std::size_t stretchOf(Mm distance) const
    {
        std::size_t stretch = 0;
        while (stretch < limits_.size() && distance > limits_[stretch]) ++stretch;
        return stretch;
    }

    const std::vector<Mm>& limits_;
    Spread& sum_;
    double finest_ = 0;                        ///< clusters of at most so many racks are estimated; 0: none
};

void Spread::add(const Spread& other)
{
    addPart(same_place, other.same_place);
    if (stretches.size() < other.stretches.size()) stretches.resize(other.stretches.size());
    for (std::size_t i = 0; i < other.stretches.size(); ++i) addPart(stretches[i], other.stretches[i]);
    farthest_mm = std::max(farthest_mm, other.farthest_mm);
}

double Spread::pairs() const
{
    double sum = same_place.pairs;
    for (const Part& part : stretches) sum += part.pairs;
    return sum;
}

std::size_t Spreads::KeyHash::operator()(const Key& key) const
{
    std::uint64_t hash = (std::uint64_t{key.a} << 32 | key.b) * 0x9e3779b97f4a7c15ULL;
    hash = (hash ^ (hash >> 29) ^ static_cast<std::uint64_t>(key.offset.x)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 32) ^ static_cast<std::uint64_t>(key.offset.y)) * 0x94d049bb133111ebULL;
    return static_cast<std::size_t>(hash ^ (hash >> 31));
}

Spread Spreads::nothing() const
{
    Spread spread;
    spread.stretches.resize(limits_.size() + 1);
    return spread;
}

const Spread& Spreads::between(const Group& a, const Group& b)
{
    const auto [entry, fresh] = known_.try_emplace(Key{a.formation->id(), b.formation->id(), b.origin - a.origin});
    Known& known = entry->second;
    known.asked = update_;
    if (fresh) {
        known.spread = nothing();
        const Cluster& all_a = a.formation->clusters().front();
        const Cluster& all_b = b.formation->clusters().front();
        Walk(limits_, known.spread, all_a.racks, all_b.racks).inside(*a.formation, all_a, *b.formation, all_b, b.origin - a.origin);
    }
    return known.spread;
}

Spread Spreads::between(std::span<const Group> a, std::span<const Group> b)
{
    if (a.size() == 1 && b.size() == 1) return between(a.front(), b.front());
    Spread sum = nothing();
    if (a.empty() || b.empty()) return sum;
    std::vector<std::uint32_t> order_a, order_b;
    const std::vector<Cluster> in_a = halvedGroups(a, order_a);
    const std::vector<Cluster> in_b = halvedGroups(b, order_b);
    Walk walk(limits_, sum, in_a.front().racks, in_b.front().racks);
    std::vector<std::pair<const Cluster*, const Cluster*>> open{{&in_a.front(), &in_b.front()}};
    while (!open.empty()) {
        const auto [one, other] = open.back();
        open.pop_back();
        if (walk.settles(*one, *other, {})) continue;
        if (!one->isDivided() && !other->isDivided()) {
            sum.add(between(a[order_a[one->first]], b[order_b[other->first]]));
        } else if (walk.dividesFirst(*one, *other)) {
            for (const int half : {one->right, one->left}) open.emplace_back(&in_a[static_cast<std::size_t>(half)], other);
        } else {
            for (const int half : {other->right, other->left}) open.emplace_back(one, &in_b[static_cast<std::size_t>(half)]);
        }
    }
    return sum;
}

void Spreads::tidy()
{
    if (known_.size() > forget_above_) {
        std::erase_if(known_, [this](const auto& entry) { return entry.second.asked != update_; });
        forget_above_ = std::max<std::size_t>(4096, 4 * known_.size());
    }
    ++update_;
}

}  // namespace cw::cabling
