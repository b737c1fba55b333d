// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAction>
#include <QMainWindow>
#include <QPointer>

namespace cw::ui {

/// Something that the window can do, as its menus say it.
struct Command {
    QPointer<QAction> action;
    QString title;                             ///< "Zoom to selection"
    QString place;                             ///< "View › Theme"; empty: in no menu
    QString keys;                              ///< "Ctrl+Z", "R"; empty: none
};

/// Every action of a window: those of its menus in their order, then those that stand in no menu.
[[nodiscard]] std::vector<Command> commandsOf(const QMainWindow& window);

/// What an action needs before it can be done, as a sentence; said where the action is shown and cannot be chosen.
void setNeed(QAction& action, const QString& sentence);
[[nodiscard]] QString needOf(const QAction& action);

}  // namespace cw::ui
