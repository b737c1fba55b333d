// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/network_fit.h"

#include <algorithm>
#include <functional>
#include <set>

#include "evaluation/network_alternatives.h"
#include "evaluation/networks.h"
#include "fabric/addresses.h"
#include "fabric/tree_parts.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::evaluation {

namespace {

std::string beyondTiers(const NetworkResult& result)
{
    if (result.sizing || !result.request) return {};
    const auto most = fabric::treeCapacity(*result.request);
    return most && result.request->endpoints > *most ? result.error : std::string();
}

/// Every tier is sized with the leaf's radix: no switch may have fewer ports at the link rate.
void addSwitchPorts(std::vector<std::string>& problems, const fabric::Network& network, const NetworkResult& result, const catalog::Catalog& catalog)
{
    if (!result.request || network.technology == fabric::Technology::nvlink) return;
    const int tiers = result.sizing ? result.sizing->tiers : 1;
    std::set<ItemId> seen;
    for (int tier = 1; tier <= tiers; ++tier) {
        const catalog::Item* item = switchOfTier(network, tier, catalog);
        if (!item || !seen.insert(item->id).second) continue;
        const int ports = portsAtRate(*item, network.link_gbps).value_or(0);
        if (ports < result.request->radix)
            problems.push_back(words::say("{} has {} ports at {} Gb/s, tier {} counts on {}", item->name, ports, network.link_gbps, tier, result.request->radix));
    }
}

/// A twin-port cage may be taken as two links of half its rate, so ports count by their sum.
void addEndpointPorts(std::vector<std::string>& problems, const fabric::Network& network, const Inventory& counted, const catalog::Catalog& catalog)
{
    const bool backend = network.purpose == fabric::Purpose::backend;
    if (!backend && network.purpose != fabric::Purpose::frontend) return;
    for (const auto& [id, count] : counted.total.items) {
        const catalog::Item* item = catalog.find(id);
        const std::int64_t ports = item && count > 0 ? portsOf(*item, network) : 0;
        if (ports == 0) continue;
        const auto there = item->number(backend ? "backend_ports" : "frontend_ports");
        const auto gbps = item->number(backend ? "backend_gbps" : "frontend_gbps");
        if (!there || !gbps) continue;  // not known, so nothing can be said
        const double asked = static_cast<double>(ports * network.planes) * network.link_gbps;
        if (asked > *there * *gbps * 1.001)
            problems.push_back(words::say("{} has {:.0f} ports of {:.0f} Gb/s, the network takes {} of {:.0f} Gb/s", item->name, *there, *gbps, ports * network.planes, network.link_gbps));
    }
}

std::string unevenUplinks(const NetworkResult& result)
{
    if (!result.sizing || !fabric::treeCapacity(*result.request)) return {};
    const auto parts = fabric::treeParts(*result.request);
    const auto wide = parts ? fabric::widenedByEvenUplinks(*parts) : std::nullopt;
    if (!wide) return {};
    return words::say("the {} uplinks of a switch in tier {} divide evenly only among {} switches above, where {} would have the ports", wide->uplinks, wide->tier - 1, wide->built,
                       wide->enough);
}

bool holdsSystems(const floorplan::Tally& tally, const fabric::Network& network, const catalog::Catalog& catalog)
{
    return std::any_of(tally.items.begin(), tally.items.end(), [&](const auto& entry) {
        const catalog::Item* item = catalog.find(entry.first);
        return item && entry.second > 0 && portsOf(*item, network) > 0;
    });
}

/// A tier that stands nowhere at all is no matter of dates.
std::vector<int> tiersWithRacks(const fabric::Network& network, const floorplan::Tally& tally)
{
    std::vector<int> tiers;
    for (const fabric::TierSeat& seat : network.seats)
        if (const auto there = tally.racks.find(seat.rack); there != tally.racks.end() && there->second > 0) tiers.push_back(seat.tier);
    return tiers;
}

/// At the first date that has systems every tier needs a rack.
std::string lateTier(const fabric::Network& network, const Inventory& counted, const std::vector<phases::Phase>& by_date, const catalog::Catalog& catalog)
{
    floorplan::Tally built;
    if (const auto always = counted.by_phase.find(PhaseId()); always != counted.by_phase.end()) built = always->second;
    const std::vector<int> planned = tiersWithRacks(network, counted.total);
    for (const phases::Phase& phase : by_date) {
        if (const auto own = counted.by_phase.find(phase.id); own != counted.by_phase.end()) built.add(own->second);
        if (!holdsSystems(built, network, catalog)) continue;
        const std::vector<int> there = tiersWithRacks(network, built);
        for (const int tier : planned)
            if (std::find(there.begin(), there.end(), tier) == there.end())
                return words::say("{} has systems on {}, but no rack for the switches of tier {} yet", phase.name, units::formatDate(phase.date), tier);
        return {};
    }
    return {};
}

/// A drawn network says itself how many endpoints it has.
std::string otherEndpoints(const fabric::Network& network, const NetworkResult& result)
{
    if (network.topology != fabric::Topology::custom || !result.sizing || !result.request) return {};
    const std::int64_t there = result.request->endpoints * result.request->planes;
    if (there == result.sizing->endpoints) return {};
    return words::say("it is drawn with {} endpoints, the systems have {} ports", units::formatCount(result.sizing->endpoints), units::formatCount(there));
}

/// Only asked where there is a finding.
void addAlternatives(checks::NetworkFit& fit, const fabric::Network& network, const NetworkResult& result, const catalog::Catalog& catalog)
{
    if (!result.request || network.technology == fabric::Technology::nvlink || network.topology == fabric::Topology::custom) return;
    const bool infiniband = network.technology == fabric::Technology::infiniband;
    const auto addressed = [&](const Alternative& offer) { return !infiniband || fabric::lidsOfSubnet(offer.row.topology, offer.sizing) <= fabric::most_unicast_lids; };
    const auto even = [&](const Alternative& offer) {
        const auto parts = fabric::treeParts(offer.request);
        return addressed(offer) && parts && !fabric::widenedByEvenUplinks(*parts);
    };
    const auto add = [&](const char* code, const std::vector<Way>& ways, const std::function<bool(const Alternative&)>& fits) {
        fit.instead[code] = sentence(alternatives(network, *result.request, catalog, ways, fits));
    };
    if (!fit.beyond_tiers.empty()) add("network.tier_limit", {Way::more_tiers, Way::planes, Way::wider_switches, Way::taper, Way::rails_apart}, addressed);
    else if (!result.sizing) add("network.cannot_be_built", {Way::structure, Way::wider_switches, Way::planes}, addressed);
    if (!fit.ports.empty()) add("network.ports", {Way::wider_switches}, addressed);
    if (!fit.uneven.empty()) add("network.uplinks", {Way::taper, Way::wider_switches}, even);
    if (result.sizing && infiniband && fabric::lidsOfSubnet(network.topology, *result.sizing) > fabric::most_unicast_lids)
        add("network.lids", {Way::planes, Way::rails_apart}, addressed);
}

}  // namespace

std::vector<checks::NetworkFit> networkFits(const FitInputs& inputs, const catalog::Catalog& catalog)
{
    const Inventory& counted = *inputs.inventory;
    const std::vector<phases::Phase> by_date = phasesByDate(inputs.phases);
    std::vector<checks::NetworkFit> fits;
    for (const NetworkResult& result : *inputs.sized) {
        const fabric::Network* network = inputs.rows.find(result.id);
        if (!network) continue;
        checks::NetworkFit fit;
        fit.id = result.id;
        fit.name = result.name;
        fit.beyond_tiers = beyondTiers(result);
        fit.uneven = unevenUplinks(result);
        addSwitchPorts(fit.ports, *network, result, catalog);
        addEndpointPorts(fit.ports, *network, counted, catalog);
        if (!network->alternative && result.sizing) fit.late = lateTier(*network, counted, by_date, catalog);
        if (!network->alternative) fit.endpoints = otherEndpoints(*network, result);
        addAlternatives(fit, *network, result, catalog);
        fits.push_back(std::move(fit));
    }
    return fits;
}

}  // namespace cw::evaluation
