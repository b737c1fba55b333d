// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/arranging.h"
#include "session/document_session.h"

/// What keys and menus do to the selection: one history entry each, nothing at all when nothing is selected.
/// Locked placements stay as they are.
namespace cw::ui::commands {

void deleteSelection(DocumentSession& session);
/// Nudges in a row become one history entry.
void nudgeSelection(DocumentSession& session, geometry::Point by);
void rotateSelection(DocumentSession& session, geometry::Turn turn = geometry::Turn::quarter);
void mirrorSelection(DocumentSession& session);
/// Beside the original, clear of it; the copies are selected.
void duplicateSelection(DocumentSession& session);
void selectAll(DocumentSession& session);

void alignSelection(DocumentSession& session, document::Align edge);
void distributeSelection(DocumentSession& session, document::Axis axis);
void setSelectionLocked(DocumentSession& session, bool locked);
/// Hidden placements are still counted; showAll() brings them back.
void hideSelection(DocumentSession& session);
void showAll(DocumentSession& session);
/// Everything of the same content as something selected.
void selectSameKind(DocumentSession& session);
void invertSelection(DocumentSession& session);

/// These can be impossible: why, or nothing. The result is selected.
[[nodiscard]] std::optional<QString> groupSelection(DocumentSession& session);
[[nodiscard]] std::optional<QString> ungroupSelection(DocumentSession& session);
[[nodiscard]] std::optional<QString> makeSelectionUnique(DocumentSession& session);

/// The same content instead of what is selected, or of the one chosen copy.
[[nodiscard]] document::Edit replacement(DocumentSession& session, const floorplan::Content& content);
/// The same for the selection when `subject` belongs to it, else for that one alone; nothing: it is no placement.
[[nodiscard]] std::optional<document::Edit> replacementAt(DocumentSession& session, const std::optional<document::Subject>& subject, const floorplan::Content& content);

/// What an edit brings, without what lies in an area that it brings.
[[nodiscard]] std::set<document::Subject> madeBy(const document::Edit& edit);
/// The selection without what is locked.
[[nodiscard]] std::vector<document::Subject> movable(DocumentSession& session);

}  // namespace cw::ui::commands
