// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/backgrounds.h"

#include <algorithm>
#include <cmath>

#include "document/chosen.h"
#include "floorplan/picture_frame.h"
#include "words/words.h"

namespace cw::document {

namespace {

using floorplan::Background;
using geometry::Mm;
using geometry::Point;

template <class Change>
Edit changed(const Document& document, const BackgroundId& id, const std::string& title, Change&& change)
{
    Edit edit;
    edit.title = title;
    const Background* row = document.find<Background>(id);
    if (!row) return edit;
    Background next = *row;
    change(next);
    edit.put(document, std::move(next));
    return edit;
}

}  // namespace

Result<Edit> addBackground(const Document& document, const std::string& name, floorplan::Picture picture, PictureSize pixels, const geometry::Rect& where)
{
    if (pixels.width < 1 || pixels.height < 1) return fail(words::say("the picture is empty"), {}, words::say("choose another file"));
    const double scale = std::min(static_cast<double>(where.width()) / pixels.width, static_cast<double>(where.depth()) / pixels.height);
    if (where.isEmpty() || scale <= 0) return fail(words::say("there is no room for a picture"), {}, words::say("show more of the plan"));
    const auto mm = [scale](double count) { return static_cast<Mm>(std::llround(count * scale)); };
    const Point corner = where.centre() - Point{mm(pixels.width / 2.0), mm(pixels.height / 2.0)};
    Background row;
    row.id = freshId<BackgroundId>(idStem(name, "picture"), [&](const BackgroundId& id) { return document.find<Background>(id); });
    row.name = name;
    row.picture = std::move(picture);
    const double width = pixels.width, height = pixels.height;
    row.picture_points = {{{0, height}, {width, height}}};
    row.site_points = {{corner, corner + Point{std::max<Mm>(1, mm(width)), 0}}};
    Edit edit;
    edit.title = words::say("Add picture");
    edit.put(document, std::move(row));
    return edit;
}

Result<Edit> calibrate(const Document& document, const BackgroundId& id, const std::array<floorplan::PicturePoint, 2>& picture, const std::array<Point, 2>& site)
{
    if (!document.find<Background>(id)) return fail(words::say("there is no such picture"), {}, words::say("choose a picture"));
    Edit edit = changed(document, id, words::say("Scale picture"), [&](Background& row) {
        row.picture_points = picture;
        row.site_points = site;
    });
    if (!floorplan::PictureFrame::of(*edit.list<Background>().front().after)) return fail(words::say("the two points are one"), {}, words::say("choose points that are far from each other"));
    return edit;
}

Edit moveBackground(const Document& document, const BackgroundId& id, Point by)
{
    return changed(document, id, words::say("Move picture"), [by](Background& row) {
        for (Point& point : row.site_points) point = point + by;
    });
}

Edit setOpacity(const Document& document, const BackgroundId& id, int percent)
{
    Edit edit = changed(document, id, words::say("Change opacity"), [percent](Background& row) { row.opacity_percent = std::clamp(percent, 0, 100); });
    edit.merge_key = "opacity " + id.text();
    return edit;
}

Edit setBackgroundHidden(const Document& document, const BackgroundId& id, bool hidden)
{
    return changed(document, id, hidden ? words::say("Hide picture") : words::say("Show picture"), [hidden](Background& row) { row.hidden = hidden; });
}

Edit removeBackground(const Document& document, const BackgroundId& id)
{
    Edit edit;
    edit.title = words::say("Remove picture");
    edit.remove<Background>(document, id);
    return edit;
}

}  // namespace cw::document
