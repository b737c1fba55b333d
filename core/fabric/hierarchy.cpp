// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/hierarchy.h"

#include <map>

#include "fabric/layers.h"

namespace cw::fabric {

std::optional<std::vector<Subtree>> hierarchyOf(const Graph& graph)
{
    const Folded folded = fold(graph);
    const auto layers = layersOf(folded);
    if (!layers) return std::nullopt;
    const std::vector<int> home = homesOf(*layers);
    std::vector<Subtree> subtrees;
    std::vector<int> subtree_of(layers->tier.size(), -1);   // of each switch vertex
    for (int tier = 1; tier <= layers->tiers; ++tier) {
        std::map<int, int> made;
        for (std::size_t s = 0; s < folded.switches.size(); ++s) {
            const int vertex = layers->vertex_of_switch[s];
            if (vertex < 0 || layers->tier[static_cast<std::size_t>(vertex)] != tier) continue;
            const auto [known, fresh] = made.try_emplace(home[static_cast<std::size_t>(vertex)], static_cast<int>(subtrees.size()));
            if (fresh) subtrees.push_back({tier, {}, {}, {}});
            subtree_of[static_cast<std::size_t>(vertex)] = known->second;
            subtrees[static_cast<std::size_t>(known->second)].heads.push_back(folded.switch_devices[s]);
        }
        std::vector<char> taken(subtrees.size(), 0);
        for (std::size_t v = 0; v < layers->tier.size(); ++v) {
            if (layers->tier[v] != tier) continue;
            Subtree& own = subtrees[static_cast<std::size_t>(subtree_of[v])];
            for (const Edge& edge : layers->edges[v]) {
                const auto below = static_cast<std::size_t>(edge.to);
                if (layers->tier[below] != tier - 1 || tier == 1) continue;
                const int child = subtree_of[below];
                if (taken[static_cast<std::size_t>(child)]) continue;
                taken[static_cast<std::size_t>(child)] = 1;
                own.children.push_back(child);
            }
        }
    }
    for (std::size_t g = 0; g < folded.groups.size(); ++g) {
        if (folded.groups[g].up.empty()) continue;
        const int vertex = layers->vertex_of_switch[static_cast<std::size_t>(folded.groups[g].up.front().to)];
        auto& endpoints = subtrees[static_cast<std::size_t>(subtree_of[static_cast<std::size_t>(vertex)])].endpoints;
        endpoints.insert(endpoints.end(), folded.groups[g].devices.begin(), folded.groups[g].devices.end());
    }
    return subtrees;
}

}  // namespace cw::fabric
