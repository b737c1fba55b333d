// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/wiring.h"

#include <algorithm>
#include <numeric>

#include "cabling/diameters.h"
#include "cabling/measured.h"
#include "evaluation/networks.h"
#include "evaluation/placement_wiring.h"
#include "evaluation/rack_links.h"
#include "evaluation/tier_wiring.h"
#include "fabric/tree_parts.h"

namespace cw::evaluation {

namespace {

using cabling::Group;
using Rows = std::vector<PlacementWirings::Known>;

/// The kinds of rack that hold switches of a tier, as indices into LocalWirings::seatRacks().
std::vector<std::size_t> seatsOfTier(int tier, const fabric::Network& network, const LocalWirings& locals, const document::DocumentLookup& lookup)
{
    std::vector<std::size_t> seats;
    const auto& racks = locals.seatRacks();
    for (const fabric::TierSeat& seat : network.seats)
        if (seat.tier == tier && lookup.rack(seat.rack)) seats.push_back(static_cast<std::size_t>(std::find(racks.begin(), racks.end(), seat.rack) - racks.begin()));
    return seats;
}

/// The end of the rows that stand in the same area as row `begin`.
std::size_t endOfArea(const Rows& rows, std::size_t begin)
{
    std::size_t end = begin + 1;
    while (end < rows.size() && rows[end].row->area == rows[begin].row->area) ++end;
    return end;
}

void addRacks(TierRacks& tier, const std::vector<std::size_t>& seats, const Rows& rows, std::size_t begin, std::size_t end)
{
    for (const std::size_t seat : seats)
        for (std::size_t i = begin; i < end; ++i) tier.add(rows[i].wiring->seats[seat]);
}

/// The racks of a tier, in plan order: area, then kind of rack, then placement and copy.
TierRacks racksOfTier(const std::vector<std::size_t>& seats, const Rows& rows)
{
    TierRacks tier;
    for (std::size_t begin = 0; begin < rows.size();) {
        const std::size_t end = endOfArea(rows, begin);
        addRacks(tier, seats, rows, begin, end);
        begin = end;
    }
    return tier;
}

/// Rack by rack: the cables of the schedule, one for one.
bool areLaidByRack(const WiringInputs& inputs)
{
    if (!inputs.trays.rows().empty()) return true;
    std::int64_t links = 0;
    for (const NetworkResult& result : *inputs.sized) links += result.sizing ? result.sizing->links : 0;
    return links > 0 && links <= most_links_by_rack;
}

bool anyUnconnected(const Rows& rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const auto& known) { return !known.wiring->unconnected.empty(); });
}

}  // namespace

/// Rack units that networks before this one have taken, by design of rack.
using TakenUnits = std::map<RackId, std::int64_t>;

/// Networks whose links are shared out evenly over all pairs of racks.
struct Wiring::NetworkMemory {
    NetworkMemory(const fabric::Network& row, const document::DocumentLookup& lookup)
        : network(row), layer(row.link_gbps, true, {}, lookup.catalog(), lanesOf(row, lookup.catalog())), locals(row, layer), to_endpoints(layer.limits(true)), between_switches(layer.limits(false))
    {
    }

    void wire(NetworkResult& result, const document::Table<floorplan::Placement>& placements, cabling::Formations& formations, const document::DocumentLookup& lookup)
    {
        const fabric::Sizing& sizing = *result.sizing;
        const Rows& rows = rows_memory.update(placements, locals, formations, lookup);
        std::vector<TierRacks> racks;
        for (int tier = 1; tier <= sizing.tiers; ++tier) racks.push_back(racksOfTier(seatsOfTier(tier, network, locals, lookup), rows));
        result.cables_known = !racks.empty();
        for (const TierRacks& tier : racks) result.cables_known = result.cables_known && tier.racks > 0;
        if (!result.cables_known) return;
        cabling::Laid laid = layer.nothing();
        layEndpointCables(laid, sizing, rows, racks.front(), lookup);
        tiers.resize(racks.size());
        for (std::size_t tier = 1; tier < racks.size(); ++tier)
            tiers[tier].lay(laid, racks[tier - 1], racks[tier], sizing.links_by_tier[tier], tier == 1 && racks.size() > 2 ? sizing.pods : 1, layer, formations, between_switches);
        result.cables = layer.totals(laid);
        to_endpoints.tidy();
        between_switches.tidy();
    }

    /// How many switches the racks of each tier's seats can hold beside what is `taken`; takes what the network needs. By what
    /// the racks of a design have free together.
    std::vector<std::int64_t> takeSeats(const fabric::Sizing& sizing, const document::Table<floorplan::Placement>& placements, cabling::Formations& formations,
                                        const document::DocumentLookup& lookup, TakenUnits& taken)
    {
        const Rows& rows = rows_memory.update(placements, locals, formations, lookup);
        std::vector<std::int64_t> room_by_tier;
        for (int tier = 1; tier <= sizing.tiers; ++tier) {
            const catalog::Item* item = switchOfTier(network, tier, lookup.catalog());
            const std::int64_t each = item ? unitsOf(*item) : 1;
            std::int64_t room = 0;
            std::int64_t wanted = sizing.switches_by_tier[static_cast<std::size_t>(tier) - 1];
            for (const std::size_t seat : seatsOfTier(tier, network, locals, lookup)) {
                const floorplan::RackDesign& rack = *lookup.rack(locals.seatRacks()[seat]);
                std::int64_t racks = 0;
                for (const auto& known : rows) racks += static_cast<std::int64_t>(known.wiring->seats[seat].size());
                const std::int64_t free = racks * static_cast<std::int64_t>(freeUnits(rack, lookup).size()) - taken[rack.id];
                const std::int64_t here = item ? std::max<std::int64_t>(0, free / each) : 0;
                room += here;
                taken[rack.id] += std::min(here, wanted) * each;
                wanted -= std::min(here, wanted);
            }
            room_by_tier.push_back(room);
        }
        return room_by_tier;
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
        const std::vector<std::size_t> leaf_seats = seatsOfTier(1, network, locals, lookup);
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

/// Trees: bundles between the racks in which the ports and switches are, measured again only where a rack has moved.
struct Wiring::TreeMemory {
    TreeMemory(const fabric::Network& row, const document::DocumentLookup& lookup) : layer(row.link_gbps, true, {}, lookup.catalog(), lanesOf(row, lookup.catalog())) {}

    void update(NetworkResult& result, const NetworkSeating& seating, const fabric::TreeParts& parts, const StandMemory::Change& change, const std::vector<Stand>& stands,
                const StandWays& ways)
    {
        const auto distance = [&](std::size_t a, std::size_t b) { return ways.between(stands, a, b); };
        if (change.structure) measured.measure(numbered(rackLinks(seating, parts, result.request->ports_per_node)), stands.size(), layer, distance);
        const auto again = ways.accesses().empty() ? cabling::Measured::Again::that_leave : cabling::Measured::Again::all;
        for (const StandRun& run : change.moved) measured.measureAgain(run.begin, run.end, layer, distance, again);
        cabling::Laid laid = measured.laid(layer);
        // Ports that the structure builds beyond the systems (a fabric manager's) stay in a leaf rack.
        const std::int64_t listed = std::accumulate(result.sizing->links_by_tier.begin(), result.sizing->links_by_tier.end(), std::int64_t{0});
        if (listed > laid.cables) layer.lay(laid, {{}, {}, listed - laid.cables, true});
        result.cables = layer.totals(laid);
    }

    static std::vector<cabling::NumberedBundle> numbered(const std::vector<RackLinks>& links)
    {
        std::vector<cabling::NumberedBundle> bundles;
        bundles.reserve(links.size());
        for (const RackLinks& link : links) bundles.push_back({link.a, link.b, link.cables, link.tier == 0});
        return bundles;
    }

    cabling::Layer layer;
    cabling::Measured measured;
};

Wiring::Wiring() = default;
Wiring::~Wiring() = default;
Wiring::Wiring(Wiring&&) noexcept = default;
Wiring& Wiring::operator=(Wiring&&) noexcept = default;

/// What is remembered holds while the inside of the contents and the networks' own rows stay as they are.
void Wiring::forgetWhatChanged(const WiringInputs& inputs)
{
    if (!(blocks_ == inputs.blocks && racks_ == inputs.racks && items_ == inputs.items && network_rows_ == inputs.networks)) {
        networks_.clear();
        trees_.clear();
        stands_.forget();
    }
    if (!sized_ || !(*sized_ == *inputs.sized)) stands_.forget();
    if (!(trays_rows_ == inputs.trays)) {
        ways_.setTrays(inputs.trays);
        stands_.forget();
    }
    trays_rows_ = inputs.trays;
    blocks_ = inputs.blocks;
    racks_ = inputs.racks;
    items_ = inputs.items;
    network_rows_ = inputs.networks;
    sized_ = inputs.sized;
}

/// Where the ports and switches stand; nothing has moved when nobody asks.
StandMemory::Change Wiring::seat(const WiringInputs& inputs, const document::DocumentLookup& lookup)
{
    if (!areLaidByRack(inputs)) {
        stands_.forget();
        seatings_.clear();
        trees_.clear();
        fills_.clear();
        return {false, {}};
    }
    StandMemory::Change change = stands_.update(inputs.placements, inputs.networks, lookup);
    const std::vector<Stand>& stands = stands_.plan().stands;
    if (change.structure) {
        seatings_ = seatNetworks(stands_.plan(), inputs.networks, *inputs.sized, lookup);
        ways_.find(stands);
    }
    for (const StandRun& run : change.moved) ways_.find(stands, run);
    return change;
}

std::vector<NetworkResult> Wiring::update(const WiringInputs& inputs, const document::DocumentLookup& lookup)
{
    forgetWhatChanged(inputs);
    const StandMemory::Change change = seat(inputs, lookup);
    std::vector<NetworkResult> results = *inputs.sized;
    TakenUnits taken;
    for (std::size_t i = 0; i < results.size(); ++i) {
        NetworkResult& result = results[i];
        const fabric::Network* network = inputs.networks.find(result.id);
        if (!network || !result.sizing) continue;
        if (network->technology == fabric::Technology::nvlink) {
            result.cables_known = true;        // inside the chassis: no cables to route
            continue;
        }
        if (isDrawnForOthers(result)) continue;
        if (const auto parts = seatings_.empty() ? std::nullopt : treesOf(result)) {
            auto& memory = trees_[network->id];
            if (!memory) memory = std::make_unique<TreeMemory>(*network, lookup);
            result.seats_by_tier = seatings_[i].room_by_tier;
            result.cables_known = seatings_[i].complete;
            if (result.cables_known) memory->update(result, seatings_[i], *parts, change, stands_.plan().stands, ways_);
            continue;
        }
        auto& memory = networks_[network->id];
        if (!memory) memory = std::make_unique<NetworkMemory>(*network, lookup);
        memory->wire(result, inputs.placements, formations_, lookup);
        TakenUnits alone;
        result.seats_by_tier = seatings_.empty() ? memory->takeSeats(*result.sizing, inputs.placements, formations_, lookup, network->alternative ? alone : taken) : seatings_[i].room_by_tier;
    }
    if (change.structure || !change.moved.empty()) fillTrays(results, lookup.catalog());
    return results;
}

void Wiring::fillTrays(const std::vector<NetworkResult>& results, const catalog::Catalog& catalog)
{
    fills_.clear();
    if (ways_.accesses().empty()) return;
    cabling::TrayLoads loads(ways_.trays());
    for (std::size_t network = 0; network < results.size(); ++network) {
        const auto tree_of = trees_.find(results[network].id);
        if (tree_of == trees_.end() || !results[network].sizing || !results[network].cables_known || results[network].alternative || !treesOf(results[network])) continue;
        const auto& tree = tree_of->second;
        const auto& bundles = tree->measured.bundles();
        std::vector<double> mm2[2];            // of each way of each side, and of what nothing reaches
        for (const bool side : {false, true}) {
            for (const cabling::Medium& medium : tree->layer.ways(side)) mm2[side].push_back(cabling::crossSectionMm2(medium.name, catalog));
            mm2[side].push_back(cabling::crossSectionMm2({}, catalog));
        }
        for (std::size_t i = 0; i < bundles.size(); ++i) {
            const cabling::NumberedBundle& bundle = bundles[i];
            if (bundle.a == bundle.b) continue;
            const auto& a = ways_.accesses()[bundle.a];
            const auto& b = ways_.accesses()[bundle.b];
            if (const auto way = ways_.trays().way(a, b, ways_.rules().tray_height_mm))
                loads.add(a, b, *way, static_cast<double>(bundle.cables), mm2[bundle.endpoint_side][tree->measured.wayOf(i)]);
        }
    }
    fills_ = loads.fills();
}

}  // namespace cw::evaluation
