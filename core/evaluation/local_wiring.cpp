// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/local_wiring.h"

#include <utility>

#include "evaluation/networks.h"

namespace cw::evaluation {

LocalWirings::LocalWirings(fabric::Network network) : network_(std::move(network))
{
    for (const fabric::TierSeat& seat : network_.seats) {
        seat_racks_.insert(seat.rack);
        if (seat.tier == 1) leaf_racks_.insert(seat.rack);
    }
}

const LocalWiring& LocalWirings::of(const floorplan::Content& what, const floorplan::Lookup& lookup)
{
    if (const auto known = known_.find(what); known != known_.end()) return known->second;
    LocalWiring wiring;
    if (const auto* item = std::get_if<ItemId>(&what)) wiring = ofItem(*item, lookup);
    else if (const auto* rack = std::get_if<RackId>(&what)) wiring = ofRack(*rack, lookup);
    else wiring = ofBlock(std::get<BlockId>(what), lookup);
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
    if (const std::int64_t ports = portsOfItem(id, lookup)) wiring.unconnected.push_back({floorplan::extent(id, lookup).centre(), ports});
    return wiring;
}

LocalWiring LocalWirings::ofRack(const RackId& id, const floorplan::Lookup& lookup) const
{
    LocalWiring wiring;
    const floorplan::RackDesign* rack = lookup.rack(id);
    if (!rack) return wiring;
    const geometry::Point centre = floorplan::extent(id, lookup).centre();
    if (seat_racks_.contains(id)) wiring.seats[id].push_back(centre);
    std::int64_t ports = 0;
    for (const floorplan::Mounted& mounted : rack->devices) ports += portsOfItem(mounted.item, lookup) * mounted.count;
    if (ports > 0) wiring.unconnected.push_back({centre, ports});
    return wiring;
}

LocalWiring LocalWirings::ofBlock(const BlockId& id, const floorplan::Lookup& lookup)
{
    LocalWiring sum;
    const floorplan::Block* block = lookup.block(id);
    if (!block) return sum;
    for (const floorplan::Part& part : block->parts) {
        const LocalWiring& one = of(part.what, lookup);
        for (int row = 0; row < part.repeat.rows; ++row)
            for (int column = 0; column < part.repeat.columns; ++column) {
                const geometry::Pose pose = floorplan::poseOfCopy(part.pose, part.repeat, column, row);
                for (const cabling::Bundle& bundle : one.bundles)
                    sum.bundles.push_back({geometry::apply(pose, bundle.from), geometry::apply(pose, bundle.to), bundle.cables, bundle.endpoint_side});
                for (const EndpointRack& rack : one.unconnected) sum.unconnected.push_back({geometry::apply(pose, rack.centre), rack.ports});
                for (const auto& [rack, points] : one.seats)
                    for (const geometry::Point& point : points) sum.seats[rack].push_back(geometry::apply(pose, point));
                sum.connected_ports += one.connected_ports;
            }
    }
    connect(sum);
    return sum;
}

void LocalWirings::connect(LocalWiring& wiring) const
{
    std::vector<geometry::Point> leaves;
    for (const RackId& rack : leaf_racks_)
        if (const auto there = wiring.seats.find(rack); there != wiring.seats.end()) leaves.insert(leaves.end(), there->second.begin(), there->second.end());
    if (leaves.empty()) return;
    for (const EndpointRack& rack : wiring.unconnected) wiring.connected_ports += rack.ports;
    const auto fresh = endpointBundles(wiring.unconnected, leaves);
    wiring.bundles.insert(wiring.bundles.end(), fresh.begin(), fresh.end());
    wiring.unconnected.clear();
}

std::vector<cabling::Bundle> endpointBundles(const std::vector<EndpointRack>& racks, const std::vector<geometry::Point>& leaves)
{
    std::vector<cabling::Bundle> bundles;
    const auto count = static_cast<std::int64_t>(leaves.size());
    if (count == 0) return bundles;
    std::int64_t next = 0;  // the leaf that takes the next odd port
    for (const EndpointRack& rack : racks) {
        const std::int64_t odd = rack.ports % count;
        for (std::int64_t leaf = 0; leaf < count; ++leaf) {
            const bool takes_odd = (leaf - next + count) % count < odd;
            const std::int64_t cables = rack.ports / count + (takes_odd ? 1 : 0);
            if (cables > 0) bundles.push_back({rack.centre, leaves[static_cast<std::size_t>(leaf)], cables, true});
        }
        next = (next + odd) % count;
    }
    return bundles;
}

}  // namespace cw::evaluation
