// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "shell/desk.h"

namespace cw::ui {

/// Keeps the lower part of a Window menu in step with the windows that there are; the one it belongs to is checked.
void followWindows(QMenu& menu, Desk& desk, MainWindow& own);

}  // namespace cw::ui
