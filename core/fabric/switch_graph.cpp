// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/switch_graph.h"

#include <algorithm>

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

}  // namespace

SwitchGraph switchGraphOf(const Folded& folded)
{
    SwitchGraph graph;
    graph.edges = folded.switches;
    graph.weight.assign(folded.switches.size(), 0);
    graph.group_of_vertex.assign(folded.switches.size(), -1);
    graph.endpoints = folded.endpoints;
    for (std::size_t g = 0; g < folded.groups.size(); ++g) {
        const EndpointGroup& group = folded.groups[g];
        if (group.up.size() == 1) {
            graph.weight[at(group.up[0].to)] += group.count();
            graph.tears[group.up[0].mbps] += group.count();
            continue;
        }
        for (std::int64_t i = 0; i < group.count(); ++i) {
            const int own = static_cast<int>(graph.edges.size());
            graph.edges.push_back(group.up);
            graph.weight.push_back(1);
            graph.group_of_vertex.push_back(static_cast<int>(g));
            for (const Edge& edge : group.up) graph.edges[at(edge.to)].push_back({own, edge.mbps});
        }
    }
    return graph;
}

SwitchGraph switchGraphOf(const Layers& layers)
{
    SwitchGraph graph;
    graph.edges = layers.edges;
    graph.weight = layers.endpoints;
    graph.group_of_vertex.assign(layers.tier.size(), -1);
    for (std::size_t v = 0; v < layers.tier.size(); ++v) {
        graph.endpoints += layers.endpoints[v];
        if (layers.tier[v] != 0) continue;
        for (Edge& edge : graph.edges[v]) {
            edge.mbps *= layers.endpoints[v];
            for (Edge& back : graph.edges[at(edge.to)])
                if (back.to == static_cast<int>(v)) back.mbps = edge.mbps;
        }
    }
    return graph;
}

SwitchGraph leafGraphOf(const Layers& layers)
{
    SwitchGraph graph = switchGraphOf(layers);
    for (std::size_t v = 0; v < layers.tier.size(); ++v) {
        if (layers.tier[v] != 0 || layers.edges[v].size() != 1) continue;
        const Edge& up = layers.edges[v].front();
        graph.tears[up.mbps] += layers.endpoints[v];
        graph.weight[at(up.to)] += layers.endpoints[v];
        graph.weight[v] = 0;
        graph.edges[v].clear();
        std::erase_if(graph.edges[at(up.to)], [v](const Edge& back) { return back.to == static_cast<int>(v); });
    }
    return graph;
}

namespace {

/// The piece of each vertex, named after its first one.
std::vector<int> piecesOf(const SwitchGraph& graph)
{
    std::vector<int> piece(graph.edges.size(), -1);
    std::vector<int> queue;
    for (std::size_t v = 0; v < piece.size(); ++v) {
        if (piece[v] >= 0) continue;
        piece[v] = static_cast<int>(v);
        queue.assign(1, static_cast<int>(v));
        for (std::size_t i = 0; i < queue.size(); ++i)
            for (const Edge& edge : graph.edges[at(queue[i])])
                if (piece[at(edge.to)] < 0) {
                    piece[at(edge.to)] = static_cast<int>(v);
                    queue.push_back(edge.to);
                }
    }
    return piece;
}

}  // namespace

SwitchGraph mainPiece(const SwitchGraph& graph)
{
    const std::vector<int> piece = piecesOf(graph);
    std::vector<std::int64_t> held(piece.size(), 0);
    for (std::size_t v = 0; v < piece.size(); ++v) held[at(piece[v])] += graph.weight[v];
    const auto main = static_cast<int>(std::max_element(held.begin(), held.end()) - held.begin());
    SwitchGraph part;
    std::vector<int> own(piece.size(), -1);
    for (std::size_t v = 0; v < piece.size(); ++v) {
        if (piece[v] != main) continue;
        own[v] = static_cast<int>(part.weight.size());
        part.weight.push_back(graph.weight[v]);
        part.group_of_vertex.push_back(graph.group_of_vertex[v]);
    }
    part.edges.resize(part.weight.size());
    for (std::size_t v = 0; v < piece.size(); ++v)
        if (own[v] >= 0)
            for (const Edge& edge : graph.edges[v]) part.edges[at(own[v])].push_back({own[at(edge.to)], edge.mbps});
    part.endpoints = piece.empty() ? 0 : held[at(main)];
    part.apart = graph.apart + graph.endpoints - part.endpoints;
    part.tears = graph.tears;
    return part;
}

namespace {

/// The least that a division of these endpoints into a and the rest costs, when any number of them may be torn from their
/// switches, the cheapest first. Between two rates the cost is concave in that number, so it is least at such a step.
double dividedAtLeast(const SwitchGraph& graph, double per_pair, std::int64_t a)
{
    const std::int64_t fewer = std::min(a, graph.endpoints - a);
    const auto evenly = [&](std::int64_t torn) {
        const double pairs = static_cast<double>(fewer - torn) * static_cast<double>(graph.endpoints - fewer + torn);
        return pairs > 0 ? per_pair * pairs : 0.0;
    };
    double least = evenly(0);
    double cost = 0;
    std::int64_t torn = 0;
    for (const auto& [mbps, count] : graph.tears) {
        const std::int64_t more = std::min(count, fewer - torn);
        torn += more;
        cost += static_cast<double>(more) * static_cast<double>(mbps);
        least = std::min(least, cost + evenly(torn));
    }
    return least;
}

}  // namespace

double halvingAtLeast(const SwitchGraph& graph, double per_pair)
{
    // A takes `a` of these endpoints, what is missing to the half from those apart; the cost is concave in `a`, and so
    // least at an end.
    const std::int64_t half = (graph.endpoints + graph.apart) / 2;
    return std::min(dividedAtLeast(graph, per_pair, std::max<std::int64_t>(0, half - graph.apart)), dividedAtLeast(graph, per_pair, std::min(half, graph.endpoints)));
}

}  // namespace cw::fabric
