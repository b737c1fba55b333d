// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/sheet.h"

#include <utility>

namespace cw::ui {

namespace {

constexpr char pattern[] = R"(
QMainWindow::separator { background: @window; width: 5px; height: 5px; }
QMainWindow::separator:hover { background: @accent_soft; }
QMenuBar { background: @window; border-bottom: 1px solid @border; padding: 1px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @accent_soft; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 8px; border-radius: 4px; }
QMenu::item:selected { background: @accent_soft; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::icon { padding-left: 6px; }
QMenu::icon:checked { background: @accent_soft; border: 1px solid @accent_line; border-radius: 4px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 6px; }
QMenu::indicator:checked { image: url(:/clusterwright/arrows/tick-@mode.svg); }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }
QToolBar { background: @window; border: none; border-bottom: 1px solid @border; spacing: 2px; padding: 3px 6px; }
QToolBar#MetricsBar { background: @surface; padding: 0 6px; }
QToolBar::separator { background: @border; width: 1px; margin: 4px 5px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px; }
QToolBar QToolButton:hover { background: @hover; }
QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: @accent_soft; border-color: @accent_line; }
QStatusBar { background: @window; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; padding: 1px 6px; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QMainWindow > QTabBar::tab { padding: 6px 6px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTreeView, QTableView, QListView { background: @surface; alternate-background-color: @raised; border: none; outline: 0; selection-background-color: @accent_soft; selection-color: @text; }
QTreeView[role="table"]::item { padding: 3px 8px; }
QListView::item { padding: 4px 6px; border-radius: 4px; }
QListView::item:selected { background: @accent_soft; color: @text; }
QListView::item:hover:!selected { background: @hover; }
QTableView { gridline-color: @border; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @border; padding: 5px 8px; font-weight: 600; }
QTableCornerButton::section { background: @surface; border: none; }
QLineEdit, QPlainTextEdit, QSpinBox, QComboBox { background: @surface; border: 1px solid @border; border-radius: 5px; padding: 3px 6px; min-height: 18px; selection-background-color: @accent; selection-color: @on_accent; }
QLineEdit:hover, QPlainTextEdit:hover, QSpinBox:hover, QComboBox:hover { border-color: @muted; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus { border-color: @accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled { background: @window; color: @muted; }
QLineEdit[invalid="true"], QLineEdit[invalid="true"]:focus { border: 1px solid @error; background: @error_soft; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/clusterwright/arrows/down-@mode.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { border: 1px solid @border; padding: 2px; }
QCheckBox { spacing: 7px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 4px; background: @surface; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/clusterwright/arrows/check-@mode.svg); }
QCheckBox::indicator:disabled { border-color: @border; }
QPushButton { background: @raised; border: 1px solid @border; border-radius: 5px; padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: @hover; }
QPushButton:focus { border-color: @accent; }
QPushButton:default { background: @accent; color: @on_accent; border-color: @accent; }
QPushButton:disabled { color: @muted; }
QScrollArea { border: none; background: @surface; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 2px; min-width: 24px; min-height: 24px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 5px; }
QLabel[role="caption"] { color: @muted; }
QLabel[role="error"] { color: @error; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="title"] { font-size: 15pt; font-weight: 600; }
QFrame[role="notice"] { background: @accent_soft; border: none; border-bottom: 1px solid @accent_line; }
QFrame[role="popup"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
QLabel[role="empty"] { background: @surface; color: @text; border: 1px solid @border; border-radius: 8px; }
QFrame[role="rule"] { background: @border; border: none; max-height: 1px; min-height: 1px; }
QWidget[role="panel"], QStackedWidget[role="panel"] { background: @surface; }
QWidget[role="dock-title"] { background: @window; border-bottom: 1px solid @border; }
)";

QString rgba(QColor colour, int alpha)
{
    return QStringLiteral("rgba(%1, %2, %3, %4)").arg(colour.red()).arg(colour.green()).arg(colour.blue()).arg(alpha);
}

}  // namespace

QString sheetOf(const Colours& c)
{
    // Longer names first: "@accent_soft" before "@accent".
    const std::pair<const char*, QString> words[] = {
        {"@accent_soft", rgba(c.accent, c.dark ? 60 : 34)},
        {"@accent_line", rgba(c.accent, 120)},
        {"@error_soft", rgba(c.error, 22)},
        {"@on_accent", c.on_accent.name()},
        {"@mode", c.dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {"@surface", c.surface.name()},
        {"@raised", c.raised.name()},
        {"@handle", rgba(c.muted, 90)},
        {"@window", c.window.name()},
        {"@border", c.border.name()},
        {"@accent", c.accent.name()},
        {"@error", c.error.name()},
        {"@hover", rgba(c.text, 18)},
        {"@muted", c.muted.name()},
        {"@text", c.text.name()},
    };
    QString sheet = QString::fromLatin1(pattern);
    for (const auto& [word, value] : words) sheet.replace(QLatin1String(word), value);
    return sheet;
}

}  // namespace cw::ui
