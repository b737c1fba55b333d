// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/cable_view.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

#include "cabling/laying.h"
#include "evaluation/networks.h"

namespace cw::evaluation {

namespace {

using geometry::Point;

/// Media of both sides under their names.
class Media {
public:
    Media(const cabling::Layer& layer, std::vector<std::string>& names) : layer_(layer), names_(names)
    {
        for (const bool side : {false, true})
            for (const cabling::Medium& medium : layer.ways(side)) index_[side].push_back(numberOf(medium.name));
        for (const bool side : {false, true}) index_[side].push_back(numberOf({}));
        // What nothing reaches comes last.
        const std::size_t none = numberOf({});
        std::rotate(names_.begin() + static_cast<std::ptrdiff_t>(none), names_.begin() + static_cast<std::ptrdiff_t>(none) + 1, names_.end());
        for (auto& side : index_)
            for (std::size_t& index : side) index = index == none ? names_.size() - 1 : index > none ? index - 1 : index;
    }

    [[nodiscard]] std::size_t of(double length_m, bool endpoint_side) const { return index_[endpoint_side][layer_.wayAt(length_m, endpoint_side)]; }

private:
    std::size_t numberOf(const std::string& name)
    {
        const auto known = std::find(names_.begin(), names_.end(), name);
        if (known != names_.end()) return static_cast<std::size_t>(known - names_.begin());
        names_.push_back(name);
        return names_.size() - 1;
    }

    const cabling::Layer& layer_;
    std::vector<std::string>& names_;
    std::vector<std::size_t> index_[2];
};

/// The middle of the stands of each placement.
std::unordered_map<const floorplan::Placement*, Point> middles(const PlanStands& plan)
{
    struct Sum {
        geometry::Mm x = 0, y = 0, count = 0;
    };
    std::unordered_map<const floorplan::Placement*, Sum> sums;
    for (const Stand& stand : plan.stands) {
        Sum& sum = sums[stand.placement];
        sum.x += stand.where.x;
        sum.y += stand.where.y;
        ++sum.count;
    }
    std::unordered_map<const floorplan::Placement*, Point> middle;
    for (const auto& [placement, sum] : sums) middle[placement] = {sum.x / sum.count, sum.y / sum.count};
    return middle;
}

CableLines linesOf(const std::vector<RackLinks>& links, const PlanStands& plan, const StandWays& ways, const cabling::Layer& layer, const Media& media)
{
    CableLines lines;
    const auto middle = middles(plan);
    std::map<std::tuple<Point, Point, std::size_t>, std::int64_t> far;
    std::vector<std::tuple<std::size_t, std::size_t, std::size_t, std::int64_t>> near;
    near.reserve(links.size());
    for (const RackLinks& link : links) {
        const Stand& a = plan.stands[link.a];
        const Stand& b = plan.stands[link.b];
        const std::size_t medium = media.of(cabling::lengthM(ways.between(plan.stands, link.a, link.b), layer.rules()), link.tier == 0);
        near.emplace_back(link.a, link.b, medium, link.cables);
        if (a.placement != b.placement) {
            const auto [from, to] = std::minmax(middle.at(a.placement), middle.at(b.placement));
            far[{from, to, medium}] += link.cables;
        }
    }
    std::sort(near.begin(), near.end());
    std::size_t last_a = nowhere, last_b = nowhere;
    for (const auto& [a, b, medium, cables] : near) {
        if (!lines.racks.empty() && a == last_a && b == last_b && lines.racks.back().medium == medium) lines.racks.back().cables += cables;
        else lines.racks.push_back({plan.stands[a].where, plan.stands[b].where, medium, cables});
        last_a = a;
        last_b = b;
    }
    for (const auto& [key, cables] : far) lines.placements.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), cables});
    return lines;
}

}  // namespace

bool CableView::sameStructure(const document::Document& document, const std::vector<NetworkResult>& networks, const NetworkId& network) const
{
    const auto same = [&]<class Row>(const Row*) { return document.table<Row>() == document_.table<Row>(); };
    const auto sizes = [](const NetworkResult& a, const NetworkResult& b) { return a.id == b.id && a.request == b.request && a.sizing == b.sizing; };
    return network == network_ && same(static_cast<floorplan::Block*>(nullptr)) && same(static_cast<floorplan::RackDesign*>(nullptr)) && same(static_cast<catalog::Item*>(nullptr)) &&
           same(static_cast<fabric::Network*>(nullptr)) && std::equal(networks.begin(), networks.end(), networks_.begin(), networks_.end(), sizes);
}

void CableView::update(const document::Document& document, const std::vector<NetworkResult>& networks, const NetworkId& network)
{
    if (!sameStructure(document, networks, network)) stands_.forget();
    if (!(document.table<cabling::Tray>() == document_.table<cabling::Tray>())) {
        ways_.setTrays(document.table<cabling::Tray>());
        stands_.forget();
    }
    document_ = document;
    networks_ = networks;
    network_ = network;
    const document::DocumentLookup lookup(document_);
    const StandMemory::Change change = stands_.update(document_.table<floorplan::Placement>(), document_.table<fabric::Network>(), lookup);
    if (change.structure) {
        seat(lookup);
        ways_.find(plan().stands);
    }
    for (const StandRun& run : change.moved) ways_.find(plan().stands, run);
    if (change.structure || !change.moved.empty()) draw(lookup);
}

void CableView::seat(const document::DocumentLookup& lookup)
{
    links_.clear();
    cut_links_.clear();
    sides_.clear();
    const auto chosen = std::find_if(networks_.begin(), networks_.end(), [this](const NetworkResult& result) { return result.id == network_; });
    known_ = false;
    if (chosen == networks_.end()) return;
    const auto parts = treesOf(*chosen);
    if (!parts) return;
    const auto seatings = seatNetworks(plan(), document_.table<fabric::Network>(), networks_, lookup);
    const NetworkSeating& seating = seatings[static_cast<std::size_t>(chosen - networks_.begin())];
    known_ = seating.complete;
    if (!known_) return;
    const std::int64_t ports_per_node = chosen->request->ports_per_node;
    links_ = rackLinks(seating, *parts, ports_per_node);
    const fabric::TreeSides sides = fabric::halvedSides(parts->shape);
    cut_links_ = cutLinks(seating, *parts, ports_per_node, sides);
    sides_ = standSides(seating, *parts, ports_per_node, sides, plan().stands.size());
    cut_cables_ = sides.cut_links * seating.trees;
}

void CableView::draw(const document::DocumentLookup& lookup)
{
    media_.clear();
    cables_ = {};
    cut_ = {};
    if (!known_) return;
    const fabric::Network& row = *document_.find<fabric::Network>(network_);
    const cabling::Layer layer(row.link_gbps, true, {}, lookup.catalog(), lanesOf(row, lookup.catalog()));
    const Media media(layer, media_);
    cables_ = linesOf(links_, plan(), ways_, layer, media);
    cut_ = linesOf(cut_links_, plan(), ways_, layer, media);
}

}  // namespace cw::evaluation
