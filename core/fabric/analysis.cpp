// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/analysis.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

#include <fmt/format.h>

#include "fabric/layers.h"
#include "fabric/least_cut.h"
#include "fabric/switch_graph.h"

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

constexpr double most_visits = 6e8;            ///< of edges, for the diameter
constexpr int most_pieces = 64;                ///< that are analysed by themselves

/// Switches on the longest shortest path between vertices with endpoints; `own` counts the switch of the source.
std::optional<int> longestPath(const std::vector<std::vector<Edge>>& edges, const std::vector<char>& counts)
{
    double arcs = 0;
    for (const auto& row : edges) arcs += static_cast<double>(row.size());
    if (arcs * static_cast<double>(std::count(counts.begin(), counts.end(), 1)) > most_visits) return std::nullopt;
    std::vector<int> distance(edges.size());
    std::vector<int> queue;
    int longest = 0;
    for (std::size_t source = 0; source < edges.size(); ++source) {
        if (!counts[source]) continue;
        std::fill(distance.begin(), distance.end(), -1);
        queue.assign(1, static_cast<int>(source));
        distance[source] = 0;
        for (std::size_t i = 0; i < queue.size(); ++i) {
            if (counts[at(queue[i])]) longest = std::max(longest, distance[at(queue[i])]);
            for (const Edge& edge : edges[at(queue[i])])
                if (distance[at(edge.to)] < 0) {
                    distance[at(edge.to)] = distance[at(queue[i])] + 1;
                    queue.push_back(edge.to);
                }
        }
    }
    return longest;
}

/// Endpoints with one link count as part of their switch; others are vertices, one step more at each end.
std::optional<int> diameterOf(const Folded& folded, const std::optional<Layers>& small)
{
    if (small && !small->has_chains) {
        std::vector<char> counts(small->tier.size());
        for (std::size_t v = 0; v < counts.size(); ++v) counts[v] = small->tier[v] == 0;
        const auto longest = longestPath(small->edges, counts);
        const bool shared = std::any_of(folded.groups.begin(), folded.groups.end(), [](const EndpointGroup& g) { return g.count() > 1; });
        if (longest) return std::max(*longest - 1, shared ? 1 : 0);
        return std::nullopt;
    }
    const SwitchGraph graph = switchGraphOf(folded);
    std::vector<char> counts(graph.weight.size());
    for (std::size_t v = 0; v < counts.size(); ++v) counts[v] = graph.weight[v] > 0;
    const bool by_themselves = std::any_of(graph.group_of_vertex.begin(), graph.group_of_vertex.end(), [](int g) { return g >= 0; });
    const auto longest = longestPath(graph.edges, counts);
    if (!longest) return std::nullopt;
    return by_themselves ? std::max(1, *longest - 1) : *longest + 1;
}

/// In a tree any pattern of traffic goes as far as the fullest subtree lets it.
std::optional<double> worstCaseOfTree(const Layers& layers, double rate_mbps)
{
    std::vector<int> order(layers.tier.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return layers.tier[at(a)] < layers.tier[at(b)]; });
    const std::int64_t all = std::accumulate(layers.endpoints.begin(), layers.endpoints.end(), std::int64_t{0});
    std::vector<std::int64_t> below = layers.endpoints;
    double worst = 1;
    for (const int v : order) {
        const Edge* up = nullptr;
        for (const Edge& edge : layers.edges[at(v)]) {
            if (layers.tier[at(edge.to)] <= layers.tier[at(v)]) continue;
            if (up) return std::nullopt;
            up = &edge;
        }
        if (!up) continue;
        const std::int64_t crossing = std::min(below[at(v)], all - below[at(v)]);
        const double capacity = static_cast<double>(up->mbps) * static_cast<double>(layers.tier[at(v)] == 0 ? layers.endpoints[at(v)] : 1);
        if (crossing > 0) worst = std::min(worst, capacity / (static_cast<double>(crossing) * rate_mbps));
        below[at(up->to)] += below[at(v)];
    }
    return worst;
}

std::optional<Throughput> throughputOf(const Folded& folded, const std::optional<Layers>& small)
{
    const SwitchGraph graph = small ? switchGraphOf(*small) : switchGraphOf(folded);
    const auto flow = uniformFlowMbps(graph);
    const double rate = static_cast<double>(folded.endpoint_mbps) / static_cast<double>(folded.endpoints);
    const bool one_switch = graph.edges.size() == 1 && folded.switches.size() == 1;
    if (one_switch) return Throughput{1, 1};
    if (!flow || rate <= 0) return std::nullopt;
    Throughput throughput;
    throughput.uniform_fraction = std::min(1.0, *flow * static_cast<double>(folded.endpoints - 1) / rate);
    // Valiant: any permutation goes in two uniform steps (L. G. Valiant, SIAM J. Comput. 11, 1982).
    throughput.worst_case_fraction_lower = throughput.uniform_fraction / 2;
    if (small)
        if (const auto worst = worstCaseOfTree(*small, rate)) throughput.worst_case_fraction_lower = *worst;
    return throughput;
}

Folded without(const Folded& folded, int lost)
{
    Folded rest = folded;
    for (const Edge& edge : rest.switches[at(lost)]) std::erase_if(rest.switches[at(edge.to)], [lost](const Edge& back) { return back.to == lost; });
    rest.switches[at(lost)].clear();
    for (EndpointGroup& group : rest.groups) std::erase_if(group.up, [lost](const Edge& edge) { return edge.to == lost; });
    return rest;
}

/// Switches that look alike from the division: tier by tier the same capacities to each side.
std::map<std::vector<std::int64_t>, int> kindsOf(const Folded& folded, const Division& division)
{
    std::vector<std::int64_t> endpoints_a(folded.switches.size(), 0);
    std::vector<std::int64_t> endpoints_b(folded.switches.size(), 0);
    for (std::size_t g = 0; g < folded.groups.size(); ++g)
        for (const Edge& edge : folded.groups[g].up) {
            endpoints_a[at(edge.to)] += edge.mbps * division.on_a[g];
            endpoints_b[at(edge.to)] += edge.mbps * (folded.groups[g].count() - division.on_a[g]);
        }
    std::map<std::vector<std::int64_t>, int> kinds;
    for (std::size_t s = 0; s < folded.switches.size(); ++s) {
        std::int64_t switches_a = 0;
        std::int64_t switches_b = 0;
        for (const Edge& edge : folded.switches[s]) (division.switch_on_a[at(edge.to)] ? switches_a : switches_b) += edge.mbps;
        kinds.try_emplace({endpoints_a[s] + endpoints_b[s], std::min(endpoints_a[s], endpoints_b[s]), std::max(switches_a, switches_b), std::min(switches_a, switches_b)}, static_cast<int>(s));
    }
    return kinds;
}

SingleFailures failuresOf(const Graph& graph, const Folded& folded, const Certificate& certificate)
{
    constexpr int most_kinds = 24;
    SingleFailures failures;
    failures.links_that_cut = cablesThatCut(graph, folded, certificate.division);
    std::int64_t least = certificate.upper_mbps;
    int tried = 0;
    const auto kinds = kindsOf(folded, certificate.division);
    for (auto kind = kinds.rbegin(); kind != kinds.rend() && tried < most_kinds; ++kind, ++tried) {
        Division division = certificate.division;
        const std::int64_t left = settleSwitches(without(folded, kind->second), division);
        if (left > least || (left == least && !failures.worst_switch.empty())) continue;
        least = left;
        failures.worst_switch = graph.devices[at(folded.switch_devices[at(kind->second)])].name;
    }
    constexpr double mbps_per_tbps = 1e6;
    failures.worst_switch_tbps = static_cast<double>(least) / mbps_per_tbps;
    return failures;
}

/// One piece as a network of its own.
Graph pieceOf(const Graph& graph, const Pieces& pieces, int piece)
{
    Graph part;
    part.endpoint_is_device = graph.endpoint_is_device;
    std::vector<int> own(graph.devices.size(), -1);
    const auto place = [&](int device) {
        int& index = own[at(device)];
        if (index < 0) {
            index = static_cast<int>(part.devices.size());
            part.devices.push_back(graph.devices[at(device)]);
        }
        return index;
    };
    for (Link link : graph.links) {
        const int inner = graph.isEndpoint(link.a) ? link.b : link.a;
        if (pieces.piece[at(inner)] != piece) continue;
        link.a = place(link.a);
        link.b = place(link.b);
        part.links.push_back(link);
    }
    return part;
}

Bisection sumOver(const Graph& graph, const Pieces& pieces)
{
    Bisection sum;
    sum.exact = true;
    double full = 0;
    double half = 0;
    for (int piece = 0; piece < pieces.count; ++piece) {
        const Folded folded = fold(pieceOf(graph, pieces, piece));
        if (folded.endpoints < 2) continue;
        const Certificate certificate = certify(folded);
        const Bisection own = bisectionOf(folded, certificate);
        sum.lower_tbps += own.lower_tbps;
        sum.upper_tbps += own.upper_tbps;
        sum.exact = sum.exact && own.exact;
        const auto own_half = static_cast<double>(folded.endpoints / 2);
        half += own_half;
        full += own_half * static_cast<double>(folded.endpoint_mbps) / static_cast<double>(folded.endpoints) / 1e6;
    }
    sum.fraction_of_full = full > 0 ? sum.lower_tbps / full : 0;
    sum.gbps_per_endpoint = half > 0 ? sum.lower_tbps * 1000 / half : 0;
    sum.method = fmt::format("the sum of {} pieces, each halved by itself", pieces.with_endpoints);
    return sum;
}

std::vector<char> sidesOf(const Graph& graph, const Folded& folded, const Division& division)
{
    std::vector<char> on_a(graph.devices.size(), 0);
    for (std::size_t s = 0; s < folded.switch_devices.size(); ++s) on_a[at(folded.switch_devices[s])] = division.switch_on_a[s];
    for (std::size_t g = 0; g < folded.groups.size(); ++g)
        for (std::int64_t i = 0; i < division.on_a[g]; ++i) on_a[at(folded.groups[g].devices[static_cast<std::size_t>(i)])] = 1;
    return on_a;
}

}  // namespace

Pieces piecesOf(const Graph& graph, bool through_adapters)
{
    std::vector<int> parent(graph.devices.size());
    std::iota(parent.begin(), parent.end(), 0);
    const auto find = [&](int v) {
        while (parent[at(v)] != v) v = parent[at(v)] = parent[at(parent[at(v)])];
        return v;
    };
    std::vector<int> home(graph.devices.size(), -1);
    for (const Link& link : graph.links) {
        const bool ends_here = !through_adapters && (graph.isEndpoint(link.a) != graph.isEndpoint(link.b));
        if (!ends_here) {
            parent[at(find(link.a))] = find(link.b);
            continue;
        }
        const int adapter = graph.isEndpoint(link.a) ? link.a : link.b;
        if (home[at(adapter)] < 0) home[at(adapter)] = adapter == link.a ? link.b : link.a;
    }
    Pieces pieces;
    pieces.piece.resize(graph.devices.size());
    std::map<int, int> names;
    for (std::size_t v = 0; v < graph.devices.size(); ++v) {
        const int root = find(home[v] >= 0 ? home[v] : static_cast<int>(v));
        pieces.piece[v] = names.try_emplace(root, static_cast<int>(names.size())).first->second;
    }
    pieces.count = static_cast<int>(names.size());
    std::vector<char> populated(names.size(), 0);
    for (std::size_t v = 0; v < graph.devices.size(); ++v)
        if (graph.isEndpoint(static_cast<int>(v))) populated[at(pieces.piece[v])] = 1;
    for (const Link& link : graph.links)
        if (graph.isEndpoint(link.a) || graph.isEndpoint(link.b)) populated[at(pieces.piece[at(graph.isEndpoint(link.a) ? link.b : link.a)])] = 1;
    pieces.with_endpoints = static_cast<int>(std::count(populated.begin(), populated.end(), 1));
    return pieces;
}

Result<GraphAnalysis> analyse(const Graph& original)
{
    GraphAnalysis analysis;
    const Pieces apart = piecesOf(original, original.endpoint_is_device);
    Graph whole;
    const Graph* graph = &original;
    if (!original.endpoint_is_device && apart.with_endpoints > 1 && piecesOf(original, true).with_endpoints < apart.with_endpoints) {
        whole = original;
        whole.endpoint_is_device = true;
        graph = &whole;
        analysis.adapters_whole = true;
    }
    const Folded folded = fold(*graph);
    analysis.links = static_cast<std::int64_t>(graph->links.size());
    analysis.switches = std::count_if(graph->devices.begin(), graph->devices.end(), [](const Device& d) { return d.kind != DeviceKind::endpoint; });
    analysis.endpoints = analysis.adapters_whole ? fold(original).endpoints : folded.endpoints;
    if (analysis.endpoints < 2) return fail(fmt::format("the network has {} endpoint{}", analysis.endpoints, analysis.endpoints == 1 ? "" : "s"), {}, "at least two endpoints");
    for (const EndpointGroup& group : folded.groups)
        if (group.up.empty()) analysis.cut_off += group.count();
    analysis.pieces = analysis.adapters_whole ? piecesOf(original, true).with_endpoints : apart.with_endpoints;
    const Certificate certificate = certify(folded);
    analysis.bisection = bisectionOf(folded, certificate);
    if (analysis.adapters_whole) {
        analysis.bisection.method += "; adapters with ports in several planes are not divided, and the planes add up";
        analysis.bisection.gbps_per_endpoint *= static_cast<double>(folded.endpoints) / static_cast<double>(analysis.endpoints);
    }
    if (apart.with_endpoints > 1 && apart.count <= most_pieces) analysis.sum_over_pieces = sumOver(original, apart);
    const auto layers = layersOf(folded);
    const std::optional<Layers> small = layers ? std::optional(reduced(*layers)) : std::nullopt;
    if (analysis.pieces == 1) {
        analysis.diameter_hops = diameterOf(folded, small);
        analysis.throughput = throughputOf(folded, small);
    }
    analysis.failures = failuresOf(*graph, folded, certificate);
    analysis.on_a = sidesOf(*graph, folded, certificate.division);
    const auto on_a = endpointsOnA(certificate.division);
    analysis.bisection.division = fmt::format("{} endpoints against {}, with {} of {} switches", on_a, folded.endpoints - on_a,
                                              std::count(certificate.division.switch_on_a.begin(), certificate.division.switch_on_a.end(), 1), folded.switches.size());
    return analysis;
}

}  // namespace cw::fabric
