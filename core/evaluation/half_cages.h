// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "catalog/catalog.h"
#include "evaluation/assessment.h"
#include "fabric/network.h"

namespace cw::evaluation {

/// Twin-port cages in which a module carries one link: a switch needs half as many modules as it has links of one
/// direction, rounded up. Nothing: the leaf's record does not tell its cages, has no twin-port cages at this rate, or the
/// structure does not tell its switches one by one.
[[nodiscard]] std::optional<std::int64_t> halfUsedCages(const fabric::Network& network, const NetworkResult& result, const catalog::Catalog& catalog);

}  // namespace cw::evaluation
