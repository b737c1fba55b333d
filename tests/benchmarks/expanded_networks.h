// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <vector>

#include "cabling/laying.h"
#include "evaluation/networks.h"
#include "expanded.h"
#include "fabric/generate.h"
#include "fabric/graph_bisection.h"

/// Networks from a list of every switch, adapter and link.
namespace cw::bench {

/// Where the ports of one network's systems and the racks of its tiers are.
struct Places {
    std::vector<std::pair<geometry::Point, std::int64_t>> systems;   ///< with ports
    std::map<int, std::vector<geometry::Point>> tiers;
};

inline Places placesOf(const ExpandedSite& site, const fabric::Network& network, const floorplan::Lookup& lookup)
{
    Places places;
    for (const Unit& unit : site.units) {
        std::int64_t ports = unit.item ? evaluation::portsOf(*unit.item, network) : 0;
        if (unit.rack)
            for (const floorplan::Mounted& mounted : unit.rack->devices)
                if (const catalog::Item* item = lookup.item(mounted.item)) ports += evaluation::portsOf(*item, network) * mounted.count;
        if (ports > 0) places.systems.emplace_back(unit.rect.centre(), ports);
        if (!unit.rack) continue;
        for (const fabric::TierSeat& seat : network.seats)
            if (seat.rack == unit.rack->id) places.tiers[seat.tier].push_back(unit.rect.centre());
    }
    return places;
}

/// The rack of every device: adapters fill the systems in plan order, switches are spread evenly over the racks of their tier;
/// rails that are networks of their own each do so by themselves, one behind the other in the graph.
inline std::vector<geometry::Point> racksOf(const fabric::Graph& graph, const Places& places, std::int64_t rails)
{
    std::map<int, std::vector<std::size_t>> switches;
    std::vector<std::size_t> adapters;
    for (std::size_t i = 0; i < graph.devices.size(); ++i) {
        const fabric::Device& device = graph.devices[i];
        (device.kind == fabric::DeviceKind::endpoint ? adapters : switches[device.tier]).push_back(i);
    }
    std::vector<geometry::Point> racks(graph.devices.size());
    const std::size_t per_rail = (adapters.size() + static_cast<std::size_t>(rails) - 1) / static_cast<std::size_t>(rails);
    std::size_t system = 0;
    std::int64_t used = 0;
    for (std::size_t i = 0; i < adapters.size(); ++i) {
        if (i % per_rail == 0) system = 0, used = 0;
        if (system + 1 < places.systems.size() && used >= places.systems[system].second / rails) ++system, used = 0;
        racks[adapters[i]] = places.systems[system].first;
        ++used;
    }
    for (const auto& [tier, devices] : switches) {
        const auto there = places.tiers.find(tier);
        if (there == places.tiers.end()) continue;
        const std::size_t of_a_rail = (devices.size() + static_cast<std::size_t>(rails) - 1) / static_cast<std::size_t>(rails);
        for (std::size_t i = 0; i < devices.size(); ++i) racks[devices[i]] = there->second[i % of_a_rail * there->second.size() / of_a_rail];
    }
    return racks;
}

/// Lays every link of a graph by itself.
inline void layAll(evaluation::NetworkResult& result, const fabric::Graph& graph, const Places& places, const cabling::Layer& layer)
{
    const std::vector<geometry::Point> racks = racksOf(graph, places, result.sizing->rails);
    cabling::Laid laid = layer.nothing();
    for (const fabric::Link& link : graph.links)
        layer.lay(laid, {racks[static_cast<std::size_t>(link.a)], racks[static_cast<std::size_t>(link.b)], 1, graph.isEndpoint(link.a) || graph.isEndpoint(link.b)});
    result.cables = layer.totals(laid);
    result.cables_known = true;
}

/// What the graphs said, for the comparison.
struct ExpandedNetworks {
    std::vector<evaluation::NetworkResult> results;
    std::int64_t links = 0;
    double bisection_tbps = 0;                 ///< of all networks together
    double bisection_seconds = 0;
};

/// `with_bisection`: the least halving of every graph, found in the graph itself (its equal parts joined, then exact tables): a
/// maximum flow answers only for halves that somebody names, and takes longer (bench_networks).
inline ExpandedNetworks networkAll(const ExpandedSite& site, const document::Document& document, const std::shared_ptr<const evaluation::Inventory>& counted,
                                   const document::DocumentLookup& lookup, bool with_bisection)
{
    ExpandedNetworks all;
    all.results = evaluation::sizeNetworks({document.table<fabric::Network>(), document.table<catalog::Item>(), counted}, lookup.catalog());
    for (evaluation::NetworkResult& result : all.results) {
        const auto* network = document.find<fabric::Network>(result.id);
        if (!network || !result.sizing || network->technology == fabric::Technology::nvlink) continue;
        const auto graph = fabric::generate(*result.request);
        if (!graph) continue;
        all.links += static_cast<std::int64_t>(graph->links.size());
        layAll(result, *graph, placesOf(site, *network, lookup), cabling::Layer(network->link_gbps, true, {}, lookup.catalog()));
        if (!with_bisection) continue;
        const auto start = std::chrono::steady_clock::now();
        all.bisection_tbps += static_cast<double>(fabric::certify(fabric::fold(*graph)).upper_mbps) / 1e6;
        all.bisection_seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }
    return all;
}

}  // namespace cw::bench
