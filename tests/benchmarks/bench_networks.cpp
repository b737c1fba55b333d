// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Networks by several roads, side by side on the same graphs in one run: time, memory, and the value that each returns. Prints
// the tables of the README. Times are processor time; each piece of work has a process of its own for its peak of memory.
//   bench_networks [most endpoints]      default: a million
#include <cstdio>
#include <cstdlib>
#include <random>

#include <fmt/format.h>

#include "exchange/graph_file.h"
#include "fabric/analysis.h"
#include "fabric/generate.h"
#include "other_programs.h"

using namespace cw::fabric;
using cw::bench::Measured;
using cw::bench::Work;

namespace {

constexpr double mbps_per_tbps = 1e6;

SizeRequest tree(std::int64_t endpoints, double taper)
{
    constexpr std::int64_t most_in_three_tiers = 524'288;   // 128 ports
    SizeRequest request;
    request.endpoints = endpoints;
    request.radix = endpoints > 65'536 ? 128 : 64;
    request.tiers = endpoints > most_in_three_tiers ? 4 : 3;
    request.taper.assign(static_cast<std::size_t>(request.tiers - 1), 1);
    request.taper.back() = taper;
    return request;
}

SizeRequest rails(std::int64_t endpoints, double taper)
{
    SizeRequest request = tree(endpoints, taper);
    request.topology = Topology::rail_optimised;
    request.radix = 128;
    request.rails = 8;
    return request;
}

Work sizing(std::int64_t endpoints)
{
    SizeRequest request;
    request.endpoints = endpoints;
    request.radix = 128;
    constexpr int times = 2000;
    return cw::bench::repeated(times, [&] { return size(request)->bisection.lower_tbps; });
}

Work fromTheCables(const Graph& graph)
{
    Work work = cw::bench::repeated(3, [&] { return static_cast<double>(certify(fold(graph)).upper_mbps) / mbps_per_tbps; });
    work.least = static_cast<double>(certify(fold(graph)).lower_mbps) / mbps_per_tbps;
    return work;
}

Work wholeAnalysis(const Graph& graph)
{
    return cw::bench::repeated(1, [&] { return analyse(graph)->bisection.upper_tbps; });
}

Work fromAFile(const Graph& graph)
{
    const std::string text = cw::exchange::toText(graph, cw::exchange::GraphFormat::subnet);
    return cw::bench::repeated(5, [&] { return static_cast<double>(certify(fold(*cw::exchange::fromText(text, "network.ibsim", 400))).upper_mbps) / mbps_per_tbps; });
}

/// One link goes down or comes back among a thousand that are down; both bounds are asked for.
Work oneLinkAmongAThousand(const Graph& graph)
{
    constexpr int down = 1000;
    constexpr int toggles = 1000;
    auto study = FailureStudy::of(graph);
    std::mt19937 random(2024);
    std::vector<std::size_t> broken;
    while (broken.size() < down) {
        const std::size_t link = random() % study->links();
        if (!study->isUp(link)) continue;
        study->setUp(link, false);
        broken.push_back(link);
    }
    study->settle();
    Work work;
    for (int i = 0; i < toggles; ++i) {
        const std::size_t link = i % 2 ? broken[random() % broken.size()] : random() % study->links();
        for (int back = 0; back < 2; ++back) {
            const double start = cw::bench::processorSeconds();
            study->setUp(link, !study->isUp(link));
            const auto bounds = study->bounds();
            work.seconds.push_back(cw::bench::processorSeconds() - start);
            work.value = static_cast<double>(bounds.upper_mbps) / mbps_per_tbps;
            work.least = static_cast<double>(bounds.lower_mbps) / mbps_per_tbps;
        }
    }
    return work;
}

Work everyLinkAtOnce(const Graph& graph)
{
    auto study = FailureStudy::of(graph);
    return cw::bench::repeated(9, [&] {
        const auto costs = study->costOfEachLink();
        return static_cast<double>(std::count_if(costs.mbps.begin(), costs.mbps.end(), [](std::int64_t cost) { return cost > 0; }));
    });
}

std::string timeText(double ms)
{
    if (ms < 0.1) return fmt::format("{:.3g} µs", ms * 1000);
    return ms < 1000 ? fmt::format("{:.3g} ms", ms) : fmt::format("{:.3g} s", ms / 1000);
}

struct Road {
    std::string name;
    std::function<std::optional<Measured>(const Graph&)> go;
    std::int64_t most_endpoints = 2'000'000;
    bool counts = false;                       ///< the value is a number of links
    bool spread = false;                       ///< many samples: the 99th percentile says something
};

std::vector<Road> roads()
{
    const auto own = [](Work (*work)(const Graph&)) { return [work](const Graph& graph) { return cw::bench::measured([&] { return work(graph); }); }; };
    std::vector<Road> all{{"from the cables, structure not told", own(fromTheCables)},
                          {"the same from the text of an ibsim file", own(fromAFile)},
                          {"and throughput, diameter, every single link, worst switch", own(wholeAnalysis)},
                          {"one link among 1,000 that are down", own(oneLinkAmongAThousand), 2'000'000, false, true},
                          {"which single links cut it, all at once", own(everyLinkAtOnce), 2'000'000, true},
                          {"Boost.Graph, flow between halves that it is told", cw::bench::boostFlow}};
    if (cw::bench::hasIgraph()) all.push_back({"igraph, the same", cw::bench::igraphFlow});
    if (cw::bench::hasNetworkx()) all.push_back({"NetworkX, the same", cw::bench::networkxFlow, 70'000});
    all.push_back({"METIS, bounds from above only", cw::bench::metisHalves});
    if (cw::bench::hasScotch()) all.push_back({"Scotch, bounds from above only", cw::bench::scotchHalves});
    return all;
}

std::string cell(const Road& road, const std::optional<Measured>& result)
{
    if (!result) return "failed";
    std::string text = timeText(result->median_ms);
    if (road.spread) text += fmt::format(" (99 %: {})", timeText(result->p99_ms));
    text += fmt::format(", {:.0f} MB", result->peak_mb);
    if (road.counts) return text + fmt::format(", {:.0f}", result->value);
    if (result->least < result->value) return text + fmt::format(", {:.0f} to {:.0f}", result->least, result->value);
    return text + fmt::format(", {:.0f}", result->value);
}

void printSizing()
{
    fmt::print("| from the parameters, with the exact bisection |");
    const std::vector<std::int64_t> sizes{100'352, 303'104, 1'000'000, 10'000'000};
    for (const std::int64_t endpoints : sizes) fmt::print(" {} |", endpoints);
    fmt::print("\n|---|---|---|---|---|\n| median (99 %) |");
    for (const std::int64_t endpoints : sizes) {
        const auto result = cw::bench::measured([&] { return sizing(endpoints); });
        if (result) fmt::print(" {} ({}) |", timeText(result->median_ms), timeText(result->p99_ms));
        else fmt::print(" failed |");
    }
    fmt::print("\n\n");
}

void printSkipped()
{
    if (!cw::bench::hasIgraph()) fmt::print(stderr, "SKIPPED: igraph (libigraph-dev was not there when this was built)\n");
    if (!cw::bench::hasScotch()) fmt::print(stderr, "SKIPPED: Scotch (libscotch-dev was not there when this was built)\n");
    if (!cw::bench::hasNetworkx()) fmt::print(stderr, "SKIPPED: NetworkX (python3-networkx is not there)\n");
}

}  // namespace

int main(int count, char** words)
{
    const std::int64_t most = count > 1 ? std::atoll(words[1]) : 1'000'000;
    printSkipped();
    printSizing();
    std::vector<std::pair<std::string, SizeRequest>> networks;
    for (const std::int64_t endpoints : {65'536, 303'104, 1'000'000})
        for (const double taper : {1.0, 2.0})
            if (endpoints <= most) networks.emplace_back(fmt::format("{}, {}:1", endpoints, taper), tree(endpoints, taper));
    networks.emplace_back("65536 on 8 rails, 2:1", rails(65'536, 2));
    networks.emplace_back("65536 on 8 rails, 7:1", rails(65'536, 7));
    const std::vector<Road> all = roads();
    std::vector<std::string> rows;
    for (const Road& road : all) rows.push_back("| " + road.name + " |");
    std::string head = "| time, memory, Tb/s |";
    std::string line = "|---|";
    for (const auto& [name, request] : networks) {
        const Graph graph = *generate(request);
        head += " " + name + " |";
        line += "---|";
        for (std::size_t i = 0; i < all.size(); ++i) {
            std::string text = "—";
            if (request.endpoints <= all[i].most_endpoints) text = cell(all[i], all[i].go(graph));
            fmt::print(stderr, "{}: {}: {}\n", name, all[i].name, text);
            rows[i] += " " + text + " |";
        }
    }
    fmt::print("{}\n{}\n", head, line);
    for (const std::string& row : rows) fmt::print("{}\n", row);
    return 0;
}
