// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "compare/compare_window.h"
#include "compare/snapshots_window.h"
#include "session/document_session.h"
#include "shell/dialogs.h"

namespace cw::ui {

/// Shows the design of a window beside another one.
class CompareCommands final : public QObject {
    Q_OBJECT
public:
    CompareCommands(DocumentSession& session, Dialogs& dialogs, QWidget& window);
    /// What was shown last and is still open; null: none.
    [[nodiscard]] CompareWindow* shown() const { return shown_; }
    /// Null: not asked for yet.
    [[nodiscard]] SnapshotsWindow* snapshots() const { return snapshots_; }

public slots:
    /// With its own file, as it was saved last.
    void withSaved();
    /// With a file that the user chooses.
    void withFile();
    /// What the design keeps of earlier days; its window stays open.
    void openSnapshots();
    /// The same, ready for the name of a new one.
    void takeSnapshot();

private:
    void with(const QString& path, const QString& name);
    void withSnapshots(const SnapshotId& first, const SnapshotId& second);
    void show(CompareWindow::Side first, CompareWindow::Side second);

    DocumentSession& session_;
    Dialogs& dialogs_;
    QWidget& window_;
    QPointer<CompareWindow> shown_;
    QPointer<SnapshotsWindow> snapshots_;
};

}  // namespace cw::ui
