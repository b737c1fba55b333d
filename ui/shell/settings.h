// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include "style/theme.h"

/// What the program remembers between two runs.
namespace cw::ui::settings {

[[nodiscard]] ThemeChoice theme();
void setTheme(ThemeChoice choice);

struct WindowLayout {
    QByteArray geometry;
    QByteArray state;
};
[[nodiscard]] WindowLayout windowLayout();
void setWindowLayout(const WindowLayout& layout);

/// Newest first, at most ten; files that have gone are left out.
[[nodiscard]] QStringList recentFiles();
void addRecentFile(const QString& path);
void clearRecentFiles();

}  // namespace cw::ui::settings
