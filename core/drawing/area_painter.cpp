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

constexpr double name_mm = 4.0, detail_mm = 3.2, least_mm = 2.2;
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
};

using Lines = std::vector<std::pair<std::string, Type>>;

double heightOf(const Lines& lines)
{
    double height = 0;
    for (const auto& [text, type] : lines) height += line_factor * type.height_mm;
    return height;
}

std::vector<Place> placesInside(const Frame& frame, const Lines& lines, AreaKind kind)
{
    const double height = heightOf(lines), cap = lines.front().second.height_mm * 0.73, gap = 2;
    const Pt middle = frame.centre();
    const Place centre{{middle.x, middle.y - height / 2 + cap}, Align::centre};
    const Place head{{middle.x, frame.y + gap + cap}, Align::centre};
    const Place corner{{frame.x + gap, frame.y + gap + cap}, Align::left};
    const Place foot{{frame.x + gap, frame.bottom() - gap - height + cap}, Align::left};
    const Place foot_middle{{middle.x, frame.bottom() - gap - height + cap}, Align::centre};
    if (kind == AreaKind::building) return {corner, foot, centre, head, foot_middle};
    return {centre, head, foot_middle, corner, foot};
}

std::vector<Place> placesOutside(const Frame& frame, const Lines& lines)
{
    const double height = heightOf(lines), cap = lines.front().second.height_mm * 0.73, gap = 1.6;
    const Pt middle = frame.centre();
    const double below = frame.bottom() + gap + cap, above = frame.y - gap - height + cap, beside = middle.y - height / 2 + cap;
    return {{{middle.x, below}, Align::centre}, {{middle.x, above}, Align::centre},   {{frame.x, above}, Align::left},
            {{frame.x, below}, Align::left},    {{frame.right() + gap, beside}, Align::left}, {{frame.x - gap, beside}, Align::right}};
}

/// Name and detail, each broken to the width.
Lines linesOf(const AreaLabel& label, double width, double shrink)
{
    Lines lines;
    const Type name{std::max(least_mm, name_mm * shrink), Weight::semibold, ink::black};
    const Type detail{std::max(least_mm, detail_mm * shrink), Weight::regular, ink::grey};
    for (const std::string& line : wrapped(label.name, width, name.height_mm, name.weight)) lines.emplace_back(line, name);
    if (!label.detail.empty())
        for (const std::string& line : wrapped(label.detail, width, detail.height_mm)) lines.emplace_back(line, detail);
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

/// Finds a place for the label of one area.
class LabelPlacer {
public:
    LabelPlacer(SheetBuilder& builder, Labels& labels, const Frame& frame, std::vector<Box> forbidden, AreaKind kind)
        : builder_(builder), labels_(labels), frame_(frame), forbidden_(std::move(forbidden)), kind_(kind)
    {
    }

    bool inside(const AreaLabel& label, double shrink)
    {
        const Lines lines = linesOf(label, frame_.width - 3, shrink);
        constexpr std::size_t most_lines = 4;
        if (lines.size() > most_lines) return false;
        const Box room = frame_.inset(0.5).box();
        const auto places = placesInside(frame_, lines, kind_);
        return std::any_of(places.begin(), places.end(), [&](const Place& place) { return put(place, lines, &room); });
    }

    bool outside(const AreaLabel& label, double shrink)
    {
        for (const double width : {200.0, std::max(30.0, frame_.width)}) {
            const Lines lines = linesOf(label, width, shrink);
            const auto places = placesOutside(frame_, lines);
            if (std::any_of(places.begin(), places.end(), [&](const Place& place) { return put(place, lines, nullptr); })) return true;
        }
        return false;
    }

private:
    bool put(const Place& place, Lines lines, const Box* room)
    {
        Pt at = place.baseline;
        for (auto& [text, type] : lines) {
            type.align = place.align;
            const Box box = extentOf({text, at, type.height_mm, type.align, type.weight, {}, 0, {}});
            if (std::any_of(forbidden_.begin(), forbidden_.end(), [&](const Box& other) { return other.overlaps(box); })) return false;
            if (room && !room->contains(box)) return false;
            at.y += line_factor * type.height_mm;
        }
        return labels_.place(builder_, place.baseline, lines);
    }

    SheetBuilder& builder_;
    Labels& labels_;
    Frame frame_;
    std::vector<Box> forbidden_;
    AreaKind kind_;
};

bool placeLabel(SheetBuilder& builder, const PlanView& view, const Document& document, Labels& labels, const AreaLabel& label)
{
    LabelPlacer placer(builder, labels, view.toPaper(geometry::bounds(label.area->outline)), foreign(document, view, *label.area), label.area->kind);
    const AreaLabel name_only{label.area, label.name, {}};
    for (const double shrink : {1.0, 0.8, 0.65})
        if (placer.inside(label, shrink)) return true;
    for (const double shrink : {1.0, 0.8, 0.65})
        if (placer.outside(label, shrink)) return true;
    return placer.inside(name_only, 0.65) || placer.outside(name_only, 0.65);
}

/// A slanted edge is covered by a row of small boxes, a straight one by a single box.
void avoidEdges(Labels& labels, const std::vector<Pt>& corners)
{
    constexpr double step = 4, half = 0.3;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Pt a = corners[i], b = corners[(i + 1) % corners.size()];
        const bool straight = a.x == b.x || a.y == b.y;
        const int pieces = straight ? 1 : std::max(1, static_cast<int>(std::hypot(b.x - a.x, b.y - a.y) / step));
        for (int k = 0; k < pieces; ++k) {
            const Pt p{a.x + (b.x - a.x) * k / pieces, a.y + (b.y - a.y) * k / pieces};
            const Pt q{a.x + (b.x - a.x) * (k + 1) / pieces, a.y + (b.y - a.y) * (k + 1) / pieces};
            labels.avoid({std::min(p.x, q.x) - half, std::min(p.y, q.y) - half, std::abs(q.x - p.x) + 2 * half, std::abs(q.y - p.y) + 2 * half});
        }
    }
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
    avoidEdges(labels, view.toPaper(document.single<floorplan::Site>().boundary));
    for (const auto& area : document.table<Area>().rows()) avoidEdges(labels, view.toPaper(area->outline));
}

std::set<AreaKind> areaKinds(const Document& document)
{
    std::set<AreaKind> kinds;
    for (const auto& area : document.table<Area>().rows()) kinds.insert(area->kind);
    return kinds;
}

}  // namespace cw::drawing
