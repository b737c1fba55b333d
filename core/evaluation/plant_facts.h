// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "checks/checks.h"
#include "evaluation/assessment.h"
#include "evaluation/inventory.h"
#include "evaluation/loads.h"

/// What the plant that stands on the plan carries, beside what the design needs of it: for the rules.
namespace cw::evaluation {

[[nodiscard]] std::vector<checks::PlantFacts> plantFacts(const document::Document& document, const catalog::Catalog& catalog, const Inventory& counted, const Loads& loads,
                                                         const Assessment& assessed);

/// One per phase, in date order.
[[nodiscard]] std::vector<checks::PhasePlant> phasePlant(const document::Document& document, const Inventory& counted, const Assessment& assessed, const catalog::Catalog& catalog);

}  // namespace cw::evaluation
