// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Clear ground up to the walls: fronts and backs of racks, working space of live gear, the makers' clearances of plant.
#include <algorithm>

#include "checks/rules.h"

namespace cw::checks {

namespace {

using geometry::Mm;
using geometry::Polygon;
using geometry::Rect;

/// The part of `zone` that lies within `depth` of `rect`, which it adjoins.
Rect nearest(const Rect& rect, Rect zone, Mm depth)
{
    if (zone.max.y == rect.min.y && zone.min.x == rect.min.x) zone.min.y = zone.max.y - depth;
    else if (zone.min.y == rect.max.y && zone.min.x == rect.min.x) zone.max.y = zone.min.y + depth;
    else if (zone.max.x == rect.min.x) zone.min.x = zone.max.x - depth;
    else zone.max.x = zone.min.x + depth;
    return zone;
}

/// Questions about edges are dear: no more than this is spent on one placement, in corners.
constexpr std::int64_t most_effort = 2'000'000;

/// What the walls leave free, told of one area and the rooms in it.
class Walls {
public:
    explicit Walls(const Ground& ground) : ground_(ground) {}

    [[nodiscard]] bool leaveFree(const Rect& rect)
    {
        effort_ += ground_.outline.cost();
        if (!ground_.outline.contains(rect)) return false;
        const auto near = ground_.room_index.query(rect);
        for (const auto room : near) effort_ += ground_.rooms[room].cost();
        return std::none_of(near.begin(), near.end(), [&](auto room) { return ground_.rooms[room].overlaps(rect); });
    }

    /// How far the ground in `zone` is free, from the thing outwards: to the millimetre, by halving.
    [[nodiscard]] Mm freeDepth(const Rect& rect, const Rect& zone)
    {
        Mm free = 0;
        Mm taken = depthOf(rect, zone);
        while (taken - free > 1) {
            const Mm middle = free + (taken - free) / 2;
            (leaveFree(nearest(rect, zone, middle)) ? free : taken) = middle;
        }
        return free;
    }

    [[nodiscard]] bool areTooDear() const { return effort_ > most_effort; }

private:
    const Ground& ground_;
    std::int64_t effort_ = 0;
};

void addWallConflicts(std::vector<Conflict>& found, Walls& walls, const Rect& rect, const ClearGround& ground, bool live, std::int64_t times)
{
    for (const ClearZone& zone : zonesOf(ground)) {
        if (zone.rect.isEmpty() || walls.leaveFree(zone.rect)) continue;
        Conflict conflict = clearGroundConflict(zone.kind, rect, zone.rect, walls.freeDepth(rect, zone.rect), live);
        conflict.obstacle = Obstacle::wall;
        conflict.times = times;
        add(found, conflict);
    }
}

bool hasWalls(floorplan::AreaKind kind)
{
    return kind == floorplan::AreaKind::building || kind == floorplan::AreaKind::hall || kind == floorplan::AreaKind::room;
}

}  // namespace

std::vector<Conflict> nearWalls(const PlacementCopies& copies, const floorplan::Area& area, const Ground& ground, Conflicts& conflicts)
{
    std::vector<Conflict> found;
    Walls walls(ground);
    if (!hasWalls(area.kind) || copies.groups.empty() || walls.leaveFree(copies.reach)) return found;
    for (const Copies& group : copies.groups) {
        const auto& list = conflicts.thingsOf(group.what()).list;
        visitSpots(group, group.spots(), [&](Spot spot, std::int64_t standing) {
            if (walls.leaveFree(group.reachAt(spot))) return true;
            for (const Thing& thing : list) {
                if (walls.areTooDear()) break;
                const Rect rect = geometry::apply(group.poseAt(spot), thing.rect);
                // What stands across a wall is told by plan.outside_area.
                if (walls.leaveFree(rect)) addWallConflicts(found, walls, rect, moved(group.poseAt(spot), thing.ground), thing.live, standing);
            }
            return !walls.areTooDear();
        });
    }
    for (Conflict& conflict : found) conflict.at_least = walls.areTooDear();
    return found;
}

}  // namespace cw::checks
