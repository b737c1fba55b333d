// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "canvas/plan_view.h"
#include "compare/plan_difference.h"

namespace cw::ui {

/// Frames over a plan around what differs, each kind with a colour and a dash of its own, so that no eye needs the colour.
class DifferenceMarks final : public QWidget {
    Q_OBJECT
public:
    explicit DifferenceMarks(PlanView& plan);
    /// `only_here`: what the other plan does not have.
    void show(const std::set<document::Subject>& only_here, const std::set<document::Subject>& changed);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void frame(QPainter& painter, const std::set<document::Subject>& subjects, const QColor& colour, Qt::PenStyle style) const;

    PlanView& plan_;
    std::set<document::Subject> only_here_, changed_;
};

}  // namespace cw::ui
