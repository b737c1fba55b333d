// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/plant_lines.h"

#include <algorithm>

namespace cw::designs {

namespace {

using geometry::Mm;
using geometry::Turn;

constexpr Mm end_margin = 1'500;               // to walk round the end of a line
constexpr Mm least_between = 1'000;
constexpr Mm behind = 1'300;                   // for gear that is opened from behind as well
constexpr Mm front_aisle = 2'100;              // working space of NEC 110.26 with both sides' doors open

struct Run {
    const PlantGroup* group = nullptr;
    geometry::Size each;
    Mm pitch = 0;
    std::int64_t units = 0;
    Mm x = 0;
};

struct Line {
    std::vector<Run> runs;
    Mm depth = 0;
};

/// What the maker asks for beside a unit, or room to pass a hand.
Mm betweenUnits(const floorplan::Content& what, const floorplan::Lookup& lookup)
{
    const auto* id = std::get_if<ItemId>(&what);
    const catalog::Item* item = id ? lookup.item(*id) : nullptr;
    return item ? std::max(least_between, static_cast<Mm>(item->number("clearance_side_mm").value_or(0))) : least_between;
}

/// Fills one line after the other.
std::vector<Line> linesOf(const std::vector<PlantGroup>& groups, Mm length, const floorplan::Lookup& lookup)
{
    std::vector<Line> lines;
    Mm x = length;                             // full: the first unit begins a line
    for (const PlantGroup& group : groups) {
        const geometry::Rect extent = floorplan::extent(group.what, lookup);
        const geometry::Size each{extent.width(), extent.depth()};
        const Mm pitch = each.width + betweenUnits(group.what, lookup);
        for (std::int64_t left = group.units; left > 0;) {
            if (lines.empty() || x + each.width > length - end_margin) {
                lines.emplace_back();
                x = end_margin;
            }
            const std::int64_t fit = std::clamp<std::int64_t>((length - end_margin - x + pitch - each.width) / pitch, 1, left);
            lines.back().runs.push_back({&group, each, pitch, fit, x});
            lines.back().depth = std::max(lines.back().depth, each.depth);
            x += fit * pitch;
            left -= fit;
        }
    }
    return lines;
}

/// Fronts at `front`, looking up or down.
floorplan::Part partOf(const Run& run, Mm front, bool up)
{
    floorplan::Part part;
    part.what = run.group->what;
    part.label = run.group->label;
    const Mm pitch = run.pitch;
    if (up) part.pose = {{run.x + (run.units - 1) * pitch + run.each.width, front}, Turn::half, false};
    else part.pose = {{run.x, front}, Turn::none, false};
    if (run.units > 1) part.repeat = {static_cast<int>(run.units), 1, pitch, 0};
    return part;
}

}  // namespace

PlantRoom plantInLines(document::Document& document, const std::string& id, const std::string& name, const std::vector<PlantGroup>& groups, Mm length)
{
    const document::DocumentLookup lookup(document);
    floorplan::Block block;
    block.id = BlockId(id);
    block.name = name;
    Mm y = 0;
    Mm needed = 0;
    bool up = true;
    for (const Line& line : linesOf(groups, length, lookup)) {
        if (up) y += behind + line.depth;      // the fronts look up at the aisle
        for (const Run& run : line.runs) {
            block.parts.push_back(partOf(run, y, up));
            needed = std::max(needed, run.x + (run.units - 1) * run.pitch + run.each.width + end_margin);
        }
        y += up ? front_aisle : line.depth;
        up = !up;
    }
    if (up && !block.parts.empty()) y += behind;
    PlantRoom room{block.id, {std::max(needed, length), y}, block.parts.empty()};
    if (!room.empty) document.put(std::move(block));
    return room;
}

void placeRoom(document::Document& document, const PlantRoom& room, const AreaId& area, const geometry::Rect& where, bool along_y, const std::string& label, const PhaseId& phase)
{
    if (room.empty) return;
    floorplan::Placement placement;
    placement.id = PlacementId(area.text() + ".plant");
    placement.area = area;
    placement.what = room.block;
    // A quarter turn takes local y to the west: the frame's origin is the room's lower right corner.
    placement.pose = along_y ? geometry::Pose{{where.max.x, where.min.y}, Turn::quarter, false} : geometry::Pose{where.min, Turn::none, false};
    placement.label = label;
    placement.phase = phase;
    document.put(std::move(placement));
}

}  // namespace cw::designs
