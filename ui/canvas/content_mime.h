// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QMimeData>
#include <QString>

#include "floorplan/rows.h"

/// What the palette hands to the plan in a drag.
namespace cw::ui {

inline constexpr char content_mime_type[] = "application/x-clusterwright-content";

/// "item:<id>", "rack:<id>" or "block:<id>".
[[nodiscard]] QString contentText(const floorplan::Content& content);
/// Nothing when the text is of no such form.
[[nodiscard]] std::optional<floorplan::Content> contentFromText(const QString& text);

[[nodiscard]] std::unique_ptr<QMimeData> contentMime(const floorplan::Content& content);
[[nodiscard]] std::optional<floorplan::Content> contentFromMime(const QMimeData* mime);

}  // namespace cw::ui
