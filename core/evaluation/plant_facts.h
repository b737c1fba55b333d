// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "checks/checks.h"
#include "evaluation/assessment.h"
#include "evaluation/inventory.h"

/// What the plant that stands on the plan carries, beside what the design needs of it: for the rules.
/// A plan that names no heat rejection or no unit substation is not designed that far; then nothing is asked for.
namespace cw::evaluation {

[[nodiscard]] std::vector<checks::PlantFacts> plantFacts(const document::Document& document, const document::DocumentLookup& lookup, const Inventory& counted,
                                                         const Assessment& assessed);

/// Phases at whose date some kind of plant does not carry what is built by then, in date order. What is missing for good is
/// told by plantFacts.
[[nodiscard]] std::vector<checks::LatePlant> latePlant(const document::Document& document, const document::DocumentLookup& lookup, const Inventory& counted,
                                                       const Assessment& assessed);

/// One per supply that runs on equipment.
[[nodiscard]] std::vector<checks::SupplyPlant> supplyPlant(const document::Document& document, const document::DocumentLookup& lookup, const Inventory& counted);

}  // namespace cw::evaluation
