// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QObject>

#include "shell/main_window.h"
#include "shell/window_chooser.h"

namespace cw::ui {

/// All windows of the program: one design each, with a history of its own.
class Desk final : public QObject, public WindowChooser {
    Q_OBJECT
public:
    using Factory = std::function<std::unique_ptr<MainWindow>(Desk&)>;

    /// `make` gives a window with Options::desk set; null: as the user runs it.
    explicit Desk(Factory make = {}, QObject* parent = nullptr);
    ~Desk() override;

    /// A new window with the start page, in front.
    MainWindow& openWindow();
    [[nodiscard]] std::vector<MainWindow*> windows() const;
    /// Asks for each design that is not saved; closes all windows, or none when somebody wants to stay.
    bool quit();

    [[nodiscard]] FileCommands* holding(const QString& path) override;
    [[nodiscard]] FileCommands& vacant(FileCommands& asking) override;
    void bringForward(FileCommands& window) override;

    /// To be called by a window that closes: it goes away when the event is over.
    void letGo(MainWindow& window);

signals:
    /// Windows came, went or have another title.
    void changed();

private:
    [[nodiscard]] MainWindow* windowOf(const FileCommands& files) const;

    Factory make_;
    std::vector<std::unique_ptr<MainWindow>> windows_;
};

}  // namespace cw::ui
