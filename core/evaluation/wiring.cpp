// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/wiring.h"

#include <algorithm>

#include "evaluation/networks.h"
#include "evaluation/placement_wiring.h"
#include "evaluation/tier_wiring.h"

namespace cw::evaluation {

namespace {

using cabling::Bundle;
using cabling::Spot;

/// What the placements offer, in site coordinates and plan order (area, then placement, then copy).
struct AreaPlan {
    std::vector<EndpointRack> unconnected;
    std::map<RackId, std::vector<geometry::Point>> seats;
};

struct SitePlan {
    std::map<floorplan::Content, std::int64_t> copies;      ///< of each content with wiring of its own
    std::map<AreaId, AreaPlan> areas;
};

SitePlan gathered(const std::vector<PlacementWirings::Known>& placements)
{
    SitePlan plan;
    for (const auto& [row, wiring] : placements) {
        for (const auto& [what, count] : wiring->copies) plan.copies[what] += count;
        if (wiring->unconnected.empty() && wiring->seats.empty()) continue;
        AreaPlan& area = plan.areas[row->area];
        area.unconnected.insert(area.unconnected.end(), wiring->unconnected.begin(), wiring->unconnected.end());
        for (const auto& [rack, points] : wiring->seats) {
            auto& own = area.seats[rack];
            own.insert(own.end(), points.begin(), points.end());
        }
    }
    return plan;
}

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
    RackId rack;
    std::int64_t switches_per_rack = 0;
};

std::vector<Seat> seatsOfTier(int tier, const fabric::Network& network, const document::DocumentLookup& lookup)
{
    const catalog::Item* item = switchOfTier(network, tier, lookup.catalog());
    std::vector<Seat> seats;
    for (const fabric::TierSeat& seat : network.seats)
        if (seat.tier == tier)
            if (const floorplan::RackDesign* rack = lookup.rack(seat.rack)) seats.push_back({seat.rack, item ? switchesPerRack(*rack, *item, lookup) : 0});
    return seats;
}

/// The racks of one tier with the switches in each: as even as whole numbers allow, first racks first.
struct TierSpots {
    std::vector<Spot> spots;
    std::int64_t capacity = 0;
};

TierSpots spotsOfTier(const std::vector<Seat>& seats, std::int64_t switches, const SitePlan& plan)
{
    TierSpots result;
    for (const auto& [id, area] : plan.areas)
        for (const Seat& seat : seats)
            if (const auto there = area.seats.find(seat.rack); there != area.seats.end()) {
                result.capacity += seat.switches_per_rack * static_cast<std::int64_t>(there->second.size());
                for (const geometry::Point& point : there->second) result.spots.push_back({point, 0});
            }
    const auto count = static_cast<std::int64_t>(result.spots.size());
    for (std::int64_t i = 0; i < count; ++i) result.spots[static_cast<std::size_t>(i)].switches = switches * (i + 1) / count - switches * i / count;
    return result;
}

/// The leaf racks of the same area; of the whole site where the area has none.
std::vector<geometry::Point> leavesNear(const AreaPlan& area, const std::vector<Seat>& leaf_seats, const std::vector<Spot>& leaves)
{
    std::vector<geometry::Point> near;
    for (const Seat& seat : leaf_seats)
        if (const auto points = area.seats.find(seat.rack); points != area.seats.end()) near.insert(near.end(), points->second.begin(), points->second.end());
    if (near.empty())
        for (const Spot& leaf : leaves) near.push_back(leaf.where);
    return near;
}

}  // namespace

struct Wiring::NetworkMemory {
    NetworkMemory(const fabric::Network& row, const document::DocumentLookup& lookup)
        : network(row), locals(row), layer(row.link_gbps, true, {}, lookup.catalog())
    {
    }

    void wire(NetworkResult& result, const document::Table<floorplan::Placement>& rows, const document::DocumentLookup& lookup)
    {
        const fabric::Sizing& sizing = *result.sizing;
        const SitePlan plan = gathered(placements.update(rows, locals, lookup));
        std::vector<TierSpots> spots;
        for (int tier = 1; tier <= sizing.tiers; ++tier)
            spots.push_back(spotsOfTier(seatsOfTier(tier, network, lookup), sizing.switches_by_tier[static_cast<std::size_t>(tier - 1)], plan));
        result.cables_known = !spots.empty();
        for (const TierSpots& tier : spots) {
            result.seats_by_tier.push_back(tier.capacity);
            result.cables_known = result.cables_known && !tier.spots.empty();
        }
        if (!result.cables_known) return;
        addEndpointCables(result, plan, spots.front().spots, lookup);
        addTierCables(result, spots);
    }

    void addTierCables(NetworkResult& result, const std::vector<TierSpots>& spots)
    {
        tiers.resize(spots.size());
        cabling::Laid laid = layer.nothing();
        for (std::size_t tier = 1; tier < spots.size(); ++tier) {
            const bool top = tier + 1 == spots.size();
            laid.add(tiers[tier].update(spots[tier - 1].spots, spots[tier].spots, result.sizing->links_by_tier[tier], top ? 1 : result.sizing->pods, layer));
        }
        result.cables.add(layer.totals(laid));
    }

    void addEndpointCables(NetworkResult& result, const SitePlan& plan, const std::vector<Spot>& leaves, const document::DocumentLookup& lookup)
    {
        std::int64_t connected = 0;
        for (const auto& [what, copies] : plan.copies) {
            result.cables.add(insideOf(what, lookup), copies * network.planes);
            connected += locals.of(what, lookup).connected_ports * copies * network.planes;
        }
        cabling::Laid laid = layer.nothing();
        const std::vector<Seat> leaf_seats = seatsOfTier(1, network, lookup);
        for (const auto& [id, area] : plan.areas)
            for (Bundle bundle : endpointBundles(area.unconnected, leavesNear(area, leaf_seats, leaves))) {
                bundle.cables *= network.planes;
                connected += bundle.cables;
                layer.lay(laid, bundle);
            }
        // Ports that the structure builds beyond the systems (a fabric manager's) stay in the first leaf rack.
        const std::int64_t more = result.sizing->links_by_tier.front() - connected;
        if (more > 0) layer.lay(laid, {leaves.front().where, leaves.front().where, more, true});
        result.cables.add(layer.totals(laid));
    }

    /// The cables inside one copy of a content.
    const cabling::Totals& insideOf(const floorplan::Content& what, const document::DocumentLookup& lookup)
    {
        if (const auto known = inside.find(what); known != inside.end()) return known->second;
        cabling::Laid laid = layer.nothing();
        for (const Bundle& bundle : locals.of(what, lookup).bundles) layer.lay(laid, bundle);
        return inside.emplace(what, layer.totals(laid)).first->second;
    }

    fabric::Network network;
    LocalWirings locals;
    cabling::Layer layer;
    PlacementWirings placements;
    std::map<floorplan::Content, cabling::Totals> inside;
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
        memory->wire(result, inputs.placements, lookup);
    }
    return results;
}

}  // namespace cw::evaluation
