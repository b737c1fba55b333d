// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "document/builders.h"
#include "document/edit.h"

/// Cut, copy and paste, also between documents.
namespace cw::document {

/// A small design of its own: the placements and the blocks, racks and items that they need, without phases. An area brings
/// what lies and stands in it; a placement without its area belongs to none.
[[nodiscard]] Document clip(const Document&, std::span<const Subject>);
[[nodiscard]] Document clip(const Document&, std::span<const PlacementId>);

/// The rectangle around the areas and placements of a clip.
[[nodiscard]] geometry::Rect extentOfClip(const Document& clip);

/// Puts the areas and placements of a clip into the document, displaced; placements that brought no area belong to the one where they then stand. What the clip brings
/// under an id that is taken by something else gets a name of its own; what is the same is shared. The new ids are in the
/// edit's after rows.
[[nodiscard]] Edit paste(const Document&, const Document& clip, geometry::Point by);

}  // namespace cw::document
