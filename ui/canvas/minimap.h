// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include "canvas/plan_painter.h"

namespace cw::ui {

class PlanView;

/// The whole site in a corner of the plan, with a frame around what the plan shows; a click or a drag goes there. Hidden
/// while everything is in sight anyway. It stands in the corner where it covers least of what is built, and fades while it covers
/// something.
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

    /// It covers something that stands on the plan.
    [[nodiscard]] bool isCovering() const { return covering_; }

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void paintSite();
    /// Of what stands on the plan, in square pixels.
    [[nodiscard]] double coveredBy(const QRect& place) const;
    [[nodiscard]] QRect placeFor(QSize size);

    PlanView& plan_;
    Viewport viewport_;        ///< of the minimap itself
    QPixmap picture_;
    bool outdated_ = true;
    bool covering_ = false;
    std::size_t corner_ = 0;                   ///< as placeFor() numbers them
};

}  // namespace cw::ui
