// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/campus_networks.h"

#include <algorithm>

#include <fmt/format.h>

#include "fabric/sizing.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::designs {

namespace {

using fabric::Network;

constexpr std::int64_t switches_per_rack = 23; // two units each, one unit for management
// Optics of both ends: a twin-port module of about 16 W for two links at a switch, 9 W at an adapter; see the catalogue.
constexpr double optics_kw_per_link = 0.02;

/// Of the leaf, at the network's rate: all tiers are sized with it.
int radixOf(const Network& network)
{
    if (network.radix > 0) return network.radix;
    const catalog::Item* leaf = catalog::Catalog::builtin().find(network.switches.front());
    if (!leaf) return 0;
    if (leaf->number("port_gbps") == network.link_gbps) return static_cast<int>(leaf->number("ports").value_or(0));
    return static_cast<int>(leaf->number(fmt::format("ports_at_{:.0f}g", network.link_gbps)).value_or(0));
}

Result<fabric::Sizing> sizingOf(const Network& network, const Endpoints& endpoints)
{
    fabric::SizeRequest request;
    request.topology = network.topology;
    request.endpoints = network.ports_per_node > 0 ? endpoints.gpus / endpoints.gpus_per_node * network.ports_per_node : endpoints.gpus;
    request.radix = radixOf(network);
    request.nodes_per_unit = network.nodes_per_unit;
    request.rails = network.rails;
    request.planes = network.planes;
    request.leaves_per_pod = network.leaves_per_pod;
    request.link_gbps = network.link_gbps;
    request.taper = network.taper;
    return fabric::size(request);
}

/// `tier` counts from 0.
std::int64_t switchesOfTier(std::size_t tier, const std::vector<Network>& networks, const Endpoints& endpoints)
{
    std::int64_t switches = 0;
    for (const Network& network : networks)
        if (const auto sizing = sizingOf(network, endpoints); sizing && !network.alternative && sizing->switches_by_tier.size() > tier)
            switches += sizing->switches_by_tier[tier];
    return switches;
}

std::int64_t shares(std::int64_t all, std::int64_t each) { return (all + each - 1) / each; }

std::string sentence(const Network& network, const Endpoints& endpoints)
{
    const auto sizing = sizingOf(network, endpoints);
    if (!sizing) return {};
    return words::say(" {}: {}, {} switches ({}).", network.name, sizing->structure, units::formatCount(sizing->switches), sizing->why);
}

}  // namespace

Network ethernetBackend(fabric::Topology topology, int rails, int leaves_per_pod)
{
    Network backend;
    backend.id = NetworkId("backend");
    backend.name = words::say("GPU back end, Ethernet");
    backend.topology = topology;
    backend.rails = rails;
    backend.leaves_per_pod = leaves_per_pod;
    backend.switches = {ItemId("nv-sn5600")};
    return backend;
}

Network ethernetFrontend(const Network& backend)
{
    Network frontend = backend;
    frontend.id = NetworkId("frontend");
    frontend.name = words::say("Front end and storage, Ethernet");
    frontend.topology = fabric::Topology::fat_tree;
    frontend.purpose = fabric::Purpose::frontend;
    frontend.ports_per_node = 1;
    frontend.rails = 1;
    frontend.leaves_per_pod = 0;
    frontend.taper = {3};  // 96 ports down and 32 up of 128: 32 uplinks divide evenly among 1, 2, 4, 8, 16 or 32 switches above
    return frontend;
}

std::vector<std::pair<floorplan::Content, int>> switchRacks(const std::vector<Network>& networks, const Endpoints& endpoints)
{
    std::vector<std::pair<floorplan::Content, int>> racks;
    const char* names[] = {"spine", "core"};
    for (std::size_t tier = 1; tier <= std::size(names); ++tier) {
        const std::int64_t per_pod = shares(switchesOfTier(tier, networks, endpoints), endpoints.pods);
        const std::int64_t count = shares(per_pod, switches_per_rack);
        if (count > 0) racks.emplace_back(RackId(names[tier - 1]), static_cast<int>(count));
    }
    return racks;
}

std::int64_t topRacks(const std::vector<Network>& networks, const Endpoints& endpoints)
{
    if (switchesOfTier(3, networks, endpoints) == 0) return 0;
    std::int64_t switches = 0;
    for (const Network& network : networks)
        if (const auto sizing = sizingOf(network, endpoints); sizing && !network.alternative && sizing->tiers >= 3) switches += sizing->switches_by_tier.back();
    return shares(switches, switches_per_rack);
}

double networksKw(const std::vector<Network>& networks, const Endpoints& endpoints)
{
    double kw = 0;
    for (const Network& network : networks) {
        const auto sizing = sizingOf(network, endpoints);
        if (!sizing || network.alternative) continue;
        const catalog::Item* item = catalog::Catalog::builtin().find(network.switches.front());
        kw += static_cast<double>(sizing->switches) * (item ? item->number("power_typical_w").value_or(0) / 1000 : 0);
        for (const std::int64_t links : sizing->links_by_tier) kw += static_cast<double>(links) * optics_kw_per_link * network.link_gbps / 400;
    }
    return kw;
}

std::string addNetworks(document::Document& document, std::vector<Network> networks, const Endpoints& endpoints)
{
    std::string texts;
    const char* names[] = {"leaf", "spine", "core", "top"};
    for (Network& network : networks) {
        const auto sizing = sizingOf(network, endpoints);
        network.seats.clear();
        const bool middle = document.find<floorplan::RackDesign>(RackId("top"));
        for (int tier = 1; sizing && tier <= std::min(sizing->tiers, 4); ++tier) {
            const bool in_the_middle = middle && tier == sizing->tiers && tier >= 3;
            const RackId rack(in_the_middle ? "top" : names[tier - 1]);
            if (document.find<floorplan::RackDesign>(rack)) network.seats.push_back({tier, rack});
        }
        if (network.purpose == fabric::Purpose::backend && !network.alternative) texts += sentence(network, endpoints);
        document.put(network);
    }
    return texts;
}

}  // namespace cw::designs
