// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "other_programs.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/boykov_kolmogorov_max_flow.hpp>
#include <metis.h>

#ifdef CLUSTERWRIGHT_IGRAPH
#include <igraph/igraph.h>
#endif
#ifdef CLUSTERWRIGHT_SCOTCH
#include <scotch.h>
#endif

namespace cw::bench {

using fabric::DeviceKind;
using fabric::Graph;
using fabric::Link;

namespace {

constexpr double mbps_per_tbps = 1e6;
constexpr std::int64_t endless = 1'000'000'000;   ///< Mb/s: wider than anything in these graphs

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Calls `join(vertex, on_a)` for every endpoint: the first half are on A.
template <class Join>
void forEachEndpoint(const Graph& graph, Join&& join)
{
    const auto endpoints = std::count_if(graph.devices.begin(), graph.devices.end(), [](const fabric::Device& d) { return d.kind == DeviceKind::endpoint; });
    std::ptrdiff_t count = 0;
    for (std::size_t i = 0; i < graph.devices.size(); ++i)
        if (graph.devices[i].kind == DeviceKind::endpoint) join(i, count++ < endpoints / 2);
}

double boostValue(const Graph& graph)
{
    using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
    using Flow = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS,
                                       boost::property<boost::vertex_index_t, long, boost::property<boost::vertex_color_t, boost::default_color_type,
                                       boost::property<boost::vertex_distance_t, long, boost::property<boost::vertex_predecessor_t, Traits::edge_descriptor>>>>,
                                       boost::property<boost::edge_capacity_t, std::int64_t, boost::property<boost::edge_residual_capacity_t, std::int64_t,
                                       boost::property<boost::edge_reverse_t, Traits::edge_descriptor>>>>;
    Flow flow(graph.devices.size() + 2);
    const auto join = [&](std::size_t a, std::size_t b, std::int64_t there, std::int64_t back) {
        const auto forth = boost::add_edge(a, b, flow).first;
        const auto again = boost::add_edge(b, a, flow).first;
        boost::put(boost::edge_capacity, flow, forth, there);
        boost::put(boost::edge_capacity, flow, again, back);
        boost::put(boost::edge_reverse, flow, forth, again);
        boost::put(boost::edge_reverse, flow, again, forth);
    };
    const std::size_t source = graph.devices.size();
    for (const Link& link : graph.links) join(at(link.a), at(link.b), link.mbps, link.mbps);
    forEachEndpoint(graph, [&](std::size_t endpoint, bool on_a) { on_a ? join(source, endpoint, endless, 0) : join(endpoint, source + 1, endless, 0); });
    return static_cast<double>(boost::boykov_kolmogorov_max_flow(flow, source, source + 1)) / mbps_per_tbps;
}

/// The links as rows of neighbours, endpoints weighing one and switches nothing; rates in units of the first link.
template <class Number>
struct Rows {
    explicit Rows(const Graph& graph)
    {
        std::vector<Number> count(graph.devices.size() + 1, 0);
        for (const Link& link : graph.links) {
            ++count[at(link.a) + 1];
            ++count[at(link.b) + 1];
        }
        for (std::size_t i = 1; i < count.size(); ++i) count[i] += count[i - 1];
        first = count;
        neighbours.resize(2 * graph.links.size());
        for (const Link& link : graph.links) {
            neighbours[static_cast<std::size_t>(count[at(link.a)]++)] = link.b;
            neighbours[static_cast<std::size_t>(count[at(link.b)]++)] = link.a;
        }
        for (const fabric::Device& device : graph.devices) weights.push_back(device.kind == DeviceKind::endpoint);
    }
    std::vector<Number> first;
    std::vector<Number> neighbours;
    std::vector<Number> weights;
};

template <class Number>
double cutOf(const Graph& graph, const std::vector<Number>& part)
{
    double cut = 0;
    for (const Link& link : graph.links)
        if (part[at(link.a)] != part[at(link.b)]) cut += static_cast<double>(link.mbps);
    return cut / mbps_per_tbps;
}

double metisValue(const Graph& graph)
{
    Rows<idx_t> rows(graph);
    auto vertices = static_cast<idx_t>(graph.devices.size());
    idx_t constraints = 1;
    idx_t parts = 2;
    idx_t cut = 0;
    std::vector<idx_t> part(graph.devices.size());
    METIS_PartGraphRecursive(&vertices, &constraints, rows.first.data(), rows.neighbours.data(), rows.weights.data(), nullptr, nullptr, &parts, nullptr, nullptr, nullptr, &cut, part.data());
    return cutOf(graph, part);
}

#ifdef CLUSTERWRIGHT_IGRAPH
double igraphValue(const Graph& graph)
{
    const auto source = static_cast<igraph_integer_t>(graph.devices.size());
    igraph_vector_int_t edges;
    igraph_vector_t capacities;
    igraph_vector_int_init(&edges, 0);
    igraph_vector_init(&capacities, 0);
    const auto join = [&](igraph_integer_t a, igraph_integer_t b, std::int64_t mbps) {
        igraph_vector_int_push_back(&edges, a);
        igraph_vector_int_push_back(&edges, b);
        igraph_vector_push_back(&capacities, static_cast<igraph_real_t>(mbps));
    };
    for (const Link& link : graph.links) join(link.a, link.b, link.mbps);
    forEachEndpoint(graph, [&](std::size_t endpoint, bool on_a) { join(on_a ? source : source + 1, static_cast<igraph_integer_t>(endpoint), endless); });
    igraph_t network;
    igraph_create(&network, &edges, source + 2, IGRAPH_UNDIRECTED);
    igraph_real_t value = 0;
    igraph_maxflow_value(&network, &value, source, source + 1, &capacities, nullptr);
    igraph_destroy(&network);
    igraph_vector_destroy(&capacities);
    igraph_vector_int_destroy(&edges);
    return value / mbps_per_tbps;
}
#endif

#ifdef CLUSTERWRIGHT_SCOTCH
double scotchValue(const Graph& graph)
{
    Rows<SCOTCH_Num> rows(graph);
    SCOTCH_Graph network;
    SCOTCH_Strat strategy;
    SCOTCH_graphInit(&network);
    SCOTCH_stratInit(&strategy);
    SCOTCH_graphBuild(&network, 0, static_cast<SCOTCH_Num>(graph.devices.size()), rows.first.data(), nullptr, rows.weights.data(), nullptr,
                      static_cast<SCOTCH_Num>(rows.neighbours.size()), rows.neighbours.data(), nullptr);
    SCOTCH_stratGraphMapBuild(&strategy, SCOTCH_STRATQUALITY | SCOTCH_STRATBALANCE, 2, 0.001);
    std::vector<SCOTCH_Num> part(graph.devices.size());
    const int failed = SCOTCH_graphPart(&network, 2, &strategy, part.data());
    SCOTCH_stratExit(&strategy);
    SCOTCH_graphExit(&network);
    if (failed) throw std::runtime_error("Scotch did not part the graph");
    return cutOf(graph, part);
}
#endif

std::optional<Measured> once(const std::function<double()>& value)
{
    return measured([&] { return repeated(1, value); });
}

}  // namespace

std::optional<Measured> boostFlow(const Graph& graph)
{
    return once([&] { return boostValue(graph); });
}

std::optional<Measured> metisHalves(const Graph& graph)
{
    return once([&] { return metisValue(graph); });
}

#ifdef CLUSTERWRIGHT_IGRAPH
bool hasIgraph() { return true; }
std::optional<Measured> igraphFlow(const Graph& graph)
{
    return once([&] { return igraphValue(graph); });
}
#else
bool hasIgraph() { return false; }
std::optional<Measured> igraphFlow(const Graph&) { return std::nullopt; }
#endif

#ifdef CLUSTERWRIGHT_SCOTCH
bool hasScotch() { return true; }
std::optional<Measured> scotchHalves(const Graph& graph)
{
    return once([&] { return scotchValue(graph); });
}
#else
bool hasScotch() { return false; }
std::optional<Measured> scotchHalves(const Graph&) { return std::nullopt; }
#endif

bool hasNetworkx()
{
    static const bool there = std::system("python3 -c 'import networkx' 2>/dev/null") == 0;
    return there;
}

std::optional<Measured> networkxFlow(const Graph& graph)
{
    if (!hasNetworkx()) return std::nullopt;
    const std::filesystem::path file = std::filesystem::temp_directory_path() / ("clusterwright-flow-" + std::to_string(getpid()));
    {
        std::ofstream lines(file);
        for (const Link& link : graph.links) lines << link.a << ' ' << link.b << ' ' << link.mbps << '\n';
        forEachEndpoint(graph, [&](std::size_t endpoint, bool on_a) {
            if (on_a) lines << "s " << endpoint << ' ' << endless << '\n';
            else lines << endpoint << " t " << endless << '\n';
        });
    }
    auto result = measuredProgram({"python3", CLUSTERWRIGHT_SOURCE_DIR "/tests/benchmarks/networkx_flow.py", file.string()});
    std::filesystem::remove(file);
    return result;
}

}  // namespace cw::bench
