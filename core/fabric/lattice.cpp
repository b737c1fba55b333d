// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/lattice.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "fabric/naming.h"
#include "words/words.h"

namespace cw::fabric {

namespace {

constexpr std::int64_t most_switches = 1'000'000;

std::int64_t product(const std::vector<std::int64_t>& sides) { return std::accumulate(sides.begin(), sides.end(), std::int64_t{1}, std::multiplies<>()); }

/// Links of one line of so many switches, for a width of one.
std::int64_t linksOfLine(std::int64_t side, bool all_to_all)
{
    if (all_to_all) return side * (side - 1) / 2;
    return side <= 2 ? side - 1 : side;
}

/// Links cut on a line when its first `count` switches are on side A.
std::int64_t cutOfLine(std::int64_t side, std::int64_t count, bool all_to_all)
{
    if (count <= 0 || count >= side) return 0;
    if (all_to_all) return count * (side - count);
    return side == 2 ? 1 : 2;
}

/// Links cut when the first `count` switches, counted along the first side last, are on side A.
std::int64_t cutOfPrefix(const std::vector<std::int64_t>& sides, std::size_t first, std::int64_t count, bool all_to_all)
{
    if (first == sides.size() || count == 0) return 0;
    std::int64_t slab = 1;
    for (std::size_t i = first + 1; i < sides.size(); ++i) slab *= sides[i];
    const std::int64_t full = count / slab;
    const std::int64_t rest = count % slab;
    return rest * cutOfLine(sides[first], full + 1, all_to_all) + (slab - rest) * cutOfLine(sides[first], full, all_to_all) +
           cutOfPrefix(sides, first + 1, rest, all_to_all);
}

/// Numbers of switches on a side among which the least cut is: between two whole slabs the cut and what is torn off are
/// straight lines plus something that is never below zero, so only the slabs on either side of an even division count.
std::vector<std::int64_t> slabsAround(const Lattice& lattice, double even)
{
    std::vector<std::int64_t> counts{0, lattice.switches()};
    std::int64_t slab = lattice.switches();
    for (const std::int64_t side : lattice.sides) {
        slab /= side;
        const auto below = static_cast<std::int64_t>(std::floor(even / static_cast<double>(slab))) * slab;
        for (const std::int64_t count : {below, below + slab})
            if (count <= lattice.switches()) counts.push_back(count);
    }
    return counts;
}

struct PrefixCut {
    std::int64_t links = 0;
    std::int64_t switches = 0;                 ///< the first ones, on side A
    std::int64_t endpoints = 0;                ///< the first ones, on side A
};

/// Switches are filled in order, so a prefix of them is a prefix of the endpoints; those that are over are torn off.
PrefixCut leastPrefix(const Lattice& lattice)
{
    const std::int64_t half = lattice.endpoints / 2;
    PrefixCut least{std::numeric_limits<std::int64_t>::max(), 0, 0};
    for (const std::int64_t target : {half, lattice.endpoints - half})
        for (const std::int64_t count : slabsAround(lattice, static_cast<double>(target) / static_cast<double>(lattice.per_switch))) {
            const std::int64_t torn = std::abs(std::min(lattice.endpoints, count * lattice.per_switch) - target);
            const std::int64_t links = torn + lattice.width * cutOfPrefix(lattice.sides, 0, count, lattice.all_to_all);
            if (links < least.links) least = {links, count, target};
        }
    // Never more than what tears one half off.
    if (half < least.links) least = {half, 0, half};
    return least;
}

/// Pairs of switches of a line whose shortest path goes over one of its links, at most; ties around a ring split evenly.
double pairsOverLink(std::int64_t side, bool all_to_all) { return all_to_all || side <= 2 ? 1.0 : static_cast<double>(side * side / 4) / 2; }

/// No set of so many switches has fewer links to the others. In a product of complete graphs the first ones in the order of
/// the slabs have the fewest (J. H. Lindsey, Amer. Math. Monthly 71, 1964: the longest sides filled first); a torus with equal sides
/// carries each edge of that product on its rings, so it has at least that many over the most that meet on one of its links
/// (J. Arjona Aroca, A. Fernandez Anta, IEEE TPDS 25, 2014). Below zero: not known.
double boundaryAtLeast(const Lattice& lattice, std::int64_t count)
{
    if (!lattice.all_to_all && lattice.sides.front() != lattice.sides.back()) return -1;
    return static_cast<double>(cutOfPrefix(lattice.sides, 0, count, true)) / pairsOverLink(lattice.sides.front(), lattice.all_to_all);
}

/// The least over all numbers of switches on side A, whichever of them are not full.
double provedByBoundary(const Lattice& lattice)
{
    const std::int64_t half = lattice.endpoints / 2;
    const std::int64_t missing = lattice.switches() * lattice.per_switch - lattice.endpoints;
    double least = std::numeric_limits<double>::infinity();
    for (const std::int64_t even : {half, half + missing})
        for (const std::int64_t count : slabsAround(lattice, static_cast<double>(even) / static_cast<double>(lattice.per_switch))) {
            const double links = boundaryAtLeast(lattice, count);
            if (links < 0) return 0;
            const std::int64_t most = std::min(lattice.endpoints, count * lattice.per_switch);
            const std::int64_t fewest = std::max<std::int64_t>(0, count * lattice.per_switch - missing);
            const std::int64_t torn = std::max<std::int64_t>({0, half - most, fewest - half});
            least = std::min(least, static_cast<double>(lattice.width) * links + static_cast<double>(torn));
        }
    return least;
}

/// Every endpoint sends to every other, one dimension after the other, ties around a ring split evenly. Along a side of s
/// switches a ring's arc carries floor(s^2/4)/2 pairs of places (a HyperX link one), each for all S/s lines' worth of
/// partners. A flow of r per pair proves a cut of r a b.
double flowPerPair(const Lattice& lattice)
{
    double rate = std::numeric_limits<double>::infinity();
    const double pairs = static_cast<double>(lattice.per_switch) * static_cast<double>(lattice.per_switch);
    for (const std::int64_t side : lattice.sides) {
        if (side < 2) continue;
        const double load = pairs * pairsOverLink(side, lattice.all_to_all) * static_cast<double>(lattice.switches() / side);
        rate = std::min(rate, static_cast<double>(lattice.width) / load);
    }
    return rate;
}

Bisection bisectionOf(const Lattice& lattice, double link_gbps)
{
    const std::int64_t half = lattice.endpoints / 2;
    const std::int64_t upper = leastPrefix(lattice).links;
    const double flow = flowPerPair(lattice) * static_cast<double>(half) * static_cast<double>(lattice.endpoints - half);
    const double boundary = provedByBoundary(lattice);
    const double proved = std::max(flow, boundary);
    const auto lower = static_cast<std::int64_t>(std::ceil(std::min(proved, static_cast<double>(half)) * (1 - 1e-12) - 1e-6));
    Bisection bisection;
    bisection.lower_tbps = static_cast<double>(std::min(lower, upper)) * link_gbps / 1000;
    bisection.upper_tbps = static_cast<double>(upper) * link_gbps / 1000;
    bisection.exact = lower >= upper;
    bisection.fraction_of_full = half > 0 ? static_cast<double>(std::min(lower, upper)) / static_cast<double>(half) : 0;
    bisection.gbps_per_endpoint = bisection.fraction_of_full * link_gbps;
    bisection.method = bisection.exact ? words::say("exact: ") : std::string();
    bisection.method += boundary > flow ? words::say("below: the fewest links that any number of switches has to the others") : words::say("below: a flow from every endpoint to every other, dimension by dimension");
    bisection.method += lattice.all_to_all ? words::say("; above: slabs across the shortest side") : words::say("; above: slabs across the longest side");
    bisection.division = words::say("slabs across the side of {} switches", lattice.sides.front());
    return bisection;
}

/// Sides as even as they can be whose product holds so many switches.
std::vector<std::int64_t> evenSides(std::int64_t switches, int dimensions)
{
    std::vector<std::int64_t> sides;
    for (int left = dimensions; left > 0; --left) {
        auto side = static_cast<std::int64_t>(std::floor(std::pow(static_cast<double>(switches), 1.0 / left) + 1e-9));
        side = std::max<std::int64_t>(side, 1);
        std::int64_t others = 1;
        for (int i = 1; i < left; ++i) others *= side;
        if (left == 1 || side * others < switches) side = (switches + others - 1) / others;
        sides.push_back(side);
        switches = (switches + side - 1) / side;
    }
    std::sort(sides.rbegin(), sides.rend());
    return sides;
}

/// In the order of the slabs: a torus is cut across its longest side, a HyperX across its shortest.
std::vector<std::int64_t> askedSides(const SizeRequest& request)
{
    std::vector<std::int64_t> sides(request.sides.begin(), request.sides.end());
    if (request.topology == Topology::torus) std::sort(sides.rbegin(), sides.rend());
    else std::sort(sides.begin(), sides.end());
    return sides;
}

/// Ports of a switch towards others, for a width of one.
std::int64_t neighbours(const Lattice& lattice)
{
    std::int64_t count = 0;
    for (const std::int64_t side : lattice.sides) count += lattice.all_to_all ? side - 1 : std::min<std::int64_t>(2, side - 1);
    return count;
}

tl::unexpected<Error> tooMany(const SizeRequest& request)
{
    return fail(words::say("{} endpoints do not fit a {} of {}-port switches", request.endpoints, words::said(name(request.topology)), request.radix), "--endpoints",
                words::say("wider switches, more planes, more oversubscription, or a fat-tree"));
}

/// Half of the ports face endpoints (more when tapered), the rest the neighbours.
Result<Lattice> torusFor(const SizeRequest& request)
{
    const double taper = request.taper.empty() ? 1.0 : request.taper.front();
    constexpr int usual_dimensions = 3;
    Lattice lattice;
    lattice.endpoints = request.endpoints;
    const auto asked = static_cast<std::int64_t>(std::floor(request.radix * taper / (1 + taper)));
    if (request.sides.empty()) lattice.sides = evenSides((request.endpoints + asked - 1) / std::max<std::int64_t>(1, asked), usual_dimensions);
    else lattice.sides = askedSides(request);
    const std::int64_t switches = lattice.switches();
    lattice.per_switch = (request.endpoints + switches - 1) / switches;
    if (neighbours(lattice) == 0) lattice.width = 0;
    else lattice.width = (request.radix - std::max(lattice.per_switch, request.sides.empty() ? asked : 0)) / neighbours(lattice);
    if (lattice.per_switch > request.radix || (neighbours(lattice) > 0 && lattice.width < 1)) return tooMany(request);
    return lattice;
}

/// The fewest switches whose bisection reaches what the taper asks: w s / 2h of full along a side of s.
Result<Lattice> hyperxFor(const SizeRequest& request)
{
    const double taper = request.taper.empty() ? 1.0 : request.taper.front();
    Lattice best;
    const auto offer = [&](std::vector<std::int64_t> sides) {
        Lattice lattice;
        lattice.endpoints = request.endpoints;
        lattice.all_to_all = true;
        lattice.sides = std::move(sides);
        const std::int64_t switches = lattice.switches();
        const std::int64_t each = (request.endpoints + switches - 1) / switches;
        lattice.per_switch = each;
        const std::int64_t ports = neighbours(lattice);
        lattice.width = ports > 0 ? (request.radix - each) / ports : 0;
        if (each > request.radix || (ports > 0 && lattice.width < 1)) return;
        const double reached = ports > 0 ? static_cast<double>(lattice.width * lattice.sides.front()) / (2.0 * static_cast<double>(each)) : 1.0;
        if (request.sides.empty() && reached * taper < 1 - 1e-9) return;
        if (best.sides.empty() || switches < best.switches()) best = lattice;
    };
    if (!request.sides.empty()) offer(askedSides(request));
    else
        for (int dimensions = 1; dimensions <= 3; ++dimensions)
            for (std::int64_t side = 1; side <= request.radix; ++side) offer(std::vector<std::int64_t>(static_cast<std::size_t>(dimensions), side));
    if (best.sides.empty()) return tooMany(request);
    return best;
}

}  // namespace

std::int64_t Lattice::switches() const { return product(sides); }

std::int64_t Lattice::switchLinks() const
{
    std::int64_t links = 0;
    for (const std::int64_t side : sides) links += switches() / side * linksOfLine(side, all_to_all) * width;
    return links;
}

Result<Lattice> latticeFor(const SizeRequest& request)
{
    if (request.endpoints < 1) return fail(words::say("there are no endpoints"), "--endpoints", words::say("at least 1"));
    if (request.radix < 2 || request.radix > 4096) return fail(words::say("a switch of {} ports is none", request.radix), "--radix", words::say("2 to 4096"));
    if (request.sides.size() > 6) return fail(words::say("more than six dimensions"), "--sides", words::say("two or three"));
    double count = 1;
    for (const int side : request.sides) {
        if (side < 1) return fail(words::say("a side of {} switches", side), "--sides", words::say("at least 1"));
        count *= side;
    }
    if (count > most_switches || request.endpoints / request.radix > most_switches) return fail(words::say("more than a million switches"), "--endpoints");
    return request.topology == Topology::torus ? torusFor(request) : hyperxFor(request);
}

Sizing sizingOf(const Lattice& lattice, const SizeRequest& request)
{
    Sizing sizing;
    sizing.structure = words::say("{}, {} of {}-port switches", words::said(name(request.topology)), fmt::format("{}", fmt::join(lattice.sides, " x ")), request.radix);
    sizing.structure += lattice.width == 1 ? words::say(", 1 link between neighbours") : words::say(", {} links between neighbours", lattice.width);
    sizing.why = request.sides.empty() ? (lattice.all_to_all ? words::say("the fewest switches with the bisection asked for") : words::say("half of the ports face endpoints, sides as even as possible"))
                                       : words::say("the sides asked for");
    sizing.tiers = 1;
    sizing.planes = request.planes;
    sizing.endpoints = lattice.endpoints * request.planes;
    sizing.switches = lattice.switches() * request.planes;
    sizing.capacity_endpoints = lattice.switches() * (request.radix - neighbours(lattice) * lattice.width) * request.planes;
    sizing.switches_by_tier = {sizing.switches};
    sizing.links_by_tier = {sizing.endpoints, lattice.switchLinks() * request.planes};
    sizing.links = sizing.links_by_tier[0] + sizing.links_by_tier[1];
    if (neighbours(lattice) > 0) sizing.oversubscription = {static_cast<double>(lattice.per_switch) / static_cast<double>(neighbours(lattice) * lattice.width)};
    sizing.leaves_per_pod = lattice.switches();
    sizing.diameter_hops = 1;
    for (const std::int64_t side : lattice.sides) sizing.diameter_hops += static_cast<int>(lattice.all_to_all ? (side > 1) : side / 2);
    sizing.bisection = bisectionOf(lattice, request.link_gbps);
    sizing.bisection.lower_tbps *= request.planes;
    sizing.bisection.upper_tbps *= request.planes;
    const double rate = flowPerPair(lattice);
    sizing.throughput.uniform_fraction = std::isfinite(rate) ? std::min(1.0, rate * static_cast<double>(lattice.endpoints - 1)) : 1;
    // Valiant: any permutation goes in two uniform steps (L. G. Valiant, SIAM J. Comput. 11, 1982).
    sizing.throughput.worst_case_fraction_lower = sizing.throughput.uniform_fraction / (std::isfinite(rate) ? 2 : 1);
    return sizing;
}

Halves halvesOf(const Lattice& lattice)
{
    const PrefixCut least = leastPrefix(lattice);
    Halves halves;
    halves.leaves = withSwitches(dividedInOrder(lattice.endpoints, lattice.per_switch, lattice.switches(), least.endpoints), least.switches);
    const std::int64_t between = lattice.width * cutOfPrefix(lattice.sides, 0, least.switches, lattice.all_to_all);
    halves.cut_by_tier = {least.links - between, between};
    return halves;
}

Graph graphOf(const Lattice& lattice, std::int64_t mbps, std::int64_t ports_per_node)
{
    Graph graph;
    const std::int64_t switches = lattice.switches();
    for (std::int64_t s = 0; s < switches; ++s) graph.devices.push_back(switchNamed(fmt::format("switch-{:06}", s + 1), 1));
    std::int64_t stride = 1;
    for (std::size_t d = lattice.sides.size(); d-- > 0;) {
        const std::int64_t side = lattice.sides[d];
        for (std::int64_t s = 0; s < switches; ++s) {
            const std::int64_t here = s / stride % side;
            const auto join = [&](std::int64_t there) {
                for (std::int64_t w = 0; w < lattice.width; ++w) graph.links.push_back({static_cast<int>(s), static_cast<int>(s + (there - here) * stride), mbps, 0, 0});
            };
            if (lattice.all_to_all)
                for (std::int64_t there = here + 1; there < side; ++there) join(there);
            else if (here + 1 < side) join(here + 1);
            else if (side > 2) join(0);
        }
        stride *= side;
    }
    for (std::int64_t e = 0; e < lattice.endpoints; ++e) {
        graph.devices.push_back(endpointNamed(gpuName(e, ports_per_node)));
        graph.links.push_back({static_cast<int>(graph.devices.size()) - 1, static_cast<int>(e / lattice.per_switch), mbps, 0, 0});
    }
    return graph;
}

}  // namespace cw::fabric
