// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

#include "compare/snapshots_model.h"

namespace cw::ui {

/// The designs that this design keeps of earlier days: taken, renamed, gone back to, compared, deleted. Everything is an edit
/// that can be undone; the window stays open beside the plan.
class SnapshotsWindow final : public QDialog {
    Q_OBJECT
public:
    explicit SnapshotsWindow(DocumentSession& session, QWidget* parent = nullptr);
    /// Ready to type the name of a new one.
    void beginTaking();

    [[nodiscard]] QTreeView& list() const { return *list_; }
    [[nodiscard]] QLineEdit& name() const { return *name_; }
    [[nodiscard]] QLineEdit& note() const { return *note_; }
    [[nodiscard]] QPushButton& takeButton() const { return *take_; }
    [[nodiscard]] QPushButton& restoreButton() const { return *restore_; }
    [[nodiscard]] QPushButton& compareButton() const { return *compare_; }
    [[nodiscard]] QPushButton& deleteButton() const { return *delete_; }
    [[nodiscard]] QLabel& problem() const { return *problem_; }

signals:
    /// One: with the design as it is now. Two: with each other, the earlier first.
    void compareAsked(const cw::SnapshotId& first, const cw::SnapshotId& second);

private:
    [[nodiscard]] std::vector<SnapshotId> chosen() const;
    void take();
    void restore();
    void compare();
    void remove();
    void followChoice();
    void commit(const Result<document::Edit>& edit);

    DocumentSession& session_;
    SnapshotsModel* model_;
    QTreeView* list_;
    QLineEdit* name_;
    QLineEdit* note_;
    QPushButton *take_, *restore_, *compare_, *delete_;
    QLabel* problem_;
};

}  // namespace cw::ui
