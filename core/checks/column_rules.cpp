// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing stands on a column of the building, and none stands where clear ground is asked for.
#include <algorithm>
#include <optional>
#include <utility>


#include "checks/rules.h"
#include "words/words.h"

namespace cw::checks {

namespace {

using floorplan::ColumnGrid;
using geometry::Mm;
using geometry::Pose;
using geometry::Rect;

/// The columns that cover some of the open span between `low` and `high`, along one axis of the grid.
struct Line {
    Mm first, pitch;
    int count;
    Mm size;

    [[nodiscard]] std::optional<std::pair<Mm, Mm>> centresIn(Mm low, Mm high) const
    {
        const Mm half = size / 2;
        if (count < 1) return std::nullopt;
        const bool lone = count == 1 || pitch <= 0;
        // The first column whose far side lies beyond `low`, the last one whose near side lies before `high`.
        const Mm from = lone || low - half < first ? 0 : (low - half - first) / pitch + 1;
        const Mm to = lone || high + half <= first ? 0 : std::min<Mm>(count - 1, (high + half - first - 1) / pitch);
        const std::pair centres{first + from * pitch, first + to * pitch};
        if (from > to || centres.first - half >= high || centres.second + half <= low) return std::nullopt;
        return centres;
    }
};

/// Around the columns that reach into the rectangle; nothing: none does.
std::optional<Rect> columnsIn(const Rect& rect, const ColumnGrid& grid)
{
    const auto x = Line{grid.first.x, grid.pitch_x, grid.columns, grid.size_mm}.centresIn(rect.min.x, rect.max.x);
    const auto y = Line{grid.first.y, grid.pitch_y, grid.rows, grid.size_mm}.centresIn(rect.min.y, rect.max.y);
    if (!x || !y) return std::nullopt;
    const Mm half = grid.size_mm / 2;
    return Rect{{x->first - half, y->first - half}, {x->second + half, y->second + half}};
}

bool hasColumns(const floorplan::Area& area) { return area.columns && area.columns->size_mm > 0; }

/// `visit(pose, thing, copies)` for what has columns in the rectangle that `around` gives of it.
template <class Around, class Visit>
void visitNear(const PlacementCopies& copies, const ColumnGrid& grid, Conflicts& conflicts, Around&& around, Visit&& visit)
{
    for (const Copies& group : copies.groups) {
        const auto& list = conflicts.thingsOf(group.what()).list;
        visitSpots(group, group.spots(), [&](Spot spot, std::int64_t standing) {
            if (!columnsIn(around(group, spot), grid)) return true;
            for (const Thing& thing : list) visit(group.poseAt(spot), thing, standing);
            return true;
        });
    }
}

}  // namespace

std::vector<Conflict> nearColumns(const PlacementCopies& copies, const floorplan::Area& area, Conflicts& conflicts)
{
    std::vector<Conflict> found;
    if (!hasColumns(area)) return found;
    visitNear(copies, *area.columns, conflicts, [](const Copies& group, Spot spot) { return group.reachAt(spot); }, [&](const Pose& pose, const Thing& thing, std::int64_t standing) {
        const Rect rect = geometry::apply(pose, thing.rect);
        if (columnsIn(rect, *area.columns)) return;  // told by plan.on_column
        for (const ClearZone& zone : zonesOf(moved(pose, thing.ground))) {
            const auto columns = zone.rect.isEmpty() ? std::nullopt : columnsIn(zone.rect, *area.columns);
            if (!columns) continue;
            Conflict conflict = clearGroundConflict(zone.kind, rect, zone.rect, geometry::gap(rect, *columns), thing.live);
            conflict.where = zone.rect.intersected(*columns);
            conflict.obstacle = Obstacle::column;
            conflict.times = standing;
            add(found, conflict);
        }
    });
    return found;
}

Findings onColumns(const floorplan::Placement& placement, const PlacementCopies& copies, const floorplan::Area& area, Conflicts& conflicts)
{
    if (!hasColumns(area)) return {};
    std::int64_t things = 0;
    Rect where;
    visitNear(copies, *area.columns, conflicts, [](const Copies& group, Spot spot) { return group.rectAt(spot); }, [&](const Pose& pose, const Thing& thing, std::int64_t standing) {
        const Rect rect = geometry::apply(pose, thing.rect);
        if (!columnsIn(rect, *area.columns)) return;
        things += standing;
        where = where.united(rect);
    });
    if (things == 0) return {};
    return {{"plan.on_column", Severity::error, {placement.id, area.id}, where,
             things > 1 ? words::say("{} things stand on columns of {}", things, nameOf(area)) : words::say("Stands on a column of {}", nameOf(area)),
             words::say("Move it off the column, or change the column grid"), false}};
}

}  // namespace cw::checks
