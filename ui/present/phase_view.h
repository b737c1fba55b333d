// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QLabel>

#include "canvas/plan_view.h"
#include "present/show.h"

namespace cw::ui {

/// The plan as it stands when a phase begins, beside the figures of that day. The plan can be zoomed and panned.
class PhaseView final : public QWidget {
    Q_OBJECT
public:
    explicit PhaseView(const Show& show, QWidget* parent = nullptr);
    ~PhaseView() override;

    /// Phases of the design, in the order in which they begin; at least one: without phases everything is there at once.
    [[nodiscard]] int count() const;
    void showPhase(int index);
    [[nodiscard]] PlanView& plan() const { return *plan_; }
    [[nodiscard]] const QLabel& title() const { return *title_; }
    /// Name, value and change of each figure shown, for tests and readers.
    [[nodiscard]] QStringList figures() const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followPlan();
    void tellFigures();
    void fitPlan();
    [[nodiscard]] document::Edit hideLaterThan(int index) const;

    const Show& show_;
    DocumentSession plan_session_;             ///< of the plan alone: what comes later is hidden in it
    PlanView* plan_;
    QLabel* title_;
    QLabel* date_;
    std::vector<std::pair<QLabel*, QLabel*>> rows_;    ///< caption and value
    QWidget* words_;
    double fitted_scale_ = 0;                  ///< of the plan when it was last fitted: another one is the user's
    int index_ = 0;
};

}  // namespace cw::ui
