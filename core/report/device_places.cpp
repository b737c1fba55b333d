// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/device_places.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "evaluation/networks.h"
#include "floorplan/copy_label.h"

namespace cw::report {

namespace {

/// Rack units of a design's systems, by the ports of one network.
struct PortUnits {
    std::vector<std::int64_t> end;             ///< ports up to and with each device
    std::vector<int> unit;

    [[nodiscard]] int of(std::int64_t port) const
    {
        const auto at = std::upper_bound(end.begin(), end.end(), port);
        return at == end.end() ? 0 : unit[static_cast<std::size_t>(at - end.begin())];
    }
};

PortUnits portUnits(const floorplan::RackDesign& rack, const fabric::Network& network, const floorplan::Lookup& lookup)
{
    PortUnits units;
    std::int64_t ports = 0;
    for (const floorplan::Mounted& mounted : rack.devices) {
        const catalog::Item* item = lookup.item(mounted.item);
        const std::int64_t each = item ? evaluation::portsOf(*item, network) : 0;
        for (int i = 0; each > 0 && i < mounted.count; ++i) {
            units.end.push_back(ports += each);
            units.unit.push_back(mounted.bottom_u + static_cast<int>(std::floor(i * item->number("height_u").value_or(0))));
        }
    }
    return units;
}

/// Both numbers of "node-000012-gpu-3" or "node-000012-rail-3", counted from 0.
std::optional<fabric::NodePort> nodePortFromName(std::string_view name)
{
    const std::size_t first = name.find('-');
    const std::size_t last = name.rfind('-');
    if (first == std::string_view::npos || last <= first) return std::nullopt;
    fabric::NodePort found;
    const auto number = [&](std::size_t from, std::int64_t& value) { return std::from_chars(name.data() + from, name.data() + name.size(), value).ec == std::errc(); };
    if (!number(first + 1, found.node) || !number(last + 1, found.port)) return std::nullopt;
    return fabric::NodePort{found.node - 1, found.port - 1};
}

/// Switches of one tree and tier are generated one after the other, tree by tree.
class SwitchWalk {
public:
    explicit SwitchWalk(const evaluation::NetworkSeating& seating) : seating_(seating), next_(seating.switches.size(), 0) {}

    DevicePlace next(int tier)
    {
        if (tier < 1 || tier > seating_.tiers) return {};
        for (std::int64_t tree = 0; tree < seating_.trees; ++tree) {
            std::size_t& used = next_[static_cast<std::size_t>(tree * seating_.tiers + tier - 1)];
            const auto& seats = seating_.of(tree, tier);
            if (used == seats.size()) continue;
            const evaluation::SwitchSeat& seat = seats[used++];
            return {seat.stand, seat.unit};
        }
        return {};
    }

private:
    const evaluation::NetworkSeating& seating_;
    std::vector<std::size_t> next_;
};

}  // namespace

std::vector<DevicePlace> devicePlaces(const fabric::Graph& graph, const evaluation::WiredPlan& wired, std::size_t index, const document::Document& document, const floorplan::Lookup& lookup)
{
    const evaluation::NetworkSeating& seating = wired.seatings[index];
    const fabric::Network& network = *document.find<fabric::Network>(wired.networks[index].id);
    std::map<const floorplan::RackDesign*, PortUnits> units;
    SwitchWalk switches(seating);
    std::vector<DevicePlace> places;
    places.reserve(graph.devices.size());
    for (const fabric::Device& device : graph.devices) {
        places.emplace_back();
        if (device.kind != fabric::DeviceKind::endpoint) {
            places.back() = switches.next(device.tier);
            continue;
        }
        const auto own = nodePortFromName(device.name);
        const std::int64_t port = own ? own->node * seating.ports_per_node + own->port : -1;
        const evaluation::PortRun* run = own ? seating.runOf(port) : nullptr;
        if (!run) continue;
        places.back().stand = run->stand;
        const floorplan::RackDesign* rack = wired.plan.stands[run->stand].rack;
        if (!rack) continue;
        const auto known = units.find(rack);
        places.back().unit = (known != units.end() ? known : units.emplace(rack, portUnits(*rack, network, lookup)).first)->second.of(run->first + port - run->begin);
    }
    return places;
}

std::string wordsOf(const evaluation::Stand& stand, const document::Document& document)
{
    constexpr double mm_per_m = 1000;
    const floorplan::Area* area = document.find<floorplan::Area>(stand.placement->area);
    std::string words;
    const auto addLabel = [&words](const std::string& pattern, int column, int row, const floorplan::Repeat& repeat) {
        const std::string label = floorplan::copyLabel(pattern, column, row, repeat);
        if (!label.empty() && label.find('{') == std::string::npos) words += label + ", ";
    };
    addLabel(stand.placement->label, stand.column, stand.row, stand.placement->repeat);
    if (stand.part) addLabel(stand.part->label, stand.part_column, stand.part_row, stand.part->repeat);
    return words + fmt::format("{} x {:.1f} m y {:.1f} m", area ? area->name : std::string("site"), static_cast<double>(stand.where.x) / mm_per_m, static_cast<double>(stand.where.y) / mm_per_m);
}

}  // namespace cw::report
