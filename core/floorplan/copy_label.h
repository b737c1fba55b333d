// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "floorplan/rows.h"

namespace cw::floorplan {

/// What a label pattern says of one copy: {n} is its number, {c} its column, {r} its row, each from 1. `column` and `row`
/// count from 0.
[[nodiscard]] std::string copyLabel(std::string pattern, int column, int row, const Repeat& repeat);

}  // namespace cw::floorplan
