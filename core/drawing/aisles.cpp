// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/aisles.h"

#include <algorithm>

namespace cw::drawing {

namespace {

using floorplan::Standing;
using geometry::Mm;
using geometry::Point;
using geometry::Rect;

/// An interval of one axis with the sides of racks that end there.
struct Interval {
    Mm from = 0, to = 0;
};

/// Which way the front of a rack looks: its local -y.
Point frontOf(const Standing& standing) { return geometry::apply({{0, 0}, standing.pose.turn, standing.pose.mirrored}, Point{0, -1}); }

std::vector<Interval> united(std::vector<Interval> intervals)
{
    std::sort(intervals.begin(), intervals.end(), [](const Interval& a, const Interval& b) { return a.from < b.from; });
    std::vector<Interval> result;
    for (const Interval& interval : intervals) {
        if (!result.empty() && interval.from <= result.back().to) result.back().to = std::max(result.back().to, interval.to);
        else result.push_back(interval);
    }
    return result;
}

/// Fronts and rears that look into the strip [from, to].
Aisle::Kind kindOf(Mm from, Mm to, bool along_y, const std::vector<Standing>& standing)
{
    int fronts = 0, rears = 0, sides = 0;
    for (const Standing& one : standing) {
        if (!one.rack) continue;
        const Mm low = along_y ? one.rect.min.y : one.rect.min.x, high = along_y ? one.rect.max.y : one.rect.max.x;
        if (high != from && low != to) continue;
        const Point front = frontOf(one);
        const Mm towards = (along_y ? front.y : front.x) * (high == from ? 1 : -1);
        if (towards > 0) ++fronts;
        if (towards < 0) ++rears;
        if (towards == 0) ++sides;
    }
    if (fronts + rears + sides == 0) return Aisle::Kind::gap;
    if (fronts > 0 && rears == 0) return Aisle::Kind::front;
    return rears > 0 && fronts == 0 ? Aisle::Kind::rear : Aisle::Kind::mixed;
}

std::vector<Aisle> aislesAlong(bool along_y, Mm wall_from, Mm wall_to, const std::vector<Standing>& standing)
{
    std::vector<Interval> taken;
    for (const Standing& one : standing) taken.push_back(along_y ? Interval{one.rect.min.y, one.rect.max.y} : Interval{one.rect.min.x, one.rect.max.x});
    taken = united(std::move(taken));
    std::vector<Aisle> aisles;
    Mm free_from = wall_from;
    for (const Interval& interval : taken) {
        if (interval.from > free_from) aisles.push_back({free_from, interval.from, free_from == wall_from ? Aisle::Kind::edge : kindOf(free_from, interval.from, along_y, standing)});
        free_from = std::max(free_from, interval.to);
    }
    if (wall_to > free_from && !taken.empty()) aisles.push_back({free_from, wall_to, Aisle::Kind::edge});
    return aisles;
}

}  // namespace

Aisles findAisles(const Rect& hall, const std::vector<Standing>& standing)
{
    Aisles aisles;
    // What stands in the wall or beyond is a finding of its own; here only the floor of the hall counts.
    std::vector<Standing> inside;
    for (const Standing& one : standing)
        if (hall.contains(one.rect)) inside.push_back(one);
    for (const Standing& one : inside) aisles.occupied = aisles.occupied.united(one.rect);
    aisles.across_y = aislesAlong(true, hall.min.y, hall.max.y, inside);
    aisles.across_x = aislesAlong(false, hall.min.x, hall.max.x, inside);
    return aisles;
}

std::vector<Standing> standingIn(const std::vector<const floorplan::Placement*>& placements, const floorplan::Lookup& lookup, std::size_t most)
{
    std::vector<Standing> standing;
    bool too_many = false;
    for (const floorplan::Placement* placement : placements)
        floorplan::visitStanding(*placement, lookup, {}, [&](const Standing& one) {
            if (standing.size() >= most) too_many = true;
            else standing.push_back(one);
            return !too_many;
        });
    if (too_many) standing.clear();
    return standing;
}

}  // namespace cw::drawing
