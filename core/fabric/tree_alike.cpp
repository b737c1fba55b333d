// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/tree_alike.h"

#include <algorithm>
#include <map>

#include "fabric/layered_halving.h"

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Vertices from the top down with their parents; nothing when some are missed or met twice.
std::optional<std::vector<int>> downwards(const Layers& small, std::vector<int>& parent)
{
    std::vector<int> order;
    for (std::size_t v = 0; v < small.tier.size(); ++v)
        if (small.tier[v] == small.tiers) order.push_back(static_cast<int>(v));
    std::size_t arcs = 0;
    for (const auto& row : small.edges) arcs += row.size();
    if (order.size() != 1 || arcs != 2 * (small.tier.size() - 1)) return std::nullopt;
    parent.assign(small.tier.size(), -1);
    for (std::size_t i = 0; i < order.size() && order.size() <= small.tier.size(); ++i)
        for (const Edge& edge : small.edges[at(order[i])])
            if (edge.to != parent[at(order[i])]) {
                parent[at(edge.to)] = order[i];
                order.push_back(edge.to);
            }
    return order.size() == small.tier.size() ? std::optional(order) : std::nullopt;
}

}  // namespace

std::optional<std::vector<int>> classesOfTree(const Layers& small)
{
    std::vector<int> parent;
    const auto order = downwards(small, parent);
    if (!order) return std::nullopt;
    std::map<std::vector<std::int64_t>, int> names;
    const auto nameOf = [&](std::vector<std::int64_t> key) { return names.try_emplace(std::move(key), static_cast<int>(names.size())).first->second; };
    std::vector<int> shape(small.tier.size());
    for (std::size_t i = order->size(); i-- > 0;) {
        const int v = (*order)[i];
        std::vector<std::pair<std::int64_t, std::int64_t>> below;
        for (const Edge& edge : small.edges[at(v)])
            if (edge.to != parent[at(v)]) below.emplace_back(shape[at(edge.to)], edge.mbps);
        std::sort(below.begin(), below.end());
        std::vector<std::int64_t> key{0, small.tier[at(v)], small.endpoints[at(v)]};
        for (const auto& [name, mbps] : below) key.insert(key.end(), {name, mbps});
        shape[at(v)] = nameOf(std::move(key));
    }
    std::vector<int> classes(small.tier.size());
    for (const int v : *order) {
        const int above = parent[at(v)];
        const auto up = std::find_if(small.edges[at(v)].begin(), small.edges[at(v)].end(), [&](const Edge& edge) { return edge.to == above; });
        classes[at(v)] = above < 0 ? nameOf({1, shape[at(v)]}) : nameOf({2, classes[at(above)], shape[at(v)], up->mbps});
    }
    return classes;
}

std::optional<std::int64_t> leastCutWithout(const Layers& small, int vertex, std::int64_t half)
{
    Layers rest = small;
    for (const Edge& edge : rest.edges[at(vertex)]) std::erase_if(rest.edges[at(edge.to)], [vertex](const Edge& back) { return back.to == vertex; });
    rest.edges[at(vertex)].clear();
    const auto cuts = leastCuts(rest, half, half);
    return cuts ? std::optional(cuts->front()) : std::nullopt;
}

}  // namespace cw::fabric
