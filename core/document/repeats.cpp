// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/repeats.h"

#include <algorithm>
#include <cmath>

namespace cw::document {

namespace {

using geometry::Mm;

/// What stands in a row of racks: rack by rack, wall to wall.
bool isRack(const floorplan::Content& what, const floorplan::Lookup& lookup)
{
    if (std::holds_alternative<RackId>(what)) return true;
    const auto* id = std::get_if<ItemId>(&what);
    const catalog::Item* item = id ? lookup.item(*id) : nullptr;
    return item && (item->kind == catalog::Kind::rack || item->text("record_unit") == "rack");
}

/// In front and behind together; 0: the item does not say.
Mm clearances(const floorplan::Content& what, const floorplan::Lookup& lookup)
{
    const auto* id = std::get_if<ItemId>(&what);
    const catalog::Item* item = id ? lookup.item(*id) : nullptr;
    if (!item) return 0;
    return std::llround(item->number("clearance_front_mm").value_or(0) + item->number("clearance_rear_mm").value_or(0));
}

}  // namespace

floorplan::Repeat standingApart(const floorplan::Content& what, floorplan::Repeat repeat, const floorplan::Lookup& lookup)
{
    const geometry::Rect one = floorplan::extent(what, lookup);
    const Mm across = isRack(what, lookup) ? 0 : least_aisle_mm;
    if (repeat.columns > 1 && repeat.pitch_x == 0) repeat.pitch_x = one.width() + across;
    if (repeat.rows > 1 && repeat.pitch_y == 0) repeat.pitch_y = one.depth() + std::max(least_aisle_mm, clearances(what, lookup));
    return repeat;
}

}  // namespace cw::document
