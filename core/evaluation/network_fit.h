// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "checks/checks.h"
#include "document/document.h"
#include "evaluation/assessment.h"
#include "evaluation/inventory.h"

/// How the networks fit their switches, endpoints and dates: for the rules.
namespace cw::evaluation {

/// Cables are no part of it: nothing here changes while racks are moved.
struct FitInputs {
    document::Table<fabric::Network> rows;
    document::Table<phases::Phase> phases;
    document::Table<catalog::Item> items;
    std::shared_ptr<const Inventory> inventory;
    std::shared_ptr<const std::vector<NetworkResult>> sized;
    friend bool operator==(const FitInputs&, const FitInputs&) = default;
};

/// One per sized network, in their order.
[[nodiscard]] std::vector<checks::NetworkFit> networkFits(const FitInputs& inputs, const catalog::Catalog& catalog);

}  // namespace cw::evaluation
