// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/network_edits.h"

#include "document/chosen.h"
#include "words/words.h"

namespace cw::document {

using fabric::Network;

namespace {

NetworkId freshNetworkId(const Document& document, std::string_view stem)
{
    return freshId<NetworkId>(stem, [&](const NetworkId& id) { return document.find<Network>(id); });
}

}  // namespace

NewNetwork addNetwork(const Document& document)
{
    Network network;
    network.id = freshNetworkId(document, "network");
    network.name = words::say("New network");
    network.technology = fabric::Technology::infiniband;
    network.switches = {ItemId("nv-qm9700")};
    NewNetwork made{network.id, {}};
    made.edit.title = words::say("Add network");
    made.edit.put(document, std::move(network));
    return made;
}

NewNetwork duplicateNetwork(const Document& document, const NetworkId& of)
{
    NewNetwork made;
    made.edit.title = words::say("Duplicate network");
    const Network* row = document.find<Network>(of);
    if (!row) return made;
    Network copy = *row;
    made.id = copy.id = freshNetworkId(document, of.text());
    copy.name = (row->name.empty() ? of.text() : row->name) + words::say(" (copy)");
    copy.alternative = true;
    made.edit.put(document, std::move(copy));
    return made;
}

Edit removeNetwork(const Document& document, const NetworkId& id)
{
    Edit edit;
    edit.title = words::say("Remove network");
    if (document.find<Network>(id)) edit.remove<Network>(document, id);
    return edit;
}

}  // namespace cw::document
