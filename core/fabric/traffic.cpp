// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/traffic.h"

#include <algorithm>
#include <numeric>

#include "fabric/switch_graph.h"

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

constexpr double most_visits = 6e8;            ///< of edges, for the diameter

/// Distances from a vertex; -1: out of reach.
std::vector<int> distancesFrom(const std::vector<std::vector<Edge>>& edges, int source)
{
    std::vector<int> distance(edges.size(), -1);
    std::vector<int> queue{source};
    distance[at(source)] = 0;
    for (std::size_t i = 0; i < queue.size(); ++i)
        for (const Edge& edge : edges[at(queue[i])])
            if (distance[at(edge.to)] < 0) {
                distance[at(edge.to)] = distance[at(queue[i])] + 1;
                queue.push_back(edge.to);
            }
    return distance;
}

bool isTree(const std::vector<std::vector<Edge>>& edges)
{
    std::size_t arcs = 0;
    for (const auto& row : edges) arcs += row.size();
    if (edges.empty() || arcs != 2 * (edges.size() - 1)) return false;
    const std::vector<int> distance = distancesFrom(edges, 0);
    return std::find(distance.begin(), distance.end(), -1) == distance.end();
}

/// What is farthest from anywhere in a tree is an end of its longest path.
int longestPathOfTree(const std::vector<std::vector<Edge>>& edges, const std::vector<char>& counts)
{
    int end = 0;
    int longest = 0;
    for (int round = 0; round < 2; ++round) {
        const std::vector<int> distance = distancesFrom(edges, end);
        longest = -1;
        for (std::size_t v = 0; v < distance.size(); ++v)
            if (counts[v] && distance[v] > longest) {
                longest = distance[v];
                end = static_cast<int>(v);
            }
    }
    return std::max(longest, 0);
}

/// Switches on the longest shortest path between vertices with endpoints; `own` counts the switch of the source.
std::optional<int> longestPath(const std::vector<std::vector<Edge>>& edges, const std::vector<char>& counts)
{
    if (isTree(edges)) return longestPathOfTree(edges, counts);
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

}  // namespace

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

namespace {

/// The uniform flow of a tree: every edge carries what is below it times what is above. Nothing for others.
std::optional<double> uniformFlowOfTree(const SwitchGraph& graph)
{
    if (!isTree(graph.edges)) return std::nullopt;
    std::vector<int> order{0};
    std::vector<int> parent(graph.edges.size(), -1);
    for (std::size_t i = 0; i < order.size(); ++i)
        for (const Edge& edge : graph.edges[at(order[i])])
            if (edge.to != parent[at(order[i])]) {
                parent[at(edge.to)] = order[i];
                order.push_back(edge.to);
            }
    std::vector<std::int64_t> below = graph.weight;
    std::optional<double> rate;
    for (std::size_t i = order.size(); i-- > 1;) {
        const int v = order[i];
        const auto up = std::find_if(graph.edges[at(v)].begin(), graph.edges[at(v)].end(), [&](const Edge& edge) { return edge.to == parent[at(v)]; });
        const double pairs = static_cast<double>(below[at(v)]) * static_cast<double>(graph.endpoints - below[at(v)]);
        if (pairs > 0) rate = std::min(rate.value_or(static_cast<double>(up->mbps) / pairs), static_cast<double>(up->mbps) / pairs);
        below[at(parent[at(v)])] += below[at(v)];
    }
    return rate;
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

}  // namespace

std::optional<Throughput> throughputOf(const Folded& folded, const std::optional<Layers>& small)
{
    const SwitchGraph graph = small ? switchGraphOf(*small) : switchGraphOf(folded);
    auto flow = uniformFlowOfTree(graph);
    if (!flow) flow = uniformFlowMbps(graph);
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

}  // namespace cw::fabric
