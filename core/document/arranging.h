// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>

#include "document/edit.h"

/// Putting several placements in order. Locked ones stay where they are and are not measured.
namespace cw::document {

enum class Align { left, centre, right, bottom, middle, top };

/// All to the edge or middle line of the rectangle around them. Nothing for fewer than two.
[[nodiscard]] Edit align(const Document&, std::span<const PlacementId>, Align);

enum class Axis { x, y };

/// Equal gaps between neighbours along the axis; the first and the last stay. Whole millimetres, the rest goes to the gaps
/// at the end. Nothing for fewer than three.
[[nodiscard]] Edit distribute(const Document&, std::span<const PlacementId>, Axis);

/// The same content instead of what stands there; each keeps its pose, label and phase.
[[nodiscard]] Edit replaceContent(const Document&, std::span<const PlacementId>, const floorplan::Content&);

/// Also changes locked ones: this is how they are unlocked.
[[nodiscard]] Edit setLocked(const Document&, std::span<const PlacementId>, bool locked);
[[nodiscard]] Edit setHidden(const Document&, std::span<const PlacementId>, bool hidden);
[[nodiscard]] Edit setPhase(const Document&, std::span<const PlacementId>, const PhaseId&);
[[nodiscard]] Edit setLabel(const Document&, std::span<const PlacementId>, const std::string& label);
/// They belong to another area; where they stand does not change.
[[nodiscard]] Edit setArea(const Document&, std::span<const PlacementId>, const AreaId&);
/// Each about its own centre. Locked ones stay as they are.
[[nodiscard]] Edit setTurn(const Document&, std::span<const PlacementId>, geometry::Turn);
/// Of those that repeat in that direction; nothing: stays.
[[nodiscard]] Edit setPitch(const Document&, std::span<const PlacementId>, std::optional<geometry::Mm> columns, std::optional<geometry::Mm> rows);

}  // namespace cw::document
