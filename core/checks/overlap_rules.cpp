// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Areas of one parent do not share ground.
#include <algorithm>
#include <map>


#include "checks/rules.h"
#include "geometry/overlap.h"
#include "words/words.h"

namespace cw::checks {

namespace {

using floorplan::Area;
using floorplan::AreaKind;
using geometry::Rect;
using geometry::RectIndex;

/// A file of a hundred thousand areas in one place must not take a minute: no more neighbours are looked at in all,
constexpr std::size_t most_neighbours = 2'000'000;
/// and no more corners are compared.
constexpr std::size_t most_effort = 500'000;

/// How deep inside the other kinds an area may lie without saying so; roads and ponds lie in nothing.
int depthOf(AreaKind kind)
{
    switch (kind) {
    case AreaKind::building: return 1;
    case AreaKind::hall: return 2;
    case AreaKind::room: return 3;
    default: return 0;
    }
}

/// A hall drawn inside a building belongs to it, even when it does not name it.
bool liesInside(const Area& inner, const Area& outer)
{
    return depthOf(outer.kind) > 0 && depthOf(inner.kind) > depthOf(outer.kind) && geometry::contains(outer.outline, inner.outline);
}

bool shareGround(const Area& a, const Area& b)
{
    return a.parent == b.parent && geometry::overlaps(a.outline, b.outline) && !liesInside(a, b) && !liesInside(b, a);
}

}  // namespace

Findings areasOverlap(const document::Document& document)
{
    const auto& rows = document.table<Area>().rows();
    std::vector<std::pair<Rect, RectIndex::Key>> rects;
    for (std::size_t i = 0; i < rows.size(); ++i) rects.emplace_back(geometry::bounds(rows[i]->outline), static_cast<RectIndex::Key>(i));
    const RectIndex index(rects);
    Findings findings;
    std::size_t neighbours = 0;
    std::size_t effort = 0;
    for (const auto& [rect, key] : rects) {
        auto near = index.query(rect);
        neighbours += near.size();
        if (neighbours > most_neighbours) return findings;
        std::sort(near.begin(), near.end());
        for (const auto other : near) {
            if (other <= key || !rect.overlaps(rects[other].first)) continue;
            effort += rows[key]->outline.corners.size() + rows[other]->outline.corners.size();
            if (effort > most_effort) return findings;
            if (!shareGround(*rows[key], *rows[other])) continue;
            const Rect shared = rect.intersected(rects[other].first);
            findings.push_back({"plan.areas_overlap", Severity::error, {rows[key]->id, rows[other]->id}, shared,
                                words::say("{} and {} share ground, {} x {} mm at most", nameOf(*rows[key]), nameOf(*rows[other]), shared.width(), shared.depth()),
                                words::say("Move or shrink one of them, or make one the parent of the other"), false});
        }
    }
    return findings;
}

}  // namespace cw::checks
