// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "checks/checks.h"
#include "evaluation/assessment.h"
#include "evaluation/inventory.h"
#include "evaluation/plant_needs.h"

/// What the plant that stands on the plan carries, beside what the design needs of it: for the rules.
/// A plan that names no heat rejection or no unit substation is not designed that far; then nothing is asked for.
namespace cw::evaluation {

struct PlantBesideNeed {
    std::vector<checks::PlantFacts> facts;     ///< one per kind of plant that the design asks for
    std::vector<checks::LatePlant> late;       ///< phases at whose date some kind does not carry what is built by then, in date order; what is
                                               ///< missing for good is told by `facts`
    friend bool operator==(const PlantBesideNeed&, const PlantBesideNeed&) = default;
};
[[nodiscard]] PlantBesideNeed plantBesideNeed(const PlantInputs& inputs);

/// One per supply that runs on equipment.
[[nodiscard]] std::vector<checks::SupplyPlant> supplyPlant(const document::Document& document, const document::DocumentLookup& lookup, const Inventory& counted);

}  // namespace cw::evaluation
