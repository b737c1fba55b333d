// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bisection of the same fat tree by several roads, side by side, with the value that each returns (counter tbps):
// from the parameters; from the cables without being told the structure; a maximum flow between the halves on the expanded
// graph (Boost.Graph), which needs to be told the halves; and a partitioner on the expanded graph (METIS), which only
// bounds from above.
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/boykov_kolmogorov_max_flow.hpp>

#include <benchmark/benchmark.h>
#include <metis.h>

#include "fabric/analysis.h"
#include "fabric/generate.h"

using namespace cw::fabric;

namespace {

constexpr double mbps_per_tbps = 1e6;

SizeRequest tree(std::int64_t endpoints, double taper)
{
    SizeRequest request;
    request.endpoints = endpoints;
    request.radix = endpoints > 65'536 ? 128 : 64;
    request.tiers = 3;
    if (taper > 1) request.taper = {1, taper};
    return request;
}

Graph graphOf(const benchmark::State& state) { return *generate(tree(state.range(0), static_cast<double>(state.range(1)))); }

void fromTheParameters(benchmark::State& state)
{
    const SizeRequest request = tree(state.range(0), static_cast<double>(state.range(1)));
    double tbps = 0;
    for (auto _ : state) tbps = size(request)->bisection.lower_tbps;
    state.counters["tbps"] = tbps;
}

void fromTheCables(benchmark::State& state)
{
    const Graph graph = graphOf(state);
    Certificate certificate;
    for (auto _ : state) certificate = certify(fold(graph));
    state.counters["tbps"] = static_cast<double>(certificate.upper_mbps) / mbps_per_tbps;
    state.counters["exact"] = certificate.exact();
}

/// Bisection, throughput, diameter, every single link and the worst single switch.
void wholeAnalysis(benchmark::State& state)
{
    const Graph graph = graphOf(state);
    double tbps = 0;
    for (auto _ : state) tbps = analyse(graph)->bisection.lower_tbps;
    state.counters["tbps"] = tbps;
}

void boostMaximumFlow(benchmark::State& state)
{
    using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
    using Flow = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS,
                                       boost::property<boost::vertex_index_t, long, boost::property<boost::vertex_color_t, boost::default_color_type,
                                       boost::property<boost::vertex_distance_t, long, boost::property<boost::vertex_predecessor_t, Traits::edge_descriptor>>>>,
                                       boost::property<boost::edge_capacity_t, std::int64_t, boost::property<boost::edge_residual_capacity_t, std::int64_t,
                                       boost::property<boost::edge_reverse_t, Traits::edge_descriptor>>>>;
    const Graph graph = graphOf(state);
    double tbps = 0;
    for (auto _ : state) {
        Flow flow(graph.devices.size() + 2);
        const auto join = [&](std::size_t a, std::size_t b, std::int64_t there, std::int64_t back) {
            const auto forth = boost::add_edge(a, b, flow).first;
            const auto again = boost::add_edge(b, a, flow).first;
            boost::put(boost::edge_capacity, flow, forth, there);
            boost::put(boost::edge_capacity, flow, again, back);
            boost::put(boost::edge_reverse, flow, forth, again);
            boost::put(boost::edge_reverse, flow, again, forth);
        };
        for (const Link& link : graph.links) join(static_cast<std::size_t>(link.a), static_cast<std::size_t>(link.b), link.mbps, link.mbps);
        const std::size_t source = graph.devices.size();
        std::int64_t endpoint = 0;
        constexpr std::int64_t endless = 1'000'000'000;
        for (std::size_t i = 0; i < graph.devices.size(); ++i)
            if (graph.devices[i].kind == DeviceKind::endpoint) {
                if (endpoint++ < state.range(0) / 2) join(source, i, endless, 0);
                else join(i, source + 1, endless, 0);
            }
        tbps = static_cast<double>(boost::boykov_kolmogorov_max_flow(flow, source, source + 1)) / mbps_per_tbps;
    }
    state.counters["tbps"] = tbps;
}

void metisOnTheExpandedGraph(benchmark::State& state)
{
    const Graph graph = graphOf(state);
    std::vector<std::vector<idx_t>> near(graph.devices.size());
    for (const Link& link : graph.links) {
        near[static_cast<std::size_t>(link.a)].push_back(link.b);
        near[static_cast<std::size_t>(link.b)].push_back(link.a);
    }
    std::vector<idx_t> rows{0};
    std::vector<idx_t> neighbours;
    std::vector<idx_t> weights;
    for (std::size_t i = 0; i < near.size(); ++i) {
        neighbours.insert(neighbours.end(), near[i].begin(), near[i].end());
        rows.push_back(static_cast<idx_t>(neighbours.size()));
        weights.push_back(graph.devices[i].kind == DeviceKind::endpoint);
    }
    idx_t vertices = static_cast<idx_t>(near.size());
    idx_t constraints = 1;
    idx_t parts = 2;
    idx_t cut = 0;
    std::vector<idx_t> part(near.size());
    for (auto _ : state) METIS_PartGraphRecursive(&vertices, &constraints, rows.data(), neighbours.data(), weights.data(), nullptr, nullptr, &parts, nullptr, nullptr, nullptr, &cut, part.data());
    state.counters["tbps"] = static_cast<double>(cut) * static_cast<double>(graph.links.front().mbps) / mbps_per_tbps;
}

void sizes(benchmark::internal::Benchmark* bench)
{
    for (const std::int64_t endpoints : {16'384, 65'536, 303'104})
        for (const std::int64_t taper : {1, 2}) bench->Args({endpoints, taper});
    bench->ArgNames({"endpoints", "taper"})->Unit(benchmark::kMillisecond);
}

void largeSizes(benchmark::internal::Benchmark* bench)
{
    for (const std::int64_t endpoints : {100'352, 303'104, 1'000'000, 10'000'000}) bench->Args({endpoints});
    bench->ArgName("endpoints")->Unit(benchmark::kMicrosecond);
}

void sizingAtAnySize(benchmark::State& state)
{
    SizeRequest request;
    request.endpoints = state.range(0);
    request.radix = 128;
    for (auto _ : state) benchmark::DoNotOptimize(size(request));
}

}  // namespace

BENCHMARK(sizingAtAnySize)->Apply(largeSizes);
BENCHMARK(fromTheParameters)->Apply(sizes);
BENCHMARK(fromTheCables)->Apply(sizes);
BENCHMARK(wholeAnalysis)->Apply(sizes)->Iterations(1);
BENCHMARK(boostMaximumFlow)->Apply(sizes)->Iterations(1);
BENCHMARK(metisOnTheExpandedGraph)->Apply(sizes)->Iterations(1);
BENCHMARK_MAIN();
