// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "canvas/plan_scene.h"

/// What the colours of the plan are about: figures of one rack or one piece of equipment.
namespace cw::ui {

struct LoadFigure {
    double power_kw = 0;       ///< at peak
    double air_kw = 0;         ///< of it, what goes to the air of the room
    bool complete = true;      ///< false: a device does not say what it draws
};
/// Nothing: neither a rack nor computing equipment.
[[nodiscard]] std::optional<LoadFigure> loadFigure(const PlanShape& shape, const floorplan::Lookup& lookup);

/// "2 x Strip 17 kW": the power strips inside, in the order of the rack; empty: none.
[[nodiscard]] std::string feedText(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup);

/// From the surest to the least: a maker's document is more than an estimate; what was entered here is the user's to answer for.
enum class Trust { datasheet, published, derived, defaulted, estimate, user };
/// Of the size and the power of a rack, its enclosure and devices, or of a piece of equipment. Nothing: no such figure.
[[nodiscard]] std::optional<Trust> weakestSource(const PlanShape& shape, const floorplan::Lookup& lookup);

}  // namespace cw::ui
