// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "document/edit.h"
#include "errors/error.h"

/// Arrays of what is selected.
namespace cw::document {

/// Columns to the east and rows to the north, however the repeated thing is turned. Pitches are from origin to origin;
/// negative ones go west and south.
struct Array {
    int columns = 1, rows = 1;
    geometry::Mm pitch_x = 0, pitch_y = 0;
    friend bool operator==(const Array&, const Array&) = default;
};
inline constexpr int most_array_copies = 10'000;   ///< along one side

/// Each of the placements becomes the same array. Locked ones stay. Refused: a repeat among several (group it first),
/// copies on each other, more than a design may hold.
[[nodiscard]] Result<Edit> makeArray(const Document&, std::span<const PlacementId>, const Array&);

/// What a placement's repeat is, seen from the site.
[[nodiscard]] Array arrayOf(const floorplan::Placement&);
/// The rectangle around one copy of each, which pitch and gap are measured by.
[[nodiscard]] geometry::Rect extentOfOne(const Document&, std::span<const PlacementId>, const floorplan::Lookup&);

}  // namespace cw::document
