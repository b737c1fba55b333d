// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "document/edit.h"
#include "errors/error.h"

/// Blocks from placements and back. What stands, and where, stays the same.
namespace cw::document {

/// One block of all of them and one placement of it, with the id in the edit's after rows. All must belong to one area and
/// one phase; locked ones are refused.
[[nodiscard]] Result<Edit> group(const Document&, std::span<const PlacementId>, const std::string& name);

/// A repeat becomes one placement for each copy; a single placement of a block becomes its parts. More than
/// `most_ungrouped` of them are refused.
[[nodiscard]] Result<Edit> ungroup(const Document&, std::span<const PlacementId>);
inline constexpr std::int64_t most_ungrouped = 1'000;

/// One copy of a repeat: a placement of its own, with a block of its own when it is one, so that changing it leaves the others.
[[nodiscard]] Result<Edit> makeUnique(const Document&, const PlacementId&, int column = 0, int row = 0);

/// One copy of a repeat goes away, becomes something else, or is built with another phase; like the rest again when
/// `exception` says nothing.
[[nodiscard]] Edit setException(const Document&, const PlacementId&, const floorplan::Exception& exception);

}  // namespace cw::document
