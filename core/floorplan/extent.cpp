// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "floorplan/layout.h"

namespace cw::floorplan {

namespace {

using geometry::Rect;

Rect itemExtent(const ItemId& id, const Lookup& lookup)
{
    const catalog::Item* item = lookup.item(id);
    const auto size = item ? item->footprint() : std::nullopt;
    return size ? Rect::at({0, 0}, *size) : Rect{};
}

/// The enclosure, and behind it the depth of the rear door.
Rect rackExtent(const RackId& id, const Lookup& lookup)
{
    const RackDesign* rack = lookup.rack(id);
    if (!rack) return {};
    Rect rect = itemExtent(rack->enclosure, lookup);
    if (rect.isEmpty() || rack->rear_door.empty()) return rect;
    if (const catalog::Item* door = lookup.item(rack->rear_door)) rect.max.y += static_cast<Mm>(std::llround(door->number("depth_mm").value_or(0)));
    return rect;
}

/// Of blocks already opened: each is opened once, however often it stands in others.
using Known = std::map<BlockId, Rect>;

Rect contentExtent(const Content& what, const Lookup& lookup, Known& known, int depth);

Rect repeated(const Rect& local, const Pose& pose, const Repeat& repeat)
{
    if (local.isEmpty() || repeat.columns < 1 || repeat.rows < 1) return {};
    const Rect first = apply(poseOfCopy(pose, repeat, 0, 0), local);
    const Rect last = apply(poseOfCopy(pose, repeat, repeat.columns - 1, repeat.rows - 1), local);
    return first.united(last);
}

Rect blockExtent(const BlockId& id, const Lookup& lookup, Known& known, int depth)
{
    const Block* block = lookup.block(id);
    Rect all;
    if (!block || depth >= deepest_block_nesting) return all;
    if (const auto there = known.find(id); there != known.end()) return there->second;
    for (const Part& part : block->parts) all = all.united(repeated(contentExtent(part.what, lookup, known, depth + 1), part.pose, part.repeat));
    return known[id] = all;
}

Rect contentExtent(const Content& what, const Lookup& lookup, Known& known, int depth)
{
    if (const auto* item = std::get_if<ItemId>(&what)) return itemExtent(*item, lookup);
    if (const auto* rack = std::get_if<RackId>(&what)) return rackExtent(*rack, lookup);
    return blockExtent(std::get<BlockId>(what), lookup, known, depth);
}

}  // namespace

Pose poseOfCopy(const Pose& pose, const Repeat& repeat, int column, int row)
{
    // Columns run along the local x axis, rows along the local y axis: the grid turns with what it repeats.
    return compose(pose, Pose{{column * repeat.pitch_x, row * repeat.pitch_y}, geometry::Turn::none, false});
}

Rect extent(const Content& what, const Lookup& lookup)
{
    Known known;
    return contentExtent(what, lookup, known, 0);
}

Rect extent(const Placement& placement, int column, int row, const Lookup& lookup)
{
    const Exception* exception = placement.exceptionAt(column, row);
    const Content* what = exception ? placement.standingAt(*exception) : &placement.what;
    if (!what) return {};
    const Rect local = extent(*what, lookup);
    return local.isEmpty() ? local : apply(poseOfCopy(placement.pose, placement.repeat, column, row), local);
}

Rect extent(const Placement& placement, const Lookup& lookup)
{
    Rect all = repeated(extent(placement.what, lookup), placement.pose, placement.repeat);
    for (const Exception& exception : placement.exceptions)
        if (exception.replacement) all = all.united(extent(placement, exception.column, exception.row, lookup));
    return all;
}

std::optional<std::vector<BlockId>> findCycle(const std::vector<const Block*>& blocks)
{
    std::map<BlockId, const Block*> by_id;
    for (const Block* block : blocks) by_id[block->id] = block;
    std::set<BlockId> finished;
    for (const auto& [start, unused] : by_id) {
        // Depth first without recursion: files may nest as deep as they like.
        std::vector<std::pair<BlockId, std::size_t>> path{{start, 0}};
        std::set<BlockId> open{start};
        if (finished.contains(start)) continue;
        while (!path.empty()) {
            auto& [id, next] = path.back();
            const Block* block = by_id.contains(id) ? by_id[id] : nullptr;
            if (!block || next == block->parts.size()) {
                finished.insert(id);
                open.erase(id);
                path.pop_back();
                continue;
            }
            const auto* inner = std::get_if<BlockId>(&block->parts[next++].what);
            if (!inner || finished.contains(*inner)) continue;
            if (open.contains(*inner)) {
                std::vector<BlockId> cycle;
                for (const auto& [step, ignored] : path) cycle.push_back(step);
                cycle.erase(cycle.begin(), std::find(cycle.begin(), cycle.end(), *inner));
                cycle.push_back(*inner);
                return cycle;
            }
            open.insert(*inner);
            path.emplace_back(*inner, 0);
        }
    }
    return std::nullopt;
}

}  // namespace cw::floorplan
