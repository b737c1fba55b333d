// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "drawing/sheet.h"

namespace cw::ui {

/// Writes one sheet, by the ending of the path: .svg and .pdf as vectors, .png at 200 dots per inch. The file appears whole or
/// not at all. A sentence when it cannot be written.
[[nodiscard]] std::optional<QString> writeSheet(const drawing::Sheet& sheet, const QString& path);

}  // namespace cw::ui
