// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/area_painter.h"

#include <algorithm>
#include <cmath>

namespace cw::drawing {

namespace {

using document::Document;
using floorplan::Area;
using floorplan::AreaKind;

constexpr double name_mm = 3.2, detail_mm = 2.4, least_mm = 2.0;
constexpr double line_factor = 1.35;

/// Steps up to the site; cut off where parents would go in circles.
int depthOf(const Document& document, const Area& area)
{
    int depth = 0;
    for (const Area* at = &area; at && !at->parent.empty() && depth < 16; at = document.find<Area>(at->parent)) ++depth;
    return depth;
}

/// Ground first, then what stands on it.
int layerOf(AreaKind kind)
{
    switch (kind) {
    case AreaKind::road:
    case AreaKind::pond: return 0;
    case AreaKind::yard:
    case AreaKind::substation: return 1;
    case AreaKind::building: return 2;
    case AreaKind::room: return 3;
    case AreaKind::hall: return 4;
    }
    return 4;
}

std::vector<const Area*> fromTheGroundUp(const Document& document)
{
    std::vector<const Area*> areas;
    for (const auto& row : document.table<Area>().rows()) areas.push_back(row.get());
    std::stable_sort(areas.begin(), areas.end(), [&](const Area* a, const Area* b) {
        return std::pair(depthOf(document, *a), layerOf(a->kind)) < std::pair(depthOf(document, *b), layerOf(b->kind));
    });
    return areas;
}

bool isWithin(const Document& document, const Area& inner, const AreaId& outer)
{
    int steps = 0;
    for (const Area* at = &inner; at && steps < 16; at = document.find<Area>(at->parent), ++steps)
        if (at->id == outer) return true;
    return false;
}

/// One try: where the first baseline goes, and how the lines are aligned.
struct Place {
    Pt baseline;
    Align align = Align::centre;
    bool inside = true;
};

std::vector<Place> placesFor(const Frame& frame, double height, AreaKind kind)
{
    const double cap = name_mm * 0.73, gap = 2;
    const Pt middle = frame.centre();
    const Place centre{{middle.x, middle.y - height / 2 + cap}, Align::centre, true};
    const Place corner{{frame.x + gap, frame.y + gap + cap}, Align::left, true};
    const Place foot{{frame.x + gap, frame.bottom() - gap - height + cap}, Align::left, true};
    const Place below{{middle.x, frame.bottom() + gap + cap}, Align::centre, false};
    const Place above{{middle.x, frame.y - gap - height + cap}, Align::centre, false};
    const Place above_left{{frame.x, frame.y - gap - height + cap}, Align::left, false};
    const Place below_left{{frame.x, frame.bottom() + gap + cap}, Align::left, false};
    const Place right{{frame.right() + gap, middle.y - height / 2 + cap}, Align::left, false};
    const Place left{{frame.x - gap, middle.y - height / 2 + cap}, Align::right, false};
    if (kind == AreaKind::building) return {corner, foot, above_left, below_left, right, left};
    return {centre, below, above, above_left, below_left, right, left, corner, foot};
}

using Lines = std::vector<std::pair<std::string, Type>>;

Lines linesOf(const AreaLabel& label, Align align, double shrink)
{
    Lines lines{{label.name, {std::max(least_mm, name_mm * shrink), Weight::semibold, ink::black, align}}};
    if (!label.detail.empty()) lines.push_back({label.detail, {std::max(least_mm, detail_mm * shrink), Weight::regular, ink::grey, align}});
    return lines;
}

/// Frames of areas whose ground a label of `area` must not use.
std::vector<Box> foreign(const Document& document, const PlanView& view, const Area& area)
{
    std::vector<Box> boxes;
    for (const auto& other : document.table<Area>().rows())
        if (!isWithin(document, area, other->id)) boxes.push_back(view.toPaper(geometry::bounds(other->outline)).box());
    return boxes;
}

bool tryPlace(SheetBuilder& builder, Labels& labels, const std::vector<Box>& forbidden, const Frame& frame, const Place& place, const Lines& lines)
{
    Pt at = place.baseline;
    for (const auto& [text, type] : lines) {
        const Box box = extentOf({text, at, type.height_mm, type.align, type.weight, {}, 0, {}});
        if (std::any_of(forbidden.begin(), forbidden.end(), [&](const Box& other) { return other.overlaps(box); })) return false;
        if (place.inside && !frame.inset(0.5).box().contains(box)) return false;
        at.y += line_factor * type.height_mm;
    }
    return labels.place(builder, place.baseline, lines);
}

bool placeLabel(SheetBuilder& builder, const PlanView& view, const Document& document, Labels& labels, const AreaLabel& label)
{
    const Frame frame = view.toPaper(geometry::bounds(label.area->outline));
    const auto forbidden = foreign(document, view, *label.area);
    for (const double shrink : {1.0, 0.8, 0.65})
        for (const bool with_detail : {true, false}) {
            if (!with_detail && label.detail.empty()) continue;
            const AreaLabel tried{label.area, label.name, with_detail ? label.detail : std::string()};
            double height = 0;
            for (const auto& [text, type] : linesOf(tried, Align::left, shrink)) height += line_factor * type.height_mm;
            for (const Place& place : placesFor(frame, height, label.area->kind))
                if (tryPlace(builder, labels, forbidden, frame, place, linesOf(tried, place.align, shrink))) return true;
        }
    return false;
}

}  // namespace

void paintAreas(SheetBuilder& builder, const PlanView& view, const Document& document)
{
    builder.layer("AREAS");
    for (const Area* area : fromTheGroundUp(document)) {
        const AreaStyle style = styleOf(area->kind);
        builder.polygon(view.toPaper(area->outline), style.fill, style.outline);
    }
    builder.layer("SHEET");
}

std::vector<AreaLabel> labelAreas(SheetBuilder& builder, const PlanView& view, const Document& document, Labels& labels, const std::vector<AreaLabel>& wanted)
{
    builder.layer("LABELS");
    std::vector<AreaLabel> homeless;
    for (const AreaLabel& label : wanted)
        if (!placeLabel(builder, view, document, labels, label)) homeless.push_back(label);
    builder.layer("SHEET");
    return homeless;
}

void avoidOutlines(Labels& labels, const PlanView& view, const Document& document)
{
    constexpr double step = 4, half = 0.3;
    for (const auto& area : document.table<Area>().rows()) {
        const auto corners = view.toPaper(area->outline);
        for (std::size_t i = 0; i < corners.size(); ++i) {
            const Pt a = corners[i], b = corners[(i + 1) % corners.size()];
            // A slanted edge is covered by a row of small boxes, a straight one by a single box.
            const bool straight = a.x == b.x || a.y == b.y;
            const int pieces = straight ? 1 : std::max(1, static_cast<int>(std::hypot(b.x - a.x, b.y - a.y) / step));
            for (int k = 0; k < pieces; ++k) {
                const Pt p{a.x + (b.x - a.x) * k / pieces, a.y + (b.y - a.y) * k / pieces};
                const Pt q{a.x + (b.x - a.x) * (k + 1) / pieces, a.y + (b.y - a.y) * (k + 1) / pieces};
                labels.avoid({std::min(p.x, q.x) - half, std::min(p.y, q.y) - half, std::abs(q.x - p.x) + 2 * half, std::abs(q.y - p.y) + 2 * half});
            }
        }
    }
}

std::set<AreaKind> areaKinds(const Document& document)
{
    std::set<AreaKind> kinds;
    for (const auto& area : document.table<Area>().rows()) kinds.insert(area->kind);
    return kinds;
}

}  // namespace cw::drawing
