// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/direct.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

#include <fmt/format.h>

#include "fabric/naming.h"
#include "words/words.h"

namespace cw::fabric {

namespace {

/// With k leaves on side A the cut between switches is w k (L - k); endpoints on the other side than their leaf cut one each.
struct MeshCut {
    std::int64_t links = 0;
    std::int64_t full = 0;                     ///< leaves on side A, the last one not counted
    bool last = false;                         ///< the last leaf, too
};

MeshCut minimumCut(const Mesh& mesh)
{
    const std::int64_t half = mesh.endpoints / 2;
    const std::int64_t last = mesh.endpoints - (mesh.leaves - 1) * mesh.endpoints_per_leaf;
    MeshCut best{std::numeric_limits<std::int64_t>::max(), 0, false};
    for (std::int64_t full = 0; full < mesh.leaves; ++full)
        for (const std::int64_t with_last : {0, 1}) {
            const std::int64_t on_a = full * mesh.endpoints_per_leaf + with_last * last;
            const std::int64_t k = full + with_last;
            const std::int64_t cut = mesh.links_per_pair * k * (mesh.leaves - k) + std::abs(on_a - half);
            if (cut < best.links) best = {cut, full, with_last == 1};
        }
    return best;
}

/// Counts and capacities of all planes together.
Sizing inPlanes(Sizing sizing, int planes)
{
    sizing.planes = planes;
    for (std::int64_t* count : {&sizing.endpoints, &sizing.capacity_endpoints, &sizing.switches, &sizing.links}) *count *= planes;
    for (auto* counts : {&sizing.switches_by_tier, &sizing.links_by_tier})
        for (std::int64_t& count : *counts) count *= planes;
    sizing.bisection.lower_tbps *= planes;
    sizing.bisection.upper_tbps *= planes;
    return sizing;
}

}  // namespace

/// The fewest leaves whose ports hold the endpoints and give every pair enough links for half the traffic of a leaf
/// to reach the others at the asked taper.
Result<Mesh> meshFor(const SizeRequest& request)
{
    if (request.endpoints < 1) return fail(words::say("there are no endpoints"), "--endpoints", words::say("at least 1"));
    if (request.endpoints <= request.radix) return Mesh{1, request.endpoints, request.endpoints, 0};
    const double taper = request.taper.empty() ? 1.0 : request.taper.front();
    constexpr std::int64_t most_leaves = 16;
    for (std::int64_t leaves = 2; leaves <= most_leaves; ++leaves) {
        const std::int64_t each = (request.endpoints + leaves - 1) / leaves;
        const std::int64_t pair = (request.radix - each) / (leaves - 1);
        // Halves of leaves: (L/2)^2 pairs of w links carry L/2 leaves of e endpoints.
        if (each * (leaves - 1) >= request.endpoints) continue;  // the last leaf would stay empty
        if (pair >= 1 && static_cast<double>(pair * leaves) * taper >= 2.0 * static_cast<double>(each)) return Mesh{leaves, request.endpoints, each, pair};
    }
    return fail(words::say("{} endpoints are too many for leaves joined directly, with {}-port switches", request.endpoints, request.radix), "--endpoints",
                words::say("a fat-tree, wider switches, or more taper"));
}

Sizing sizingOf(const Mesh& mesh, const SizeRequest& request)
{
    Sizing sizing;
    sizing.structure = words::say("direct, {} leaves, {} links between each two", mesh.leaves, mesh.links_per_pair);
    sizing.why = words::say("the fewest leaves that need no spine");
    sizing.tiers = 1;
    sizing.endpoints = request.endpoints;
    sizing.capacity_endpoints = mesh.leaves * (request.radix - mesh.links_per_pair * (mesh.leaves - 1));
    sizing.switches = mesh.leaves;
    sizing.switches_by_tier = {mesh.leaves};
    sizing.links_by_tier = {request.endpoints, mesh.links_per_pair * mesh.leaves * (mesh.leaves - 1) / 2};
    sizing.links = sizing.links_by_tier[0] + sizing.links_by_tier[1];
    const std::int64_t up = mesh.links_per_pair * (mesh.leaves - 1);
    if (up > 0) sizing.oversubscription = {static_cast<double>(mesh.endpoints_per_leaf) / static_cast<double>(up)};
    sizing.leaves_per_pod = mesh.leaves;
    sizing.diameter_hops = mesh.leaves > 1 ? 2 : 1;
    const MeshCut least = minimumCut(mesh);
    const std::int64_t cut = least.links;
    const double half = static_cast<double>(request.endpoints / 2);
    sizing.bisection.lower_tbps = sizing.bisection.upper_tbps = static_cast<double>(cut) * request.link_gbps / 1000;
    sizing.bisection.exact = true;
    sizing.bisection.fraction_of_full = half > 0 ? static_cast<double>(cut) / half : 0;
    sizing.bisection.gbps_per_endpoint = sizing.bisection.fraction_of_full * request.link_gbps;
    sizing.bisection.method = words::say("exact: every number of leaves on one side tried, the rest moved one by one");
    sizing.bisection.division = words::say("{} of {} leaves against the rest", least.full + least.last, mesh.leaves);
    const double crossing = static_cast<double>(mesh.endpoints_per_leaf);
    const double pair_share = mesh.leaves > 1 ? static_cast<double>(mesh.links_per_pair) / crossing : 1;
    sizing.throughput.uniform_fraction = std::min(1.0, pair_share * static_cast<double>(request.endpoints - 1) / crossing);
    sizing.throughput.worst_case_fraction_lower = std::min(1.0, pair_share);
    return inPlanes(std::move(sizing), request.planes);
}

Halves halvesOf(const Mesh& mesh)
{
    const MeshCut least = minimumCut(mesh);
    const std::int64_t last = mesh.endpoints - (mesh.leaves - 1) * mesh.endpoints_per_leaf;
    std::vector<LeafRun> runs = dividedInOrder(mesh.endpoints, mesh.endpoints_per_leaf, mesh.leaves, least.full * mesh.endpoints_per_leaf);
    if (least.last) runs = withLastOnA(std::move(runs));
    const std::int64_t half = mesh.endpoints / 2;
    const std::int64_t on_a = least.full * mesh.endpoints_per_leaf + (least.last ? last : 0);
    const std::int64_t k = least.full + least.last;
    Halves halves;
    halves.leaves = moved(std::move(runs), half - on_a);
    halves.cut_by_tier = {std::abs(on_a - half), mesh.links_per_pair * k * (mesh.leaves - k)};
    return halves;
}

Graph graphOf(const Mesh& mesh, std::int64_t mbps, std::int64_t ports_per_node)
{
    Graph graph;
    for (std::int64_t leaf = 0; leaf < mesh.leaves; ++leaf) graph.devices.push_back(switchNamed(fmt::format("leaf-{:05}", leaf + 1), 1));
    for (int a = 0; a < mesh.leaves; ++a)
        for (int b = a + 1; b < mesh.leaves; ++b)
            for (std::int64_t w = 0; w < mesh.links_per_pair; ++w) graph.links.push_back({a, b, mbps, 0, 0});
    for (std::int64_t e = 0; e < mesh.endpoints; ++e) {
        graph.devices.push_back(endpointNamed(gpuName(e, ports_per_node)));
        graph.links.push_back({static_cast<int>(graph.devices.size()) - 1, static_cast<int>(e / mesh.endpoints_per_leaf), mbps, 0, 0});
    }
    return graph;
}

}  // namespace cw::fabric
