// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QTreeView>

#include "panels/findings_model.h"
#include "session/document_session.h"

namespace cw::ui {

/// What is wrong with the design, and what to do about it. Activating a row selects its subjects and asks the plan to
/// show the place. The menu of a row waives a finding, with a reason and a name, or takes the waiver back.
class FindingsPanel final : public QStackedWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(DocumentSession& session, QWidget* parent = nullptr);
    [[nodiscard]] QTreeView& view() { return *view_; }
    [[nodiscard]] QComboBox& groupBy() { return *group_by_; }
    [[nodiscard]] const FindingsModel& model() const { return *model_; }

signals:
    /// Empty rectangles are not sent.
    void placeActivated(const cw::geometry::Rect& where);
    /// A finding about something that does not stand on the plan: a supply, a phase, a plan, a rack design, a network, an item.
    void subjectActivated(const cw::checks::SubjectId& subject);
    void countChanged(int findings);

private:
    void buildView();
    [[nodiscard]] QWidget* makeList();
    void refresh();
    void unfold();
    void activate(const QModelIndex& index);
    void openMenu(const QPoint& where);
    void waive(const checks::Finding& finding);

    DocumentSession& session_;
    FindingsModel* model_;
    QTreeView* view_;
    QComboBox* group_by_;
    QWidget* list_;
    QLabel* nothing_;
};

}  // namespace cw::ui
