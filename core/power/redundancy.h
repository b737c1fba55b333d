// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "power/power.h"

namespace cw::power {

/// Units for a load: N of them, and what the scheme adds. `load` and `rating` in the same unit.
[[nodiscard]] std::int64_t unitsNeeded(double load, double rating, Redundancy redundancy);

}  // namespace cw::power
