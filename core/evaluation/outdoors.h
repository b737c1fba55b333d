// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "document/document.h"
#include "environment/environment.h"
#include "power/power.h"

/// What stands outside and can be heard, and what stays inside and gets warm.
namespace cw::evaluation {

/// Placements as far as they can be heard: only equipment placed by itself counts, never what is inside a block or a rack.
struct AudiblePlacements {
    document::Table<floorplan::Placement> rows;
    friend bool operator==(const AudiblePlacements& a, const AudiblePlacements& b);
};

struct OutdoorInputs {
    AudiblePlacements placements;
    document::Table<floorplan::Area> areas;
    document::Table<catalog::Item> items;
    friend bool operator==(const OutdoorInputs&, const OutdoorInputs&) = default;
};

/// Equipment placed by itself in a yard or substation: one source per placement, and one per exception and what is between them.
[[nodiscard]] std::vector<environment::NoiseSource> outdoorSources(const OutdoorInputs& inputs, const floorplan::Lookup& lookup);

/// Distribution losses that warm the building: all but the transformers, which stand outdoors.
[[nodiscard]] power::Load indoorLosses(const power::PowerResult& result);

}  // namespace cw::evaluation
