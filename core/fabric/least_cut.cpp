// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/least_cut.h"

#include <algorithm>
#include <numeric>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/boykov_kolmogorov_max_flow.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/property_map/function_property_map.hpp>

namespace cw::fabric {

namespace {

struct Arc {
    std::int64_t capacity = 0;
    std::int64_t residual = 0;
    std::size_t reverse = 0;
};

/// Arcs come in pairs i, i + 1 that are each other's reverse.
class FlowProblem {
public:
    explicit FlowProblem(int vertices) : vertices_(vertices) {}

    /// `there` from a to b and `back` from b to a; the number of the first arc.
    std::size_t join(int a, int b, std::int64_t there, std::int64_t back)
    {
        ends_.emplace_back(a, b);
        ends_.emplace_back(b, a);
        capacity_.push_back(there);
        capacity_.push_back(back);
        return ends_.size() - 2;
    }

    /// Sends as much as possible; for each vertex whether it stays with the source.
    std::vector<char> solve(int source, int sink)
    {
        using Flow = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Arc, boost::no_property, std::size_t, std::size_t>;
        std::vector<std::size_t> order(ends_.size());
        std::iota(order.begin(), order.end(), 0);
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
        std::vector<char> side = cutOf(flow, source, sink);
        std::vector<std::int64_t> sorted_residual;
        for (auto [edge, end] = boost::edges(flow); edge != end; ++edge) sorted_residual.push_back(flow[*edge].residual);
        residual_.resize(order.size());
        for (std::size_t i = 0; i < order.size(); ++i) residual_[i] = sorted_residual[position[i]];
        return side;
    }

    /// After `solve`: what could still go along each arc.
    [[nodiscard]] const std::vector<std::int64_t>& residual() const { return residual_; }
    [[nodiscard]] std::int64_t capacity(std::size_t arc) const { return capacity_[arc]; }
    [[nodiscard]] std::pair<int, int> ends(std::size_t arc) const { return ends_[arc]; }

    /// Strongly connected pieces of what could still flow.
    [[nodiscard]] std::vector<int> residualPieces() const
    {
        boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS> left(static_cast<std::size_t>(vertices_));
        for (std::size_t i = 0; i < ends_.size(); ++i)
            if (residual_[i] > 0) boost::add_edge(static_cast<std::size_t>(ends_[i].first), static_cast<std::size_t>(ends_[i].second), left);
        std::vector<int> piece(static_cast<std::size_t>(vertices_));
        boost::strong_components(left, boost::make_iterator_property_map(piece.begin(), boost::get(boost::vertex_index, left)));
        return piece;
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
    std::vector<std::int64_t> residual_;
};

/// The switches, a source behind the endpoints of side A and a sink behind those of B. Every group is an arc to (from) its
/// switch per side, so that what its cables carry can be read off.
struct Halves {
    struct Uplink {
        std::size_t arc = 0;
        std::int64_t cables = 0;               ///< endpoints of the group on that side, with one edge to this switch
    };
    FlowProblem problem;
    int source = 0;
    int sink = 0;
    std::vector<Uplink> uplinks;
    std::vector<std::vector<std::pair<int, std::size_t>>> between;   ///< from each switch to larger ones: neighbour and arc, sorted

    [[nodiscard]] std::size_t arcBetween(int a, int b) const
    {
        const auto& row = between[static_cast<std::size_t>(std::min(a, b))];
        return std::lower_bound(row.begin(), row.end(), std::pair(std::max(a, b), std::size_t{0}))->second;
    }
};

Halves halvesOf(const Folded& folded, const Division& division)
{
    const int switches = static_cast<int>(folded.switches.size());
    Halves halves{FlowProblem(switches + 2), switches, switches + 1, {}, {}};
    halves.between.resize(folded.switches.size());
    for (int s = 0; s < switches; ++s)
        for (const Edge& edge : folded.switches[static_cast<std::size_t>(s)])
            if (edge.to > s) halves.between[static_cast<std::size_t>(s)].emplace_back(edge.to, halves.problem.join(s, edge.to, edge.mbps, edge.mbps));
    for (std::size_t g = 0; g < folded.groups.size(); ++g) {
        const EndpointGroup& group = folded.groups[g];
        const std::int64_t on_a = division.on_a[g];
        const std::int64_t on_b = group.count() - on_a;
        for (const Edge& edge : group.up) {
            if (on_a > 0) halves.uplinks.push_back({halves.problem.join(halves.source, edge.to, edge.mbps * on_a, 0), on_a});
            if (on_b > 0) halves.uplinks.push_back({halves.problem.join(edge.to, halves.sink, edge.mbps * on_b, 0), on_b});
        }
    }
    return halves;
}

}  // namespace

std::int64_t settleSwitches(const Folded& folded, Division& division)
{
    Halves halves = halvesOf(folded, division);
    const std::vector<char> side = halves.problem.solve(halves.source, halves.sink);
    division.switch_on_a.assign(side.begin(), side.begin() + static_cast<std::ptrdiff_t>(folded.switches.size()));
    return cutMbps(folded, division);
}

std::int64_t cablesThatCut(const Graph& graph, const Folded& folded, const Division& division)
{
    Halves halves = halvesOf(folded, division);
    (void)halves.problem.solve(halves.source, halves.sink);
    const std::vector<int> piece = halves.problem.residualPieces();
    const auto cuts = [&](std::size_t arc) {
        const auto [a, b] = halves.problem.ends(arc);
        const bool full = halves.problem.residual()[arc] == 0 || (halves.problem.capacity(arc ^ 1u) > 0 && halves.problem.residual()[arc ^ 1u] == 0);
        return full && piece[static_cast<std::size_t>(a)] != piece[static_cast<std::size_t>(b)];
    };
    std::int64_t count = 0;
    for (const Halves::Uplink& uplink : halves.uplinks)
        if (cuts(uplink.arc)) count += uplink.cables;
    std::vector<int> switch_of(graph.devices.size(), -1);
    for (std::size_t s = 0; s < folded.switch_devices.size(); ++s) switch_of[static_cast<std::size_t>(folded.switch_devices[s])] = static_cast<int>(s);
    for (const Link& link : graph.links) {
        const int a = switch_of[static_cast<std::size_t>(link.a)];
        const int b = switch_of[static_cast<std::size_t>(link.b)];
        if (a >= 0 && b >= 0 && cuts(halves.arcBetween(a, b))) ++count;
    }
    return count;
}

}  // namespace cw::fabric
