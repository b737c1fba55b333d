// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "session/document_session.h"

namespace cw::ui {

/// By its name: PNG or JPEG.
[[nodiscard]] bool isPictureFile(const QString& path);

/// Puts a PNG or JPEG file under the plan, as large as fits into `where`; one history entry. What went wrong, or nothing.
[[nodiscard]] std::optional<QString> importBackground(DocumentSession& session, const QString& path, const geometry::Rect& where, BackgroundId* added = nullptr);

}  // namespace cw::ui
