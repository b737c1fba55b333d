// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QWidget>

#include "panels/history_model.h"

namespace cw::ui {

/// Everything that was done to the design, newest last; a click goes there, back or forth.
class HistoryPanel final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(DocumentSession& session, QWidget* parent = nullptr);
    [[nodiscard]] HistoryModel& model() const { return *model_; }
    [[nodiscard]] QListView& view() const { return *view_; }

signals:
    /// Before the design becomes another: what is half done must end.
    void aboutToGo();

private:
    void showCurrent();
    void goTo(const QModelIndex& index);

    DocumentSession& session_;
    HistoryModel* model_;
    QListView* view_;
};

}  // namespace cw::ui
