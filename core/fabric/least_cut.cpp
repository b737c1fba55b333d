// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/least_cut.h"

#include <boost/graph/boykov_kolmogorov_max_flow.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/property_map/function_property_map.hpp>

namespace cw::fabric {

namespace {

struct Arc {
    std::int64_t capacity = 0;
    std::int64_t residual = 0;
    std::size_t reverse = 0;
};

/// Arcs come in pairs i, i ^ 1 and are sorted into rows afterwards.
class FlowProblem {
public:
    explicit FlowProblem(int vertices) : vertices_(vertices) {}

    /// `there` from a to b and `back` from b to a.
    void join(int a, int b, std::int64_t there, std::int64_t back)
    {
        ends_.emplace_back(a, b);
        ends_.emplace_back(b, a);
        capacity_.push_back(there);
        capacity_.push_back(back);
    }

    /// For each vertex whether it stays with the source after a maximum flow.
    std::vector<char> sourceSide(int source, int sink)
    {
        using Flow = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Arc, boost::no_property, std::size_t, std::size_t>;
        std::vector<std::size_t> order(ends_.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::stable_sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) { return ends_[x].first < ends_[y].first; });
        std::vector<std::size_t> position(order.size());
        for (std::size_t i = 0; i < order.size(); ++i) position[order[i]] = i;
        std::vector<std::pair<std::size_t, std::size_t>> rows;
        std::vector<Arc> arcs;
        for (const std::size_t i : order) {
            rows.emplace_back(ends_[i].first, ends_[i].second);
            arcs.push_back({capacity_[i], capacity_[i], position[i ^ 1u]});
        }
        Flow flow(boost::edges_are_sorted, rows.begin(), rows.end(), arcs.begin(), static_cast<std::size_t>(vertices_));
        return cutOf(flow, source, sink);
    }

private:
    template <class Flow>
    std::vector<char> cutOf(Flow& flow, int source, int sink)
    {
        using EdgeOf = typename boost::graph_traits<Flow>::edge_descriptor;
        std::vector<EdgeOf> by_index;
        for (auto [edge, end] = boost::edges(flow); edge != end; ++edge) by_index.push_back(*edge);
        const auto reverse = boost::make_function_property_map<EdgeOf>([&](const EdgeOf& e) { return by_index[flow[e].reverse]; });
        std::vector<boost::default_color_type> colour(static_cast<std::size_t>(vertices_));
        std::vector<EdgeOf> predecessor(colour.size());
        std::vector<std::size_t> distance(colour.size());
        const auto index = boost::get(boost::vertex_index, flow);
        boost::boykov_kolmogorov_max_flow(flow, boost::get(&Arc::capacity, flow), boost::get(&Arc::residual, flow), reverse,
                                          boost::make_iterator_property_map(predecessor.begin(), index), boost::make_iterator_property_map(colour.begin(), index),
                                          boost::make_iterator_property_map(distance.begin(), index), index, static_cast<std::size_t>(source),
                                          static_cast<std::size_t>(sink));
        std::vector<char> side(colour.size());
        for (std::size_t v = 0; v < side.size(); ++v) side[v] = colour[v] == boost::black_color;
        return side;
    }

    int vertices_;
    std::vector<std::pair<int, int>> ends_;
    std::vector<std::int64_t> capacity_;
};

}  // namespace

std::int64_t settleSwitches(const Folded& folded, Division& division)
{
    const int switches = static_cast<int>(folded.switches.size());
    const int source = switches;
    const int sink = switches + 1;
    FlowProblem problem(switches + 2);
    for (int s = 0; s < switches; ++s)
        for (const Edge& edge : folded.switches[static_cast<std::size_t>(s)])
            if (edge.to > s) problem.join(s, edge.to, edge.mbps, edge.mbps);
    std::vector<std::int64_t> from_a(folded.switches.size(), 0);
    std::vector<std::int64_t> from_b(folded.switches.size(), 0);
    for (std::size_t g = 0; g < folded.groups.size(); ++g)
        for (const Edge& edge : folded.groups[g].up) {
            from_a[static_cast<std::size_t>(edge.to)] += edge.mbps * division.on_a[g];
            from_b[static_cast<std::size_t>(edge.to)] += edge.mbps * (folded.groups[g].count() - division.on_a[g]);
        }
    for (int s = 0; s < switches; ++s) {
        problem.join(source, s, from_a[static_cast<std::size_t>(s)], 0);
        problem.join(s, sink, from_b[static_cast<std::size_t>(s)], 0);
    }
    const std::vector<char> side = problem.sourceSide(source, sink);
    division.switch_on_a.assign(side.begin(), side.begin() + switches);
    return cutMbps(folded, division);
}

}  // namespace cw::fabric
