// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "checks/checks.h"
#include "document/document.h"
#include "evaluation/assessment.h"
#include "evaluation/inventory.h"

/// How the networks fit their switches, endpoints and dates: for the rules.
namespace cw::evaluation {

/// One per network, in the order of the assessment.
[[nodiscard]] std::vector<checks::NetworkFit> networkFits(const document::Document& document, const Inventory& counted, const Assessment& assessed,
                                                          const catalog::Catalog& catalog);

}  // namespace cw::evaluation
