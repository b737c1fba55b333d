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

[[nodiscard]] bool usUnits();
void setUsUnits(bool us);
/// In seconds, `otherwise` when nothing was chosen.
[[nodiscard]] int autosaveSeconds(int otherwise);
void setAutosaveSeconds(int seconds);
/// Empty: as the desktop.
[[nodiscard]] QString language();
void setLanguage(const QString& code);

struct WindowLayout {
    QByteArray geometry;
    QByteArray state;
};
[[nodiscard]] WindowLayout windowLayout();
void setWindowLayout(const WindowLayout& layout);

/// Newest first, at most ten; files that have gone are among them: they may be on a drive that comes back.
[[nodiscard]] QStringList recentFiles();
void removeRecentFile(const QString& path);
void addRecentFile(const QString& path);
void clearRecentFiles();

}  // namespace cw::ui::settings
