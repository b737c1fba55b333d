// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing stands on a column of the building.
#include <algorithm>


#include "checks/rules.h"
#include "words/words.h"

namespace cw::checks {

namespace {

using floorplan::ColumnGrid;
using geometry::Mm;
using geometry::Rect;

/// Does a column cover some of the open span between `low` and `high`? Columns are `size` wide around `first` + i `pitch`.
bool meets(Mm low, Mm high, Mm first, Mm pitch, int count, Mm size)
{
    const Mm half = size / 2;
    if (count < 1) return false;
    if (count == 1 || pitch <= 0) return first + half > low && first - half < high;
    // The first column whose far side lies beyond `low`.
    const Mm beyond = low - half - first;
    const Mm i = beyond < 0 ? 0 : beyond / pitch + 1;
    return i < count && first + i * pitch - half < high;
}

bool meets(const Rect& rect, const ColumnGrid& grid)
{
    return meets(rect.min.x, rect.max.x, grid.first.x, grid.pitch_x, grid.columns, grid.size_mm) && meets(rect.min.y, rect.max.y, grid.first.y, grid.pitch_y, grid.rows, grid.size_mm);
}

}  // namespace

Findings onColumns(const floorplan::Placement& placement, const PlacementCopies& copies, const floorplan::Area& area, Conflicts& conflicts)
{
    if (!area.columns || area.columns->size_mm <= 0) return {};
    std::int64_t things = 0;
    Rect where;
    for (const Copies& group : copies.groups) {
        const auto& list = conflicts.thingsOf(group.what()).list;
        visitSpots(group, group.spots(), [&](Spot spot, std::int64_t standing) {
            if (!meets(group.rectAt(spot), *area.columns)) return true;
            for (const Thing& thing : list) {
                const Rect rect = geometry::apply(group.poseAt(spot), thing.rect);
                if (!meets(rect, *area.columns)) continue;
                things += standing;
                where = where.united(rect);
            }
            return true;
        });
    }
    if (things == 0) return {};
    return {{"plan.on_column", Severity::error, {placement.id, area.id}, where,
             things > 1 ? words::say("{} things stand on columns of {}", things, nameOf(area)) : words::say("Stands on a column of {}", nameOf(area)),
             words::say("Move it off the column, or change the column grid"), false}};
}

}  // namespace cw::checks
