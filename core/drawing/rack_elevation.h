// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/builder.h"
#include "floorplan/layout.h"

namespace cw::drawing {

/// Elevations are drawn at 1:10.
inline constexpr double elevation_denominator = 10;

/// What a rack takes on paper, its scale of units included, in mm; the caption below is not in it.
[[nodiscard]] Frame elevationExtent(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup);

/// Switches that a network puts into a rack beside the devices of its design.
struct SeatedSwitches {
    ItemId item;
    std::int64_t count = 0;
};

/// The front of a rack: rack units numbered from the floor, every device with its name and height. What states no height in
/// rack units, and what fits nowhere, is listed below the rack. Seated switches are dashed, in the free units from the top.
/// `lower_left`: where it stands.
/// Returns the y below what was listed.
double drawRackElevation(SheetBuilder& builder, Pt lower_left, double width_mm, const floorplan::RackDesign& rack, const std::vector<SeatedSwitches>& seated, const floorplan::Lookup& lookup);

}  // namespace cw::drawing
