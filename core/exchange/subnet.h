// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "fabric/graph.h"

/// InfiniBand subnets as text: what ibnetdiscover prints and ibsim reads.
namespace cw::exchange {

/// Every device with its ports, each cable at both ends. ibsim boots from it.
[[nodiscard]] std::string toSubnet(const fabric::Graph& graph);

/// Switch, Ca or Hca, and Rt records with their ports. Each cabled port of an adapter is an endpoint. A cable may stand at
/// one end or at both. Comments, GUIDs and LIDs are kept and written again. All links run at `gbps`.
[[nodiscard]] Result<fabric::Graph> fromSubnet(std::string_view text, std::string_view file, double gbps = 400);

}  // namespace cw::exchange
