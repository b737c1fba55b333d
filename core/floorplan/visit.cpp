// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "floorplan/copy_label.h"
#include "floorplan/copy_range.h"
#include "floorplan/layout.h"

namespace cw::floorplan {

namespace {

using geometry::Rect;

class Visitor {
public:
    Visitor(const Lookup& lookup, const std::function<bool(const Standing&)>& visit) : lookup_(lookup), visit_(visit) {}

    /// False once the caller has seen enough.
    bool content(const Content& what, const Pose& pose, const Rect& window, const std::string& label, int depth)
    {
        const Rect local = extentOf(what);
        if (local.isEmpty()) return true;
        const Rect rect = apply(pose, local);
        if (!window.isEmpty() && !rect.intersects(window)) return true;
        if (const auto* block = std::get_if<BlockId>(&what)) return parts(*block, pose, window, depth);
        Standing standing;
        standing.pose = pose;
        standing.rect = rect;
        standing.label = label;
        if (const auto* rack = std::get_if<RackId>(&what)) standing.rack = lookup_.rack(*rack);
        else standing.item = lookup_.item(std::get<ItemId>(what));
        return visit_(standing);
    }

    /// The copies of a repeat that can touch the window, found by division, not by trying all.
    std::pair<IndexRange, IndexRange> copies(const Content& what, const Pose& pose, const Repeat& repeat, const Rect& window)
    {
        const IndexRange all_columns{0, repeat.columns - 1};
        const IndexRange all_rows{0, repeat.rows - 1};
        if (window.isEmpty() || repeat.count() == 1) return {all_columns, all_rows};
        const Rect local = extentOf(what);
        const Rect seen = apply(inverse(pose), window);
        return {touching(local.min.x, local.max.x, repeat.pitch_x, all_columns, seen.min.x, seen.max.x),
                touching(local.min.y, local.max.y, repeat.pitch_y, all_rows, seen.min.y, seen.max.y)};
    }

private:
    bool parts(const BlockId& id, const Pose& pose, const Rect& window, int depth)
    {
        const Block* block = lookup_.block(id);
        if (!block || depth >= deepest_block_nesting) return true;
        for (const Part& part : block->parts) {
            const Pose outer = compose(pose, part.pose);
            const auto [columns, rows] = copies(part.what, outer, part.repeat, window);
            for (int row = rows.first; row <= rows.last; ++row)
                for (int column = columns.first; column <= columns.last; ++column)
                    if (!content(part.what, poseOfCopy(outer, part.repeat, column, row), window, part.label, depth + 1)) return false;
        }
        return true;
    }

    const Rect& extentOf(const Content& what)
    {
        const auto known = extents_.find(what);
        return known != extents_.end() ? known->second : extents_.emplace(what, extent(what, lookup_)).first->second;
    }

    const Lookup& lookup_;
    const std::function<bool(const Standing&)>& visit_;
    std::map<Content, Rect> extents_;
};

}  // namespace

void visitStanding(const Placement& placement, const Lookup& lookup, const Rect& window, const std::function<bool(const Standing&)>& visit)
{
    Visitor visitor(lookup, visit);
    std::map<std::pair<int, int>, const Exception*> special;
    for (const Exception& exception : placement.exceptions) special[{exception.column, exception.row}] = &exception;
    auto [columns, rows] = visitor.copies(placement.what, placement.pose, placement.repeat, window);
    const auto visitCopy = [&](const Content& what, int column, int row) {
        return visitor.content(what, poseOfCopy(placement.pose, placement.repeat, column, row), window, copyLabel(placement.label, column, row, placement.repeat), 0);
    };
    for (int row = rows.first; row <= rows.last; ++row)
        for (int column = columns.first; column <= columns.last; ++column)
            if (!special.contains({column, row}) && !visitCopy(placement.what, column, row)) return;
    // A replacement may be larger than what it replaces, so each is asked by itself.
    for (const auto& [place, exception] : special)
        if (const Content* what = placement.standingAt(*exception); what && !visitCopy(*what, place.first, place.second)) return;
}

}  // namespace cw::floorplan
