// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/areas.h"

#include <cctype>

#include "document/builders.h"
#include "document/chosen.h"
#include "words/words.h"

namespace cw::document {

namespace {

using floorplan::Area;
using floorplan::AreaKind;
using floorplan::KeepOut;
using floorplan::Placement;

const char* stemOf(AreaKind kind)
{
    switch (kind) {
    case AreaKind::building: return "building";
    case AreaKind::hall: return "hall";
    case AreaKind::yard: return "yard";
    case AreaKind::substation: return "substation";
    case AreaKind::room: return "room";
    case AreaKind::road: return "road";
    case AreaKind::pond: return "pond";
    }
    return "area";
}

/// "hall-2" as people write it: "Hall 2".
std::string nameFrom(std::string id)
{
    id[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(id[0])));
    if (const auto dash = id.find('-'); dash != std::string::npos) id[dash] = ' ';
    return id;
}

Result<void> mustEnclose(const geometry::Polygon& outline)
{
    if (outline.corners.size() < 3) return fail(words::say("an outline needs at least three corners"), {}, words::say("add corners"));
    if (!geometry::isSimple(outline)) return fail(words::say("the outline crosses itself or encloses nothing"), {}, words::say("move the corners apart"));
    return {};
}

Result<const Area*> changeable(const Document& document, const AreaId& id)
{
    const Area* row = document.find<Area>(id);
    if (!row) return fail(words::say("there is no such area"), {}, words::say("select an area"));
    return row;
}

Result<Edit> changed(const Document& document, const std::string& title, Area area)
{
    Edit edit;
    edit.title = title;
    edit.put(document, std::move(area));
    return edit;
}

/// What stands in the area, as `after` has it, belongs to it from now on.
void takeIn(Edit& edit, const Document& document, const Document& after, const AreaId& id)
{
    const DocumentLookup lookup(document);
    const auto& outline = after.find<Area>(id)->outline;
    const geometry::Rect bounds = geometry::bounds(outline);
    for (const auto& row : document.table<Placement>().rows()) {
        const geometry::Rect rect = floorplan::extent(*row, lookup);
        if (!bounds.contains(rect) || row->area == id || areaAt(after, rect) != id) continue;
        Placement next = *row;
        next.area = id;
        edit.put(document, std::move(next));
    }
}

}  // namespace

AreaId areaAround(const Document& document, const geometry::Polygon& outline)
{
    const Area* best = nullptr;
    double best_m2 = 0;
    for (const auto& area : document.table<Area>().rows()) {
        if (!geometry::contains(area->outline, outline)) continue;
        const double m2 = geometry::areaM2(area->outline);
        if (best && m2 >= best_m2) continue;
        best = area.get();
        best_m2 = m2;
    }
    return best ? best->id : AreaId();
}

Result<Edit> addArea(const Document& document, AreaKind kind, const geometry::Polygon& outline)
{
    if (const auto fine = mustEnclose(outline); !fine) return tl::make_unexpected(fine.error());
    Area area;
    area.id = freshId<AreaId>(stemOf(kind), [&](const AreaId& id) { return document.find<Area>(id); });
    area.kind = kind;
    area.name = nameFrom(area.id.text());
    area.outline = outline;
    area.parent = areaAround(document, outline);
    Edit edit;
    edit.title = words::say("Draw area");
    edit.put(document, area);
    // What the new area surrounds lies in it: halls in the building that is drawn around them.
    for (const auto& row : document.table<Area>().rows()) {
        if (row->parent != area.parent || row->id == area.parent || !geometry::contains(outline, row->outline)) continue;
        Area inner = *row;
        inner.parent = area.id;
        edit.put(document, std::move(inner));
    }
    takeIn(edit, document, applied(document, edit), area.id);
    return edit;
}

Result<Edit> setOutline(const Document& document, const AreaId& id, const geometry::Polygon& outline)
{
    const auto row = changeable(document, id);
    if (!row) return tl::make_unexpected(row.error());
    if (const auto fine = mustEnclose(outline); !fine) return tl::make_unexpected(fine.error());
    Area next = **row;
    next.outline = outline;
    auto edit = changed(document, words::say("Reshape area"), std::move(next));
    takeIn(*edit, document, applied(document, *edit), id);
    return edit;
}

Result<Edit> addKeepOut(const Document& document, const AreaId& id, const KeepOut& keep_out)
{
    const auto row = changeable(document, id);
    if (!row) return tl::make_unexpected(row.error());
    if (const auto fine = mustEnclose(keep_out.outline); !fine) return tl::make_unexpected(fine.error());
    Area next = **row;
    next.keep_outs.push_back(keep_out);
    return changed(document, words::say("Draw keep-out"), std::move(next));
}

Result<Edit> setKeepOut(const Document& document, const AreaId& id, std::size_t index, const KeepOut& keep_out)
{
    const auto row = changeable(document, id);
    if (!row) return tl::make_unexpected(row.error());
    if (index >= (*row)->keep_outs.size()) return fail(words::say("there is no such keep-out"), {}, words::say("select an area that has one"));
    if (const auto fine = mustEnclose(keep_out.outline); !fine) return tl::make_unexpected(fine.error());
    Area next = **row;
    next.keep_outs[index] = keep_out;
    return changed(document, words::say("Reshape keep-out"), std::move(next));
}

Edit removeKeepOut(const Document& document, const AreaId& id, std::size_t index)
{
    Edit edit;
    edit.title = words::say("Delete keep-out");
    const Area* row = document.find<Area>(id);
    if (!row || index >= row->keep_outs.size()) return edit;
    Area next = *row;
    next.keep_outs.erase(next.keep_outs.begin() + static_cast<std::ptrdiff_t>(index));
    edit.put(document, std::move(next));
    return edit;
}

Result<Edit> setColumns(const Document& document, const AreaId& id, const std::optional<floorplan::ColumnGrid>& columns)
{
    const auto row = changeable(document, id);
    if (!row) return tl::make_unexpected(row.error());
    if (columns) {
        const auto& grid = *columns;
        if (grid.columns < 1 || grid.rows < 1 || grid.columns > most_columns || grid.rows > most_columns)
            return fail(words::say("there must be 1 to 1,000 columns in each direction"), {}, words::say("change the count"));
        if ((grid.columns > 1 && grid.pitch_x < 1) || (grid.rows > 1 && grid.pitch_y < 1)) return fail(words::say("columns stand on each other"), {}, words::say("give the distance between them"));
        if (grid.size_mm < 1) return fail(words::say("a column has no thickness"), {}, words::say("give its side"));
    }
    Area next = **row;
    next.columns = columns;
    return changed(document, columns ? words::say("Change columns") : words::say("Remove columns"), std::move(next));
}

}  // namespace cw::document
