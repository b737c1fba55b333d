// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/yard.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace cw::designs {

namespace {

using geometry::Mm;
using geometry::Point;
using geometry::Rect;
using geometry::Size;

struct Grid {
    std::int64_t columns = 0;
    std::int64_t rows = 0;
};

/// No unit stands alone in a last row: of the widths from six tenths of the most to the most, the one that fills its rows best.
Grid gridOf(std::int64_t units, std::int64_t most_columns)
{
    if (units <= most_columns) return {units, units > 0 ? 1 : 0};
    Grid best;
    std::int64_t least_missing = units;
    for (std::int64_t columns = most_columns; columns >= std::max<std::int64_t>(1, (most_columns * 6 + 9) / 10); --columns) {
        const std::int64_t rows = (units + columns - 1) / columns;
        const std::int64_t missing = rows * columns - units;
        if (missing >= least_missing) continue;
        best = {columns, rows};
        least_missing = missing;
    }
    return best;
}

void addRow(document::Document& document, const Yard& yard, const Yard::Part& part, const std::string& id, Point origin, std::int64_t columns, std::int64_t rows)
{
    const Size size = footprintOf(yard.item);
    floorplan::Placement placement;
    placement.id = PlacementId(id);
    placement.area = yard.area;
    placement.what = yard.item;
    placement.pose.origin = origin;
    placement.repeat = {static_cast<int>(columns), static_cast<int>(rows), columns > 1 ? size.width + yard.gap_x : 0, rows > 1 ? size.depth + yard.gap_y : 0};
    placement.label = part.label;
    placement.phase = part.phase;
    document.put(std::move(placement));
}

}  // namespace

std::int64_t Yard::units() const
{
    std::int64_t sum = 0;
    for (const Part& part : parts) sum += part.units;
    return sum;
}

Size footprintOf(const ItemId& item)
{
    const catalog::Item* found = catalog::Catalog::builtin().find(item);
    assert(found && found->footprint());
    return found && found->footprint() ? *found->footprint() : Size{1000, 1000};
}

Size sizeOf(const Yard& yard)
{
    if (yard.units() <= 0) return {};
    const Size unit = footprintOf(yard.item);
    Grid all;
    for (const Yard::Part& part : yard.parts) {
        const Grid grid = gridOf(part.units, yard.columns);
        all = {std::max(all.columns, grid.columns), all.rows + grid.rows};
    }
    return {all.columns * (unit.width + yard.gap_x) - yard.gap_x + 2 * yard.margin, all.rows * (unit.depth + yard.gap_y) - yard.gap_y + 2 * yard.margin};
}

Rect addYard(document::Document& document, const Yard& yard, Point corner)
{
    if (yard.units() <= 0) return {};
    const Mm pitch_y = footprintOf(yard.item).depth + yard.gap_y;
    Point at{corner.x + yard.margin, corner.y + yard.margin};
    std::string stem = yard.area.text() + ".units";
    for (std::size_t i = 0; i < yard.parts.size(); ++i) {
        const Yard::Part& part = yard.parts[i];
        const Grid grid = gridOf(part.units, yard.columns);
        if (grid.rows == 0) continue;
        const std::string id = yard.parts.size() > 1 ? stem + "-" + std::to_string(i + 1) : stem;
        const std::int64_t missing = yard.full_rows ? 0 : grid.columns * grid.rows - part.units;
        const std::int64_t full = missing > 0 ? grid.rows - 1 : grid.rows;
        if (full > 0) addRow(document, yard, part, id, at, grid.columns, full);
        if (missing > 0) addRow(document, yard, part, id + ".last", {at.x, at.y + full * pitch_y}, grid.columns - missing, 1);
        at.y += grid.rows * pitch_y;
    }
    const Rect fence = Rect::at(corner, sizeOf(yard));
    addArea(document, yard.area.text(), yard.kind, yard.name, fence);
    return fence;
}

void addArea(document::Document& document, const std::string& id, floorplan::AreaKind kind, const std::string& name, const Rect& rect, const AreaId& parent, const RoomBuild& build)
{
    floorplan::Area area;
    area.id = AreaId(id);
    area.kind = kind;
    area.name = name;
    area.outline = geometry::Polygon::rectangle(rect);
    area.parent = parent;
    area.clear_height_mm = build.clear_height_mm;
    area.floor_load_kpa = build.floor_load_kpa;
    document.put(std::move(area));
}

std::int64_t unitsFor(double load, double rating, std::int64_t spares)
{
    return static_cast<std::int64_t>(std::ceil(load / rating - 1e-9)) + spares;
}

}  // namespace cw::designs
