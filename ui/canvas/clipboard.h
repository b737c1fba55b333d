// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QMimeData>

#include "session/document_session.h"

/// Cut, copy and paste through the clipboard of the system, so that windows and programs share it. What travels is a small
/// design file; it is read as strictly as any other.
namespace cw::ui {

inline constexpr char clip_mime_type[] = "application/x-clusterwright-clip+json";

/// Null when nothing is selected. Areas bring what stands in them.
[[nodiscard]] std::unique_ptr<QMimeData> clipOfSelection(DocumentSession& session);

[[nodiscard]] bool holdsClip(const QMimeData* mime);

/// Pastes with the middle at `middle`, or a step beside where it was copied from; what is pasted is selected.
/// What went wrong, or nothing.
[[nodiscard]] std::optional<QString> pasteClip(DocumentSession& session, const QMimeData* mime, std::optional<geometry::Point> middle);

}  // namespace cw::ui
