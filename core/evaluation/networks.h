// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "cabling/media.h"
#include "document/document.h"
#include "evaluation/assessment.h"
#include "evaluation/inventory.h"

/// From the rows of the network table to sizes: how many endpoints, which radix, what it takes.
namespace cw::evaluation {

struct NetworksInputs {
    document::Table<fabric::Network> networks;
    document::Table<catalog::Item> items;
    std::shared_ptr<const Inventory> inventory;
    friend bool operator==(const NetworksInputs&, const NetworksInputs&) = default;
};

/// Sizes, powers and prices of every network; cables come in the next step.
[[nodiscard]] std::vector<NetworkResult> sizeNetworks(const NetworksInputs& inputs, const catalog::Catalog& catalog);

/// Powers and prices of the switches that the sizing counts.
void countSwitches(NetworkResult& result, const fabric::Network& network, const catalog::Catalog& catalog);

/// Ports of one unit of an item on one plane of a network; 0 when the network does not join it.
[[nodiscard]] std::int64_t portsOf(const catalog::Item& item, const fabric::Network& network);

/// The switch of a tier (1 = leaf): the last one named serves the tiers above it.
[[nodiscard]] const catalog::Item* switchOfTier(const fabric::Network& network, int tier, const catalog::Catalog& catalog);

/// Ports of a switch at a link rate: its own ports, or their breakouts ("ports_at_400g").
[[nodiscard]] std::optional<int> portsAtRate(const catalog::Item& item, double gbps);

/// A drawn network with more or fewer endpoints than the systems have ports: where its cables run is not known.
[[nodiscard]] bool isDrawnForOthers(const NetworkResult& result);

/// XDR where the leaf speaks it, or InfiniBand at 800 Gb/s a link without a named switch.
[[nodiscard]] cabling::Lanes lanesOf(const fabric::Network& network, const catalog::Catalog& catalog);

/// Of the switches' power, what goes into the liquid loop; peak and typical alike.
[[nodiscard]] double switchLiquidKw(const NetworkResult& result, const fabric::Network& network, const catalog::Catalog& catalog);

}  // namespace cw::evaluation
