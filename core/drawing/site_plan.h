// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "drawing/area_painter.h"
#include "drawing/border.h"
#include "evaluation/assessment.h"

namespace cw::drawing {

/// A plan as it was drawn, for what is written beside it.
struct DrawnPlan {
    PlanView view;
    EquipmentCounts equipment;
    std::vector<AreaLabel> unlabelled;         ///< areas whose name found no place
};

/// The land with everything on it. Empty: nothing to draw.
[[nodiscard]] geometry::Rect siteWindow(const document::Document& document);
/// Areas and equipment without the open land around them.
[[nodiscard]] geometry::Rect campusWindow(const document::Document& document);

/// The site at the largest standard scale that fits, with room for bearings. Nothing when there is nothing to draw.
[[nodiscard]] std::optional<PlanView> siteView(const Frame& frame, const document::Document& document);
/// Buildings and yards without the land and the roads around them, when they can be drawn at a clearly larger scale than that of
/// siteView(). Nothing when they cannot.
[[nodiscard]] std::optional<PlanView> enlargedView(const Frame& frame, const document::Document& document);
/// The design without its roads: what enlargedView() shows.
[[nodiscard]] document::Document withoutRoads(document::Document document);
/// A window at whatever scale fills the frame: for slides, where no standard scale is wanted.
[[nodiscard]] std::optional<PlanView> viewToFill(const geometry::Rect& window, const Frame& frame);

/// Land, areas with names, equipment, the property line with lengths and bearings.
DrawnPlan drawSite(SheetBuilder& builder, const PlanView& view, const document::Document& document, const evaluation::Assessment& assessment,
                   bool property_line = true);
/// Areas and equipment alone, without any text: for slides, which write beside the plan.
void drawGround(SheetBuilder& builder, const PlanView& view, const document::Document& document);

/// Ground areas with four significant digits: "72,930 m²", "1.097 km²"; "785,000 sq ft", "271.0 acres".
[[nodiscard]] std::string areaTextSi(double m2);
[[nodiscard]] std::string areaTextUs(double m2);
/// "72,930 m² (785,000 sq ft)"
[[nodiscard]] std::string areaText(double m2);

/// Rounded to some significant digits, thousands separated: (503293, 3) -> "503,000".
[[nodiscard]] std::string rounded(double value, int digits);

/// The sentence that belongs to an area: GPUs of a hall, plant of a yard, else its ground area.
[[nodiscard]] std::string areaDetail(const floorplan::Area& area, const document::Document& document, const evaluation::Assessment& assessment,
                                     const floorplan::Lookup& lookup);

}  // namespace cw::drawing
