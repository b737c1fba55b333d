// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>

namespace cw::ui {

/// The key of undo or redo asks whether a field wants it. A field in which nothing was typed since the last commit does
/// not: then undo means the design.
[[nodiscard]] bool isUndoKey(QEvent& event);

}  // namespace cw::ui
