// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "cabling/laying.h"
#include "fabric/network.h"
#include "floorplan/layout.h"

/// Endpoint cables inside a block: worked out once per block, whatever the number of its copies.
namespace cw::evaluation {

/// Endpoint racks by the ports in each.
using RacksByPorts = std::map<std::int64_t, std::vector<geometry::Point>>;

/// What a content offers to and wants from the tiers of switches, in its own frame.
struct LocalWiring {
    std::map<std::size_t, std::int64_t> wired;                  ///< copies of contents with cables of their own, itself among them, by OwnCables::index
    RacksByPorts unconnected;                                   ///< endpoint racks of a content without leaf racks
    std::vector<std::vector<geometry::Point>> seats;            ///< racks of the n-th kind that holds switches
};

/// The cables that the smallest block with both endpoint racks and leaf racks lays inside itself, on one plane.
struct OwnCables {
    std::size_t index = 0;
    std::int64_t ports = 0;
    cabling::Laid laid;
};

/// Remembers the wiring of each content for one network, for as long as the inside of the contents stays as it is.
class LocalWirings {
public:
    LocalWirings(fabric::Network network, const cabling::Layer& layer);

    const LocalWiring& of(const floorplan::Content& what, const floorplan::Lookup& lookup);
    /// Of every content that has been asked for and has cables of its own.
    [[nodiscard]] const std::map<BlockId, OwnCables>& cables() const { return cables_; }

    /// Racks that hold switches of any tier, each once. `LocalWiring::seats` follows this order.
    [[nodiscard]] const std::vector<RackId>& seatRacks() const { return seat_racks_; }
    [[nodiscard]] bool holdsLeaves(std::size_t seat) const { return holds_leaves_[seat]; }

private:
    [[nodiscard]] LocalWiring ofItem(const ItemId& id, const floorplan::Lookup& lookup) const;
    [[nodiscard]] LocalWiring ofRack(const RackId& id, const floorplan::Lookup& lookup) const;
    [[nodiscard]] LocalWiring ofBlock(const BlockId& id, const floorplan::Lookup& lookup);
    void connect(const BlockId& id, LocalWiring& wiring);
    [[nodiscard]] std::int64_t portsOfItem(const ItemId& id, const floorplan::Lookup& lookup) const;

    fabric::Network network_;
    const cabling::Layer& layer_;
    std::vector<RackId> seat_racks_;
    std::vector<bool> holds_leaves_;
    std::map<floorplan::Content, LocalWiring> known_;
    std::map<BlockId, OwnCables> cables_;
};

/// Adds the places of `local`, whose frame stands at `pose`.
void addPlaces(RacksByPorts& unconnected, std::vector<std::vector<geometry::Point>>& seats, const LocalWiring& local, const geometry::Pose& pose);

}  // namespace cw::evaluation
