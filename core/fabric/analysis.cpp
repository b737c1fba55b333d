// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/analysis.h"

#include <algorithm>
#include <map>
#include <numeric>


#include "fabric/layers.h"
#include "fabric/traffic.h"
#include "words/words.h"

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

constexpr int most_pieces = 64;                ///< that are analysed by themselves

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
    sum.method = words::say("the sum of {} pieces, each halved by itself", pieces.with_endpoints);
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

Result<GraphAnalysis> analyse(const Graph& original, FailureQuestions failures)
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
    if (analysis.endpoints < 2) return fail(analysis.endpoints == 1 ? words::say("the network has 1 endpoint") : words::say("the network has {} endpoints", analysis.endpoints), {}, words::say("at least two endpoints"));
    for (const EndpointGroup& group : folded.groups)
        if (group.up.empty()) analysis.cut_off += group.count();
    analysis.pieces = analysis.adapters_whole ? piecesOf(original, true).with_endpoints : apart.with_endpoints;
    const Certificate certificate = certify(folded);
    analysis.bisection = bisectionOf(folded, certificate);
    if (analysis.adapters_whole) {
        analysis.bisection.method += words::say("; adapters with ports in several planes are not divided, and the planes add up");
        analysis.bisection.gbps_per_endpoint *= static_cast<double>(folded.endpoints) / static_cast<double>(analysis.endpoints);
    }
    if (apart.with_endpoints > 1 && apart.count <= most_pieces) analysis.sum_over_pieces = sumOver(original, apart);
    const auto layers = layersOf(folded);
    const std::optional<Layers> small = layers ? std::optional(reduced(*layers)) : std::nullopt;
    if (analysis.pieces == 1) {
        analysis.diameter_hops = diameterOf(folded, small);
        analysis.throughput = throughputOf(folded, small);
    }
    if (failures == FailureQuestions::asked) analysis.failures = singleFailuresOf(*graph, folded, certificate);
    analysis.on_a = sidesOf(*graph, folded, certificate.division);
    const auto on_a = endpointsOnA(certificate.division);
    analysis.bisection.division = words::say("{} endpoints against {}, with {} of {} switches", on_a, folded.endpoints - on_a,
                                              std::count(certificate.division.switch_on_a.begin(), certificate.division.switch_on_a.end(), 1), folded.switches.size());
    return analysis;
}

}  // namespace cw::fabric
