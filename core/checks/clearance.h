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
};

/// Electrical gear that is worked on while energised: NEC 110.26 holds in front of it.
[[nodiscard]] bool isLiveGear(catalog::Kind kind);

/// The maker's figures where the catalogue has them, else those above; nothing for other equipment.
[[nodiscard]] Clearance clearanceOf(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup);
[[nodiscard]] Clearance clearanceOf(const catalog::Item& item);

}  // namespace cw::checks
