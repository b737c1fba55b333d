// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/chosen.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <set>

#include "words/words.h"

namespace cw::document {

using floorplan::Area;
using floorplan::Placement;
using geometry::Point;
using geometry::Rect;

namespace {

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

geometry::Polygon transformed(const geometry::Polygon& polygon, const geometry::Pose& by)
{
    geometry::Polygon next;
    for (const Point corner : polygon.corners) next.corners.push_back(geometry::apply(by, corner));
    return next;
}

/// Pitches stay positive: the first column is the lower left one again.
floorplan::ColumnGrid transformed(const floorplan::ColumnGrid& grid, const geometry::Pose& by)
{
    floorplan::ColumnGrid next = grid;
    if (by.turn == geometry::Turn::quarter || by.turn == geometry::Turn::three_quarters) {
        std::swap(next.pitch_x, next.pitch_y);
        std::swap(next.columns, next.rows);
    }
    const Point last = grid.first + Point{grid.pitch_x * std::max(0, grid.columns - 1), grid.pitch_y * std::max(0, grid.rows - 1)};
    const Point a = geometry::apply(by, grid.first), b = geometry::apply(by, last);
    next.first = {std::min(a.x, b.x), std::min(a.y, b.y)};
    return next;
}

}  // namespace

Reached reach(const Document& document, std::span<const Subject> subjects)
{
    std::set<AreaId> roots;
    std::set<PlacementId> chosen;
    for (const Subject& subject : subjects) {
        if (const auto* area = std::get_if<AreaId>(&subject)) roots.insert(*area);
        else chosen.insert(std::get<PlacementId>(subject));
    }
    Reached reached;
    if (roots.empty()) {
        for (const PlacementId& id : chosen)
            if (const Placement* row = document.find<Placement>(id); row && !row->locked) reached.placements.push_back(row);
        return reached;
    }
    for (const auto& area : document.table<Area>().rows())
        if (isWithin(document, area->id, roots)) reached.areas.push_back(area.get());
    for (const auto& placement : document.table<Placement>().rows()) {
        const bool within = isWithin(document, placement->area, roots);
        if (within || (chosen.contains(placement->id) && !placement->locked)) reached.placements.push_back(placement.get());
    }
    for (const auto& tray : document.table<cabling::Tray>().rows())
        if (isWithin(document, tray->area, roots)) reached.trays.push_back(tray.get());
    return reached;
}

Rect extentOf(const Reached& reached, const floorplan::Lookup& lookup)
{
    Rect all;
    for (const Area* area : reached.areas) all = all.united(geometry::bounds(area->outline));
    for (const Placement* row : reached.placements) all = all.united(floorplan::extent(*row, lookup));
    return all;
}

std::vector<Subject> subjectsOf(std::span<const PlacementId> ids) { return {ids.begin(), ids.end()}; }

std::string titleOf(std::string_view verb, const Reached& reached)
{
    return reached.areas.empty() ? counted(verb, reached.placements.size(), words::sayable("placement")) : counted(verb, reached.areas.size(), words::sayable("area"));
}

Area transformed(const Area& area, const geometry::Pose& by)
{
    Area next = area;
    next.outline = transformed(area.outline, by);
    for (floorplan::KeepOut& keep_out : next.keep_outs) keep_out.outline = transformed(keep_out.outline, by);
    if (next.columns) next.columns = transformed(*next.columns, by);
    return next;
}

cabling::Tray transformed(const cabling::Tray& tray, const geometry::Pose& by)
{
    cabling::Tray next = tray;
    for (Point& point : next.path) point = geometry::apply(by, point);
    return next;
}

std::string idStem(const std::string& name, const char* otherwise)
{
    std::string stem;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) && byte < 128) stem += static_cast<char>(std::tolower(byte));
        else if (!stem.empty() && stem.back() != '-') stem += '-';
    }
    while (!stem.empty() && stem.back() == '-') stem.pop_back();
    return stem.empty() || !std::isalpha(static_cast<unsigned char>(stem.front())) ? otherwise : stem;
}

std::string counted(std::string_view verb, std::size_t count, std::string_view noun)
{
    return count == 1 ? words::say("{} {}", words::said(verb), words::said(noun)) : words::say("{} {} {}s", words::said(verb), count, words::said(noun));
}

void putStanding(Edit& edit, const Document& document, const floorplan::Lookup& lookup, Placement placement)
{
    const AreaId area = areaAt(document, floorplan::extent(placement, lookup));
    if (!area.empty()) placement.area = area;
    edit.put(document, std::move(placement));
}

std::vector<const floorplan::Placement*> unlocked(const Document& document, std::span<const PlacementId> ids)
{
    std::vector<const Placement*> rows;
    for (const PlacementId& id : ids)
        if (const Placement* row = document.find<Placement>(id); row && !row->locked) rows.push_back(row);
    return rows;
}

}  // namespace cw::document
