// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floorplan/layout.h"

/// What the devices of one rack draw and give off.
namespace cw::checks {

/// Sums over the devices of a rack; what has no figure counts nothing.
struct RackLoad {
    double power_kw = 0;
    double air_kw = 0;
    double liquid_kw = 0;
    double coolant_kw = 0;                     ///< capacity of the coolant units inside
    double pdu_kva = 0;                        ///< rating of the power strips inside
    bool complete = true;                      ///< false: something that draws power does not say how much
};

[[nodiscard]] bool drawsItPower(catalog::Kind kind);

/// At peak; switches as they state it, with passive cables.
[[nodiscard]] RackLoad loadOf(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup);
/// Of one piece of equipment that is a rack by itself.
[[nodiscard]] RackLoad loadOf(const catalog::Item& item);

}  // namespace cw::checks
