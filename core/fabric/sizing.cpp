// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/sizing.h"

#include <algorithm>
#include <numeric>

#include <fmt/ranges.h>

#include "fabric/direct.h"
#include "fabric/domains.h"
#include "fabric/dragonfly.h"
#include "fabric/lattice.h"
#include "fabric/tree_parts.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::fabric {

namespace {

/// Rails that a topology is divided into when nobody says: one per GPU of an eight-GPU system.
constexpr int usual_rails = 8;
/// Islands that a network is divided into when nobody says: those of Meta's cluster of 24,576 GPUs (SIGCOMM 2024).
constexpr std::int64_t usual_islands = 8;
/// Ports of the fabric manager in a scalable unit: RA-11333-001, table 4, counts four cables beyond those of the nodes.
constexpr std::int64_t fabric_manager_ports = 4;

int railsOf(const SizeRequest& request) { return railsBuilt(request.topology, request.rails); }

/// Separate networks that make up one plane: rails of a rail-only structure.
int partsOf(const SizeRequest& request) { return request.topology == Topology::rail_only ? railsOf(request) : 1; }

TreeDemand demandOf(const SizeRequest& request)
{
    TreeDemand demand;
    demand.endpoints = request.endpoints / partsOf(request);
    demand.radix = request.radix;
    demand.tiers = request.tiers;
    demand.leaves_per_pod = request.leaves_per_pod;
    demand.taper = request.taper;
    const bool shares_spines = request.topology == Topology::superpod || request.topology == Topology::rail_optimised;
    if (shares_spines) {
        demand.unit_leaves = railsOf(request);
        demand.unit_leaf_endpoints = request.nodes_per_unit;
    } else if (request.topology == Topology::islands) {
        const std::int64_t unit = std::int64_t{request.nodes_per_unit} * std::max(1, request.ports_per_node);
        demand.least_tiers = 3;
        if (unit > 0) demand.pod_endpoints = unit;
        else if (request.leaves_per_pod == 0) demand.pod_endpoints = (request.endpoints + usual_islands - 1) / usual_islands;
    } else if (request.nodes_per_unit > 0) {
        // A unit's ports need so many whole leaves.
        const std::int64_t ports = std::int64_t{request.nodes_per_unit} * std::max(1, request.ports_per_node) / partsOf(request);
        const std::int64_t per_leaf = std::max(1, request.radix / 2);
        demand.unit_leaves = std::max<std::int64_t>(1, (ports + per_leaf - 1) / per_leaf);
    }
    return demand;
}

Result<void> sane(const SizeRequest& request)
{
    if (request.planes < 1 || request.planes > 64) return fail(words::say("{} planes cannot be built", request.planes), "--planes", words::say("1 to 64"));
    if (request.rails < 1 || request.rails > 1024) return fail(words::say("{} rails cannot be built", request.rails), "--rails", words::say("1 to 1024"));
    if (!(request.link_gbps > 0 && request.link_gbps < 1e6)) return fail(words::say("the link rate must be above zero"), "--link-gbps", words::say("for example 400"));
    if (request.nodes_per_unit < 0 || request.leaves_per_pod < 0) return fail(words::say("a count below zero"), "--nodes-per-unit");
    if (isByRail(request.topology) && request.endpoints % railsOf(request) != 0)
        return fail(words::say("{} endpoints do not divide into {} rails", request.endpoints, railsOf(request)), "--endpoints",
                    words::say("one endpoint per GPU and rail, or another number of rails"));
    return {};
}

std::string structureName(const SizeRequest& request, const TreeShape& shape)
{
    const std::string kind = words::said(name(request.topology));
    std::string text = shape.tiers() == 1 ? words::say("{}, 1 tier, {}-port switches", kind, request.radix) : words::say("{}, {} tiers, {}-port switches", kind, shape.tiers(), request.radix);
    if (isByRail(request.topology)) text += words::say(", {} rails", railsOf(request));
    if (request.planes > 1) text += words::say(", {} planes", request.planes);
    if (shape.tiers() > 2) text += words::say(", pods of {} leaves", shape.levels[1].children);
    return text;
}

std::string reason(const SizeRequest& request, const TreeDemand& demand, const TreeShape& shape)
{
    if (request.tiers > 0) return words::say("{} tiers as asked; they hold up to {} endpoints", request.tiers, units::formatCount(treeLimit(request.tiers, demand)));
    if (shape.tiers() == 1) return words::say("one switch holds all endpoints");
    TreeDemand fewer = demand;
    fewer.tiers = shape.tiers() - 1;
    const std::string limit = shape.tiers() == 2 ? words::say("one switch holds at most {}", request.radix)
                                                 : words::say("{} tiers hold at most {}", shape.tiers() - 1, units::formatCount(treeLimit(shape.tiers() - 1, fewer)));
    return words::say("{} endpoints, {} are asked for: {} tiers", limit, units::formatCount(demand.endpoints), shape.tiers());
}

std::int64_t populatedLeaves(const TreeShape& shape)
{
    const std::int64_t full = shape.levels.front().count - shape.short_leaves;
    const std::int64_t rest = shape.endpoints - full * shape.levels.front().children;
    return rest > 0 ? full + (rest + shape.short_leaf_endpoints - 1) / shape.short_leaf_endpoints : full;
}

void countTree(Sizing& sizing, const TreeShape& shape, std::int64_t networks, std::int64_t manager_ports)
{
    sizing.tiers = shape.tiers();
    sizing.capacity_endpoints = shape.levels.front().count * shape.leaf_ports * networks;
    // It takes the places that the last unit leaves free.
    sizing.links_by_tier.push_back((shape.endpoints + std::min(manager_ports, sizing.capacity_endpoints / networks - shape.endpoints)) * networks);
    for (const TreeLevel& level : shape.levels) {
        sizing.switches_by_tier.push_back(level.count * level.switches * networks);
        if (level.up == 0) continue;
        sizing.links_by_tier.push_back(level.count * level.uplinks() * networks);
        sizing.oversubscription.push_back(static_cast<double>(level.down) / static_cast<double>(level.up));
    }
    sizing.switches = std::accumulate(sizing.switches_by_tier.begin(), sizing.switches_by_tier.end(), std::int64_t{0});
    sizing.links = std::accumulate(sizing.links_by_tier.begin(), sizing.links_by_tier.end(), std::int64_t{0});
    sizing.pods = shape.tiers() > 2 ? shape.levels[1].count : 1;
    sizing.leaves_per_pod = shape.tiers() > 2 ? shape.levels[1].children : shape.levels.front().count;
    // As far up as the first subtree that holds all endpoints.
    int tier = 1;
    for (std::int64_t leaves = 1; tier < shape.tiers() && leaves < populatedLeaves(shape); ++tier) leaves *= shape.levels[static_cast<std::size_t>(tier)].children;
    sizing.diameter_hops = 2 * tier - 1;
}

Bisection bisectionOf(const SizeRequest& request, const TreeShape& shape, std::int64_t networks)
{
    const Halving halving = minimumHalving(shape);
    const double half = static_cast<double>(shape.endpoints / 2);
    Bisection bisection;
    bisection.lower_tbps = bisection.upper_tbps = static_cast<double>(halving.links * networks) * request.link_gbps / 1000;
    bisection.exact = true;
    bisection.fraction_of_full = half > 0 ? static_cast<double>(halving.links) / half : 0;
    bisection.gbps_per_endpoint = bisection.fraction_of_full * request.link_gbps;
    bisection.method = words::say("exact: least cut over all halvings, solved on the classes of equal switches");
    if (networks > 1)
        bisection.method += words::say("; the sum of {} separate networks, each halved alike, that meet only in the systems", networks);
    bisection.division = halving.division;
    return bisection;
}

Result<Sizing> sizeTree(const SizeRequest& request)
{
    const auto parts = treeParts(request);
    if (!parts) return tl::make_unexpected(parts.error());
    const TreeDemand& demand = parts->demand;
    const TreeShape* shape = &parts->shape;
    const std::int64_t networks = std::int64_t{partsOf(request)} * request.planes;
    Sizing sizing;
    sizing.structure = structureName(request, *shape);
    sizing.why = reason(request, demand, *shape);
    if (const auto wide = widenedByEvenUplinks(*parts))
        sizing.why += words::say("; the {} uplinks of a switch in tier {} divide evenly only among {} switches above, where {} would have the ports", wide->uplinks, wide->tier - 1, wide->built, wide->enough);
    if (!shape->podsAlike()) sizing.why += words::say("; the last pod is smaller than the others, which the fat-tree routing of OpenSM does not take");
    sizing.endpoints = shape->endpoints * networks;
    sizing.rails = parts->rails;
    sizing.planes = request.planes;
    countTree(sizing, *shape, networks, request.topology == Topology::superpod ? fabric_manager_ports : 0);
    sizing.bisection = bisectionOf(request, *shape, networks);
    sizing.throughput = treeThroughput(*shape);
    return sizing;
}

/// A domain is a network of its own; its switches are inside the systems and come with them. The bisection is the sum over
/// the domains, each halved by itself; the last one may be smaller.
Result<Sizing> sizeDomains(const SizeRequest& request)
{
    if (request.endpoints < 1) return fail(words::say("there are no endpoints"), "--endpoints", words::say("at least 1"));
    const std::int64_t domain = domainSize(request);
    const std::int64_t domains = (request.endpoints + domain - 1) / domain;
    const std::int64_t last = request.endpoints - (domains - 1) * domain;
    const std::int64_t halves = (domains - 1) * (domain / 2) + last / 2;
    Sizing sizing;
    sizing.structure = words::say("NVLink domains of {}: {} domains", domain, domains);
    sizing.why = words::say("the NVLink switches are part of the systems and are not counted again");
    sizing.endpoints = sizing.capacity_endpoints = request.endpoints;
    sizing.tiers = 1;
    sizing.switches_by_tier = {0};
    sizing.links = request.endpoints;
    sizing.links_by_tier = {request.endpoints};
    sizing.pods = domains;
    sizing.diameter_hops = 1;
    sizing.bisection.lower_tbps = sizing.bisection.upper_tbps = static_cast<double>(halves) * request.link_gbps / 1000;
    sizing.bisection.exact = true;
    sizing.bisection.fraction_of_full = 1;
    sizing.bisection.gbps_per_endpoint = request.link_gbps;
    sizing.bisection.method = words::say("exact: every GPU reaches every other of its domain at its full rate; the sum of {} domains, each halved by itself, that meet only in the other networks; one domain of {}: {:.6g} Tb/s",
                                          domains, std::min(domain, request.endpoints), static_cast<double>(std::min(domain, request.endpoints) / 2) * request.link_gbps / 1000);
    sizing.bisection.division = words::say("any half of the GPUs of a domain");
    sizing.throughput = {1, 1};
    return sizing;
}

}  // namespace

bool isByRail(Topology topology) { return topology == Topology::superpod || topology == Topology::rail_optimised || topology == Topology::rail_only; }

int railsBuilt(Topology topology, int rails) { return isByRail(topology) && rails == 1 ? usual_rails : std::max(1, rails); }

Result<TreeParts> treeParts(const SizeRequest& request)
{
    if (auto fine = sane(request); !fine) return tl::make_unexpected(fine.error());
    TreeParts parts;
    parts.demand = demandOf(request);
    parts.rails = isByRail(request.topology) ? railsOf(request) : 1;
    parts.rails_apart = request.topology == Topology::rail_only;
    auto shape = shapeTree(parts.demand);
    if (!shape) return tl::make_unexpected(shape.error());
    parts.shape = std::move(*shape);
    return parts;
}

std::optional<std::int64_t> treeCapacity(const SizeRequest& request)
{
    switch (request.topology) {
    case Topology::fat_tree:
    case Topology::superpod:
    case Topology::rail_optimised:
    case Topology::rail_only:
    case Topology::islands: break;
    default: return std::nullopt;
    }
    if (!sane(request)) return std::nullopt;
    TreeDemand demand = demandOf(request);
    if (request.nodes_per_unit == 0) demand.pod_endpoints = 0;
    return treeLimit(demand.tiers > 0 ? demand.tiers : most_tiers, demand) * partsOf(request);
}

Result<Sizing> size(const SizeRequest& request)
{
    if (auto fine = sane(request); !fine) return tl::make_unexpected(fine.error());
    switch (request.topology) {
    case Topology::fat_tree:
    case Topology::superpod:
    case Topology::rail_optimised:
    case Topology::rail_only:
    case Topology::islands: return sizeTree(request);
    case Topology::direct: return meshFor(request).map([&](const Mesh& mesh) { return sizingOf(mesh, request); });
    case Topology::torus:
    case Topology::hyperx: return latticeFor(request).map([&](const Lattice& lattice) { return sizingOf(lattice, request); });
    case Topology::dragonfly:
    case Topology::dragonfly_plus: return dragonflyFor(request).map([&](const Dragonfly& dragonfly) { return sizingOf(dragonfly, request); });
    case Topology::nvlink_domain: return sizeDomains(request);
    case Topology::custom: break;
    }
    return fail(words::say("a custom structure is drawn or imported, it has no sizing rule"), "--topology", words::say("analyze it instead"));
}

}  // namespace cw::fabric
