// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/cable_schedule.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "cabling/cabling.h"
#include "cabling/laying.h"
#include "evaluation/networks.h"
#include "fabric/generate.h"
#include "words/words.h"

namespace cw::report {

namespace {

/// Where a device stands.
struct Place {
    geometry::Point where;
    std::string words;
    std::int64_t ports = 0;                    ///< of the systems in it
};

struct Places {
    std::vector<Place> systems;
    std::map<int, std::vector<Place>> tiers;   ///< racks that hold switches of a tier
};

std::string wordsOf(const floorplan::Standing& standing, const std::string& area)
{
    constexpr double mm_per_m = 1000;
    const geometry::Point centre = standing.rect.centre();
    const std::string where = fmt::format("{} x {:.1f} m y {:.1f} m", area, static_cast<double>(centre.x) / mm_per_m, static_cast<double>(centre.y) / mm_per_m);
    // A pattern ("{row}") names many; the place tells which.
    const bool names_one = !standing.label.empty() && standing.label.find('{') == std::string::npos;
    return names_one ? standing.label + ", " + where : where;
}

class Survey {
public:
    Survey(const document::Document& document, const fabric::Network& network) : document_(document), network_(network), lookup_(document) {}

    Places run()
    {
        std::vector<const floorplan::Placement*> rows;
        for (const auto& row : document_.table<floorplan::Placement>().rows()) rows.push_back(row.get());
        std::stable_sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) { return a->area < b->area; });
        for (const floorplan::Placement* row : rows) {
            const floorplan::Area* area = document_.find<floorplan::Area>(row->area);
            const std::string name = area ? area->name : std::string("site");
            floorplan::visitStanding(*row, lookup_, {}, [&](const floorplan::Standing& standing) {
                add(standing, name);
                return true;
            });
        }
        return std::move(places_);
    }

private:
    void add(const floorplan::Standing& standing, const std::string& area)
    {
        std::int64_t ports = standing.item ? evaluation::portsOf(*standing.item, network_) : 0;
        if (standing.rack)
            for (const floorplan::Mounted& mounted : standing.rack->devices)
                if (const catalog::Item* item = lookup_.item(mounted.item)) ports += evaluation::portsOf(*item, network_) * mounted.count;
        if (ports > 0) places_.systems.push_back({standing.rect.centre(), wordsOf(standing, area), ports});
        if (!standing.rack) return;
        for (const fabric::TierSeat& seat : network_.seats)
            if (seat.rack == standing.rack->id) places_.tiers[seat.tier].push_back({standing.rect.centre(), wordsOf(standing, area), 0});
    }

    const document::Document& document_;
    const fabric::Network& network_;
    document::DocumentLookup lookup_;
    Places places_;
};

/// The place of every device of the graph; nullptr where the plan has none.
std::vector<const Place*> assigned(const fabric::Graph& graph, const Places& places)
{
    std::vector<const Place*> of(graph.devices.size(), nullptr);
    std::size_t rack = 0;
    std::int64_t used = 0;
    std::map<int, std::vector<std::size_t>> switches;
    for (std::size_t i = 0; i < graph.devices.size(); ++i) {
        if (graph.devices[i].kind != fabric::DeviceKind::endpoint) {
            switches[graph.devices[i].tier].push_back(i);
            continue;
        }
        while (rack < places.systems.size() && used >= places.systems[rack].ports) {
            ++rack;
            used = 0;
        }
        if (rack < places.systems.size()) of[i] = &places.systems[rack];
        ++used;
    }
    for (const auto& [tier, devices] : switches) {
        const auto racks = places.tiers.find(tier);
        if (racks == places.tiers.end()) continue;
        for (std::size_t i = 0; i < devices.size(); ++i) of[devices[i]] = &racks->second[i * racks->second.size() / devices.size()];
    }
    return of;
}

cabling::CableEnd endOf(const fabric::Graph& graph, int device, int port, const std::vector<const Place*>& places)
{
    const auto index = static_cast<std::size_t>(device);
    const Place* place = places[index];
    return {graph.devices[index].name, port, !graph.isEndpoint(device), place ? place->words : std::string()};
}

}  // namespace

Result<cabling::Schedule> cableSchedule(const document::Document& document, const evaluation::NetworkResult& network)
{
    const fabric::Network* row = document.find<fabric::Network>(network.id);
    if (!row || !network.request) return fail(words::say("network '{}' cannot be built", network.name), {}, network.error);
    const auto graph = fabric::generate(*network.request);
    if (!graph) return tl::make_unexpected(graph.error());
    const Places places = Survey(document, *row).run();
    const std::vector<const Place*> of = assigned(*graph, places);
    const document::DocumentLookup lookup(document);
    const cabling::Choice to_endpoints(cabling::mediaFor(row->link_gbps, true, true, lookup.catalog()));
    const cabling::Choice between(cabling::mediaFor(row->link_gbps, false, true, lookup.catalog()));
    cabling::Schedule schedule;
    schedule.reserve(graph->links.size());
    for (const fabric::Link& link : graph->links) {
        cabling::ScheduledCable cable;
        cable.label = fmt::format("{}-{:07}", row->id.text(), schedule.size() + 1);
        cable.from = endOf(*graph, link.a, link.port_a, of);
        cable.to = endOf(*graph, link.b, link.port_b, of);
        cable.gbps = static_cast<double>(link.mbps) / 1000;
        const Place* a = of[static_cast<std::size_t>(link.a)];
        const Place* b = of[static_cast<std::size_t>(link.b)];
        if (a && b) {
            cable.length_m = cabling::lengthM({a->where, b->where, 1, false}, {});
            const cabling::Choice& choice = cable.from.is_switch && cable.to.is_switch ? between : to_endpoints;
            const std::size_t medium = choice.at(cable.length_m);
            if (medium < choice.media().size()) cable.medium = choice.media()[medium].name;
        }
        schedule.push_back(std::move(cable));
    }
    return schedule;
}

}  // namespace cw::report
