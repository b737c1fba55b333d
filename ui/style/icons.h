// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace cw::ui {

/// A line icon of this program ("open", "rack", ...; the files of style/icons), drawn in the palette's text colour at
/// any size, so that it follows the theme. An unknown name gives a null icon.
[[nodiscard]] QIcon icon(const QString& name);
/// The same in one colour of its own (severities, series).
[[nodiscard]] QIcon icon(const QString& name, const QColor& colour);
/// The program's own, for windows and task bars.
[[nodiscard]] QIcon applicationIcon();
/// All names, sorted.
[[nodiscard]] QStringList iconNames();

}  // namespace cw::ui
