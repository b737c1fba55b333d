// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/custom_sizing.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <numeric>

#include "fabric/analysis.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// More than are built anywhere: a chain of switches is one tier after the other.
constexpr int most_tiers_shown = 64;

std::vector<std::vector<int>> neighboursOf(const Graph& graph)
{
    std::vector<std::vector<int>> neighbours(graph.devices.size());
    for (const Link& link : graph.links) {
        neighbours[at(link.a)].push_back(link.b);
        neighbours[at(link.b)].push_back(link.a);
    }
    return neighbours;
}

bool allTold(const Graph& graph)
{
    return std::all_of(graph.devices.begin(), graph.devices.end(), [](const Device& device) { return device.kind == DeviceKind::endpoint || (device.tier > 0 && device.tier <= most_tiers_shown); });
}

/// Down over up of all switches of a tier together.
void addOversubscription(Sizing& sizing, const Graph& graph, const std::vector<int>& tiers)
{
    const auto count = static_cast<std::size_t>(sizing.tiers);
    std::vector<double> up(count + 1), down(count + 1);
    for (const Link& link : graph.links) {
        const auto [low, high] = std::minmax(tiers[at(link.a)], tiers[at(link.b)]);
        if (low == high) continue;
        down[at(high)] += static_cast<double>(link.mbps);
        up[at(low)] += static_cast<double>(link.mbps);
    }
    for (std::size_t tier = 1; tier < count; ++tier)
        if (up[tier] > 0) sizing.oversubscription.push_back(down[tier] / up[tier]);
}

}  // namespace

std::vector<int> tiersOf(const Graph& graph)
{
    std::vector<int> tiers(graph.devices.size(), 0);
    if (allTold(graph)) {
        for (std::size_t i = 0; i < tiers.size(); ++i)
            if (graph.devices[i].kind != DeviceKind::endpoint) tiers[i] = graph.devices[i].tier;
        return tiers;
    }
    const auto neighbours = neighboursOf(graph);
    std::vector<int> reached;
    for (std::size_t i = 0; i < tiers.size(); ++i)
        if (graph.isEndpoint(static_cast<int>(i)))
            for (const int next : neighbours[i])
                if (!graph.isEndpoint(next) && tiers[at(next)] == 0) {
                    tiers[at(next)] = 1;
                    reached.push_back(next);
                }
    for (std::size_t i = 0; i < reached.size(); ++i)
        for (const int next : neighbours[at(reached[i])])
            if (!graph.isEndpoint(next) && tiers[at(next)] == 0) {
                tiers[at(next)] = std::min(most_tiers_shown, tiers[at(reached[i])] + 1);
                reached.push_back(next);
            }
    for (std::size_t i = 0; i < tiers.size(); ++i)
        if (!graph.isEndpoint(static_cast<int>(i)) && tiers[i] == 0) tiers[i] = 1;
    return tiers;
}

Result<Sizing> sizeByCables(const Graph& graph)
{
    const auto analysis = analyse(graph, FailureQuestions::left_out);
    if (!analysis) return tl::make_unexpected(analysis.error());
    if (analysis->switches == 0) return fail(words::say("the network has no switch"), {}, words::say("at least one"));
    const std::vector<int> tiers = tiersOf(graph);
    Sizing sizing;
    sizing.tiers = std::max(1, *std::max_element(tiers.begin(), tiers.end()));
    sizing.structure = words::say("custom, {} switches and {} cables as drawn", units::formatCount(analysis->switches), units::formatCount(analysis->links));
    sizing.why = words::say("drawn or imported cable by cable");
    sizing.endpoints = sizing.capacity_endpoints = analysis->endpoints;
    sizing.switches = analysis->switches;
    sizing.links = analysis->links;
    sizing.switches_by_tier.resize(at(sizing.tiers));
    sizing.links_by_tier.resize(at(sizing.tiers));
    for (std::size_t i = 0; i < tiers.size(); ++i)
        if (tiers[i] > 0) ++sizing.switches_by_tier[at(tiers[i] - 1)];
    for (const Link& link : graph.links) {
        const int low = std::min(tiers[at(link.a)], tiers[at(link.b)]);
        const auto place = at(low);
        if (place >= sizing.links_by_tier.size()) sizing.links_by_tier.resize(place + 1);
        ++sizing.links_by_tier[place];
    }
    addOversubscription(sizing, graph, tiers);
    sizing.diameter_hops = analysis->diameter_hops.value_or(0);
    sizing.bisection = analysis->pieces > 1 && analysis->sum_over_pieces ? *analysis->sum_over_pieces : analysis->bisection;
    sizing.throughput = analysis->throughput.value_or(Throughput());
    return sizing;
}

double usualEndpointGbps(const Graph& graph)
{
    std::map<std::int64_t, std::int64_t> count;
    for (const Link& link : graph.links)
        if (graph.isEndpoint(link.a) || graph.isEndpoint(link.b)) ++count[link.mbps];
    const auto most = std::max_element(count.begin(), count.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == count.end() ? 0 : static_cast<double>(most->first) / 1000;
}

int mostPortsUsed(const Graph& graph)
{
    std::vector<int> used(graph.devices.size(), 0);
    for (const Link& link : graph.links)
        for (const int end : {link.a, link.b})
            if (!graph.isEndpoint(end)) ++used[at(end)];
    return used.empty() ? 0 : *std::max_element(used.begin(), used.end());
}

}  // namespace cw::fabric
