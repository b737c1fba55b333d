// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/builders.h"

#include <algorithm>
#include <set>

#include "document/chosen.h"

namespace cw::document {

namespace {

using floorplan::Area;
using floorplan::Placement;
using geometry::Mm;
using geometry::Point;
using geometry::Pose;
using geometry::Rect;

/// The area and everything inside it, by the chain of parents.
bool isWithin(const Document& document, AreaId area, const std::set<AreaId>& roots)
{
    for (int depth = 0; depth < 32 && !area.empty(); ++depth) {
        if (roots.contains(area)) return true;
        const Area* row = document.find<Area>(area);
        if (!row) return false;
        area = row->parent;
    }
    return false;
}

/// The placements and areas that a set of subjects stands for.
struct Reached {
    std::vector<const Placement*> placements;  ///< unlocked
    std::vector<const Area*> areas;
};

Reached reach(const Document& document, std::span<const Subject> subjects)
{
    std::set<AreaId> roots;
    std::set<PlacementId> chosen;
    for (const Subject& subject : subjects) {
        if (const auto* area = std::get_if<AreaId>(&subject)) roots.insert(*area);
        else chosen.insert(std::get<PlacementId>(subject));
    }
    Reached reached;
    for (const auto& area : document.table<Area>().rows())
        if (isWithin(document, area->id, roots)) reached.areas.push_back(area.get());
    for (const auto& placement : document.table<Placement>().rows()) {
        const bool within = isWithin(document, placement->area, roots);
        if (within || (chosen.contains(placement->id) && !placement->locked)) reached.placements.push_back(placement.get());
    }
    return reached;
}

Rect extentOf(const std::vector<const Placement*>& rows, const floorplan::Lookup& lookup)
{
    Rect all;
    for (const Placement* row : rows) all = all.united(floorplan::extent(*row, lookup));
    return all;
}

/// Turned inside the common extent `all`, whose middle stays where it is as far as whole millimetres allow. Division
/// towards zero makes two quarter turns return to the same rectangle, so four are the identity.
Pose turnedInPlace(const Pose& pose, const Rect& all, geometry::Turn turn)
{
    Pose about;
    about.turn = turn;
    const Rect turned = geometry::apply(about, all);
    const bool upright = turn == geometry::Turn::none || turn == geometry::Turn::half;
    const Mm difference = upright ? 0 : all.width() - all.depth();
    about.origin = Point{all.min.x + difference / 2, all.min.y - difference / 2} - turned.min;
    return compose(about, pose);
}

std::string stemOf(const floorplan::Content& what)
{
    return std::visit([](const auto& id) { return id.text(); }, what);
}

}  // namespace

Edit move(const Document& document, std::span<const Subject> subjects, Point by)
{
    const DocumentLookup lookup(document);
    const Reached reached = reach(document, subjects);
    Edit edit;
    std::set<AreaId> moved;
    for (const Area* area : reached.areas) {
        Area next = *area;
        next.outline = geometry::moved(area->outline, by);
        for (floorplan::KeepOut& keep_out : next.keep_outs) keep_out.outline = geometry::moved(keep_out.outline, by);
        if (next.columns) next.columns->first = next.columns->first + by;
        moved.insert(next.id);
        edit.put(document, std::move(next));
    }
    for (const Placement* placement : reached.placements) {
        Placement next = *placement;
        next.pose.origin = next.pose.origin + by;
        if (moved.contains(next.area)) edit.put(document, std::move(next));
        else putStanding(edit, document, lookup, std::move(next));
    }
    edit.title = reached.areas.empty() ? counted("Move", reached.placements.size(), "placement") : counted("Move", reached.areas.size(), "area");
    return edit;
}

Edit turn(const Document& document, std::span<const PlacementId> ids, geometry::Turn turn)
{
    const DocumentLookup lookup(document);
    const auto rows = unlocked(document, ids);
    const Rect all = extentOf(rows, lookup);
    Edit edit;
    edit.title = counted("Rotate", rows.size(), "placement");
    for (const Placement* row : rows) {
        Placement next = *row;
        next.pose = turnedInPlace(row->pose, all, turn);
        putStanding(edit, document, lookup, std::move(next));
    }
    return edit;
}

Edit mirror(const Document& document, std::span<const PlacementId> ids)
{
    const DocumentLookup lookup(document);
    const auto rows = unlocked(document, ids);
    const Rect all = extentOf(rows, lookup);
    const Pose about{{all.min.x + all.max.x, 0}, geometry::Turn::none, true};
    Edit edit;
    edit.title = counted("Mirror", rows.size(), "placement");
    for (const Placement* row : rows) {
        Placement next = *row;
        next.pose = compose(about, row->pose);
        putStanding(edit, document, lookup, std::move(next));
    }
    return edit;
}

Edit remove(const Document& document, std::span<const Subject> subjects)
{
    const Reached reached = reach(document, subjects);
    Edit edit;
    for (const Placement* placement : reached.placements) edit.remove<Placement>(document, placement->id);
    for (const Area* area : reached.areas) edit.remove<Area>(document, area->id);
    edit.title = reached.areas.empty() ? counted("Delete", reached.placements.size(), "placement") : counted("Delete", reached.areas.size(), "area");
    return edit;
}

Edit duplicate(const Document& document, std::span<const PlacementId> ids, Point by)
{
    const DocumentLookup lookup(document);
    Document grown = document;  // so that each copy sees the ids of those before it
    Edit edit;
    std::size_t copies = 0;
    for (const PlacementId& id : ids) {
        const Placement* row = document.find<Placement>(id);
        if (!row) continue;
        Placement copy = *row;
        copy.id = freshPlacementId(grown, id.text());
        copy.pose.origin = copy.pose.origin + by;
        copy.locked = false;
        grown.put(copy);
        putStanding(edit, document, lookup, std::move(copy));
        ++copies;
    }
    edit.title = counted("Duplicate", copies, "placement");
    return edit;
}

Edit place(const Document& document, const floorplan::Content& what, const AreaId& area, const Pose& pose)
{
    Placement placement;
    placement.id = freshPlacementId(document, stemOf(what));
    placement.area = area;
    placement.what = what;
    placement.pose = pose;
    Edit edit;
    edit.title = "Place " + stemOf(what);
    edit.put(document, std::move(placement));
    return edit;
}

Edit setRepeat(const Document& document, const PlacementId& id, const floorplan::Repeat& repeat)
{
    Edit edit;
    edit.title = "Repeat";
    const Placement* row = document.find<Placement>(id);
    if (!row || repeat.columns < 1 || repeat.rows < 1) return edit;
    Placement next = *row;
    next.repeat = repeat;
    std::erase_if(next.exceptions, [&repeat](const floorplan::Exception& e) { return e.column >= repeat.columns || e.row >= repeat.rows; });
    edit.put(document, std::move(next));
    return edit;
}

AreaId areaAt(const Document& document, const Rect& rect)
{
    const Area* best = nullptr;
    double best_m2 = 0;
    if (rect.isEmpty()) return {};
    for (const auto& area : document.table<Area>().rows()) {
        if (!geometry::contains(area->outline, rect)) continue;
        const double m2 = geometry::areaM2(area->outline);
        if (best && m2 >= best_m2) continue;
        best = area.get();
        best_m2 = m2;
    }
    return best ? best->id : AreaId();
}

PlacementId freshPlacementId(const Document& document, std::string_view stem)
{
    return freshId<PlacementId>(stem.empty() ? "placement" : stem, [&document](const PlacementId& id) { return document.find<Placement>(id); });
}

Rect extentOf(const Document& document, const Subject& subject, const floorplan::Lookup& lookup)
{
    if (const auto* area = std::get_if<AreaId>(&subject)) {
        const Area* row = document.find<Area>(*area);
        return row ? geometry::bounds(row->outline) : Rect{};
    }
    const Placement* row = document.find<Placement>(std::get<PlacementId>(subject));
    return row ? floorplan::extent(*row, lookup) : Rect{};
}

}  // namespace cw::document
