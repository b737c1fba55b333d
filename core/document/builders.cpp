// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/builders.h"

#include <algorithm>
#include <map>
#include <set>

#include "document/areas.h"
#include "document/chosen.h"
#include "words/words.h"

namespace cw::document {

namespace {

using floorplan::Area;
using floorplan::Placement;
using geometry::Mm;
using geometry::Point;
using geometry::Pose;
using geometry::Rect;

/// Turns about the middle of the common extent `all`, as far as whole millimetres allow. Division towards zero makes two
/// quarter turns return to the same rectangle, so four are the identity.
Pose turningInPlace(const Rect& all, geometry::Turn turn)
{
    Pose about;
    about.turn = turn;
    const Rect turned = geometry::apply(about, all);
    const bool upright = turn == geometry::Turn::none || turn == geometry::Turn::half;
    const Mm difference = upright ? 0 : all.width() - all.depth();
    about.origin = Point{all.min.x + difference / 2, all.min.y - difference / 2} - turned.min;
    return about;
}

/// Everything reached, moved, turned or mirrored by one pose.
Edit transformedBy(const Document& document, const Reached& reached, const floorplan::Lookup& lookup, const Pose& by, std::string_view verb)
{
    Edit edit;
    std::set<AreaId> moved;
    for (const Area* area : reached.areas) {
        moved.insert(area->id);
        edit.put(document, transformed(*area, by));
    }
    for (const Placement* placement : reached.placements) {
        Placement next = *placement;
        next.pose = compose(by, placement->pose);
        if (moved.contains(next.area)) edit.put(document, std::move(next));
        else putStanding(edit, document, lookup, std::move(next));
    }
    for (const cabling::Tray* tray : reached.trays) edit.put(document, transformed(*tray, by));
    edit.title = titleOf(verb, reached);
    return edit;
}

std::string stemOf(const floorplan::Content& what)
{
    return std::visit([](const auto& id) { return id.text(); }, what);
}

}  // namespace

Edit move(const Document& document, std::span<const Subject> subjects, Point by)
{
    const DocumentLookup lookup(document);
    return transformedBy(document, reach(document, subjects), lookup, {by, geometry::Turn::none, false}, words::sayable("Move"));
}

Edit turn(const Document& document, std::span<const Subject> subjects, geometry::Turn turn)
{
    const DocumentLookup lookup(document);
    const Reached reached = reach(document, subjects);
    return transformedBy(document, reached, lookup, turningInPlace(extentOf(reached, lookup), turn), words::sayable("Rotate"));
}

Edit turn(const Document& document, std::span<const PlacementId> ids, geometry::Turn by) { return turn(document, subjectsOf(ids), by); }

Edit mirror(const Document& document, std::span<const Subject> subjects)
{
    const DocumentLookup lookup(document);
    const Reached reached = reach(document, subjects);
    const Rect all = extentOf(reached, lookup);
    return transformedBy(document, reached, lookup, {{all.min.x + all.max.x, 0}, geometry::Turn::none, true}, words::sayable("Mirror"));
}

Edit mirror(const Document& document, std::span<const PlacementId> ids) { return mirror(document, subjectsOf(ids)); }

Edit remove(const Document& document, std::span<const Subject> subjects)
{
    const Reached reached = reach(document, subjects);
    Edit edit;
    for (const Placement* placement : reached.placements) edit.remove<Placement>(document, placement->id);
    for (const cabling::Tray* tray : reached.trays) edit.remove<cabling::Tray>(document, tray->id);
    for (const Area* area : reached.areas) edit.remove<Area>(document, area->id);
    edit.title = titleOf(words::sayable("Delete"), reached);
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
    edit.title = counted(words::sayable("Duplicate"), copies, words::sayable("placement"));
    return edit;
}

Edit duplicate(const Document& document, std::span<const Subject> subjects, Point by)
{
    const bool areas = std::any_of(subjects.begin(), subjects.end(), [](const Subject& subject) { return std::holds_alternative<AreaId>(subject); });
    if (!areas) {
        std::vector<PlacementId> ids;
        for (const Subject& subject : subjects) ids.push_back(std::get<PlacementId>(subject));
        return duplicate(document, ids, by);
    }
    const DocumentLookup lookup(document);
    const Reached reached = reach(document, subjects);
    Document grown = document;
    Edit edit;
    std::map<AreaId, AreaId> copies;
    for (const Area* area : reached.areas) {
        Area copy = transformed(*area, {by, geometry::Turn::none, false});
        copy.id = freshId<AreaId>(area->id.text(), [&grown](const AreaId& id) { return grown.find<Area>(id); });
        copies[area->id] = copy.id;
        grown.put(copy);
    }
    for (const auto& [original, id] : copies) {
        Area copy = *grown.find<Area>(id);
        if (const auto parent = copies.find(copy.parent); parent != copies.end()) copy.parent = parent->second;
        else copy.parent = areaAround(document, copy.outline);
        if (!copy.name.empty()) copy.name += words::say(" (copy)");
        edit.put(document, std::move(copy));
    }
    for (const Placement* row : reached.placements) {
        Placement copy = *row;
        copy.id = freshPlacementId(grown, row->id.text());
        copy.pose.origin = copy.pose.origin + by;
        copy.locked = false;
        grown.put(copy);
        const auto area = copies.find(copy.area);
        if (area == copies.end()) {
            putStanding(edit, document, lookup, std::move(copy));
            continue;
        }
        copy.area = area->second;
        edit.put(document, std::move(copy));
    }
    for (const cabling::Tray* row : reached.trays) {
        cabling::Tray copy = transformed(*row, {by, geometry::Turn::none, false});
        copy.id = freshId<TrayId>(row->id.text(), [&grown](const TrayId& id) { return grown.find<cabling::Tray>(id); });
        copy.area = copies.at(row->area);
        grown.put(copy);
        edit.put(document, std::move(copy));
    }
    edit.title = titleOf(words::sayable("Duplicate"), reached);
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
    edit.title = words::say("Place {}", stemOf(what));
    edit.put(document, std::move(placement));
    return edit;
}

Edit setRepeat(const Document& document, const PlacementId& id, const floorplan::Repeat& repeat)
{
    Edit edit;
    edit.title = words::say("Repeat");
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
