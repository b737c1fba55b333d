// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/networks.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "evaluation/custom_networks.h"
#include "evaluation/half_cages.h"
#include "fabric/custom_graph.h"
#include "fabric/custom_sizing.h"
#include "words/words.h"

namespace cw::evaluation {

namespace {

std::int64_t endpointsOfOnePlane(const fabric::Network& network, const Inventory& inventory, const catalog::Catalog& catalog)
{
    std::int64_t endpoints = 0;
    for (const auto& [id, count] : inventory.total.items)
        if (const catalog::Item* item = catalog.find(id)) endpoints += portsOf(*item, network) * count;
    return endpoints;
}

/// Ports per node of the first system that the network joins, for whole units.
int portsPerNode(const fabric::Network& network, const Inventory& inventory, const catalog::Catalog& catalog)
{
    for (const auto& [id, count] : inventory.total.items) {
        const catalog::Item* item = catalog.find(id);
        if (!item || count == 0) continue;
        if (const std::int64_t ports = portsOf(*item, network)) {
            const double nodes = item->number("nodes").value_or(1);
            return std::max(1, static_cast<int>(std::lround(static_cast<double>(ports) / nodes)));
        }
    }
    return 8;
}

Result<int> radixOf(const fabric::Network& network, const catalog::Catalog& catalog)
{
    if (network.radix > 0) return network.radix;
    if (network.technology == fabric::Technology::nvlink) return 64;  // not used by domains inside a chassis
    const catalog::Item* leaf = switchOfTier(network, 1, catalog);
    if (!leaf) return fail(words::say("the network names no leaf switch and no radix"), {}, words::say("choose a switch or set the radix"));
    if (const auto ports = portsAtRate(*leaf, network.link_gbps)) return *ports;
    return fail(words::say("switch '{}' has no ports at {} Gb/s", leaf->id.text(), network.link_gbps), {},
                words::say("choose another switch or link rate"));
}

fabric::SizeRequest requestFor(const fabric::Network& network, std::int64_t endpoints, int radix, int ports_per_node)
{
    fabric::SizeRequest request;
    request.topology = network.topology;
    request.endpoints = endpoints;
    request.radix = radix;
    request.rails = network.rails;
    request.planes = network.planes;
    request.tiers = network.tiers;
    request.nodes_per_unit = network.nodes_per_unit;
    request.ports_per_node = ports_per_node;
    request.leaves_per_pod = network.leaves_per_pod;
    request.link_gbps = network.link_gbps;
    request.taper = network.taper;
    return request;
}

void addOnce(std::vector<std::string>& names, const std::string& name)
{
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

void addSwitchTotals(NetworkResult& result, const fabric::Network& network, const catalog::Catalog& catalog)
{
    const auto& by_tier = result.sizing->switches_by_tier;
    for (std::size_t tier = 0; tier < by_tier.size(); ++tier) {
        if (by_tier[tier] == 0) continue;
        const catalog::Item* item = switchOfTier(network, static_cast<int>(tier) + 1, catalog);
        const auto count = static_cast<double>(by_tier[tier]);
        // Passive-cable power of the switch; the optics are counted with the cables.
        const auto watts = item ? item->number("power_typical_w") : std::nullopt;
        const auto price = item ? item->number("price_usd") : std::nullopt;
        const std::string name = item ? item->name : words::say("{}: switches of tier {}", result.name, tier + 1);
        if (!watts) addOnce(result.switches_without_power, name);
        if (!price) addOnce(result.switches_unpriced, name);
        result.switch_typical_kw += count * watts.value_or(0) / 1000;
        result.switch_peak_kw += count * watts.value_or(0) / 1000;
        result.switch_cost_usd += count * price.value_or(0);
    }
}

void addSizing(NetworkResult& result, const fabric::Network& network, const catalog::Catalog& catalog)
{
    const bool drawn = network.topology == fabric::Topology::custom && !network.graph.empty();
    auto sizing = drawn ? sizeDrawn(network.graph) : fabric::size(*result.request);
    if (!sizing) {
        // The sizing speaks of the options of its own command line; a design has no such options.
        result.error = Error{sizing.error().what, {}, sizing.error().remedy}.sentence();
        return;
    }
    result.sizing = std::move(*sizing);
    countSwitches(result, network, catalog);
    if (network.technology != fabric::Technology::nvlink) result.half_used_cages = halfUsedCages(network, result, catalog);
}

}  // namespace

void countSwitches(NetworkResult& result, const fabric::Network& network, const catalog::Catalog& catalog)
{
    result.switch_typical_kw = result.switch_peak_kw = result.switch_cost_usd = 0;
    result.switches_without_power.clear();
    result.switches_unpriced.clear();
    if (result.sizing && network.technology != fabric::Technology::nvlink) addSwitchTotals(result, network, catalog);
}

std::int64_t portsOf(const catalog::Item& item, const fabric::Network& network)
{
    const auto& wanted = network.endpoint_items;
    const bool named = std::find(wanted.begin(), wanted.end(), item.id) != wanted.end();
    if (!named && !(wanted.empty() && item.kind == catalog::Kind::gpu_system)) return 0;
    if (network.ports_per_node > 0)
        return network.ports_per_node * static_cast<std::int64_t>(item.number("nodes").value_or(1));
    return gpusOf(item);
}

double switchLiquidKw(const NetworkResult& result, const fabric::Network& network, const catalog::Catalog& catalog)
{
    double kw = 0;
    if (!result.sizing) return kw;
    const auto& by_tier = result.sizing->switches_by_tier;
    for (std::size_t tier = 0; tier < by_tier.size(); ++tier)
        if (const catalog::Item* item = switchOfTier(network, static_cast<int>(tier) + 1, catalog))
            kw += static_cast<double>(by_tier[tier]) * item->number("power_typical_w").value_or(0) / 1000 * item->number("liquid_fraction").value_or(0);
    return kw;
}

const catalog::Item* switchOfTier(const fabric::Network& network, int tier, const catalog::Catalog& catalog)
{
    if (network.switches.empty()) return nullptr;
    const std::size_t index = std::min(static_cast<std::size_t>(tier - 1), network.switches.size() - 1);
    return catalog.find(network.switches[index]);
}

bool isDrawnForOthers(const NetworkResult& result)
{
    const auto& request = result.request;
    return result.sizing && request && request->topology == fabric::Topology::custom && result.sizing->endpoints != request->endpoints * request->planes;
}

cabling::Lanes lanesOf(const fabric::Network& network, const catalog::Catalog& catalog)
{
    constexpr double xdr_gbps = 800;
    const catalog::Item* leaf = switchOfTier(network, 1, catalog);
    const bool xdr = leaf ? leaf->text("protocol").find("XDR") != std::string_view::npos : network.technology == fabric::Technology::infiniband && network.link_gbps >= xdr_gbps;
    return xdr ? cabling::Lanes::xdr : cabling::Lanes::any;
}

std::optional<int> portsAtRate(const catalog::Item& item, double gbps)
{
    if (item.number("port_gbps") == gbps)
        if (const auto ports = item.number("ports")) return static_cast<int>(*ports);
    if (const auto ports = item.number(fmt::format("ports_at_{:.0f}g", gbps))) return static_cast<int>(*ports);
    return std::nullopt;
}

std::vector<NetworkResult> sizeNetworks(const NetworksInputs& inputs, const catalog::Catalog& catalog)
{
    std::vector<NetworkResult> results;
    for (const auto& row : inputs.networks.rows()) {
        const fabric::Network& network = *row;
        NetworkResult result;
        result.id = network.id;
        result.name = network.name.empty() ? network.id.text() : network.name;
        result.technology = fabric::name(network.technology);
        result.alternative = network.alternative;
        result.link_gbps = network.link_gbps;
        result.planes = network.planes;
        const std::int64_t endpoints = endpointsOfOnePlane(network, *inputs.inventory, catalog);
        if (network.topology == fabric::Topology::custom && !network.graph.empty()) {
            const fabric::Graph cables = fabric::graphOf(network.graph.drawn());
            result.request = requestFor(network, endpoints, std::max(1, fabric::mostPortsUsed(cables)), portsPerNode(network, *inputs.inventory, catalog));
            addSizing(result, network, catalog);
            results.push_back(std::move(result));
            continue;
        }
        const Result<int> radix = radixOf(network, catalog);
        if (endpoints == 0) {
            result.error = words::say("there are no endpoints: the design holds none of the systems that this network joins");
        } else if (!radix) {
            result.error = radix.error().sentence();
        } else {
            result.request = requestFor(network, endpoints, *radix, portsPerNode(network, *inputs.inventory, catalog));
            addSizing(result, network, catalog);
        }
        results.push_back(std::move(result));
    }
    return results;
}

}  // namespace cw::evaluation
