// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/switch_graph.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

constexpr double most_visits = 6e8;            ///< of edges: a few seconds

/// One source's share of the flow: shortest paths, then everything on its way back along them.
class Tree {
public:
    explicit Tree(const SwitchGraph& graph)
        : graph_(graph), distance_(graph.edges.size()), paths_(graph.edges.size()), flow_(graph.edges.size()), load_(graph.edges.size())
    {
        for (std::size_t v = 0; v < graph.edges.size(); ++v) load_[v].assign(graph.edges[v].size(), 0.0);
    }

    /// False: some endpoint is out of reach.
    bool add(int source)
    {
        search(source);
        std::int64_t reached = 0;
        for (const int v : order_) reached += graph_.weight[at(v)];
        if (reached != graph_.endpoints) return false;
        const auto amount = static_cast<double>(graph_.weight[at(source)]);
        for (std::size_t i = order_.size(); i-- > 1;) pour(order_[i], amount);
        return true;
    }

    /// The flow per pair that fills the fullest link; all loads are for one unit per pair.
    [[nodiscard]] double fillingRate() const
    {
        double rate = std::numeric_limits<double>::infinity();
        for (std::size_t v = 0; v < load_.size(); ++v)
            for (std::size_t i = 0; i < load_[v].size(); ++i)
                if (load_[v][i] > 0) rate = std::min(rate, static_cast<double>(graph_.edges[v][i].mbps) / load_[v][i]);
        return rate;
    }

private:
    void search(int source)
    {
        std::fill(distance_.begin(), distance_.end(), -1);
        order_.assign(1, source);
        distance_[at(source)] = 0;
        paths_[at(source)] = 1;
        flow_[at(source)] = 0;
        for (std::size_t i = 0; i < order_.size(); ++i) {
            const int v = order_[i];
            for (const Edge& edge : graph_.edges[at(v)]) {
                if (distance_[at(edge.to)] < 0) {
                    distance_[at(edge.to)] = distance_[at(v)] + 1;
                    paths_[at(edge.to)] = 0;
                    flow_[at(edge.to)] = 0;
                    order_.push_back(edge.to);
                }
                if (distance_[at(edge.to)] == distance_[at(v)] + 1) paths_[at(edge.to)] += paths_[at(v)] * static_cast<double>(edge.mbps);
            }
            // Kept in range on long paths: only the shares within one distance matter.
            if (paths_[at(v)] > 1e200)
                for (const int u : order_)
                    if (distance_[at(u)] >= distance_[at(v)]) paths_[at(u)] *= 1e-150;
        }
    }

    /// What ends at v and beyond comes in over the links from nearer vertices. The load of the arc towards v is kept at v.
    void pour(int v, double amount)
    {
        const double through = flow_[at(v)] + amount * static_cast<double>(graph_.weight[at(v)]);
        if (through == 0) return;
        const auto& edges = graph_.edges[at(v)];
        double all = 0;
        for (const Edge& edge : edges)
            if (distance_[at(edge.to)] == distance_[at(v)] - 1) all += paths_[at(edge.to)] * static_cast<double>(edge.mbps);
        for (std::size_t i = 0; i < edges.size(); ++i) {
            const Edge& edge = edges[i];
            if (distance_[at(edge.to)] != distance_[at(v)] - 1) continue;
            const double share = through * paths_[at(edge.to)] * static_cast<double>(edge.mbps) / all;
            load_[at(v)][i] += share;
            flow_[at(edge.to)] += share;
        }
    }

    const SwitchGraph& graph_;
    std::vector<int> distance_;
    std::vector<double> paths_;
    std::vector<double> flow_;
    std::vector<std::vector<double>> load_;
    std::vector<int> order_;
};

}  // namespace

std::optional<double> uniformFlowMbps(const SwitchGraph& graph)
{
    double arcs = 0;
    double sources = 0;
    for (const auto& edges : graph.edges) arcs += static_cast<double>(edges.size());
    for (const std::int64_t weight : graph.weight) sources += weight > 0;
    if (arcs * sources > most_visits) return std::nullopt;
    Tree tree(graph);
    for (std::size_t v = 0; v < graph.weight.size(); ++v)
        if (graph.weight[v] > 0 && !tree.add(static_cast<int>(v))) return 0.0;
    return tree.fillingRate();
}

}  // namespace cw::fabric
