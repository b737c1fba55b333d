// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "document/edit.h"
#include "errors/error.h"

/// Areas drawn and changed. An outline that crosses itself or encloses nothing is refused with the reason.
namespace cw::document {

/// The new area lies in the smallest area around it, and what stands in it belongs to it. Its id, found in the edit's
/// after rows, and its name come from the kind: "hall-1", "Hall 1".
[[nodiscard]] Result<Edit> addArea(const Document&, floorplan::AreaKind, const geometry::Polygon& outline);
/// Another outline; columns and keep-outs stay where they are, what stands inside belongs to it.
[[nodiscard]] Result<Edit> setOutline(const Document&, const AreaId&, const geometry::Polygon& outline);

/// At the end of the area's list.
[[nodiscard]] Result<Edit> addKeepOut(const Document&, const AreaId&, const floorplan::KeepOut&);
[[nodiscard]] Result<Edit> setKeepOut(const Document&, const AreaId&, std::size_t index, const floorplan::KeepOut&);
[[nodiscard]] Edit removeKeepOut(const Document&, const AreaId&, std::size_t index);

/// Nothing: no columns. Refused: a pitch of nothing between several, a size below one millimetre, more than `most_columns`.
[[nodiscard]] Result<Edit> setColumns(const Document&, const AreaId&, const std::optional<floorplan::ColumnGrid>&);
inline constexpr int most_columns = 1000;      ///< in one direction, as in files

/// The area for something drawn inside it: the smallest around the outline; empty: none.
[[nodiscard]] AreaId areaAround(const Document&, const geometry::Polygon& outline);

}  // namespace cw::document
