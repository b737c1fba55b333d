// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTreeView>
#include <QWidget>

#include "canvas/plan_view.h"
#include "compare/changes_model.h"
#include "compare/difference_marks.h"
#include "compare/figures_model.h"
#include "session/document_session.h"

namespace cw::ui {

/// Two designs beside each other: their plans, which move together and mark what differs, their figures, and every value
/// that is another one. Shows copies: nothing can be changed here.
class CompareWindow final : public QWidget {
    Q_OBJECT
public:
    struct Side {
        QString name;
        document::Document document;
    };

    CompareWindow(Side first, Side second, QWidget* parent = nullptr);
    ~CompareWindow() override;

    [[nodiscard]] PlanView& firstPlan() const { return *plans_[0]; }
    [[nodiscard]] PlanView& secondPlan() const { return *plans_[1]; }
    [[nodiscard]] const PlanDifference& difference() const { return difference_; }
    [[nodiscard]] FiguresModel& figures() const { return *figures_; }
    [[nodiscard]] ChangesModel& changes() const { return *changes_; }
    [[nodiscard]] QTreeView& changesView() const { return *changes_view_; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* planColumn(int side, const QString& name);
    [[nodiscard]] QWidget* tables();
    void follow(int side);
    void followTheme();
    void showBoth();
    void showChange(const QModelIndex& index);

    DocumentSession sessions_[2];
    PlanView* plans_[2];
    PlanDifference difference_;
    FiguresModel* figures_;
    ChangesModel* changes_;
    QTreeView* changes_view_ = nullptr;
    bool following_ = false;
};

}  // namespace cw::ui
