// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floorplan/layout.h"
#include "power/power.h"

/// Which feeds a rack has. A design states them in two places: the power strips in the rack, and the redundancy of the
/// distribution. Where that brings two paths to the racks, half of the strips hang on A and half on B.
namespace cw::ui {

enum class RackFeeds {
    none,          ///< no power strip in the rack: not known
    one,           ///< all strips on A
    both,          ///< A and B, and either alone carries the rack at peak
    both_small,    ///< A and B, but one alone does not carry it, or not every device says what it draws
    uneven,        ///< two paths, and an odd number of strips
};

[[nodiscard]] bool bringsTwoPaths(power::Redundancy redundancy);
[[nodiscard]] RackFeeds feedsOf(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup, power::Redundancy redundancy);

}  // namespace cw::ui
