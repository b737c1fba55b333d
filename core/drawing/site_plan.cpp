// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/site_plan.h"

#include <algorithm>
#include <cmath>


#include "drawing/symbols.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::drawing {

namespace {

using document::Document;
using evaluation::Assessment;
using floorplan::Area;
using floorplan::AreaKind;
using floorplan::Placement;
using geometry::Rect;

/// Room for bearings along the property line.
constexpr double bearing_margin = 9;

std::vector<AreaLabel> labelsFor(const Document& document, const Assessment& assessment, const floorplan::Lookup& lookup)
{
    std::vector<AreaLabel> labels;
    for (const auto& area : document.table<Area>().rows()) labels.push_back({area.get(), area->name.empty() ? area->id.text() : area->name, areaDetail(*area, document, assessment, lookup)});
    // Small areas have the fewest places to go, so they choose first.
    std::stable_sort(labels.begin(), labels.end(), [](const AreaLabel& a, const AreaLabel& b) { return geometry::areaM2(a.area->outline) < geometry::areaM2(b.area->outline); });
    return labels;
}

}  // namespace

Rect campusWindow(const Document& document)
{
    Rect window;
    for (const auto& area : document.table<Area>().rows()) window = window.united(geometry::bounds(area->outline));
    const document::DocumentLookup lookup(document);
    for (const auto& placement : document.table<Placement>().rows()) window = window.united(floorplan::extent(*placement, lookup));
    return window;
}

Rect siteWindow(const Document& document) { return geometry::bounds(document.single<floorplan::Site>().boundary).united(campusWindow(document)); }

std::string rounded(double value, int digits)
{
    if (value == 0 || !std::isfinite(value)) return units::formatFixed(0, 0);
    const int decimals = digits - 1 - static_cast<int>(std::floor(std::log10(std::abs(value))));
    const double unit = std::pow(10, -decimals);
    std::string text = units::formatFixed(std::round(value / unit) * unit, std::max(0, decimals));
    if (decimals <= 0) return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

std::string areaTextSi(double m2) { return m2 < 1e6 ? rounded(m2, 4) + " m²" : rounded(m2 / 1e6, 4) + " km²"; }

std::string areaTextUs(double m2)
{
    constexpr double least_acres = 20;
    const double acres = m2 / units::m2_per_acre;
    return acres < least_acres ? rounded(m2 / units::m2_per_square_foot, 4) + " sq ft" : rounded(acres, 4) + words::say(" acres");
}

std::string areaText(double m2) { return areaTextSi(m2) + " (" + areaTextUs(m2) + ")"; }

std::string areaDetail(const Area& area, const Document& document, const Assessment& assessment, const floorplan::Lookup& lookup)
{
    if (const auto gpus = assessment.compute.gpus_by_area.find(area.id); gpus != assessment.compute.gpus_by_area.end() && gpus->second > 0)
        return units::formatCount(gpus->second) + words::say(" GPUs");
    EquipmentCounts counts;
    for (const auto& placement : document.table<Placement>().rows())
        if (placement->area == area.id)
            for (const auto& [kind, count] : countStanding(*placement, lookup)) counts[kind] += count;
    std::string text;
    for (const auto& [kind, count] : counts) {
        text += (text.empty() ? "" : ", ") + units::formatCount(count) + " " + nounOf(kind, count);
    }
    return text.empty() ? areaText(geometry::areaM2(area.outline)) : text;
}

std::optional<PlanView> siteView(const Frame& frame, const Document& document)
{
    auto view = fitted(siteWindow(document), frame.inset(bearing_margin), false);
    if (view) view->frame = frame;
    return view;
}

Document withoutRoads(Document document)
{
    std::vector<AreaId> roads;
    for (const auto& area : document.table<Area>().rows())
        if (area->kind == AreaKind::road) roads.push_back(area->id);
    for (const AreaId& road : roads) document.table<Area>().set(road, nullptr);
    return document;
}

std::optional<PlanView> enlargedView(const Frame& frame, const Document& document)
{
    constexpr double clearly = 0.6;
    constexpr geometry::Mm margin = 5'000;
    const auto whole = siteView(frame, document);
    Rect window = campusWindow(withoutRoads(document));
    if (!whole || window.isEmpty()) return std::nullopt;
    window = {{window.min.x - margin, window.min.y - margin}, {window.max.x + margin, window.max.y + margin}};
    auto view = fitted(window, frame, false);
    if (!view || view->denominator > clearly * whole->denominator) return std::nullopt;
    view->frame = frame;
    return view;
}

std::optional<PlanView> viewToFill(const Rect& window, const Frame& frame)
{
    if (window.isEmpty() || window.width() == 0 || window.depth() == 0) return std::nullopt;
    const double needed = std::max(static_cast<double>(window.width()) / frame.width, static_cast<double>(window.depth()) / frame.height);
    return PlanView{window, frame, std::max(1, static_cast<int>(std::ceil(needed))), false};
}

DrawnPlan drawSite(SheetBuilder& builder, const PlanView& view, const Document& document, const Assessment& assessment, bool property_line)
{
    const document::DocumentLookup lookup(document);
    paintAreas(builder, view, document);
    EquipmentPainter painter(builder, view, lookup);
    Labels labels(view.frame);
    avoidOutlines(labels, view, document);
    for (const auto& placement : document.table<Placement>().rows()) {
        painter.paint(*placement);
        const Rect taken = floorplan::extent(*placement, lookup);
        if (!taken.isEmpty()) labels.avoid(view.toPaper(taken));
    }
    const auto& boundary = document.single<floorplan::Site>().boundary;
    if (property_line) {
        drawPropertyLine(builder, view, document.single<floorplan::Site>());
        std::vector<Rect> outermost;
        for (const auto& area : document.table<Area>().rows())
            if (area->parent.empty() && area->kind != AreaKind::road && geometry::contains(boundary, geometry::bounds(area->outline))) outermost.push_back(geometry::bounds(area->outline));
        for (const Frame& taken : drawSetbacks(builder, view, boundary, outermost)) labels.avoid(taken);
    }
    return {view, painter.counts(), labelAreas(builder, view, document, labels, labelsFor(document, assessment, lookup))};
}

void drawGround(SheetBuilder& builder, const PlanView& view, const Document& document)
{
    const document::DocumentLookup lookup(document);
    paintAreas(builder, view, document);
    EquipmentPainter painter(builder, view, lookup, false);
    for (const auto& placement : document.table<Placement>().rows()) painter.paint(*placement);
}

}  // namespace cw::drawing
