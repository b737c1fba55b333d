// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "compare/compare_window.h"
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

public slots:
    /// With its own file, as it was saved last.
    void withSaved();
    /// With a file that the user chooses.
    void withFile();

private:
    void with(const QString& path, const QString& name);

    DocumentSession& session_;
    Dialogs& dialogs_;
    QWidget& window_;
    QPointer<CompareWindow> shown_;
};

}  // namespace cw::ui
