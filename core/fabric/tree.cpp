// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/tree.h"

#include <algorithm>
#include <cmath>


#include "words/words.h"

namespace cw::fabric {

namespace {

std::int64_t ceilDiv(std::int64_t a, std::int64_t b) { return (a + b - 1) / b; }

double taperOf(const TreeDemand& demand, int tier)
{
    const auto index = static_cast<std::size_t>(tier - 1);
    return index < demand.taper.size() ? demand.taper[index] : 1.0;
}

/// Ports down and up of a switch below the top.
struct Ports {
    std::int64_t down = 0;
    std::int64_t up = 0;
};

Ports portsOf(const TreeDemand& demand, int tier)
{
    const double taper = taperOf(demand, tier);
    const auto up = static_cast<std::int64_t>(std::floor(demand.radix / (1 + taper)));
    const auto down = std::min<std::int64_t>(demand.radix - up, static_cast<std::int64_t>(std::floor(static_cast<double>(up) * taper + 1e-9)));
    // A leaf that a unit does not fill is tapered against what it has, not against its ports.
    const bool short_of_ports = tier == 1 && demand.unit_leaf_endpoints > 0 && demand.unit_leaf_endpoints < down;
    if (!short_of_ports) return {down, up};
    const auto enough = static_cast<std::int64_t>(std::ceil(static_cast<double>(demand.unit_leaf_endpoints) / taper - 1e-9));
    return {demand.unit_leaf_endpoints, std::min(ceilDiv(enough, demand.uplinks_in) * demand.uplinks_in, up)};
}

std::int64_t endpointsPerLeaf(const TreeDemand& demand, int tiers)
{
    const std::int64_t ports = tiers == 1 ? demand.radix : portsOf(demand, 1).down;
    return demand.unit_leaf_endpoints > 0 ? std::min(ports, demand.unit_leaf_endpoints) : ports;
}

/// Children that a subtree of this tier holds at most: each child's switch needs at least one port of each switch above it.
std::int64_t mostChildren(const TreeDemand& demand, int tier, int tiers)
{
    const std::int64_t ports = tier == tiers ? demand.radix : portsOf(demand, tier).down;
    if (tier != 2 || tiers < 3) return ports;
    const std::int64_t asked = demand.pod_endpoints > 0 ? ceilDiv(demand.pod_endpoints, endpointsPerLeaf(demand, tiers)) : ports;
    return std::min({ports, asked, demand.leaves_per_pod > 0 ? demand.leaves_per_pod : ports});
}

std::int64_t leavesFor(const TreeDemand& demand, int tiers)
{
    const std::int64_t per_unit = demand.unit_leaves * endpointsPerLeaf(demand, tiers);
    return demand.unit_leaves * ceilDiv(demand.endpoints, per_unit);
}

bool holds(const TreeDemand& demand, int tiers)
{
    std::int64_t most_leaves = 1;
    for (int tier = 2; tier <= tiers; ++tier) most_leaves *= mostChildren(demand, tier, tiers);
    return leavesFor(demand, tiers) <= most_leaves;
}

/// Smallest s >= least with up mod s = 0, so that every switch below has equally many links to each of the s.
std::int64_t evenDivisor(std::int64_t up, std::int64_t least)
{
    for (std::int64_t s = std::max<std::int64_t>(1, least); s < up; ++s)
        if (up % s == 0) return s;
    return up;
}

Result<void> sane(const TreeDemand& demand)
{
    if (demand.endpoints < 1) return fail(words::say("there are no endpoints"), "--endpoints", words::say("at least 1"));
    if (demand.endpoints > 1'000'000'000) return fail(words::say("more endpoints than a billion"), "--endpoints");
    if (demand.radix < 2 || demand.radix > 4096) return fail(words::say("a switch of {} ports is none", demand.radix), "--radix", words::say("2 to 4096"));
    if (demand.tiers < 0 || demand.tiers > most_tiers)
        return fail(words::say("{} tiers cannot be built", demand.tiers), "--tiers", words::say("1 to {}", most_tiers));
    for (double taper : demand.taper)
        if (!(taper >= 1.0 && taper <= 1000.0)) return fail(words::say("a taper of {} to one makes no sense", taper), "--taper", words::say("1 to 1000"));
    for (int tier = 1; tier <= static_cast<int>(demand.taper.size()); ++tier)
        if (portsOf(demand, tier).up < 1)
            return fail(words::say("a taper of {} leaves a switch of {} ports without uplinks", taperOf(demand, tier), demand.radix), "--taper", words::say("taper less"));
    return {};
}

tl::unexpected<Error> tooMany(const TreeDemand& demand)
{
    const int tiers = demand.tiers > 0 ? demand.tiers : most_tiers;
    const std::string pods = demand.leaves_per_pod > 0 ? words::say(" in pods of {} leaves", demand.leaves_per_pod) : "";
    std::string remedy = words::say("wider switches, {} planes", ceilDiv(demand.endpoints, std::max<std::int64_t>(1, treeLimit(tiers, demand))));
    remedy += words::say(", more taper at the leaf");
    if (tiers < most_tiers) remedy += words::say(", or {} tiers (up to {} endpoints)", tiers + 1, treeLimit(tiers + 1, demand));
    return fail(tiers == 1 ? words::say("{} endpoints do not fit: 1 tier of {}-port switches{} hold {}", demand.endpoints, demand.radix, pods, treeLimit(tiers, demand))
                           : words::say("{} endpoints do not fit: {} tiers of {}-port switches{} hold {}", demand.endpoints, tiers, demand.radix, pods, treeLimit(tiers, demand)),
                "--endpoints", remedy);
}

void fillLeaves(TreeShape& shape, const TreeDemand& demand, std::int64_t leaves, std::int64_t per_leaf)
{
    const std::int64_t full_units = demand.endpoints / (per_leaf * demand.unit_leaves);
    const std::int64_t rest = demand.endpoints - full_units * per_leaf * demand.unit_leaves;
    const std::int64_t left = leaves - full_units * demand.unit_leaves;
    shape.short_leaves = left;
    shape.short_leaf_endpoints = left > 0 ? ceilDiv(rest, left) : 0;
}

/// Adds the tier above what is there: `children` subtrees in each of its own.
void addLevel(TreeShape& shape, const TreeDemand& demand, std::int64_t children, int tiers)
{
    const int tier = shape.tiers() + 1;
    const TreeLevel below = shape.levels.back();
    const std::int64_t ports = tier == tiers ? demand.radix : portsOf(demand, tier).down;
    const std::int64_t group = evenDivisor(below.up, ceilDiv(children * below.up, ports));
    TreeLevel level;
    level.count = ceilDiv(below.count, children);
    level.children = children;
    level.switches = below.switches * group;
    level.down = children * (below.up / group);
    level.up = tier == tiers ? 0 : static_cast<std::int64_t>(std::ceil(static_cast<double>(level.down) / taperOf(demand, tier) - 1e-9));
    shape.levels.push_back(level);
}

}  // namespace

bool TreeShape::podsAlike() const
{
    for (std::size_t i = 1; i < levels.size(); ++i)
        if (levels[i - 1].count % levels[i].children != 0) return false;
    return true;
}

std::int64_t treeLimit(int tiers, const TreeDemand& demand)
{
    std::int64_t leaves = 1;
    for (int tier = 2; tier <= tiers; ++tier) leaves *= mostChildren(demand, tier, tiers);
    leaves -= leaves % demand.unit_leaves;
    return leaves * endpointsPerLeaf(demand, tiers);
}

namespace {

/// Pods as equal as whole units allow, or full pods and a smaller last one: an odd size may have no even way to spread its
/// uplinks. Or pods that are all alike, smaller ones if need be: OpenSM's fat-tree routing takes no others.
enum class Pods { equal, full, alike };

/// The largest number of children, whole units where they fit, that divides the subtrees without a rest.
std::int64_t dividing(std::int64_t below, std::int64_t most, std::int64_t unit)
{
    std::int64_t children = std::min(below, most);
    while (children > 1 && (below % children != 0 || (unit <= most && children % unit != 0))) --children;
    return children;
}

TreeShape shapeWith(Pods pods, const TreeDemand& demand, int tiers)
{
    TreeShape shape;
    shape.endpoints = demand.endpoints;
    const std::int64_t per_leaf = endpointsPerLeaf(demand, tiers);
    const std::int64_t leaves = leavesFor(demand, tiers);
    shape.leaf_ports = tiers == 1 ? demand.radix : portsOf(demand, 1).down;
    shape.levels.push_back({leaves, per_leaf, 1, shape.leaf_ports, tiers == 1 ? 0 : portsOf(demand, 1).up});
    fillLeaves(shape, demand, leaves, per_leaf);
    for (int tier = 2; tier <= tiers; ++tier) {
        const std::int64_t below = shape.levels.back().count;
        const std::int64_t most = mostChildren(demand, tier, tiers);
        const std::int64_t subtrees = tier == tiers ? 1 : ceilDiv(below, most);
        const std::int64_t even = ceilDiv(below, subtrees);
        const std::int64_t whole = tier == 2 ? ceilDiv(even, demand.unit_leaves) * demand.unit_leaves : even;
        if (pods == Pods::alike && tier < tiers) addLevel(shape, demand, dividing(below, most, tier == 2 ? demand.unit_leaves : 1), tiers);
        else addLevel(shape, demand, std::min({pods == Pods::full && tier < tiers ? most : whole, below, most}), tiers);
    }
    return shape;
}

std::int64_t switchesOf(const TreeShape& shape)
{
    std::int64_t switches = 0;
    for (const TreeLevel& level : shape.levels) switches += level.count * level.switches;
    return switches;
}

}  // namespace

namespace {

TreeShape smaller(TreeShape one, TreeShape other) { return switchesOf(other) < switchesOf(one) ? std::move(other) : std::move(one); }

TreeShape bestPods(const TreeDemand& demand, int tiers)
{
    constexpr double little = 1.03;            // of the switches, for pods that are all alike
    TreeShape best = smaller(shapeWith(Pods::equal, demand, tiers), shapeWith(Pods::full, demand, tiers));
    if (best.podsAlike()) return best;
    TreeShape alike = shapeWith(Pods::alike, demand, tiers);
    const bool fits = alike.levels.back().count == 1 && alike.levels.back().down <= demand.radix;
    return fits && static_cast<double>(switchesOf(alike)) <= little * static_cast<double>(switchesOf(best)) ? alike : best;
}

}  // namespace

Result<TreeShape> shapeTree(const TreeDemand& demand)
{
    if (auto fine = sane(demand); !fine) return tl::make_unexpected(fine.error());
    int tiers = demand.tiers;
    if (tiers == 0)
        for (tiers = holds(demand, 1) ? 1 : std::max(2, demand.least_tiers); tiers < most_tiers && !holds(demand, tiers);) ++tiers;
    if (!holds(demand, tiers)) return tooMany(demand);
    TreeShape best = bestPods(demand, tiers);
    if (demand.unit_leaf_endpoints == 0 || tiers == 1) return best;
    // A few more uplinks than needed may divide evenly among fewer switches: 32 among 4 where 31 need 31.
    TreeDemand rounder = demand;
    for (rounder.uplinks_in = 2; rounder.uplinks_in <= best.levels.front().up; rounder.uplinks_in *= 2) best = smaller(std::move(best), bestPods(rounder, tiers));
    return best;
}

}  // namespace cw::fabric
