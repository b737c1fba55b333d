// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The selection without what is locked.
[[nodiscard]] std::vector<document::Subject> movable(DocumentSession& session);

}  // namespace cw::ui::commands
