// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/wiring.h"

#include <algorithm>

#include "evaluation/networks.h"
#include "evaluation/placement_wiring.h"
#include "evaluation/tier_wiring.h"
#include "fabric/tree_parts.h"

namespace cw::evaluation {

namespace {

using cabling::Group;
using Rows = std::vector<PlacementWirings::Known>;

/// Rack units left for switches, over the height of one.
std::int64_t switchesPerRack(const floorplan::RackDesign& rack, const catalog::Item& network_switch, const floorplan::Lookup& lookup)
{
    const catalog::Item* enclosure = lookup.item(rack.enclosure);
    double free_u = enclosure ? enclosure->number("height_u").value_or(0) : 0;
    for (const floorplan::Mounted& mounted : rack.devices)
        if (const catalog::Item* device = lookup.item(mounted.item)) free_u -= device->number("height_u").value_or(0) * mounted.count;
    const double each_u = network_switch.number("height_u").value_or(1);
    return std::max<std::int64_t>(0, static_cast<std::int64_t>(free_u / each_u));
}

/// A kind of rack that holds switches of a tier.
struct Seat {
    std::size_t index = 0;                     ///< of LocalWirings::seatRacks()
    std::int64_t switches_per_rack = 0;
};

std::vector<Seat> seatsOfTier(int tier, const fabric::Network& network, const LocalWirings& locals, const document::DocumentLookup& lookup)
{
    const catalog::Item* item = switchOfTier(network, tier, lookup.catalog());
    std::vector<Seat> seats;
    for (const fabric::TierSeat& seat : network.seats)
        if (seat.tier == tier)
            if (const floorplan::RackDesign* rack = lookup.rack(seat.rack)) {
                const auto& racks = locals.seatRacks();
                const auto index = static_cast<std::size_t>(std::find(racks.begin(), racks.end(), seat.rack) - racks.begin());
                seats.push_back({index, item ? switchesPerRack(*rack, *item, lookup) : 0});
            }
    return seats;
}

/// The end of the rows that stand in the same area as row `begin`.
std::size_t endOfArea(const Rows& rows, std::size_t begin)
{
    std::size_t end = begin + 1;
    while (end < rows.size() && rows[end].row->area == rows[begin].row->area) ++end;
    return end;
}

void addRacks(TierRacks& tier, const std::vector<Seat>& seats, const Rows& rows, std::size_t begin, std::size_t end)
{
    for (const Seat& seat : seats)
        for (std::size_t i = begin; i < end; ++i) {
            const Group& group = rows[i].wiring->seats[seat.index];
            tier.add(group);
            tier.capacity += seat.switches_per_rack * static_cast<std::int64_t>(group.size());
        }
}

/// The racks of a tier, in plan order: area, then kind of rack, then placement and copy.
TierRacks racksOfTier(const std::vector<Seat>& seats, const Rows& rows)
{
    TierRacks tier;
    for (std::size_t begin = 0; begin < rows.size();) {
        const std::size_t end = endOfArea(rows, begin);
        addRacks(tier, seats, rows, begin, end);
        begin = end;
    }
    return tier;
}

/// Into how many parts the cables between tier `tier` and the next one fall: the subtrees that hold both ends.
std::int64_t partsAbove(std::size_t tier, const NetworkResult& result)
{
    const fabric::Sizing& sizing = *result.sizing;
    if (tier + 1 >= static_cast<std::size_t>(sizing.tiers)) return 1;
    if (tier == 1) return sizing.pods;
    const auto parts = fabric::treeParts(*result.request);  // pods of pods
    return parts && tier < parts->shape.levels.size() ? parts->shape.levels[tier].count : 1;
}

bool anyUnconnected(const Rows& rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const auto& known) { return !known.wiring->unconnected.empty(); });
}

}  // namespace

struct Wiring::NetworkMemory {
    NetworkMemory(const fabric::Network& row, const document::DocumentLookup& lookup)
        : network(row), layer(row.link_gbps, true, {}, lookup.catalog()), locals(row, layer), to_endpoints(layer.limits(true)), between_switches(layer.limits(false))
    {
    }

    void wire(NetworkResult& result, const document::Table<floorplan::Placement>& placements, cabling::Formations& formations, const document::DocumentLookup& lookup)
    {
        const fabric::Sizing& sizing = *result.sizing;
        const Rows& rows = rows_memory.update(placements, locals, formations, lookup);
        std::vector<TierRacks> racks;
        for (int tier = 1; tier <= sizing.tiers; ++tier) racks.push_back(racksOfTier(seatsOfTier(tier, network, locals, lookup), rows));
        result.cables_known = !racks.empty();
        for (const TierRacks& tier : racks) {
            result.seats_by_tier.push_back(tier.capacity);
            result.cables_known = result.cables_known && tier.racks > 0;
        }
        if (!result.cables_known) return;
        cabling::Laid laid = layer.nothing();
        layEndpointCables(laid, sizing, rows, racks.front(), lookup);
        tiers.resize(racks.size());
        for (std::size_t tier = 1; tier < racks.size(); ++tier)
            tiers[tier].lay(laid, racks[tier - 1], racks[tier], sizing.links_by_tier[tier], partsAbove(tier, result), layer, formations, between_switches);
        result.cables = layer.totals(laid);
        to_endpoints.tidy();
        between_switches.tidy();
    }

    void layEndpointCables(cabling::Laid& laid, const fabric::Sizing& sizing, const Rows& rows, const TierRacks& leaves, const document::DocumentLookup& lookup)
    {
        const std::int64_t before = laid.cables;
        layInsideBlocks(laid, rows);
        if (anyUnconnected(rows)) layAcrossAreas(laid, rows, leaves, lookup);
        // Ports that the structure builds beyond the systems (a fabric manager's) stay in a leaf rack.
        cabling::Spread in_rack = to_endpoints.nothing();
        in_rack.same_place.pairs = 1;
        if (const std::int64_t more = sizing.links_by_tier.front() - (laid.cables - before); more > 0) layer.lay(laid, in_rack, more, true);
    }

    void layInsideBlocks(cabling::Laid& laid, const Rows& rows) const
    {
        std::vector<std::int64_t> copies(locals.cables().size());
        for (const auto& [row, wiring] : rows)
            for (const auto& [index, count] : wiring->wired) copies[index] += count;
        for (const auto& [block, own] : locals.cables())
            if (copies[own.index] > 0) laid.add(own.laid, copies[own.index] * network.planes);
    }

    /// From endpoint racks that no block connects to the leaf racks of their area; of the whole site where it has none.
    void layAcrossAreas(cabling::Laid& laid, const Rows& rows, const TierRacks& leaves, const document::DocumentLookup& lookup)
    {
        const std::vector<Seat> leaf_seats = seatsOfTier(1, network, locals, lookup);
        for (std::size_t begin = 0; begin < rows.size();) {
            const std::size_t end = endOfArea(rows, begin);
            std::map<std::int64_t, TierRacks> by_ports;
            for (std::size_t i = begin; i < end; ++i)
                for (const auto& [ports, group] : rows[i].wiring->unconnected) by_ports[ports].add(group);
            TierRacks near;
            if (!by_ports.empty()) addRacks(near, leaf_seats, rows, begin, end);
            for (const auto& [ports, from] : by_ports)
                layer.lay(laid, to_endpoints.between(from.groups, near.racks > 0 ? near.groups : leaves.groups), ports * from.racks * network.planes, true);
            begin = end;
        }
    }

    fabric::Network network;
    cabling::Layer layer;
    LocalWirings locals;
    PlacementWirings rows_memory;
    cabling::Spreads to_endpoints;
    cabling::Spreads between_switches;
    std::vector<TierWiring> tiers;
};

Wiring::Wiring() = default;
Wiring::~Wiring() = default;
Wiring::Wiring(Wiring&&) noexcept = default;
Wiring& Wiring::operator=(Wiring&&) noexcept = default;

/// What is remembered holds while the inside of the contents and the network's own row stay as they are.
void Wiring::forgetWhatChanged(const WiringInputs& inputs)
{
    if (!(blocks_ == inputs.blocks && racks_ == inputs.racks && items_ == inputs.items)) networks_.clear();
    blocks_ = inputs.blocks;
    racks_ = inputs.racks;
    items_ = inputs.items;
    std::erase_if(networks_, [&](const auto& entry) {
        const fabric::Network* row = inputs.networks.find(entry.first);
        return !row || !(*row == entry.second->network);
    });
}

std::vector<NetworkResult> Wiring::update(const WiringInputs& inputs, const document::DocumentLookup& lookup)
{
    forgetWhatChanged(inputs);
    std::vector<NetworkResult> results = *inputs.sized;
    for (NetworkResult& result : results) {
        const fabric::Network* network = inputs.networks.find(result.id);
        if (!network || !result.sizing) continue;
        if (network->technology == fabric::Technology::nvlink) {
            result.cables_known = true;        // inside the chassis: no cables to route
            continue;
        }
        auto& memory = networks_[network->id];
        if (!memory) memory = std::make_unique<NetworkMemory>(*network, lookup);
        memory->wire(result, inputs.placements, formations_, lookup);
    }
    return results;
}

}  // namespace cw::evaluation
