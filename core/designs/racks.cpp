// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/racks.h"

#include <algorithm>
#include <cmath>

#include "designs/load_estimate.h"
#include "designs/yard.h"

namespace cw::designs {

namespace {

const ItemId rack_strip("pdu-415-60a");

using geometry::Mm;
using geometry::Rect;
using geometry::Turn;

int heightU(const ItemId& item)
{
    const catalog::Item* found = catalog::Catalog::builtin().find(item);
    return found ? static_cast<int>(std::ceil(found->number("height_u").value_or(1))) : 1;
}

/// Strips of two feeds: either of them carries the rack alone.
int stripsFor(const floorplan::RackDesign& rack, double later_kw)
{
    double kw = later_kw;
    for (const floorplan::Mounted& mounted : rack.devices)
        if (const catalog::Item* found = catalog::Catalog::builtin().find(mounted.item)) kw += peakKw(*found) * mounted.count;
    return 2 * static_cast<int>(unitsFor(kw, figure(rack_strip, "rating_kva"), 0));
}

}  // namespace

floorplan::RackDesign stackedRack(const std::string& id, const std::string& name, floorplan::RackRole role, const ItemId& enclosure,
                                  const std::vector<Stack>& from_the_bottom, const ItemId& rear_door, double later_kw)
{
    floorplan::RackDesign rack;
    rack.id = RackId(id);
    rack.name = name;
    rack.role = role;
    rack.enclosure = enclosure;
    rack.rear_door = rear_door;
    int next_u = 1;
    for (const Stack& stack : from_the_bottom) {
        rack.devices.push_back({stack.item, next_u, stack.count});
        next_u += heightU(stack.item) * stack.count;
    }
    if (const int strips = stripsFor(rack, later_kw)) rack.devices.push_back({rack_strip, 1, strips});
    return rack;
}

floorplan::Block rowOf(const document::Document& document, const std::string& id, const std::string& name,
                      const std::vector<std::pair<floorplan::Content, int>>& left_to_right)
{
    const document::DocumentLookup lookup(document);
    floorplan::Block block;
    block.id = BlockId(id);
    block.name = name;
    Mm x = 0;
    for (const auto& [what, count] : left_to_right) {
        if (count <= 0) continue;
        const Mm width = floorplan::extent(what, lookup).width();
        floorplan::Part part;
        part.what = what;
        part.pose.origin = {x, 0};
        part.repeat = {count, 1, count > 1 ? width : 0, 0};
        part.label = "{n}";
        block.parts.push_back(std::move(part));
        x += width * count;
    }
    return block;
}

void addBusways(document::Document& document, const BlockId& row)
{
    constexpr double continuous = 0.8;         // of the rating, NEC 210.20
    constexpr geometry::Mm above_each_other = 100;
    const ItemId busway("busway-800a");
    const auto runs = static_cast<int>(2 * unitsFor(loadOf(row, document).it_kw, figure(busway, "rating_kva") * continuous, 0));
    constexpr geometry::Mm least_row = 3'000;  // shorter rows are fed by drops from the electrical room
    if (runs == 0 || floorplan::extent(row, document::DocumentLookup(document)).width() < least_row) return;
    floorplan::Block block = *document.find<floorplan::Block>(row);
    floorplan::Part part;
    part.what = busway;
    part.repeat = {1, runs, 0, runs > 1 ? above_each_other : 0};
    part.label = "BW{n}";
    block.parts.insert(block.parts.begin(), std::move(part));
    document.put(std::move(block));
}

floorplan::Block facingRows(const document::Document& document, const std::string& id, const std::string& name, const FacingRows& rows)
{
    const document::DocumentLookup lookup(document);
    floorplan::Block block;
    block.id = BlockId(id);
    block.name = name;
    Mm depth = 0;
    for (const BlockId& lower : rows.lower) depth = std::max(depth, floorplan::extent(lower, lookup).depth());
    Mm x = 0;
    for (const BlockId& lower : rows.lower) {
        const Rect size = floorplan::extent(lower, lookup);
        // Turned by 180 degrees about its origin, then moved so that it fills [x, x + width] x [0, depth], fronts up.
        block.parts.push_back({lower, {{x + size.max.x, depth + size.min.y}, Turn::half, false}, {}, {}});
        x += size.width() + rows.gap_x;
    }
    x = 0;
    for (const BlockId& upper : rows.upper) {
        block.parts.push_back({upper, {{x, depth + rows.cold_aisle}, Turn::none, false}, {}, {}});
        x += floorplan::extent(upper, lookup).width() + rows.gap_x;
    }
    return block;
}

}  // namespace cw::designs
