// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/conflicts.h"

#include <algorithm>

namespace cw::checks {

namespace {

using geometry::Mm;
using geometry::Point;
using geometry::Pose;
using geometry::Rect;

constexpr std::size_t most_known = 20'000;

Thing thingOf(const floorplan::Standing& standing, const floorplan::Lookup& lookup)
{
    Clearance needs;
    bool live = false;
    floorplan::Content what;
    if (standing.rack) {
        needs = clearanceOf(*standing.rack, lookup);
        what = standing.rack->id;
    } else {
        live = isLiveGear(standing.item->kind);
        needs = clearanceOf(*standing.item);
        what = standing.item->id;
    }
    const Rect local = floorplan::extent(what, lookup);
    Thing thing{standing.rect, {}, {}, live};
    if (needs.front > 0) thing.front = geometry::apply(standing.pose, Rect{{local.min.x, local.min.y - needs.front}, {local.max.x, local.min.y}});
    if (needs.rear > 0) thing.rear = geometry::apply(standing.pose, Rect{{local.min.x, local.max.y}, {local.max.x, local.max.y + needs.rear}});
    return thing;
}

std::vector<Thing> allThings(const floorplan::Content& what, const floorplan::Lookup& lookup)
{
    floorplan::Placement lone;
    lone.what = what;
    std::vector<Thing> things;
    floorplan::visitStanding(lone, lookup, {}, [&](const floorplan::Standing& standing) {
        things.push_back(thingOf(standing, lookup));
        return true;
    });
    return things;
}

Thing moved(const Pose& pose, const Thing& thing)
{
    const auto zone = [&pose](const Rect& rect) { return rect.isEmpty() ? rect : geometry::apply(pose, rect); };
    return {geometry::apply(pose, thing.rect), zone(thing.front), zone(thing.rear), thing.live};
}

void addZoneConflict(std::vector<Conflict>& found, ConflictKind kind, const Rect& zone, const Thing& owner, const Rect& obstacle)
{
    if (zone.isEmpty() || !zone.overlaps(obstacle)) return;
    const Mm clear = geometry::gap(owner.rect, obstacle);
    if (kind == ConflictKind::front && owner.live && clear < working_space_mm) return add(found, {ConflictKind::working_space, zone.intersected(obstacle), working_space_mm, clear});
    const bool upright = zone.width() == owner.rect.width() && (zone.min.x == owner.rect.min.x);
    add(found, {kind, zone.intersected(obstacle), upright ? zone.depth() : zone.width(), clear});
}

void addConflicts(std::vector<Conflict>& found, const Thing& a, const Thing& b)
{
    if (a.rect.overlaps(b.rect)) {
        add(found, {ConflictKind::overlap, a.rect.intersected(b.rect), 0, 0});
        return;
    }
    addZoneConflict(found, ConflictKind::front, a.front, a, b.rect);
    addZoneConflict(found, ConflictKind::rear, a.rear, a, b.rect);
    addZoneConflict(found, ConflictKind::front, b.front, b, a.rect);
    addZoneConflict(found, ConflictKind::rear, b.rear, b, a.rect);
}

/// The thing with the space it needs in front and behind.
Rect reachOf(const Thing& thing)
{
    Rect all = thing.rect;
    if (!thing.front.isEmpty()) all = all.united(thing.front);
    return thing.rear.isEmpty() ? all : all.united(thing.rear);
}

}  // namespace

std::vector<Instance> instancesOf(const floorplan::Placement& placement, const floorplan::Lookup& lookup)
{
    std::vector<Instance> instances;
    const Rect plain = floorplan::extent(placement.what, lookup);
    const auto stand = [&instances](const floorplan::Content& what, const Rect& local, const Pose& pose) {
        if (!local.isEmpty()) instances.push_back({what, pose, geometry::apply(pose, local)});
    };
    auto exception = placement.exceptions.begin();
    for (int row = 0; row < placement.repeat.rows; ++row)
        for (int column = 0; column < placement.repeat.columns; ++column) {
            const Pose pose = floorplan::poseOfCopy(placement.pose, placement.repeat, column, row);
            const bool special = exception != placement.exceptions.end() && exception->row == row && exception->column == column;
            if (!special) stand(placement.what, plain, pose);
            else if (const auto* what = placement.standingAt(*exception)) stand(*what, floorplan::extent(*what, lookup), pose);
            if (special) ++exception;
        }
    return instances;
}

void add(std::vector<Conflict>& found, const Conflict& conflict)
{
    for (Conflict& known : found)
        if (known.kind == conflict.kind) {
            known.times += conflict.times;
            return;
        }
    found.push_back(conflict);
}

const Conflicts::Things& Conflicts::thingsOf(const floorplan::Content& what)
{
    if (const auto known = things_.find(what); known != things_.end()) return known->second;
    Things things;
    things.list = allThings(what, lookup_);
    std::vector<std::pair<Rect, geometry::RectIndex::Key>> rects;
    for (std::size_t i = 0; i < things.list.size(); ++i) {
        rects.emplace_back(reachOf(things.list[i]), static_cast<geometry::RectIndex::Key>(i));
        things.reach = things.reach.isEmpty() ? rects.back().first : things.reach.united(rects.back().first);
    }
    things.index = geometry::RectIndex(rects);
    return things_.emplace(what, std::move(things)).first->second;
}

const std::vector<Conflict>& Conflicts::between(const floorplan::Content& a, const floorplan::Content& b, const Pose& relative)
{
    const auto key = std::tuple(a, b, relative.origin, relative.turn, relative.mirrored);
    if (known_.size() > most_known) known_.clear();  // a long drag meets a new relative pose every frame
    if (const auto known = known_.find(key); known != known_.end()) return known->second;
    std::vector<Conflict> found;
    const Things& first = thingsOf(a);
    for (const Thing& other : thingsOf(b).list) {
        const Thing there = moved(relative, other);
        const Rect reach = reachOf(there);
        if (!reach.intersects(first.reach)) continue;
        auto near = first.index.query(reach);
        std::sort(near.begin(), near.end());
        for (const auto here : near) addConflicts(found, first.list[here], there);
    }
    return known_.emplace(key, std::move(found)).first->second;
}

std::vector<Conflict> Conflicts::inside(const floorplan::Block& block)
{
    struct Copy {
        floorplan::Content what;
        Pose pose;
    };
    std::vector<Copy> copies;
    std::vector<std::pair<Rect, geometry::RectIndex::Key>> rects;
    for (const floorplan::Part& part : block.parts)
        for (int row = 0; row < part.repeat.rows; ++row)
            for (int column = 0; column < part.repeat.columns; ++column) {
                const Pose pose = floorplan::poseOfCopy(part.pose, part.repeat, column, row);
                const Rect local = floorplan::extent(part.what, lookup_);
                if (local.isEmpty()) continue;
                rects.emplace_back(geometry::apply(pose, local), static_cast<geometry::RectIndex::Key>(copies.size()));
                copies.push_back({part.what, pose});
            }
    const geometry::RectIndex index(rects);
    std::vector<Conflict> found;
    for (const auto& [rect, key] : rects)
        for (const auto other : index.query(rect.grown(reach()))) {
            if (other <= key) continue;
            const Pose relative = geometry::compose(geometry::inverse(copies[key].pose), copies[other].pose);
            for (Conflict conflict : between(copies[key].what, copies[other].what, relative)) {
                conflict.where = geometry::apply(copies[key].pose, conflict.where);
                add(found, conflict);
            }
        }
    return found;
}

}  // namespace cw::checks
