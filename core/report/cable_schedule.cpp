// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/cable_schedule.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "cabling/laying.h"
#include "evaluation/custom_networks.h"
#include "evaluation/networks.h"
#include "evaluation/stand_ways.h"
#include "fabric/custom_sizing.h"
#include "report/device_places.h"
#include "words/words.h"

namespace cw::report {

namespace {

class Scheduling {
public:
    Scheduling(const document::Document& document, const evaluation::NetworkResult& network, const fabric::Network& row)
        : document_(document), network_(network), row_(row), lookup_(document), wired_(evaluation::wiredPlan(document, lookup_)), layer_(row.link_gbps, true, {}, lookup_.catalog(), evaluation::lanesOf(row, lookup_.catalog()))
    {
        ways_.setTrays(document.table<cabling::Tray>());
        ways_.find(wired_.plan.stands);
    }

    cabling::Schedule run(const fabric::Graph& graph)
    {
        places_ = devicePlaces(graph, wired_, wired_.indexOf(network_.id), document_, lookup_);
        schedule_.reserve(graph.links.size());
        for (const fabric::Link& link : graph.links) add(endOf(graph, link.a, link.port_a), endOf(graph, link.b, link.port_b), placeOf(link.a).stand, placeOf(link.b).stand);
        addManagerPorts(graph);
        return std::move(schedule_);
    }

private:
    [[nodiscard]] const DevicePlace& placeOf(int device) const { return places_[static_cast<std::size_t>(device)]; }

    const std::string& words(std::size_t stand)
    {
        const auto known = words_.find(stand);
        return known != words_.end() ? known->second : words_.emplace(stand, stand == evaluation::nowhere ? std::string() : wordsOf(wired_.plan.stands[stand], document_)).first->second;
    }

    cabling::CableEnd endOf(const fabric::Graph& graph, int device, int port)
    {
        const DevicePlace& place = placeOf(device);
        return {graph.devices[static_cast<std::size_t>(device)].name, port, !graph.isEndpoint(device), place.unit, words(place.stand)};
    }

    void add(cabling::CableEnd from, cabling::CableEnd to, std::size_t a, std::size_t b)
    {
        cabling::ScheduledCable cable;
        cable.label = fmt::format("{}-{:07}", row_.id.text(), schedule_.size() + 1);
        cable.gbps = row_.link_gbps;
        if (a != evaluation::nowhere && b != evaluation::nowhere) {
            cable.length_m = cabling::lengthM(ways_.between(wired_.plan.stands, a, b), layer_.rules());
            const bool endpoint_side = !from.is_switch || !to.is_switch;
            const std::size_t way = layer_.wayAt(cable.length_m, endpoint_side);
            if (way < layer_.ways(endpoint_side).size()) cable.medium = layer_.ways(endpoint_side)[way].name;
        }
        cable.from = std::move(from);
        cable.to = std::move(to);
        schedule_.push_back(std::move(cable));
    }

    /// Ports that the structure builds beyond the systems: a fabric manager, on the last leaves that have ports free.
    void addManagerPorts(const fabric::Graph& graph)
    {
        if (!network_.sizing || network_.sizing->links <= static_cast<std::int64_t>(graph.links.size())) return;
        std::vector<int> used(graph.devices.size(), 0);
        for (const fabric::Link& link : graph.links)
            for (const auto& [device, port] : {std::pair(link.a, link.port_a), std::pair(link.b, link.port_b)}) used[static_cast<std::size_t>(device)] = std::max(used[static_cast<std::size_t>(device)], port);
        const std::int64_t wanted = network_.sizing->links - static_cast<std::int64_t>(graph.links.size());
        std::int64_t made = 0;
        for (auto leaf = static_cast<int>(graph.devices.size()) - 1; leaf >= 0 && made < wanted; --leaf) {
            const auto index = static_cast<std::size_t>(leaf);
            if (graph.devices[index].tier != 1 || used[index] >= graph.devices[index].ports) continue;
            const std::size_t stand = placeOf(leaf).stand;
            add({"fabric-manager", static_cast<int>(++made), false, 0, words(stand)}, endOf(graph, leaf, used[index] + 1), stand, stand);
        }
    }

    const document::Document& document_;
    const evaluation::NetworkResult& network_;
    const fabric::Network& row_;
    document::DocumentLookup lookup_;
    evaluation::WiredPlan wired_;
    cabling::Layer layer_;
    evaluation::StandWays ways_;
    std::vector<DevicePlace> places_;
    std::map<std::size_t, std::string> words_;
    cabling::Schedule schedule_;
};

}  // namespace

Result<cabling::Schedule> cableSchedule(const document::Document& document, const evaluation::NetworkResult& network)
{
    const fabric::Network* row = document.find<fabric::Network>(network.id);
    if (!row || !network.request) return fail(words::say("network '{}' cannot be built", network.name), {}, network.error);
    auto graph = evaluation::cablesOf(*row, network);
    if (!graph) return tl::make_unexpected(graph.error());
    if (row->topology == fabric::Topology::custom) {
        fabric::numberPorts(*graph);
        const std::vector<int> tiers = fabric::tiersOf(*graph);
        for (std::size_t i = 0; i < tiers.size(); ++i) graph->devices[i].tier = tiers[i];
    }
    return Scheduling(document, network, *row).run(*graph);
}

}  // namespace cw::report
