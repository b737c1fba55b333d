// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/wiring.h"

#include <algorithm>
#include <functional>

#include "cabling/routes.h"
#include "evaluation/local_wiring.h"
#include "evaluation/networks.h"

namespace cw::evaluation {

namespace {

using cabling::Bundle;
using cabling::Spot;
using cabling::Totals;

/// What the placements offer, in site coordinates and plan order (area, then placement, then copy).
struct SitePlan {
    std::map<floorplan::Content, std::int64_t> copies;           ///< of each content with wiring of its own
    std::map<AreaId, std::vector<EndpointRack>> unconnected;
    std::map<AreaId, std::map<RackId, std::vector<geometry::Point>>> seats;
};

/// Calls `visit(content, pose)` for every copy that stands, removed ones left out.
void forEachCopy(const floorplan::Placement& placement, const std::function<void(const floorplan::Content&, const geometry::Pose&)>& visit)
{
    auto exception = placement.exceptions.begin();
    for (int row = 0; row < placement.repeat.rows; ++row)
        for (int column = 0; column < placement.repeat.columns; ++column) {
            const geometry::Pose pose = floorplan::poseOfCopy(placement.pose, placement.repeat, column, row);
            if (exception != placement.exceptions.end() && exception->row == row && exception->column == column) {
                if (exception->replacement) visit(*exception->replacement, pose);
                ++exception;
            } else {
                visit(placement.what, pose);
            }
        }
}

SitePlan lookAround(const document::Table<floorplan::Placement>& placements, LocalWirings& locals)
{
    SitePlan plan;
    for (const auto& placement : placements.rows())
        forEachCopy(*placement, [&](const floorplan::Content& what, const geometry::Pose& pose) {
            const LocalWiring& local = locals.of(what);
            if (local.connected_ports > 0) ++plan.copies[what];
            for (const EndpointRack& rack : local.unconnected)
                plan.unconnected[placement->area].push_back({geometry::apply(pose, rack.centre), rack.ports});
            for (const auto& [rack, points] : local.seats)
                for (const geometry::Point& point : points) plan.seats[placement->area][rack].push_back(geometry::apply(pose, point));
        });
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

/// The racks of one tier with the switches in each: as even as whole numbers allow, first racks first.
struct TierSpots {
    std::vector<Spot> spots;
    std::int64_t capacity = 0;
};

TierSpots spotsOfTier(int tier, std::int64_t switches, const fabric::Network& network, const SitePlan& plan, const document::DocumentLookup& lookup)
{
    TierSpots result;
    const catalog::Item* item = switchOfTier(network, tier, lookup.catalog());
    for (const auto& [area, by_rack] : plan.seats)
        for (const fabric::TierSeat& seat : network.seats) {
            if (seat.tier != tier) continue;
            const auto there = by_rack.find(seat.rack);
            const floorplan::RackDesign* rack = lookup.rack(seat.rack);
            if (there == by_rack.end() || !rack) continue;
            if (item) result.capacity += switchesPerRack(*rack, *item, lookup) * static_cast<std::int64_t>(there->second.size());
            for (const geometry::Point& point : there->second) result.spots.push_back({point, 0});
        }
    const auto count = static_cast<std::int64_t>(result.spots.size());
    for (std::int64_t i = 0; i < count; ++i) result.spots[static_cast<std::size_t>(i)].switches = switches * (i + 1) / count - switches * i / count;
    return result;
}

/// Consecutive share `index` of `parts`; shares overlap by one spot when there are fewer spots than parts.
std::vector<Spot> share(const std::vector<Spot>& spots, std::int64_t index, std::int64_t parts)
{
    const auto count = static_cast<std::int64_t>(spots.size());
    const std::int64_t begin = count * index / parts;
    const std::int64_t end = std::max(begin + 1, count * (index + 1) / parts);
    return {spots.begin() + begin, spots.begin() + std::min(end, count)};
}

void addTierBundles(std::vector<Bundle>& bundles, const std::vector<Spot>& lower, const std::vector<Spot>& upper, std::int64_t links, std::int64_t pods)
{
    const std::int64_t parts = std::clamp<std::int64_t>(pods, 1, static_cast<std::int64_t>(lower.size()));
    for (std::int64_t pod = 0; pod < parts; ++pod) {
        const std::int64_t own = links * (pod + 1) / parts - links * pod / parts;
        const auto fresh = cabling::connectAll(share(lower, pod, parts), share(upper, pod, parts), own);
        bundles.insert(bundles.end(), fresh.begin(), fresh.end());
    }
}

class NetworkWiring {
public:
    NetworkWiring(const fabric::Network& network, const WiringInputs& inputs, const document::DocumentLookup& lookup)
        : network_(network), lookup_(lookup), locals_(network, lookup), plan_(lookAround(inputs.placements, locals_))
    {
    }

    void wire(NetworkResult& result)
    {
        const fabric::Sizing& sizing = *result.sizing;
        std::vector<TierSpots> tiers;
        for (int tier = 1; tier <= sizing.tiers; ++tier)
            tiers.push_back(spotsOfTier(tier, sizing.switches_by_tier[static_cast<std::size_t>(tier - 1)], network_, plan_, lookup_));
        result.cables_known = !tiers.empty();
        for (const TierSpots& tier : tiers) {
            result.seats_by_tier.push_back(tier.capacity);
            result.cables_known = result.cables_known && !tier.spots.empty();
        }
        if (!result.cables_known) return;
        addEndpointCables(result, tiers.front().spots);
        std::vector<Bundle> bundles;
        for (std::size_t tier = 1; tier < tiers.size(); ++tier) {
            const bool top = tier + 1 == tiers.size();
            addTierBundles(bundles, tiers[tier - 1].spots, tiers[tier].spots, sizing.links_by_tier[tier], top ? 1 : sizing.pods);
        }
        result.cables.add(assess(std::move(bundles)));
    }

private:
    [[nodiscard]] Totals assess(std::vector<Bundle> bundles) const
    {
        cabling::Request request;
        request.gbps = network_.link_gbps;
        request.bundles = std::move(bundles);
        return cabling::assess(request, lookup_.catalog());
    }

    void addEndpointCables(NetworkResult& result, const std::vector<Spot>& leaves)
    {
        std::int64_t connected = 0;
        for (const auto& [what, copies] : plan_.copies) {
            result.cables.add(assess(locals_.of(what).bundles), copies * network_.planes);
            connected += locals_.of(what).connected_ports * copies * network_.planes;
        }
        std::vector<Bundle> bundles;
        for (const auto& [area, racks] : plan_.unconnected) {
            const auto fresh = endpointBundles(racks, leavesNear(area, leaves));
            for (Bundle bundle : fresh) {
                bundle.cables *= network_.planes;
                connected += bundle.cables;
                bundles.push_back(bundle);
            }
        }
        // Ports that the structure builds beyond the systems (a fabric manager's) stay in the first leaf rack.
        const std::int64_t more = result.sizing->links_by_tier.front() - connected;
        if (more > 0) bundles.push_back({leaves.front().where, leaves.front().where, more, true});
        result.cables.add(assess(std::move(bundles)));
    }

    /// The leaf racks of the same area; of the whole site where the area has none.
    [[nodiscard]] std::vector<geometry::Point> leavesNear(const AreaId& area, const std::vector<Spot>& leaves) const
    {
        std::vector<geometry::Point> near;
        if (const auto there = plan_.seats.find(area); there != plan_.seats.end())
            for (const fabric::TierSeat& seat : network_.seats)
                if (seat.tier == 1)
                    if (const auto points = there->second.find(seat.rack); points != there->second.end())
                        near.insert(near.end(), points->second.begin(), points->second.end());
        if (near.empty())
            for (const Spot& leaf : leaves) near.push_back(leaf.where);
        return near;
    }

    const fabric::Network& network_;
    const document::DocumentLookup& lookup_;
    LocalWirings locals_;
    SitePlan plan_;
};

}  // namespace

std::vector<NetworkResult> wire(const WiringInputs& inputs, const document::DocumentLookup& lookup)
{
    std::vector<NetworkResult> results = *inputs.sized;
    for (NetworkResult& result : results) {
        const fabric::Network* network = inputs.networks.find(result.id);
        if (!network || !result.sizing) continue;
        if (network->technology == fabric::Technology::nvlink) result.cables_known = true;  // inside the chassis: no cables to route
        else NetworkWiring(*network, inputs, lookup).wire(result);
    }
    return results;
}

}  // namespace cw::evaluation
