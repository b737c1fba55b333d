// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/conflicts.h"

#include <algorithm>
#include <map>

#include "catalog/mounting.h"

namespace cw::checks {

namespace {

using geometry::Mm;
using geometry::Point;
using geometry::Pose;
using geometry::Rect;

constexpr std::size_t most_known = 20'000;       // relative poses kept from one update to the next
constexpr std::size_t most_kept = 200'000;       // and within one

Thing moved(const Pose& pose, const Thing& thing) { return {geometry::apply(pose, thing.rect), moved(pose, thing.ground), thing.live}; }

/// A rack or an item in its own frame.
Thing thingOf(const floorplan::Content& what, const floorplan::Lookup& lookup)
{
    const auto* id = std::get_if<RackId>(&what);
    const floorplan::RackDesign* rack = id ? lookup.rack(*id) : nullptr;
    const catalog::Item* item = id ? nullptr : lookup.item(std::get<ItemId>(what));
    const Clearance needs = rack ? clearanceOf(*rack, lookup) : item ? clearanceOf(*item) : Clearance{};
    const Rect local = floorplan::extent(what, lookup);
    return {local, groundAround(local, needs), item && isLiveGear(item->kind)};
}

/// Racks and items of a content. Each kind is looked up once.
std::vector<Thing> allThings(const floorplan::Content& what, const floorplan::Lookup& lookup)
{
    floorplan::Placement lone;
    lone.what = what;
    std::vector<Thing> things;
    std::map<const void*, Thing> kinds;
    floorplan::visitStanding(lone, lookup, {}, [&](const floorplan::Standing& standing) {
        if (standing.item && catalog::isOverhead(*standing.item)) return true;
        const void* kind = standing.rack ? static_cast<const void*>(standing.rack) : standing.item;
        auto known = kinds.find(kind);
        if (known == kinds.end()) known = kinds.emplace(kind, thingOf(standing.rack ? floorplan::Content(standing.rack->id) : floorplan::Content(standing.item->id), lookup)).first;
        things.push_back(moved(standing.pose, known->second));
        return true;
    });
    return things;
}

void addZoneConflict(std::vector<Conflict>& found, ConflictKind kind, const Rect& zone, const Thing& owner, const Rect& obstacle)
{
    if (zone.isEmpty() || !zone.overlaps(obstacle)) return;
    Conflict conflict = clearGroundConflict(kind, owner.rect, zone, geometry::gap(owner.rect, obstacle), owner.live);
    conflict.where = zone.intersected(obstacle);
    add(found, conflict);
}

void addZoneConflicts(std::vector<Conflict>& found, const Thing& owner, const Rect& obstacle)
{
    for (const ClearZone& zone : zonesOf(owner.ground)) addZoneConflict(found, zone.kind, zone.rect, owner, obstacle);
}

void addConflicts(std::vector<Conflict>& found, const Thing& a, const Thing& b)
{
    if (a.rect.overlaps(b.rect)) {
        add(found, {ConflictKind::overlap, a.rect.intersected(b.rect), 0, 0});
        return;
    }
    addZoneConflicts(found, a, b.rect);
    addZoneConflicts(found, b, a.rect);
}

Rect reachOfThing(const Thing& thing) { return reachOf(thing.rect, thing.ground); }

}  // namespace

Mm depthOf(const Rect& rect, const Rect& zone)
{
    const bool upright = zone.min.x == rect.min.x && zone.max.x == rect.max.x;
    return upright ? zone.depth() : zone.width();
}

Conflict clearGroundConflict(ConflictKind kind, const Rect& rect, const Rect& zone, Mm found_mm, bool live)
{
    if (kind == ConflictKind::front && live && found_mm < working_space_mm) return {ConflictKind::working_space, zone, working_space_mm, found_mm};
    return {kind, zone, depthOf(rect, zone), found_mm};
}

void add(std::vector<Conflict>& found, const Conflict& conflict)
{
    for (Conflict& known : found)
        if (known.kind == conflict.kind) {
            known.times += conflict.times;
            known.at_least = known.at_least || conflict.at_least;
            return;
        }
    found.push_back(conflict);
}

const Rect& Conflicts::reachOf(const floorplan::Content& what)
{
    const auto known = reaches_.find(what);
    return known != reaches_.end() ? known->second : reaches_.emplace(what, findReach(what)).first->second;
}

Rect Conflicts::findReach(const floorplan::Content& what)
{
    const auto* id = std::get_if<BlockId>(&what);
    if (!id) return reachOfThing(thingOf(what, lookup_));
    Rect all;
    const floorplan::Block* block = lookup_.block(*id);
    if (!block) return all;
    for (const floorplan::Part& part : block->parts) {
        const Rect one = reachOf(part.what);
        if (one.isEmpty()) continue;
        all = all.united(geometry::apply(floorplan::poseOfCopy(part.pose, part.repeat, 0, 0), one));
        all = all.united(geometry::apply(floorplan::poseOfCopy(part.pose, part.repeat, part.repeat.columns - 1, part.repeat.rows - 1), one));
    }
    return all;
}

const Conflicts::Things& Conflicts::thingsOf(const floorplan::Content& what)
{
    if (const auto known = things_.find(what); known != things_.end()) return known->second;
    Things things;
    things.list = allThings(what, lookup_);
    std::vector<std::pair<Rect, geometry::RectIndex::Key>> rects;
    for (std::size_t i = 0; i < things.list.size(); ++i) rects.emplace_back(reachOfThing(things.list[i]), static_cast<geometry::RectIndex::Key>(i));
    things.index = geometry::RectIndex(rects);
    return things_.emplace(what, std::move(things)).first->second;
}

Comparison Conflicts::compare(const floorplan::Content& a, const floorplan::Content& b, const Pose& relative)
{
    Comparison result;
    const Things& first = thingsOf(a);
    const Things& second = thingsOf(b);
    auto others = second.index.query(geometry::apply(geometry::inverse(relative), reachOf(a)));
    std::sort(others.begin(), others.end());
    result.looks = 1;
    for (const auto other : others) {
        if (++result.looks > most_looks) break;
        const Thing there = moved(relative, second.list[other]);
        auto near = first.index.query(reachOfThing(there));
        std::sort(near.begin(), near.end());
        result.looks += static_cast<std::int64_t>(near.size());
        for (const auto here : near) addConflicts(result.conflicts, first.list[here], there);
    }
    result.complete = result.looks <= most_looks;
    for (Conflict& conflict : result.conflicts) conflict.at_least = !result.complete;
    return result;
}

const Comparison& Conflicts::between(const floorplan::Content& a, const floorplan::Content& b, const Pose& relative)
{
    if (last_ == known_.end() || last_->first.first != a || last_->first.second != b) last_ = known_.try_emplace({a, b}).first;
    ByPose& by_pose = last_->second;
    const Relative key(relative.origin, relative.turn, relative.mirrored);
    if (const auto known = by_pose.find(key); known != by_pose.end()) return known->second;
    if (poses_ >= most_kept) return unkept_ = compare(a, b, relative);
    ++poses_;
    return by_pose.emplace(key, compare(a, b, relative)).first->second;
}

void Conflicts::tidy()
{
    if (poses_ <= most_known) return;
    known_.clear();
    last_ = known_.end();
    poses_ = 0;
}

}  // namespace cw::checks
