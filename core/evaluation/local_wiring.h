// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <vector>

#include "cabling/cabling.h"
#include "fabric/network.h"
#include "floorplan/layout.h"

/// Endpoint cables inside a block: worked out once per block, whatever the number of its copies.
namespace cw::evaluation {

struct EndpointRack {
    geometry::Point centre;
    std::int64_t ports = 0;
};

/// What a content offers to and wants from the leaf tier, in its own frame.
struct LocalWiring {
    std::vector<cabling::Bundle> bundles;              ///< endpoint racks to the leaf racks of the smallest block with both
    std::vector<EndpointRack> unconnected;             ///< endpoint racks of a content without leaf racks
    std::map<RackId, std::vector<geometry::Point>> seats;   ///< racks that hold switches of any tier
    std::int64_t connected_ports = 0;
};

/// Remembers the wiring of each content for one network, for as long as the inside of the contents stays as it is.
class LocalWirings {
public:
    explicit LocalWirings(fabric::Network network);
    const LocalWiring& of(const floorplan::Content& what, const floorplan::Lookup& lookup);

private:
    [[nodiscard]] LocalWiring ofItem(const ItemId& id, const floorplan::Lookup& lookup) const;
    [[nodiscard]] LocalWiring ofRack(const RackId& id, const floorplan::Lookup& lookup) const;
    [[nodiscard]] LocalWiring ofBlock(const BlockId& id, const floorplan::Lookup& lookup);
    void connect(LocalWiring& wiring) const;
    [[nodiscard]] std::int64_t portsOfItem(const ItemId& id, const floorplan::Lookup& lookup) const;

    fabric::Network network_;
    std::set<RackId> seat_racks_;
    std::set<RackId> leaf_racks_;
    std::map<floorplan::Content, LocalWiring> known_;
};

/// Spreads the ports of every endpoint rack evenly over all leaf racks.
[[nodiscard]] std::vector<cabling::Bundle> endpointBundles(const std::vector<EndpointRack>& racks, const std::vector<geometry::Point>& leaves);

}  // namespace cw::evaluation
