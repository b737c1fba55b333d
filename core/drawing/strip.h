// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "drawing/area_painter.h"

/// What stands in the strip beside a plan, from the top down. Each returns the y below what it drew.
namespace cw::drawing {

/// A heading with a rule under it.
double drawHeading(SheetBuilder& builder, Pt upper_left, double width_mm, std::string_view text);

/// Swatches with names and counts, only for what the plan shows.
double drawLegend(SheetBuilder& builder, Pt upper_left, double width_mm, const EquipmentCounts& equipment, const std::set<floorplan::AreaKind>& areas, bool property_line);

/// Name at the left, value at the right, one below the other. What would pass `bottom_mm` is left out and counted.
double drawFacts(SheetBuilder& builder, Pt upper_left, double width_mm, const std::vector<std::pair<std::string, std::string>>& facts, double bottom_mm);

/// Numbered sentences. What would pass `bottom_mm` is left out and counted.
double drawNotes(SheetBuilder& builder, Pt upper_left, double width_mm, const std::vector<std::string>& notes, double bottom_mm);

}  // namespace cw::drawing
