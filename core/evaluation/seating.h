// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include "document/document.h"
#include "evaluation/assessment.h"
#include "evaluation/plan_stands.h"
#include "evaluation/rack_units.h"
#include "fabric/tree_parts.h"

/// Which rack every port and switch of a network stands in.
namespace cw::evaluation {

inline constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

/// Neighbouring ports in one rack. Ports are counted through the systems of the network: node x ports of a node + port.
struct PortRun {
    std::int64_t begin = 0, end = 0;
    std::size_t stand = nowhere;
    std::int64_t first = 0;                    ///< which port of the rack the first one is
};

struct SwitchSeat {
    std::size_t stand = nowhere;
    int unit = 0;                              ///< the lowest it takes; 0: the racks have no room for it
};

/// A network is one tree per plane, and per rail where the rails are networks of their own; other structures are one per plane.
struct NetworkSeating {
    std::int64_t trees = 1;
    int tiers = 0;
    std::int64_t ports_per_node = 1;
    std::vector<PortRun> ports;                ///< rising, without gaps
    std::vector<std::vector<SwitchSeat>> switches;   ///< of tier t (from 1) of tree i: [i * tiers + t - 1]
    std::vector<std::int64_t> room_by_tier;    ///< switches that the racks of a tier's seats can hold beside those of other networks
    bool complete = false;                     ///< every tier has racks

    [[nodiscard]] const std::vector<SwitchSeat>& of(std::int64_t tree, int tier) const { return switches[static_cast<std::size_t>(tree * tiers + tier - 1)]; }
    /// The run that holds a port; null: the plan has no system for it.
    [[nodiscard]] const PortRun* runOf(std::int64_t port) const;
};

/// One per network, in their order; empty for those that are not built of switches in racks.
///
/// Systems are joined in plan order, each whole in its rack. A leaf stands with its systems: in a leaf rack of the smallest
/// block around the middle one of them, else of its area, else of the site, evenly over those racks; where they are full, in the
/// nearest in plan order that has room. Switches of higher tiers stand in the area of the middle leaf below them, those of
/// the top tier evenly over all racks of their seats. Networks take units one after another, so no unit is taken
/// twice; alternatives look for room as if they stood alone.
[[nodiscard]] std::vector<NetworkSeating> seatNetworks(const PlanStands& plan, const document::Table<fabric::Network>& networks, const std::vector<NetworkResult>& results,
                                                       const document::DocumentLookup& lookup);

/// Whether the network is made of trees whose cables are known one by one without listing them.
[[nodiscard]] std::optional<fabric::TreeParts> treesOf(const NetworkResult& result);

}  // namespace cw::evaluation
