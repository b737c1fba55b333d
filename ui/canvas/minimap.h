// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include "canvas/plan_painter.h"

namespace cw::ui {

class PlanView;

/// The whole site in a corner of the plan, with a frame around what the plan shows; a click or a drag goes there. Hidden
/// while everything is in sight anyway.
class Minimap final : public QWidget {
    Q_OBJECT
public:
    explicit Minimap(PlanView& plan);

    /// The design looks different.
    void outdate();
    /// The plan shows another part, or has another size.
    void follow();
    /// Where the frame is, in pixels of the minimap.
    [[nodiscard]] QRectF frame() const;
    [[nodiscard]] geometry::Point toSite(QPointF at) const { return viewport_.toSite(at); }
    [[nodiscard]] QPointF fromSite(geometry::Point site) const { return viewport_.toWidget(site); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void paintSite();

    PlanView& plan_;
    Viewport viewport_;        ///< of the minimap itself
    QPixmap picture_;
    bool outdated_ = true;
};

}  // namespace cw::ui
