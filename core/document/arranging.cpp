// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/arranging.h"

#include <algorithm>

#include "document/builders.h"
#include "document/chosen.h"
#include "words/words.h"

namespace cw::document {

namespace {

using floorplan::Placement;
using geometry::Mm;
using geometry::Point;
using geometry::Rect;

struct Standing {
    const Placement* row = nullptr;
    Rect rect;
};

std::vector<Standing> standing(const Document& document, std::span<const PlacementId> ids, const floorplan::Lookup& lookup)
{
    std::vector<Standing> list;
    for (const Placement* row : unlocked(document, ids))
        if (const Rect rect = floorplan::extent(*row, lookup); !rect.isEmpty()) list.push_back({row, rect});
    return list;
}

Point wayTo(Align edge, const Rect& from, const Rect& all)
{
    switch (edge) {
    case Align::left: return {all.min.x - from.min.x, 0};
    case Align::centre: return {all.centre().x - from.centre().x, 0};
    case Align::right: return {all.max.x - from.max.x, 0};
    case Align::bottom: return {0, all.min.y - from.min.y};
    case Align::middle: return {0, all.centre().y - from.centre().y};
    case Align::top: return {0, all.max.y - from.max.y};
    }
    return {};
}

void moveBy(Edit& edit, const Document& document, const floorplan::Lookup& lookup, const Placement& row, Point by)
{
    if (by == Point{}) return;
    Placement next = row;
    next.pose.origin = next.pose.origin + by;
    putStanding(edit, document, lookup, std::move(next));
}

/// One change for every row that exists.
template <class Change>
Edit changeRows(const Document& document, std::span<const PlacementId> ids, const char* verb, Change&& change)
{
    Edit edit;
    std::size_t count = 0;
    for (const PlacementId& id : ids) {
        const Placement* row = document.find<Placement>(id);
        if (!row) continue;
        Placement next = *row;
        change(next);
        if (next == *row) continue;
        edit.put(document, std::move(next));
        ++count;
    }
    edit.title = counted(verb, count, words::sayable("placement"));
    return edit;
}

}  // namespace

Edit align(const Document& document, std::span<const PlacementId> ids, Align edge)
{
    const DocumentLookup lookup(document);
    const auto list = standing(document, ids, lookup);
    Edit edit;
    edit.title = counted(words::sayable("Align"), list.size(), words::sayable("placement"));
    if (list.size() < 2) return edit;
    Rect all;
    for (const Standing& one : list) all = all.united(one.rect);
    for (const Standing& one : list) moveBy(edit, document, lookup, *one.row, wayTo(edge, one.rect, all));
    return edit;
}

Edit distribute(const Document& document, std::span<const PlacementId> ids, Axis axis)
{
    const DocumentLookup lookup(document);
    auto list = standing(document, ids, lookup);
    Edit edit;
    edit.title = counted(words::sayable("Distribute"), list.size(), words::sayable("placement"));
    if (list.size() < 3) return edit;
    const auto low = [axis](const Rect& rect) { return axis == Axis::x ? rect.min.x : rect.min.y; };
    const auto high = [axis](const Rect& rect) { return axis == Axis::x ? rect.max.x : rect.max.y; };
    std::stable_sort(list.begin(), list.end(), [&](const Standing& a, const Standing& b) { return low(a.rect) + high(a.rect) < low(b.rect) + high(b.rect); });
    Mm free = high(list.back().rect) - low(list.front().rect);
    for (const Standing& one : list) free -= high(one.rect) - low(one.rect);
    const auto gaps = static_cast<Mm>(list.size() - 1);
    Mm next = high(list.front().rect);
    for (Mm i = 1; i < gaps; ++i) {
        const Standing& one = list[static_cast<std::size_t>(i)];
        next += free * i / gaps - free * (i - 1) / gaps;
        const Mm by = next - low(one.rect);
        moveBy(edit, document, lookup, *one.row, axis == Axis::x ? Point{by, 0} : Point{0, by});
        next += high(one.rect) - low(one.rect);
    }
    return edit;
}

Edit replaceContent(const Document& document, std::span<const PlacementId> ids, const floorplan::Content& what)
{
    return changeRows(document, ids, words::sayable("Replace"), [&what](Placement& row) {
        if (!row.locked) row.what = what;
    });
}

Edit setLocked(const Document& document, std::span<const PlacementId> ids, bool locked)
{
    return changeRows(document, ids, locked ? words::sayable("Lock") : words::sayable("Unlock"), [locked](Placement& row) { row.locked = locked; });
}

Edit setHidden(const Document& document, std::span<const PlacementId> ids, bool hidden)
{
    return changeRows(document, ids, hidden ? words::sayable("Hide") : words::sayable("Show"), [hidden](Placement& row) { row.hidden = hidden; });
}

Edit setPhase(const Document& document, std::span<const PlacementId> ids, const PhaseId& phase)
{
    return changeRows(document, ids, words::sayable("Change phase of"), [&phase](Placement& row) { row.phase = phase; });
}

Edit setLabel(const Document& document, std::span<const PlacementId> ids, const std::string& label)
{
    return changeRows(document, ids, words::sayable("Label"), [&label](Placement& row) { row.label = label; });
}

Edit setArea(const Document& document, std::span<const PlacementId> ids, const AreaId& area)
{
    return changeRows(document, ids, words::sayable("Change area of"), [&area](Placement& row) { row.area = area; });
}

Edit setTurn(const Document& document, std::span<const PlacementId> ids, geometry::Turn turn)
{
    Edit edit;
    for (const PlacementId& id : ids) {
        const Placement* row = document.find<Placement>(id);
        if (!row) continue;
        const auto by = static_cast<geometry::Turn>((static_cast<int>(turn) - static_cast<int>(row->pose.turn) + 4) % 4);
        if (by == geometry::Turn::none) continue;
        Edit one = document::turn(document, {&id, 1}, by);
        for (auto& change : one.list<Placement>()) edit.list<Placement>().push_back(std::move(change));
    }
    edit.title = counted(words::sayable("Rotate"), edit.list<Placement>().size(), words::sayable("placement"));
    return edit;
}

Edit setPitch(const Document& document, std::span<const PlacementId> ids, std::optional<Mm> columns, std::optional<Mm> rows)
{
    return changeRows(document, ids, words::sayable("Change pitch of"), [&](Placement& row) {
        if (columns && row.repeat.columns > 1) row.repeat.pitch_x = *columns;
        if (rows && row.repeat.rows > 1) row.repeat.pitch_y = *rows;
    });
}

}  // namespace cw::document
