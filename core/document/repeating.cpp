// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/repeating.h"

#include <cstdlib>


#include "document/chosen.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::document {

namespace {

using floorplan::Placement;
using floorplan::Repeat;
using geometry::Mm;
using geometry::Point;

/// Only turned and mirrored.
geometry::Pose direction(const geometry::Pose& pose) { return {{0, 0}, pose.turn, pose.mirrored}; }

bool isUpright(const geometry::Pose& pose) { return pose.turn == geometry::Turn::none || pose.turn == geometry::Turn::half; }

/// The same array along the axes of the placement itself.
Repeat repeatFor(const Array& array, const geometry::Pose& pose)
{
    const geometry::Pose back = geometry::inverse(direction(pose));
    const Point east = geometry::apply(back, Point{array.pitch_x, 0}), north = geometry::apply(back, Point{0, array.pitch_y});
    if (isUpright(pose)) return {array.columns, array.rows, east.x, north.y};
    return {array.rows, array.columns, north.x, east.y};
}

std::int64_t standingIn(const Placement& row, const floorplan::Lookup& lookup)
{
    const floorplan::Tally tally = floorplan::tally(row.what, lookup);
    std::int64_t count = 1;
    for (const auto& [rack, racks] : tally.racks) count += racks;
    return count;
}

Result<void> mustBePossible(const Document& document, std::span<const Placement* const> rows, const Array& array)
{
    if (rows.empty()) return fail(words::say("nothing is selected that could be repeated"), {}, words::say("select placements that are not locked"));
    if (array.columns < 1 || array.rows < 1 || array.columns > most_array_copies || array.rows > most_array_copies)
        return fail(words::say("there must be 1 to 10,000 columns and rows"), {}, words::say("change the count"));
    if ((array.columns > 1 && array.pitch_x == 0) || (array.rows > 1 && array.pitch_y == 0)) return fail(words::say("the copies stand on each other"), {}, words::say("give the pitch"));
    if (std::max(std::llabs(array.pitch_x) * array.columns, std::llabs(array.pitch_y) * array.rows) > geometry::largest_coordinate_mm)
        return fail(words::say("the array reaches beyond the plane of a site"), {}, words::say("fewer copies, or a smaller pitch"));
    const DocumentLookup lookup(document);
    std::int64_t standing = 0;
    for (const Placement* row : rows) {
        if (rows.size() > 1 && row->repeat.count() > 1) return fail(words::say("{} is a repeat already", row->id.text()), {}, words::say("group the selection into a block first"));
        standing += standingIn(*row, lookup) * array.columns * array.rows;
    }
    if (standing > floorplan::most_standing) return fail(words::say("this would be more than {} racks", units::formatCount(floorplan::most_standing)), {}, words::say("make fewer copies"));
    return {};
}

}  // namespace

Result<Edit> makeArray(const Document& document, std::span<const PlacementId> ids, const Array& array)
{
    const auto rows = unlocked(document, ids);
    if (const auto fine = mustBePossible(document, rows, array); !fine) return tl::make_unexpected(fine.error());
    const DocumentLookup lookup(document);
    Edit edit;
    edit.title = counted(words::sayable("Repeat"), rows.size(), words::sayable("placement"));
    for (const Placement* row : rows) {
        Placement next = *row;
        next.repeat = repeatFor(array, row->pose);
        std::erase_if(next.exceptions, [&](const floorplan::Exception& e) { return e.column >= next.repeat.columns || e.row >= next.repeat.rows; });
        putStanding(edit, document, lookup, std::move(next));
    }
    return edit;
}

Array arrayOf(const Placement& row)
{
    const Point along = geometry::apply(direction(row.pose), Point{row.repeat.pitch_x, 0}), across = geometry::apply(direction(row.pose), Point{0, row.repeat.pitch_y});
    if (isUpright(row.pose)) return {row.repeat.columns, row.repeat.rows, along.x, across.y};
    return {row.repeat.rows, row.repeat.columns, across.x, along.y};
}

geometry::Rect extentOfOne(const Document& document, std::span<const PlacementId> ids, const floorplan::Lookup& lookup)
{
    geometry::Rect all;
    for (const Placement* row : unlocked(document, ids)) all = all.united(floorplan::extent(*row, 0, 0, lookup));
    return all;
}

}  // namespace cw::document
