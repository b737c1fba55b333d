// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cw::ui {

class FileCommands;

/// Knows in which window a design belongs. A window by itself has none: there every design replaces the one before.
class WindowChooser {
public:
    virtual ~WindowChooser() = default;
    /// The window that has this file; null: none.
    [[nodiscard]] virtual FileCommands* holding(const QString& path) = 0;
    /// A window without a design: the asking one, another one, or a new one.
    [[nodiscard]] virtual FileCommands& vacant(FileCommands& asking) = 0;
    virtual void bringForward(FileCommands& window) = 0;
};

}  // namespace cw::ui
