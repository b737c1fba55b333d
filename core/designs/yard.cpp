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

void addGrid(document::Document& document, const Yard& yard, const std::string& id, Point origin, std::int64_t columns, std::int64_t rows, geometry::Size size)
{
    floorplan::Placement placement;
    placement.id = PlacementId(id);
    placement.area = yard.area;
    placement.what = yard.item;
    placement.pose.origin = origin;
    placement.repeat = {static_cast<int>(columns), static_cast<int>(rows), columns > 1 ? size.width + yard.gap_x : 0, rows > 1 ? size.depth + yard.gap_y : 0};
    placement.label = yard.label;
    placement.phase = yard.phase;
    document.put(std::move(placement));
}

}  // namespace

geometry::Size footprintOf(const ItemId& item)
{
    const catalog::Item* found = catalog::Catalog::builtin().find(item);
    assert(found && found->footprint());
    return found && found->footprint() ? *found->footprint() : geometry::Size{1000, 1000};
}

Rect addRows(document::Document& document, const Yard& yard, Point corner)
{
    const geometry::Size size = footprintOf(yard.item);
    const std::int64_t columns = std::clamp<std::int64_t>(yard.units, 1, yard.columns);
    const std::int64_t full_rows = yard.units / columns;
    const std::int64_t rest = yard.units % columns;
    const std::string stem = yard.area.text() + "." + yard.item.text();
    if (full_rows > 0) addGrid(document, yard, stem, corner, columns, full_rows, size);
    if (rest > 0) addGrid(document, yard, stem + ".rest", {corner.x, corner.y + full_rows * (size.depth + yard.gap_y)}, rest, 1, size);
    const std::int64_t rows = full_rows + (rest > 0 ? 1 : 0);
    return {corner, {corner.x + columns * (size.width + yard.gap_x) - yard.gap_x, corner.y + rows * (size.depth + yard.gap_y) - yard.gap_y}};
}

Rect addYard(document::Document& document, const Yard& yard, Point corner)
{
    if (yard.units <= 0) return {};
    const Rect taken = addRows(document, yard, {corner.x + yard.margin, corner.y + yard.margin});
    const Rect fence{corner, {taken.max.x + yard.margin, taken.max.y + yard.margin}};
    addArea(document, yard.area.text(), yard.kind, yard.name, fence);
    return fence;
}

void addArea(document::Document& document, const std::string& id, floorplan::AreaKind kind, const std::string& name, const Rect& rect, const AreaId& parent)
{
    floorplan::Area area;
    area.id = AreaId(id);
    area.kind = kind;
    area.name = name;
    area.outline = geometry::Polygon::rectangle(rect);
    area.parent = parent;
    document.put(std::move(area));
}

std::int64_t unitsFor(double load, double rating, std::int64_t spares)
{
    return static_cast<std::int64_t>(std::ceil(load / rating)) + spares;
}

}  // namespace cw::designs
