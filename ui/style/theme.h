// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>

#include "style/colours.h"

namespace cw::ui {

/// Distances in device-independent pixels; multiples of four keep edges in line.
namespace spacing {
inline constexpr int hair = 2;
inline constexpr int tight = 4;
inline constexpr int normal = 8;
inline constexpr int wide = 12;
inline constexpr int section = 16;
inline constexpr int icon = 18;                ///< side of an icon in menus, lists and tool bars
}  // namespace spacing

enum class ThemeChoice { system, light, dark };
[[nodiscard]] QString themeName(ThemeChoice choice);           ///< "system", as in settings
[[nodiscard]] ThemeChoice themeFromName(const QString& name);  ///< system when unknown

/// Fusion, fonts, palette and style sheet. May be called again at any time: widgets follow through their palette.
/// `system` means as dark as the desktop was when the program started.
void applyTheme(QApplication& application, ThemeChoice choice);
/// What `choice` comes to on this desktop.
[[nodiscard]] bool isDark(ThemeChoice choice);

/// Inter where it is installed, else the desktop's font; for Chinese Noto Sans CJK.
[[nodiscard]] QFont uiFont();
/// Figures that stand under each other keep their columns.
[[nodiscard]] QFont figureFont(const QFont& base, double scale, bool strong);

}  // namespace cw::ui
