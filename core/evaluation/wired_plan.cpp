// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/wired_plan.h"

#include <algorithm>

#include "evaluation/inventory.h"
#include "evaluation/networks.h"

namespace cw::evaluation {

std::size_t WiredPlan::indexOf(const NetworkId& id) const
{
    const auto found = std::find_if(networks.begin(), networks.end(), [&](const NetworkResult& network) { return network.id == id; });
    return static_cast<std::size_t>(found - networks.begin());
}

std::vector<RackLinks> WiredPlan::linksOf(std::size_t network) const
{
    const auto parts = treesOf(networks[network]);
    return parts ? rackLinks(seatings[network], *parts, networks[network].request->ports_per_node) : std::vector<RackLinks>();
}

WiredPlan wiredPlan(const document::Document& document, const document::DocumentLookup& lookup, std::vector<NetworkResult> networks)
{
    WiredPlan wired;
    wired.networks = std::move(networks);
    wired.plan = standsOf(document.table<floorplan::Placement>(), document.table<fabric::Network>(), lookup);
    wired.seatings = seatNetworks(wired.plan, document.table<fabric::Network>(), wired.networks, lookup);
    return wired;
}

WiredPlan wiredPlan(const document::Document& document, const document::DocumentLookup& lookup)
{
    TallyMemory memory;
    const InventoryInputs counted{{document.table<floorplan::Placement>()}, document.table<floorplan::Block>(), document.table<floorplan::RackDesign>(), document.table<catalog::Item>(),
                                  document.table<phases::Phase>()};
    const auto inventory = std::make_shared<const Inventory>(takeInventory(counted, lookup, memory));
    return wiredPlan(document, lookup, sizeNetworks({document.table<fabric::Network>(), document.table<catalog::Item>(), inventory}, lookup.catalog()));
}

}  // namespace cw::evaluation
