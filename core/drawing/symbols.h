// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "drawing/builder.h"
#include "drawing/plan_view.h"
#include "floorplan/rows.h"

/// The small signs of a plan: scale bar, north arrow, dimension lines, property line.
namespace cw::drawing {

/// A scale bar of `parts` equal parts in one unit.
struct ScaleBar {
    double length_mm = 0;                      ///< on paper, true to the scale
    double value = 0;                          ///< what the whole bar stands for
    int parts = 4;
    std::string unit;                          ///< "m", "ft"
};

/// The longest bar of a round length (1, 2, 5, 10, 20, ... times the unit) up to `most_mm` on paper.
[[nodiscard]] ScaleBar scaleBar(double site_mm_per_unit, std::string unit, int denominator, double most_mm);

/// Metres above, feet below; returns the height taken. Layer SCALEBAR.
double drawScaleBars(SheetBuilder& builder, Pt upper_left, int denominator, double width_mm);

/// Direction of true north on paper, as a unit vector (y downwards). `north_degrees`: clockwise from site +y.
[[nodiscard]] Pt northOnPaper(const PlanView& view, int north_degrees);
/// Layer NORTH.
void drawNorthArrow(SheetBuilder& builder, Pt centre, double radius_mm, Pt direction);

/// A dimension line between two points, moved by `offset_mm` to the left of the way from `from` to `to`, with extension
/// lines, ticks and the text above it. Layer DIMENSIONS.
void drawDimension(SheetBuilder& builder, Pt from, Pt to, double offset_mm, const std::string& text, double height_mm = 2.8);

/// "42.20 m (138.5 ft)"
[[nodiscard]] std::string lengthText(double site_mm);

/// Surveyor's bearing of the way from a to b against true north: N 12°30′00″ E.
[[nodiscard]] std::string bearing(geometry::Point a, geometry::Point b, int north_degrees);

/// Where a straight way from `from` in a direction of one axis leaves the polygon; nothing when it never does.
[[nodiscard]] std::optional<geometry::Point> leaves(const geometry::Polygon& polygon, geometry::Point from, int dx, int dy);

/// Distances to the property line in each direction from whatever lies furthest out that way, as dimensions; returns where
/// they run. Layer DIMENSIONS.
std::vector<Frame> drawSetbacks(SheetBuilder& builder, const PlanView& view, const geometry::Polygon& boundary, const std::vector<geometry::Rect>& rects);

/// The property line with bearing and length along each side, outside the land. Layer PROPERTY.
void drawPropertyLine(SheetBuilder& builder, const PlanView& view, const floorplan::Site& site);

}  // namespace cw::drawing
