// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/local_wiring.h"

#include <algorithm>
#include <utility>

#include "evaluation/networks.h"

namespace cw::evaluation {

LocalWirings::LocalWirings(fabric::Network network, const cabling::Layer& layer) : network_(std::move(network)), layer_(layer)
{
    for (const fabric::TierSeat& seat : network_.seats) {
        const auto known = std::find(seat_racks_.begin(), seat_racks_.end(), seat.rack);
        const auto index = static_cast<std::size_t>(known - seat_racks_.begin());
        if (known == seat_racks_.end()) {
            seat_racks_.push_back(seat.rack);
            holds_leaves_.push_back(false);
        }
        if (seat.tier == 1) holds_leaves_[index] = true;
    }
}

const LocalWiring& LocalWirings::of(const floorplan::Content& what, const floorplan::Lookup& lookup)
{
    if (const auto known = known_.find(what); known != known_.end()) return known->second;
    LocalWiring wiring;
    if (const auto* item = std::get_if<ItemId>(&what)) wiring = ofItem(*item, lookup);
    else if (const auto* rack = std::get_if<RackId>(&what)) wiring = ofRack(*rack, lookup);
    else wiring = ofBlock(std::get<BlockId>(what), lookup);
    wiring.seats.resize(seat_racks_.size());
    return known_.emplace(what, std::move(wiring)).first->second;
}

std::int64_t LocalWirings::portsOfItem(const ItemId& id, const floorplan::Lookup& lookup) const
{
    const catalog::Item* item = lookup.item(id);
    return item ? portsOf(*item, network_) : 0;
}

LocalWiring LocalWirings::ofItem(const ItemId& id, const floorplan::Lookup& lookup) const
{
    LocalWiring wiring;
    if (const std::int64_t ports = portsOfItem(id, lookup)) wiring.unconnected[ports].push_back(floorplan::extent(id, lookup).centre());
    return wiring;
}

LocalWiring LocalWirings::ofRack(const RackId& id, const floorplan::Lookup& lookup) const
{
    LocalWiring wiring;
    const floorplan::RackDesign* rack = lookup.rack(id);
    if (!rack) return wiring;
    wiring.seats.resize(seat_racks_.size());
    const geometry::Point centre = floorplan::extent(id, lookup).centre();
    if (const auto seat = std::find(seat_racks_.begin(), seat_racks_.end(), id); seat != seat_racks_.end())
        wiring.seats[static_cast<std::size_t>(seat - seat_racks_.begin())].push_back(centre);
    std::int64_t ports = 0;
    for (const floorplan::Mounted& mounted : rack->devices) ports += portsOfItem(mounted.item, lookup) * mounted.count;
    if (ports > 0) wiring.unconnected[ports].push_back(centre);
    return wiring;
}

LocalWiring LocalWirings::ofBlock(const BlockId& id, const floorplan::Lookup& lookup)
{
    LocalWiring sum;
    sum.seats.resize(seat_racks_.size());
    const floorplan::Block* block = lookup.block(id);
    if (!block) return sum;
    for (const floorplan::Part& part : block->parts) {
        const LocalWiring& one = of(part.what, lookup);
        for (const auto& [index, copies] : one.wired) sum.wired[index] += copies * part.repeat.count();
        for (int row = 0; row < part.repeat.rows; ++row)
            for (int column = 0; column < part.repeat.columns; ++column) addPlaces(sum.unconnected, sum.seats, one, floorplan::poseOfCopy(part.pose, part.repeat, column, row));
    }
    connect(id, sum);
    return sum;
}

/// The ports of every endpoint rack are shared out evenly over all leaf racks of the block.
void LocalWirings::connect(const BlockId& id, LocalWiring& wiring)
{
    std::vector<geometry::Point> leaves;
    for (std::size_t seat = 0; seat < wiring.seats.size(); ++seat)
        if (holds_leaves_[seat]) leaves.insert(leaves.end(), wiring.seats[seat].begin(), wiring.seats[seat].end());
    if (leaves.empty() || wiring.unconnected.empty()) return;
    cabling::Formations formations;
    cabling::Spreads spreads(layer_.limits(true));
    OwnCables own{cables_.size(), 0, layer_.nothing()};
    for (const auto& [ports, racks] : wiring.unconnected) {
        const std::int64_t links = ports * static_cast<std::int64_t>(racks.size());
        own.ports += links;
        layer_.lay(own.laid, spreads.between(formations.of(racks), formations.of(leaves)), links, true);
    }
    wiring.wired[own.index] = 1;
    cables_.emplace(id, std::move(own));
    wiring.unconnected.clear();
}

void addPlaces(RacksByPorts& unconnected, std::vector<std::vector<geometry::Point>>& seats, const LocalWiring& local, const geometry::Pose& pose)
{
    for (const auto& [ports, racks] : local.unconnected)
        for (const geometry::Point& rack : racks) unconnected[ports].push_back(geometry::apply(pose, rack));
    for (std::size_t seat = 0; seat < local.seats.size(); ++seat)
        for (const geometry::Point& rack : local.seats[seat]) seats[seat].push_back(geometry::apply(pose, rack));
}

}  // namespace cw::evaluation
