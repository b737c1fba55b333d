// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/references.h"

#include <algorithm>
#include <cstdlib>
#include <map>

#include <fmt/format.h>

#include "floorplan/layout.h"
#include "words/words.h"

namespace cw::storage {

namespace {

using document::Document;
using floorplan::Content;
using geometry::Mm;

/// Just above the limit, so that "too many" stays what it is however often it is added and multiplied.
constexpr std::int64_t too_many = floorplan::most_standing + 1;
constexpr Mm too_far = geometry::largest_coordinate_mm + 1;

std::int64_t sum(std::int64_t a, std::int64_t b, std::int64_t ceiling) { return std::min(a + b, ceiling); }
std::int64_t product(std::int64_t a, std::int64_t b, std::int64_t ceiling) { return a != 0 && b > ceiling / a ? ceiling : a * b; }

/// What a block comes to when it is opened, without opening it: costs what the distinct parts cost.
struct Bulk {
    std::int64_t standing = 0;
    Mm reach = 0;                              ///< from its origin, whichever way it is turned
};

class Expansion {
public:
    Expansion(const Document& document, const Places& places) : document_(document), places_(places), catalog_(document.catalog()) {}

    std::optional<Error> run()
    {
        circles();
        if (!problem_) nesting();
        if (!problem_) blocks();
        if (!problem_) placements();
        return problem_;
    }

private:
    void report(const std::string& pointer, std::string what, std::string remedy)
    {
        if (!problem_) problem_ = Error{std::move(what), pointer, std::move(remedy)};
    }
    [[nodiscard]] std::string pointerTo(const BlockId& id) const { return places_.pointer("blocks", id.text()); }

    void circles()
    {
        std::vector<const floorplan::Block*> all;
        for (const auto& block : document_.table<floorplan::Block>().rows()) all.push_back(block.get());
        const auto cycle = floorplan::findCycle(all);
        if (!cycle) return;
        constexpr std::size_t most_named = 8;
        std::string path;
        for (std::size_t i = 0; i < std::min(cycle->size(), most_named); ++i) path += (i > 0 ? " > " : "") + (*cycle)[i].text();
        if (cycle->size() > most_named) path += " > ...";
        report(pointerTo(cycle->front()), words::say("a block contains itself: ") + path, words::say("break the circle"));
    }

    void nesting()
    {
        for (const auto& block : document_.table<floorplan::Block>().rows())
            if (levels(block->id, 1) > floorplan::deepest_block_nesting)
                return report(pointerTo(block->id), words::say("block '{}' is nested deeper than {} levels", block->id.text(), floorplan::deepest_block_nesting), words::say("flatten it"));
    }

    /// Stops as soon as it is too deep: a file may nest as deep as it likes, the stack may not.
    int levels(const BlockId& id, int depth)
    {
        if (const auto known = levels_.find(id); known != levels_.end()) return known->second;
        if (depth > floorplan::deepest_block_nesting) return depth;
        int deepest = 0;
        if (const auto* block = document_.find<floorplan::Block>(id))
            for (const floorplan::Part& part : block->parts) {
                const auto* inner = std::get_if<BlockId>(&part.what);
                if (inner) deepest = std::max(deepest, levels(*inner, depth + 1));
                if (deepest >= floorplan::deepest_block_nesting) break;
            }
        return levels_[id] = deepest + 1;
    }

    void blocks()
    {
        for (const auto& block : document_.table<floorplan::Block>().rows()) {
            for (std::size_t i = 0; i < block->parts.size() && !problem_; ++i) {
                const floorplan::Part& part = block->parts[i];
                fits(part.what, part.pose.origin, part.repeat, fmt::format("{}/parts/{}", pointerTo(block->id), i));
            }
            if (bulk(block->id).standing > floorplan::most_standing)
                report(pointerTo(block->id), words::say("block '{}' holds more than {} racks and machines", block->id.text(), floorplan::most_standing), words::say("repeat less"));
        }
    }

    void placements()
    {
        std::int64_t all = 0;
        for (const auto& placement : document_.table<floorplan::Placement>().rows()) {
            const std::string pointer = places_.pointer("placements", placement->id.text());
            fits(placement->what, placement->pose.origin, placement->repeat, pointer);
            all = sum(all, product(bulk(placement->what).standing, placement->repeat.count(), too_many), too_many);
            for (std::size_t i = 0; i < placement->exceptions.size(); ++i)
                if (const auto* other = placement->standingAt(placement->exceptions[i])) {
                    fits(*other, placement->pose.origin, placement->repeat, fmt::format("{}/exceptions/{}", pointer, i));
                    all = sum(all, bulk(*other).standing, too_many);
                }
            if (all > floorplan::most_standing)
                report(pointer + "/repeat", words::say("the plan holds more than {} racks and machines", floorplan::most_standing), words::say("repeat less"));
            if (problem_) return;
        }
    }

    /// The number of copies, and the map they stand on.
    void fits(const Content& what, geometry::Point origin, const floorplan::Repeat& repeat, const std::string& pointer)
    {
        if (repeat.count() > floorplan::most_standing) report(pointer + "/repeat", words::say("{} copies are too many", repeat.count()), words::say("at most {}", floorplan::most_standing));
        if (reachOf(what, origin, repeat) > geometry::largest_coordinate_mm) report(pointer, words::say("copies stand further out than 1,000 km"), words::say("check origin and pitch"));
    }

    Mm reachOf(const Content& what, geometry::Point origin, const floorplan::Repeat& repeat)
    {
        const auto along = [](Mm from, Mm pitch, int count) { return sum(std::abs(from), product(std::abs(pitch), count - 1, too_far), too_far); };
        // Turned by a quarter, columns run along y: the way is the same along both axes or longer along one.
        const Mm way = std::max({along(origin.x, repeat.pitch_x, repeat.columns), along(origin.y, repeat.pitch_y, repeat.rows),
                                 along(origin.y, repeat.pitch_x, repeat.columns), along(origin.x, repeat.pitch_y, repeat.rows)});
        return sum(way, bulk(what).reach, too_far);
    }

    Bulk bulk(const Content& what)
    {
        if (const auto* item = std::get_if<ItemId>(&what)) return {1, sideOf(*item)};
        if (const auto* block = std::get_if<BlockId>(&what)) return bulk(*block);
        const auto* rack = document_.find<floorplan::RackDesign>(std::get<RackId>(what));
        return rack ? Bulk{1, sum(sideOf(rack->enclosure), depthOf(rack->rear_door), too_far)} : Bulk{};
    }

    Bulk bulk(const BlockId& id)
    {
        if (const auto known = bulks_.find(id); known != bulks_.end()) return known->second;
        Bulk all{0, 0};
        if (const auto* block = document_.find<floorplan::Block>(id))
            for (const floorplan::Part& part : block->parts) {
                all.standing = sum(all.standing, product(bulk(part.what).standing, part.repeat.count(), too_many), too_many);
                all.reach = std::max(all.reach, reachOf(part.what, part.pose.origin, part.repeat));
            }
        // An empty block counts as well: opening it takes time like anything else.
        all.standing = std::max<std::int64_t>(all.standing, 1);
        return bulks_[id] = all;
    }

    [[nodiscard]] Mm sideOf(const ItemId& id) const
    {
        const catalog::Item* item = catalog_.find(id);
        const auto size = item ? item->footprint() : std::nullopt;
        return size ? std::max(std::abs(size->width), std::abs(size->depth)) : 0;
    }
    [[nodiscard]] Mm depthOf(const ItemId& id) const
    {
        const catalog::Item* item = id.empty() ? nullptr : catalog_.find(id);
        return item ? static_cast<Mm>(std::abs(item->number("depth_mm").value_or(0))) : 0;
    }

    const Document& document_;
    const Places& places_;
    catalog::Catalog catalog_;
    std::optional<Error> problem_;
    std::map<BlockId, int> levels_;
    std::map<BlockId, Bulk> bulks_;
};

}  // namespace

std::optional<Error> brokenExpansion(const Document& document, const Places& places) { return Expansion(document, places).run(); }

}  // namespace cw::storage
