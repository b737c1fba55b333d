// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace cw::ui {

struct Actions;

/// The actions of the window itself: finding, and what the program is told about how to work.
struct ShellActions {
    explicit ShellActions(QObject* owner);

    QAction *find, *commands, *shortcuts, *preferences, *new_window, *close_window, *present, *compare_saved, *compare_file,
        *snapshots, *take_snapshot;
};

/// Tells each action what it needs while it cannot be done (search/commands.h).
void explainNeeds(const Actions& actions, const ShellActions& shell);

}  // namespace cw::ui
