// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "document/edit.h"
#include "errors/error.h"
#include "fabric/graph.h"

/// Networks of other programs become networks of a design.
namespace cw::document {

struct NetworkToImport {
    std::string name;                          ///< as people call it; empty: "Imported network"
    fabric::Technology technology = fabric::Technology::infiniband;
    fabric::Purpose purpose = fabric::Purpose::backend;
    ItemId network_switch;                     ///< that all switches are; empty: that of the network of this purpose that is built, at the same rate
};

struct ImportedNetwork {
    NetworkId id;
    bool alternative = false;                  ///< a network of that purpose is built already: this one is only compared
    Edit edit;
};

/// A new row with the graph, cable by cable. Its switches stand in the racks of the built network of the same purpose. The
/// link rate is that of most endpoint links. Errors: too large, no switch, no endpoint link, no such item.
[[nodiscard]] Result<ImportedNetwork> importNetwork(const Document& document, const NetworkToImport& what, const fabric::Graph& graph);

}  // namespace cw::document
