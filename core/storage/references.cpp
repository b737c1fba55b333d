// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/references.h"

#include <set>
#include <utility>

#include <fmt/format.h>

#include "words/words.h"

namespace cw::storage {

namespace {

using document::Document;

class Inspection {
public:
    Inspection(const Document& document, const Places& places) : document_(document), places_(places), catalog_(document.catalog()) {}

    std::optional<Error> run()
    {
        each<floorplan::Area>("areas");
        each<floorplan::RackDesign>("racks");
        each<floorplan::Block>("blocks");
        each<floorplan::Placement>("placements");
        each<fabric::Network>("networks");
        each<cabling::Tray>("trays");
        each<power::Supply>("supplies");
        plans();
        return problem_;
    }

private:
    void report(const std::string& pointer, std::string what, std::string remedy = {})
    {
        if (!problem_) problem_ = Error{std::move(what), pointer, std::move(remedy)};
    }

    template <class Row>
    void each(const char* table)
    {
        for (const auto& row : document_.table<Row>().rows()) {
            if (problem_) return;
            inspect(*row, places_.pointer(table, row->id.text()));
        }
    }

    template <class Row>
    void mustHave(const decltype(Row::id)& id, const std::string& pointer, const char* kind)
    {
        if (id.empty() || document_.find<Row>(id)) return;
        report(pointer, words::say("there is no {} '{}'", kind, id.text()), words::say("add it, or name another"));
    }
    void mustHave(const ItemId& id, const std::string& pointer)
    {
        if (id.empty() || catalog_.find(id)) return;
        report(pointer, words::say("neither the catalogue nor this file has an item '{}'", id.text()), words::say("see `clusterwright-cli catalog list`, or add it under items"));
    }
    void mustHave(const std::vector<ItemId>& ids, const std::string& pointer)
    {
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (ids[i].empty()) report(fmt::format("{}/{}", pointer, i), words::say("the id is empty"), words::say("leave it out, or name an item"));
            mustHave(ids[i], fmt::format("{}/{}", pointer, i));
        }
    }
    void mustHave(const floorplan::Content& what, const std::string& pointer)
    {
        if (const auto* item = std::get_if<ItemId>(&what)) mustHave(*item, pointer + "/item");
        else if (const auto* rack = std::get_if<RackId>(&what)) mustHave<floorplan::RackDesign>(*rack, pointer + "/rack", "rack");
        else mustHave<floorplan::Block>(std::get<BlockId>(what), pointer + "/block", "block");
    }

    void inspect(const floorplan::Area& area, const std::string& pointer)
    {
        mustHave<floorplan::Area>(area.parent, pointer + "/parent", "area");
        if (area.outline.corners.empty()) report(pointer + "/outline", words::say("an area needs an outline"), words::say("at least three corners"));
        for (std::size_t i = 0; i < area.keep_outs.size(); ++i)
            if (area.keep_outs[i].outline.corners.empty()) report(fmt::format("{}/keep_outs/{}/outline", pointer, i), words::say("a keep-out needs an outline"), words::say("at least three corners"));
        if (area.columns) onTheMap(*area.columns, pointer + "/columns");
        std::set<AreaId> above{area.id};
        for (const floorplan::Area* parent = document_.find<floorplan::Area>(area.parent); parent; parent = document_.find<floorplan::Area>(parent->parent)) {
            if (!above.insert(parent->id).second) return report(pointer + "/parent", words::say("area '{}' is inside itself", area.id.text()), words::say("break the circle"));
            // Also keeps this walk short in a file of one long chain.
            if (above.size() > most_areas_nested) return report(pointer + "/parent", words::say("areas are nested deeper than {} levels", most_areas_nested), words::say("flatten them"));
        }
    }

    void onTheMap(const floorplan::ColumnGrid& grid, const std::string& pointer)
    {
        const auto far = [](geometry::Mm first, geometry::Mm pitch, int count) { return first + pitch * (count - 1) > geometry::largest_coordinate_mm; };
        if (far(grid.first.x, grid.pitch_x, grid.columns) || far(grid.first.y, grid.pitch_y, grid.rows))
            report(pointer, words::say("columns stand further out than 1,000 km"), words::say("check the pitch"));
    }

    void inspect(const floorplan::RackDesign& rack, const std::string& pointer)
    {
        if (rack.enclosure.empty()) report(pointer + "/enclosure", words::say("a rack needs an enclosure"), words::say("for example rack-48u-600x1200"));
        mustHave(rack.enclosure, pointer + "/enclosure");
        mustHave(rack.rear_door, pointer + "/rear_door");
        for (std::size_t i = 0; i < rack.devices.size(); ++i) {
            const std::string at = fmt::format("{}/devices/{}/item", pointer, i);
            if (rack.devices[i].item.empty()) report(at, words::say("the id is empty"), words::say("name an item"));
            mustHave(rack.devices[i].item, at);
        }
    }

    void inspect(const floorplan::Block& block, const std::string& pointer)
    {
        for (std::size_t i = 0; i < block.parts.size(); ++i) mustHave(block.parts[i].what, fmt::format("{}/parts/{}/what", pointer, i));
    }

    void inspect(const floorplan::Placement& placement, const std::string& pointer)
    {
        mustHave<floorplan::Area>(placement.area, pointer + "/area", "area");
        mustHave<phases::Phase>(placement.phase, pointer + "/phase", "phase");
        mustHave(placement.what, pointer + "/what");
        for (std::size_t i = 0; i < placement.exceptions.size(); ++i) {
            const floorplan::Exception& exception = placement.exceptions[i];
            const std::string at = fmt::format("{}/exceptions/{}", pointer, i);
            if (exception.column >= placement.repeat.columns || exception.row >= placement.repeat.rows) report(at, words::say("there is no such copy"), words::say("columns and rows count from 0"));
            if (i > 0 && std::pair(placement.exceptions[i - 1].row, placement.exceptions[i - 1].column) >= std::pair(exception.row, exception.column))
                report(at, words::say("exceptions must be sorted by row, then column, each once"), words::say("put them in this order"));
            if (exception.replacement) mustHave(*exception.replacement, at + "/replacement");
            mustHave<phases::Phase>(exception.phase, at + "/phase", "phase");
            if (exception.removed && (exception.replacement || !exception.phase.empty()))
                report(at, words::say("a copy that is removed has neither a replacement nor a phase"), words::say("leave them out"));
            if (exception == floorplan::Exception{exception.column, exception.row, false, {}, {}}) report(at, words::say("this copy is like the rest"), words::say("leave the exception out"));
        }
    }

    void inspect(const fabric::Network& network, const std::string& pointer)
    {
        mustHave(network.switches, pointer + "/switches");
        mustHave(network.endpoint_items, pointer + "/endpoint_items");
        exceptions(network, pointer + "/exceptions");
        if (!network.graph.empty() && network.topology != fabric::Topology::custom)
            report(pointer + "/graph", words::say("a {} follows its structure, not a graph", fabric::name(network.topology)), words::say("leave it out, or write \"topology\": \"custom\""));
        for (std::size_t i = 0; i < network.seats.size(); ++i) {
            const std::string at = fmt::format("{}/seats/{}/rack", pointer, i);
            if (network.seats[i].rack.empty()) report(at, words::say("the id is empty"), words::say("name a rack"));
            mustHave<floorplan::RackDesign>(network.seats[i].rack, at, "rack");
        }
    }

    void inspect(const cabling::Tray& tray, const std::string& pointer)
    {
        mustHave<floorplan::Area>(tray.area, pointer + "/area", "area");
        if (tray.path.size() < 2) report(pointer + "/path", words::say("a tray needs two points"), words::say("[[x, y], [x, y]] in whole millimetres"));
        if (tray.path.size() > cabling::most_tray_corners) report(pointer + "/path", words::say("{} corners are too many", tray.path.size()), words::say("at most {}", cabling::most_tray_corners));
        for (std::size_t i = 1; i < tray.path.size(); ++i)
            if (tray.path[i] == tray.path[i - 1]) return report(fmt::format("{}/path/{}", pointer, i), words::say("this corner is the one before it"), words::say("take it out"));
    }

    /// Whether there are such devices and racks is for the checks: an edit of the plan must not make a file that cannot be read.
    void exceptions(const fabric::Network& network, const std::string& pointer)
    {
        if (network.exceptions.size() > fabric::most_exceptions)
            return report(pointer, words::say("{} exceptions are too many", network.exceptions.size()), words::say("at most {}", fabric::most_exceptions));
        for (std::size_t i = 0; i < network.exceptions.size(); ++i) {
            const std::string at = fmt::format("{}/{}", pointer, i);
            if (const auto fine = fabric::validate(network.exceptions[i]); !fine) return report(at + fine.error().where, fine.error().what, fine.error().remedy);
            if (i > 0 && !(network.exceptions[i - 1].where() < network.exceptions[i].where()))
                return report(at, words::say("exceptions must be sorted by kind (switch, link, bundle, rack), device, port and other end, each once"), words::say("put them in this order"));
        }
    }

    void inspect(const power::Supply& supply, const std::string& pointer)
    {
        mustHave(supply.item, pointer + "/item");
        mustHave<power::Supply>(supply.replaces, pointer + "/replaces", "supply");
        if (supply.available_until && *supply.available_until < supply.available_from)
            report(pointer + "/available_until", words::say("the supply ends before it begins"), words::say("a day from ") + units::formatDate(supply.available_from) + words::say(" on"));
        std::set<SupplyId> earlier{supply.id};
        for (const power::Supply* before = document_.find<power::Supply>(supply.replaces); before; before = document_.find<power::Supply>(before->replaces))
            if (!earlier.insert(before->id).second) return report(pointer + "/replaces", words::say("supply '{}' replaces itself", supply.id.text()), words::say("break the circle"));
    }

    void plans()
    {
        const auto& power = document_.single<power::DistributionPlan>();
        mustHave(power.substation_transformer, "/power/substation_transformer");
        mustHave(power.unit_substation, "/power/unit_substation");
        mustHave(power.ups, "/power/ups");
        mustHave(power.busway, "/power/busway");
        const auto& cooling = document_.single<cooling::CoolingPlan>();
        mustHave(cooling.climate, "/cooling/climate");
        mustHave(cooling.rejection_item, "/cooling/rejection_item");
        mustHave(cooling.chiller, "/cooling/chiller");
    }

    /// Site, building, hall, room and a few more: practice.
    static constexpr std::size_t most_areas_nested = 16;

    const Document& document_;
    const Places& places_;
    catalog::Catalog catalog_;
    std::optional<Error> problem_;
};

}  // namespace

std::optional<Error> brokenReference(const Document& document, const Places& places) { return Inspection(document, places).run(); }

}  // namespace cw::storage
