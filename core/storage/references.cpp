// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/references.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

#include <fmt/format.h>

#include "floorplan/layout.h"

namespace cw::storage {

namespace {

using document::Document;
using geometry::Mm;

constexpr int most_mounted = 1000;

class Inspection {
public:
    explicit Inspection(const Document& document) : document_(document), catalog_(document.catalog()) {}

    std::optional<Error> run()
    {
        areas();
        racks();
        blocks();
        placements();
        networks();
        plans();
        return problem_;
    }

private:
    void report(const std::string& pointer, std::string what, std::string remedy = {})
    {
        if (!problem_) problem_ = Error{std::move(what), pointer, std::move(remedy)};
    }

    template <class Row>
    void mustHave(const decltype(Row::id)& id, const std::string& pointer, const char* kind)
    {
        if (id.empty() || document_.find<Row>(id)) return;
        report(pointer, fmt::format("there is no {} '{}'", kind, id.text()), "add it, or name another");
    }
    void mustHave(const ItemId& id, const std::string& pointer)
    {
        if (id.empty() || catalog_.find(id)) return;
        report(pointer, fmt::format("neither the catalogue nor this file has an item '{}'", id.text()), "see `clusterwright-cli catalog list`, or add it under items");
    }
    void mustHave(const floorplan::Content& what, const std::string& pointer)
    {
        if (const auto* item = std::get_if<ItemId>(&what)) mustHave(*item, pointer + "/item");
        else if (const auto* rack = std::get_if<RackId>(&what)) mustHave<floorplan::RackDesign>(*rack, pointer + "/rack", "rack");
        else mustHave<floorplan::Block>(std::get<BlockId>(what), pointer + "/block", "block");
    }

    void areas()
    {
        std::size_t index = 0;
        for (const auto& area : document_.table<floorplan::Area>().rows()) {
            const std::string pointer = fmt::format("/areas/{}", index++);
            mustHave<floorplan::Area>(area->parent, pointer + "/parent", "area");
            if (area->outline.corners.empty()) report(pointer + "/outline", "an area needs an outline", "at least three corners");
            std::set<AreaId> above{area->id};
            for (const floorplan::Area* parent = document_.find<floorplan::Area>(area->parent); parent; parent = document_.find<floorplan::Area>(parent->parent))
                if (!above.insert(parent->id).second) return report(pointer + "/parent", fmt::format("area '{}' is inside itself", area->id.text()), "break the circle");
        }
    }

    void racks()
    {
        std::size_t index = 0;
        for (const auto& rack : document_.table<floorplan::RackDesign>().rows()) {
            const std::string pointer = fmt::format("/racks/{}", index++);
            if (rack->enclosure.empty()) report(pointer + "/enclosure", "a rack needs an enclosure", "for example rack-48u-600x1200");
            mustHave(rack->enclosure, pointer + "/enclosure");
            mustHave(rack->rear_door, pointer + "/rear_door");
            for (std::size_t i = 0; i < rack->devices.size(); ++i) {
                const std::string at = fmt::format("{}/devices/{}", pointer, i);
                if (rack->devices[i].item.empty()) report(at + "/item", "the id is empty");
                mustHave(rack->devices[i].item, at + "/item");
                if (rack->devices[i].count < 1 || rack->devices[i].count > most_mounted) report(at + "/count", "out of range", fmt::format("1 to {}", most_mounted));
                if (rack->devices[i].bottom_u > most_mounted) report(at + "/bottom_u", "out of range", fmt::format("up to {}", most_mounted));
            }
        }
    }

    void blocks()
    {
        std::vector<const floorplan::Block*> all;
        std::size_t index = 0;
        for (const auto& block : document_.table<floorplan::Block>().rows()) {
            const std::string pointer = fmt::format("/blocks/{}", index++);
            for (std::size_t i = 0; i < block->parts.size(); ++i) {
                const std::string at = fmt::format("{}/parts/{}", pointer, i);
                mustHave(block->parts[i].what, at + "/what");
                onTheMap(block->parts[i].pose.origin, block->parts[i].repeat, at);
            }
            all.push_back(block.get());
        }
        if (problem_) return;
        if (const auto cycle = floorplan::findCycle(all)) {
            std::string path;
            for (const BlockId& id : *cycle) path += (path.empty() ? "" : " > ") + id.text();
            return report("/blocks", "a block contains itself: " + path, "break the circle");
        }
        for (const floorplan::Block* block : all)
            if (nesting(block->id) > floorplan::deepest_block_nesting)
                return report("/blocks", fmt::format("block '{}' is nested deeper than {} levels", block->id.text(), floorplan::deepest_block_nesting), "flatten it");
    }

    void placements()
    {
        std::int64_t all = 0;
        std::size_t index = 0;
        for (const auto& placement : document_.table<floorplan::Placement>().rows()) {
            const std::string pointer = fmt::format("/placements/{}", index++);
            mustHave<floorplan::Area>(placement->area, pointer + "/area", "area");
            mustHave<phases::Phase>(placement->phase, pointer + "/phase", "phase");
            mustHave(placement->what, pointer + "/what");
            onTheMap(placement->pose.origin, placement->repeat, pointer);
            exceptions(*placement, pointer);
            if (problem_) return;
            all = saturated(all, saturatedProduct(standing(placement->what), placement->repeat.count()));
            if (all >= floorplan::most_standing)
                return report(pointer + "/repeat", "the plan holds more than 50 million racks and machines up to here", "repeat less");
        }
    }

    void exceptions(const floorplan::Placement& placement, const std::string& pointer)
    {
        for (std::size_t i = 0; i < placement.exceptions.size(); ++i) {
            const floorplan::Exception& exception = placement.exceptions[i];
            const std::string at = fmt::format("{}/exceptions/{}", pointer, i);
            if (exception.column >= placement.repeat.columns || exception.row >= placement.repeat.rows) report(at, "there is no such copy", "columns and rows count from 0");
            if (i > 0 && std::pair(placement.exceptions[i - 1].row, placement.exceptions[i - 1].column) >= std::pair(exception.row, exception.column))
                report(at, "exceptions must be sorted by row, then column, each once");
            if (exception.replacement) mustHave(*exception.replacement, at + "/replacement");
        }
    }

    void networks()
    {
        std::size_t index = 0;
        for (const auto& network : document_.table<fabric::Network>().rows()) {
            const std::string pointer = fmt::format("/networks/{}", index++);
            for (std::size_t i = 0; i < network->switches.size(); ++i) mustHave(network->switches[i], fmt::format("{}/switches/{}", pointer, i));
            for (std::size_t i = 0; i < network->endpoint_items.size(); ++i) mustHave(network->endpoint_items[i], fmt::format("{}/endpoint_items/{}", pointer, i));
            for (std::size_t i = 0; i < network->seats.size(); ++i)
                mustHave<floorplan::RackDesign>(network->seats[i].rack, fmt::format("{}/seats/{}/rack", pointer, i), "rack");
            if (network->link_gbps <= 0) report(pointer + "/link_gbps", "the rate of a link must be above zero", "for example 400");
        }
        index = 0;
        for (const auto& supply : document_.table<power::Supply>().rows()) {
            const std::string pointer = fmt::format("/supplies/{}", index++);
            mustHave(supply->item, pointer + "/item");
            mustHave<power::Supply>(supply->replaces, pointer + "/replaces", "supply");
            if (supply->capacity_mw < 0) report(pointer + "/capacity_mw", "a supply cannot be below zero");
        }
    }

    void plans()
    {
        const auto& power = document_.single<power::DistributionPlan>();
        mustHave(power.substation_transformer, "/power/substation_transformer");
        mustHave(power.unit_substation, "/power/unit_substation");
        mustHave(power.ups, "/power/ups");
        mustHave(power.busway, "/power/busway");
        if (power.power_factor <= 0 || power.power_factor > 1) report("/power/power_factor", "out of range", "above 0, up to 1");
        const auto& cooling = document_.single<cooling::CoolingPlan>();
        mustHave(cooling.climate, "/cooling/climate");
        mustHave(cooling.rejection_item, "/cooling/rejection_item");
        mustHave(cooling.chiller, "/cooling/chiller");
        if (cooling.loop_delta_t_k <= 0) report("/cooling/loop_delta_t_k", "water must warm up on its way", "above 0, usually 10");
        if (cooling.cycles_of_concentration <= 1) report("/cooling/cycles_of_concentration", "out of range", "above 1, usually 3 to 6");
        const auto& economics = document_.single<economics::EconomicPlan>();
        if (economics.discount_rate < 0 || economics.discount_rate > 10) report("/economics/discount_rate", "out of range", "0.10 is ten per cent");
    }

    void onTheMap(geometry::Point origin, const floorplan::Repeat& repeat, const std::string& pointer)
    {
        if (repeat.columns < 1 || repeat.rows < 1) report(pointer + "/repeat", "a repeat counts from 1 in both directions");
        if (repeat.count() > floorplan::most_standing) report(pointer + "/repeat", fmt::format("{} copies are too many", repeat.count()), "at most 50 million");
        const auto far = [](Mm from, Mm pitch, int count) { return std::abs(from) + std::abs(pitch) * std::int64_t{count} > geometry::largest_coordinate_mm; };
        if (far(origin.x, repeat.pitch_x, repeat.columns) || far(origin.y, repeat.pitch_y, repeat.rows)) report(pointer, "copies stand further out than 1,000 km", "check the pitch");
    }

    static std::int64_t saturated(std::int64_t a, std::int64_t b) { return std::min(a + b, floorplan::most_standing); }
    static std::int64_t saturatedProduct(std::int64_t a, std::int64_t b)
    {
        return a != 0 && b > floorplan::most_standing / a ? floorplan::most_standing : a * b;
    }

    std::int64_t standing(const floorplan::Content& what)
    {
        const auto* id = std::get_if<BlockId>(&what);
        const floorplan::Block* block = id ? document_.find<floorplan::Block>(*id) : nullptr;
        if (!block) return 1;
        if (const auto known = standing_.find(*id); known != standing_.end()) return known->second;
        std::int64_t sum = 0;
        for (const floorplan::Part& part : block->parts) sum = saturated(sum, saturatedProduct(standing(part.what), part.repeat.count()));
        return standing_[*id] = sum;
    }

    int nesting(const BlockId& id)
    {
        if (const auto known = nesting_.find(id); known != nesting_.end()) return known->second;
        int deepest = 0;
        if (const floorplan::Block* block = document_.find<floorplan::Block>(id))
            for (const floorplan::Part& part : block->parts)
                if (const auto* inner = std::get_if<BlockId>(&part.what)) deepest = std::max(deepest, nesting(*inner));
        return nesting_[id] = deepest + 1;
    }

    const Document& document_;
    catalog::Catalog catalog_;
    std::optional<Error> problem_;
    std::map<BlockId, std::int64_t> standing_;
    std::map<BlockId, int> nesting_;
};

}  // namespace

std::optional<Error> brokenReference(const Document& document) { return Inspection(document).run(); }

}  // namespace cw::storage
