// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fabric/graph.h"
#include "fabric/sizing.h"

/// Addresses that subnet files tell in their own words, for formats that have a place for them.
namespace cw::fabric {

/// The hexadecimal digits behind "switchguid=0x", "caguid=0x", "rtguid=0x" or "guid=0x"; empty: not told.
[[nodiscard]] std::string guidOf(const Device& device);

/// Per device the LID of its subnet management port or first cabled port: from its own line "lid=4", from the comment of
/// a switch ("... port 0 lid 3 lmc 0"), from the lines of an adapter's ports ("lid 4 lmc 0 ..."). Nothing: not told.
[[nodiscard]] std::vector<std::optional<int>> lidsOf(const Graph& graph);

/// The lines that tell these addresses, for a device that has no other lines. Empty strings: not told.
[[nodiscard]] std::vector<std::string> addressLines(DeviceKind kind, std::string_view guid, std::string_view lid);

/// Unicast LIDs of one InfiniBand subnet: 0x0001 to 0xBFFF (InfiniBand Architecture Specification, volume 1, 4.1.3).
inline constexpr std::int64_t most_unicast_lids = 49'151;

/// Addresses that one subnet of an InfiniBand network takes, one per port of an endpoint and per switch. Planes, and rails
/// that have a network each, are subnets of their own.
[[nodiscard]] std::int64_t lidsOfSubnet(Topology topology, const Sizing& sizing);

}  // namespace cw::fabric
