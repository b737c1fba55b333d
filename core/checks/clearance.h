// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floorplan/layout.h"

/// The free ground that a thing on the floor asks for.
namespace cw::checks {

/// Clear width in front of a rack: cold aisle of two 600 mm tiles, the practice of raised-floor halls (ANSI/TIA-942).
inline constexpr geometry::Mm rack_front_clearance_mm = 1200;
/// Behind a rack: hot aisle of 0.9 m, the least that lets a door open (ANSI/TIA-942: 0.6 m minimum, 1 m preferred).
inline constexpr geometry::Mm rack_rear_clearance_mm = 900;

/// In front of live parts of 151 to 600 V with grounded parts on the other side: NEC 110.26(A)(1), condition 2, 3 ft 6 in.
inline constexpr geometry::Mm working_space_mm = 1070;

struct Clearance {
    geometry::Mm front = 0;                    ///< on the local -y side
    geometry::Mm rear = 0;
    geometry::Mm side = 0;                     ///< on the left and on the right
};

/// The same ground as rectangles; empty where nothing is asked for.
struct ClearGround {
    geometry::Rect front, rear, left, right;
};
/// Beside a footprint, in its own frame: front on the -y side.
[[nodiscard]] ClearGround groundAround(const geometry::Rect& footprint, const Clearance& clear);
[[nodiscard]] ClearGround moved(const geometry::Pose& pose, const ClearGround& ground);
/// The footprint with the ground it asks for.
[[nodiscard]] geometry::Rect reachOf(const geometry::Rect& footprint, const ClearGround& ground);

/// Electrical gear that is worked on while energised: NEC 110.26 holds in front of it.
[[nodiscard]] bool isLiveGear(catalog::Kind kind);

/// The maker's figures where the catalogue has them, else those above; nothing for other equipment.
[[nodiscard]] Clearance clearanceOf(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup);
[[nodiscard]] Clearance clearanceOf(const catalog::Item& item);

}  // namespace cw::checks
