// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <variant>

#include "document/edit.h"

/// Small pure functions that make edits. None of them changes a document.
namespace cw::document {

/// Everything the engineer can select on the plan.
using Subject = std::variant<PlacementId, AreaId>;

/// Moves placements, and areas together with what stands in them.
[[nodiscard]] Edit move(const Document&, std::span<const Subject>, geometry::Point by);
/// Turns placements, and areas together with what stands in them, counter-clockwise about the centre of all together.
[[nodiscard]] Edit turn(const Document&, std::span<const Subject>, geometry::Turn);
[[nodiscard]] Edit turn(const Document&, std::span<const PlacementId>, geometry::Turn);
/// Mirrors left-right about the centre of all together.
[[nodiscard]] Edit mirror(const Document&, std::span<const Subject>);
[[nodiscard]] Edit mirror(const Document&, std::span<const PlacementId>);
/// Removes placements, and areas together with what stands in them.
[[nodiscard]] Edit remove(const Document&, std::span<const Subject>);
/// Copies placements, displaced; the new ids are in the edit's after rows.
[[nodiscard]] Edit duplicate(const Document&, std::span<const PlacementId>, geometry::Point by);
/// The same with areas, which bring what stands in them.
[[nodiscard]] Edit duplicate(const Document&, std::span<const Subject>, geometry::Point by);
/// Places something new; the id is derived from the content and unique.
[[nodiscard]] Edit place(const Document&, const floorplan::Content&, const AreaId&, const geometry::Pose&);
/// The same content again on a grid.
[[nodiscard]] Edit setRepeat(const Document&, const PlacementId&, const floorplan::Repeat&);
/// Replaces one row of any table.
template <class Row>
[[nodiscard]] Edit change(const Document& document, std::string title, Row row)
{
    Edit edit;
    edit.title = std::move(title);
    edit.put(document, std::move(row));
    return edit;
}

/// The area that a placement whose copies cover `rect` belongs to: the smallest that contains it; empty: none.
[[nodiscard]] AreaId areaAt(const Document&, const geometry::Rect& rect);
/// "stem-2", "stem-3", ...: the first that no row of the table has.
[[nodiscard]] PlacementId freshPlacementId(const Document&, std::string_view stem);
/// The site rectangle around a subject.
[[nodiscard]] geometry::Rect extentOf(const Document&, const Subject&, const floorplan::Lookup&);

}  // namespace cw::document
