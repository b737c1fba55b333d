// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/network_import.h"

#include <algorithm>
#include <utility>

#include "document/chosen.h"
#include "fabric/custom_graph.h"
#include "fabric/custom_sizing.h"
#include "words/words.h"

namespace cw::document {

namespace {

using fabric::Network;

/// The network that is there for the same purpose; null: none is built.
const Network* built(const Document& document, fabric::Purpose purpose)
{
    for (const auto& row : document.table<Network>().rows())
        if (row->purpose == purpose && !row->alternative) return row.get();
    return nullptr;
}

/// A tier that has no racks shares those of the tier below it.
std::vector<fabric::TierSeat> seatsFor(const Network& like, int tiers)
{
    std::vector<fabric::TierSeat> seats = like.seats;
    int highest = 0;
    for (const fabric::TierSeat& seat : seats) highest = std::max(highest, seat.tier);
    for (int tier = highest + 1; highest > 0 && tier <= tiers; ++tier)
        for (const fabric::TierSeat& seat : like.seats)
            if (seat.tier == highest) seats.push_back({tier, seat.rack});
    return seats;
}

Result<void> fit(const Document& document, const NetworkToImport& what, const fabric::Graph& graph)
{
    if (!what.network_switch.empty()) {
        const DocumentLookup lookup(document);
        const catalog::Item* item = lookup.item(what.network_switch);
        if (!item || item->kind != catalog::Kind::network_switch) return fail(words::say("there is no switch '{}'", what.network_switch.text()), {}, words::say("the id of a switch of the catalogue"));
    }
    if (fabric::usualEndpointGbps(graph) <= 0) return fail(words::say("no endpoint has a cable"), {}, words::say("a network joins at least two endpoints"));
    if (std::all_of(graph.devices.begin(), graph.devices.end(), [](const fabric::Device& device) { return device.kind == fabric::DeviceKind::endpoint; }))
        return fail(words::say("the network has no switch"), {}, words::say("at least one"));
    return {};
}

}  // namespace

Result<ImportedNetwork> importNetwork(const Document& document, const NetworkToImport& what, const fabric::Graph& graph)
{
    if (auto fine = fit(document, what, graph); !fine) return tl::make_unexpected(fine.error());
    fabric::DrawnGraph drawn = fabric::drawnFrom(graph);
    if (auto fine = fabric::validate(drawn); !fine) return tl::make_unexpected(fine.error());
    Network row;
    row.id = freshId<NetworkId>("network", [&](const NetworkId& id) { return document.find<Network>(id); });
    row.name = what.name.empty() ? words::say("Imported network") : what.name;
    row.technology = what.technology;
    row.purpose = what.purpose;
    row.topology = fabric::Topology::custom;
    row.link_gbps = fabric::usualEndpointGbps(graph);
    if (!what.network_switch.empty()) row.switches = {what.network_switch};
    if (const Network* like = built(document, what.purpose)) {
        const std::vector<int> tiers = fabric::tiersOf(graph);
        row.alternative = true;
        row.endpoint_items = like->endpoint_items;
        row.ports_per_node = like->ports_per_node;
        row.seats = seatsFor(*like, *std::max_element(tiers.begin(), tiers.end()));
        if (row.switches.empty() && like->link_gbps == row.link_gbps) row.switches = like->switches;
    }
    row.graph = fabric::CustomGraph(std::move(drawn));
    ImportedNetwork made{row.id, row.alternative, {}};
    made.edit.title = words::say("Import network");
    made.edit.put(document, std::move(row));
    return made;
}

}  // namespace cw::document
