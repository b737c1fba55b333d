// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "fabric/sizing.h"

/// Networks as the commands show them.
namespace cw::cli {

[[nodiscard]] nlohmann::ordered_json bisectionJson(const fabric::Bisection& bisection);
[[nodiscard]] nlohmann::ordered_json throughputJson(const fabric::Throughput& throughput);
void printSizing(const fabric::Sizing& sizing);
void printBisection(const fabric::Bisection& bisection);

}  // namespace cw::cli
