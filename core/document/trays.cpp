// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/trays.h"

#include <algorithm>

#include "document/builders.h"
#include "document/chosen.h"
#include "words/words.h"

namespace cw::document {

namespace {

using cabling::Tray;
using geometry::Point;

constexpr geometry::Mm largest_measure_mm = 100'000;

const char* stemOf(cabling::TrayKind kind)
{
    switch (kind) {
    case cabling::TrayKind::data: return "tray-data";
    case cabling::TrayKind::fibre: return "tray-fibre";
    case cabling::TrayKind::power: return "tray-power";
    case cabling::TrayKind::mixed: break;
    }
    return "tray";
}

Result<void> canBeBuilt(const Document& document, const Tray& tray)
{
    if (tray.path.size() < 2) return fail(words::say("a tray needs two points"), {}, words::say("draw it from one place to another"));
    if (tray.path.size() > cabling::most_tray_corners) return fail(words::say("{} corners are too many", tray.path.size()), {}, words::say("at most {}", cabling::most_tray_corners));
    if (std::adjacent_find(tray.path.begin(), tray.path.end()) != tray.path.end()) return fail(words::say("two corners of the tray are one"), {}, words::say("take one of them out"));
    for (const geometry::Mm measure : {tray.width_mm, tray.depth_mm})
        if (measure < 1 || measure > largest_measure_mm) return fail(words::say("a tray cannot be {} mm wide or deep", measure), {}, words::say("1 to {}", largest_measure_mm));
    if (tray.height_mm < 0 || tray.height_mm > largest_measure_mm) return fail(words::say("a tray cannot hang at {} mm", tray.height_mm), {}, words::say("0 to {}", largest_measure_mm));
    if (!tray.area.empty() && !document.find<floorplan::Area>(tray.area)) return fail(words::say("there is no area '{}'", tray.area.text()), {}, words::say("choose another"));
    return {};
}

geometry::Rect around(const std::vector<Point>& path)
{
    geometry::Rect all{path.front(), path.front()};
    for (const Point& point : path) {
        all.min = {std::min(all.min.x, point.x), std::min(all.min.y, point.y)};
        all.max = {std::max(all.max.x, point.x), std::max(all.max.y, point.y)};
    }
    // A line along an axis has no width, and an empty rectangle lies nowhere.
    all.max = {std::max(all.max.x, all.min.x + 1), std::max(all.max.y, all.min.y + 1)};
    return all;
}

Result<Edit> changed(const Document& document, Tray next, std::string title)
{
    if (!document.find<Tray>(next.id)) return fail(words::say("there is no tray '{}'", next.id.text()), {}, words::say("choose another"));
    if (const auto fine = canBeBuilt(document, next); !fine) return tl::make_unexpected(fine.error());
    return change(document, std::move(title), std::move(next));
}

}  // namespace

Result<Edit> addTray(const Document& document, Tray tray)
{
    if (const auto fine = canBeBuilt(document, tray); !fine) return tl::make_unexpected(fine.error());
    tray.id = freshId<TrayId>(stemOf(tray.kind), [&document](const TrayId& id) { return document.find<Tray>(id); });
    if (tray.area.empty()) tray.area = areaAt(document, around(tray.path));
    return change(document, words::say("Add tray"), std::move(tray));
}

Result<Edit> setTray(const Document& document, const Tray& tray) { return changed(document, tray, words::say("Change tray")); }

Result<Edit> setTrayPath(const Document& document, const TrayId& id, std::vector<Point> path)
{
    const Tray* row = document.find<Tray>(id);
    if (!row) return fail(words::say("there is no tray '{}'", id.text()), {}, words::say("choose another"));
    Tray next = *row;
    next.path = std::move(path);
    return changed(document, std::move(next), words::say("Reshape tray"));
}

Edit moveTray(const Document& document, const TrayId& id, Point by)
{
    Edit edit;
    edit.title = words::say("Move tray");
    const Tray* row = document.find<Tray>(id);
    if (!row) return edit;
    Tray next = *row;
    for (Point& point : next.path) point = point + by;
    if (const AreaId area = areaAt(document, around(next.path)); !area.empty()) next.area = area;
    edit.put(document, std::move(next));
    return edit;
}

Edit removeTray(const Document& document, const TrayId& id)
{
    Edit edit;
    edit.title = words::say("Delete tray");
    edit.remove<Tray>(document, id);
    return edit;
}

}  // namespace cw::document
