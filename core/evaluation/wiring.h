// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "cabling/cabling.h"
#include "document/document.h"
#include "evaluation/assessment.h"
#include "evaluation/inventory.h"

/// From where the racks stand to the cables of every network.
namespace cw::evaluation {

struct WiringInputs {
    document::Table<floorplan::Placement> placements;
    document::Table<floorplan::Block> blocks;
    document::Table<floorplan::RackDesign> racks;
    document::Table<catalog::Item> items;
    document::Table<fabric::Network> networks;
    std::shared_ptr<const std::vector<NetworkResult>> sized;
    friend bool operator==(const WiringInputs&, const WiringInputs&) = default;
};

/// The sized networks with their cables. A tier's switches are spread evenly over the racks of its seats, in plan order;
/// a tree's pods take consecutive racks, so that racks that stand together belong together.
[[nodiscard]] std::vector<NetworkResult> wire(const WiringInputs& inputs, const document::DocumentLookup& lookup);

}  // namespace cw::evaluation
