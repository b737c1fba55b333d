// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "fabric/graph.h"

/// InfiniBand subnets as text: what ibnetdiscover prints and ibsim reads.
namespace cw::exchange {

/// Every device with its ports, each cable at both ends, its rate behind it. ibsim boots from it. What names may not hold is
/// written as %XX, and a line at the top says so.
[[nodiscard]] std::string toSubnet(const fabric::Graph& graph);

/// Switch, Ca or Hca, and Rt records with their ports, as ibnetdiscover prints them (-g and -f too) and ibsim reads them (modules
/// and aliases too). Each cabled port of an adapter is an endpoint. A cable stands at both ends, or in the whole file at
/// one. Comments, GUIDs, LIDs and the groups of chassis are kept and written again. A link runs at the rate that its
/// lines tell ("4xNDR"), at `gbps` where they tell none or come from a simulator (vendid=0x0).
/// Errors name the line: what is not understood, cut off, used twice, told at one end only, or contradicts itself.
[[nodiscard]] Result<fabric::Graph> fromSubnet(std::string_view text, std::string_view file, double gbps = 400);

}  // namespace cw::exchange
