// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

/// Repeats that make sense where nobody has said how far apart the copies stand.
namespace cw::document {

/// The repeat with a pitch in every direction in which copies would otherwise stand on one another: as long as the content,
/// and an aisle. Racks stand side by side without one, and machines keep the clearances that their items ask for. A pitch
/// that is not zero stays as it is.
[[nodiscard]] floorplan::Repeat standingApart(const floorplan::Content& what, floorplan::Repeat repeat, const floorplan::Lookup& lookup);

/// Between rows of racks: the cold aisle of two tiles (ASHRAE TC 9.9, as the checks ask for in front of racks).
inline constexpr geometry::Mm least_aisle_mm = 1200;

}  // namespace cw::document
