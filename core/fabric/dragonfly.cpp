// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/dragonfly.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "fabric/naming.h"
#include "fabric/tree_halves.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::fabric {

namespace {

constexpr std::int64_t most_groups = 100'000;

/// Balanced as the authors propose: a = 2p = 2h; a dragonfly+ halves the ports of every switch.
Dragonfly balanced(const SizeRequest& request)
{
    const double taper = request.taper.empty() ? 1.0 : request.taper.front();
    Dragonfly d;
    d.plus = request.topology == Topology::dragonfly_plus;
    d.endpoints = request.endpoints;
    if (d.plus) {
        d.spines = static_cast<std::int64_t>(std::floor(request.radix / (1 + taper)));
        d.per_leaf = request.radix - d.spines;
        d.globals = static_cast<std::int64_t>(std::floor(request.radix / 2.0));
        d.leaves = request.radix - d.globals;
    } else {
        d.globals = static_cast<std::int64_t>(std::floor((request.radix + 1) / (3 + taper)));
        d.leaves = 2 * d.globals;
        d.per_leaf = request.radix - d.globals - (d.leaves - 1);
    }
    return d;
}

std::int64_t mostGroups(const Dragonfly& d) { return d.outer() * d.globals + 1; }

/// Of the first `links` global links of a group, counted around it, those that switch `outer` holds.
std::int64_t linksUpTo(const Dragonfly& d, std::int64_t outer, std::int64_t links) { return links / d.outer() + (outer < links % d.outer()); }

/// Links cut when the first `count` leaves of a divided group and all of the first `full` groups are on side A, the
/// spines of the group where least is cut; global links included.
struct GroupCut {
    std::int64_t local = 0;                    ///< links inside the divided group
    std::int64_t global = 0;
    [[nodiscard]] std::int64_t links() const { return local + global; }
};

GroupCut cutOfPrefix(const Dragonfly& d, std::int64_t full, std::int64_t count)
{
    if (count == 0) return {0, full * (d.groups - full) * d.per_pair};
    const std::int64_t others = d.groups - full - 1;
    GroupCut cut{d.plus ? 0 : d.local_width * count * (d.leaves - count), full * others * d.per_pair};
    // Links to the groups behind come first around the group, then those to the groups before: all on side A.
    for (std::int64_t s = 0; s < d.outer(); ++s) {
        const std::int64_t to_b = linksUpTo(d, s, others * d.per_pair);
        const std::int64_t to_a = linksUpTo(d, s, (d.groups - 1) * d.per_pair) - to_b;
        const GroupCut if_a{d.plus ? d.local_width * (d.leaves - count) : 0, to_b};
        const GroupCut if_b{d.plus ? d.local_width * count : 0, to_a};
        const bool on_a = d.plus ? if_a.links() <= if_b.links() : s < count;
        cut.local += (on_a ? if_a : if_b).local;
        cut.global += (on_a ? if_a : if_b).global;
    }
    return cut;
}

struct PrefixCut {
    std::int64_t torn = 0;                     ///< endpoint links
    GroupCut between;
    std::int64_t leaves = 0;                   ///< on side A
    [[nodiscard]] std::int64_t links() const { return torn + between.links(); }
};

/// The first half of the endpoints against the others; switches go with them as far as that costs less.
PrefixCut leastPrefix(const Dragonfly& d)
{
    const std::int64_t half = d.endpoints / 2;
    const std::int64_t per_group = d.leaves * d.per_leaf;
    const std::int64_t whole = half / per_group;
    PrefixCut least{half, {}, 0};
    for (std::int64_t full = std::max<std::int64_t>(0, whole); full <= std::min(whole + 1, d.groups); ++full) {
        const std::int64_t left = half - full * per_group;
        for (const std::int64_t count : {std::int64_t{0}, left / d.per_leaf, left / d.per_leaf + 1}) {
            if (count < 0 || count >= d.leaves || (count > 0 && full >= d.groups)) continue;
            const std::int64_t on_a = std::min(d.endpoints, full * per_group + count * d.per_leaf);
            const PrefixCut cut{std::abs(on_a - half), cutOfPrefix(d, full, count), full * d.leaves + count};
            if (cut.links() < least.links()) least = cut;
        }
    }
    return least;
}

/// Every endpoint sends to every other over the shortest way, spread evenly over the global links of a pair of groups.
/// A global link carries the pairs of two groups over the links between them; a local one what leaves and enters by the
/// gateways behind it, and the pairs inside.
double flowPerPair(const Dragonfly& d)
{
    double rate = std::numeric_limits<double>::infinity();
    if (d.groups == 1 && d.leaves == 1) return rate;
    const auto leaf = static_cast<double>(d.per_leaf);
    const double group = leaf * static_cast<double>(d.leaves);
    if (d.groups > 1) rate = std::min(rate, static_cast<double>(d.per_pair) / (group * group));
    const auto most_held = static_cast<double>(linksUpTo(d, 0, (d.groups - 1) * d.per_pair));
    const double by_gateway = d.groups > 1 ? leaf * group * most_held / static_cast<double>(d.per_pair) : 0;
    const double inside = d.plus ? leaf * (group - leaf) / static_cast<double>(d.spines) : leaf * leaf;
    const double local = d.plus ? by_gateway + inside : 2 * by_gateway + inside;
    if (d.leaves > 1) rate = std::min(rate, static_cast<double>(d.local_width) / local);
    return rate;
}

/// One group of a dragonfly+ is a tree of two tiers.
TreeShape treeOfGroup(const Dragonfly& d)
{
    TreeShape tree;
    tree.endpoints = d.endpoints;
    tree.leaf_ports = d.per_leaf;
    tree.levels.push_back({d.leaves, d.per_leaf, 1, d.per_leaf, d.leaves > 1 ? d.spines * d.local_width : 0});
    if (d.leaves > 1) tree.levels.push_back({1, d.leaves, d.spines, d.leaves * d.local_width, 0});
    tree.short_leaves = d.leaves - d.endpoints / d.per_leaf;
    tree.short_leaf_endpoints = d.endpoints % d.per_leaf;
    return tree;
}

/// Leaves joined all to all: with k of them on side A, w k (L - k) links are cut, and one for each endpoint torn from its leaf.
struct LeavesCut {
    std::int64_t links = 0;
    std::int64_t full = 0;                     ///< leaves on side A, the last one not counted
    std::int64_t last = 0;                     ///< endpoints of the last leaf, when it is on A
    std::int64_t torn = 0;                     ///< endpoints that side A has too many; below zero: too few
};

LeavesCut leastCutOfGroup(const Dragonfly& d)
{
    const std::int64_t half = d.endpoints / 2;
    LeavesCut least{half, 0, 0, -half};
    for (const std::int64_t last : {std::int64_t{0}, d.endpoints - (d.leaves - 1) * d.per_leaf})
        for (std::int64_t full = 0; full < d.leaves; ++full) {
            const std::int64_t k = full + (last > 0);
            const std::int64_t over = full * d.per_leaf + last - half;
            const std::int64_t links = d.local_width * k * (d.leaves - k) + std::abs(over);
            if (links < least.links) least = {links, full, last, over};
        }
    return least;
}

Halves halvesOfLeaves(const Dragonfly& d)
{
    const LeavesCut least = leastCutOfGroup(d);
    std::vector<LeafRun> runs = dividedInOrder(d.endpoints, d.per_leaf, d.leaves, least.full * d.per_leaf);
    if (least.last > 0) runs = withLastOnA(std::move(runs));
    Halves halves;
    halves.leaves = moved(std::move(runs), -least.torn);
    halves.cut_by_tier = {std::abs(least.torn), least.links - std::abs(least.torn)};
    return halves;
}

Bisection bisectionOfGroup(const Dragonfly& d, double link_gbps)
{
    const auto half = static_cast<double>(d.endpoints / 2);
    const std::int64_t links = d.plus ? minimumHalving(treeOfGroup(d)).links : leastCutOfGroup(d).links;
    Bisection bisection;
    bisection.lower_tbps = bisection.upper_tbps = static_cast<double>(links) * link_gbps / 1000;
    bisection.exact = true;
    bisection.fraction_of_full = half > 0 ? static_cast<double>(links) / half : 0;
    bisection.gbps_per_endpoint = bisection.fraction_of_full * link_gbps;
    bisection.method = d.plus ? words::say("exact: one group is a tree of two tiers") : words::say("exact: every number of whole switches on a side tried");
    bisection.division = d.plus ? minimumHalving(treeOfGroup(d)).division : words::say("whole switches of the one group against the rest");
    return bisection;
}

Bisection bisectionOf(const Dragonfly& d, double link_gbps)
{
    if (d.groups == 1) return bisectionOfGroup(d, link_gbps);
    const std::int64_t half = d.endpoints / 2;
    const std::int64_t upper = leastPrefix(d).links();
    const double proved = flowPerPair(d) * static_cast<double>(half) * static_cast<double>(d.endpoints - half);
    const auto flow = static_cast<std::int64_t>(std::ceil(std::min(proved, static_cast<double>(half)) * (1 - 1e-12) - 1e-6));
    const std::int64_t lower = std::min(flow, upper);
    Bisection bisection;
    bisection.lower_tbps = static_cast<double>(lower) * link_gbps / 1000;
    bisection.upper_tbps = static_cast<double>(upper) * link_gbps / 1000;
    bisection.exact = lower == upper;
    bisection.fraction_of_full = half > 0 ? static_cast<double>(lower) / static_cast<double>(half) : 0;
    bisection.gbps_per_endpoint = bisection.fraction_of_full * link_gbps;
    bisection.method = (bisection.exact ? words::say("exact: ") : std::string()) + words::say("below: a flow from every endpoint to every other; above: whole groups against the rest, one of them divided");
    bisection.division = words::say("half of the {} groups against the rest", d.groups);
    return bisection;
}

Result<void> fits(const Dragonfly& d, const SizeRequest& request)
{
    const std::int64_t limit = mostGroups(d) * d.leaves * d.per_leaf;
    if (d.globals < 1 || d.per_leaf < 1 || d.leaves < 1 || (d.plus && d.spines < 1))
        return fail(words::say("a {} cannot be made of {}-port switches", words::said(name(request.topology)), request.radix), "--radix", words::say("wider switches"));
    if (d.endpoints > limit || mostGroups(d) > most_groups * 100)
        return fail(words::say("{} endpoints do not fit: a {} of {}-port switches holds {}", d.endpoints, words::said(name(request.topology)), request.radix, limit), "--endpoints",
                    words::say("wider switches, more planes, or a fat-tree of three tiers"));
    return {};
}

}  // namespace

std::int64_t Dragonfly::gateway(std::int64_t group, std::int64_t peer, std::int64_t link) const
{
    const std::int64_t distance = (peer - group - 1 + groups) % groups;
    return (distance * per_pair + link) % outer();
}

Result<Dragonfly> dragonflyFor(const SizeRequest& request)
{
    if (request.endpoints < 1) return fail(words::say("there are no endpoints"), "--endpoints", words::say("at least 1"));
    if (request.radix < 4 || request.radix > 4096) return fail(words::say("a switch of {} ports is too narrow or none", request.radix), "--radix", words::say("4 to 4096"));
    Dragonfly d = balanced(request);
    if (auto fine = fits(d, request); !fine) return tl::make_unexpected(fine.error());
    const std::int64_t per_group = d.leaves * d.per_leaf;
    d.groups = (d.endpoints + per_group - 1) / per_group;
    if (d.groups > most_groups) return fail(words::say("{} groups", d.groups), "--endpoints", words::say("wider switches"));
    if (d.groups == 1) {
        // One group needs no global links; it has just the leaves it fills.
        d.leaves = (d.endpoints + d.per_leaf - 1) / d.per_leaf;
        d.globals = 0;
        if (d.leaves == 1) d.spines = 0;
    } else {
        d.per_pair = d.outer() * d.globals / (d.groups - 1);
    }
    return d;
}

Halves halvesOf(const Dragonfly& d)
{
    if (d.groups == 1) return d.plus ? halvesOf(treeOfGroup(d)) : halvesOfLeaves(d);
    const PrefixCut least = leastPrefix(d);
    Halves halves;
    halves.leaves = withSwitches(dividedInOrder(d.endpoints, d.per_leaf, d.groups * d.leaves, d.endpoints / 2), least.leaves);
    halves.cut_by_tier = d.plus ? std::vector<std::int64_t>{least.torn, least.between.local, least.between.global} : std::vector<std::int64_t>{least.torn, least.between.links()};
    return halves;
}

Sizing sizingOf(const Dragonfly& d, const SizeRequest& request)
{
    Sizing sizing;
    const std::string leaves = d.plus ? words::say("{} leaves x {} endpoints", d.leaves, d.per_leaf) : words::say("{} switches x {} endpoints", d.leaves, d.per_leaf);
    sizing.structure = d.groups == 1 ? words::say("{}, 1 group of {}", words::said(name(request.topology)), leaves) : words::say("{}, {} groups of {}", words::said(name(request.topology)), d.groups, leaves);
    sizing.structure += d.per_pair == 1 ? words::say(", 1 link between two groups") : words::say(", {} links between two groups", d.per_pair);
    sizing.why = words::say("balanced for {}-port switches; up to {} groups", request.radix, units::formatCount(mostGroups(balanced(request))));
    sizing.planes = request.planes;
    sizing.tiers = d.plus ? 2 : 1;
    sizing.endpoints = d.endpoints * request.planes;
    sizing.capacity_endpoints = d.groups * d.leaves * d.per_leaf * request.planes;
    sizing.switches_by_tier.push_back(d.groups * d.leaves * request.planes);
    if (d.plus) sizing.switches_by_tier.push_back(d.groups * d.spines * request.planes);
    sizing.links_by_tier.push_back(sizing.endpoints);
    const std::int64_t global = d.groups * (d.groups - 1) / 2 * d.per_pair;
    if (d.plus) sizing.links_by_tier.push_back(d.groups * d.localLinks() * request.planes);
    sizing.links_by_tier.push_back((global + (d.plus ? 0 : d.groups * d.localLinks())) * request.planes);
    for (const std::int64_t count : sizing.switches_by_tier) sizing.switches += count;
    for (const std::int64_t count : sizing.links_by_tier) sizing.links += count;
    const double group = static_cast<double>(d.leaves * d.per_leaf);
    if (d.plus && d.leaves > 1) sizing.oversubscription.push_back(static_cast<double>(d.per_leaf) / static_cast<double>(d.spines * d.local_width));
    if (d.groups > 1) sizing.oversubscription.push_back(group / static_cast<double>((d.groups - 1) * d.per_pair));
    sizing.pods = d.groups;
    sizing.leaves_per_pod = d.leaves;
    sizing.diameter_hops = d.plus ? (d.groups > 1 ? 4 : d.leaves > 1 ? 3 : 1) : (d.groups > 1 ? 4 : std::min<int>(2, static_cast<int>(d.leaves)));
    sizing.bisection = bisectionOf(d, request.link_gbps);
    sizing.bisection.lower_tbps *= request.planes;
    sizing.bisection.upper_tbps *= request.planes;
    const double rate = flowPerPair(d);
    sizing.throughput.uniform_fraction = std::isfinite(rate) ? std::min(1.0, rate * static_cast<double>(d.endpoints - 1)) : 1;
    // Valiant: any permutation goes in two uniform steps (L. G. Valiant, SIAM J. Comput. 11, 1982).
    sizing.throughput.worst_case_fraction_lower = sizing.throughput.uniform_fraction / (std::isfinite(rate) ? 2 : 1);
    if (d.plus && d.groups == 1) sizing.throughput = treeThroughput(treeOfGroup(d));
    return sizing;
}

namespace {

/// Index of a switch in the graph: group by group, leaves first.
int placeOf(const Dragonfly& d, std::int64_t group, std::int64_t outer)
{
    return static_cast<int>(group * (d.leaves + d.spines) + (d.plus ? d.leaves : 0) + outer);
}

void addGroup(Graph& graph, const Dragonfly& d, std::int64_t group, std::int64_t mbps)
{
    const int first = static_cast<int>(graph.devices.size());
    for (std::int64_t i = 0; i < d.leaves; ++i) graph.devices.push_back(switchNamed(fmt::format("group-{:04}-{}-{:03}", group + 1, d.plus ? "leaf" : "switch", i + 1), 1));
    for (std::int64_t i = 0; i < d.spines; ++i) graph.devices.push_back(switchNamed(fmt::format("group-{:04}-spine-{:03}", group + 1, i + 1), 2));
    const auto join = [&](std::int64_t a, std::int64_t b) {
        for (std::int64_t w = 0; w < d.local_width; ++w) graph.links.push_back({first + static_cast<int>(a), first + static_cast<int>(b), mbps, 0, 0});
    };
    for (std::int64_t a = 0; a < d.leaves; ++a) {
        if (d.plus)
            for (std::int64_t s = 0; s < d.spines; ++s) join(a, d.leaves + s);
        else
            for (std::int64_t b = a + 1; b < d.leaves; ++b) join(a, b);
    }
}

}  // namespace

Graph graphOf(const Dragonfly& d, std::int64_t mbps, std::int64_t ports_per_node)
{
    Graph graph;
    for (std::int64_t group = 0; group < d.groups; ++group) addGroup(graph, d, group, mbps);
    for (std::int64_t a = 0; a < d.groups; ++a)
        for (std::int64_t b = a + 1; b < d.groups; ++b)
            for (std::int64_t link = 0; link < d.per_pair; ++link)
                graph.links.push_back({placeOf(d, a, d.gateway(a, b, link)), placeOf(d, b, d.gateway(b, a, link)), mbps, 0, 0});
    for (std::int64_t e = 0; e < d.endpoints; ++e) {
        const std::int64_t leaf = e / d.per_leaf;
        graph.devices.push_back(endpointNamed(gpuName(e, ports_per_node)));
        graph.links.push_back({static_cast<int>(graph.devices.size()) - 1, static_cast<int>(leaf / d.leaves * (d.leaves + d.spines) + leaf % d.leaves), mbps, 0, 0});
    }
    return graph;
}

}  // namespace cw::fabric
