// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/minimap.h"

#include <algorithm>
#include <array>

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include "canvas/plan_view.h"

namespace cw::ui {

using geometry::Rect;

namespace {

constexpr double longest_px = 176, shortest_px = 64;
constexpr double inset_px = 8;
constexpr double site_margin_px = 5;
constexpr int arrow_px = 68, furniture_px = 64; ///< what the north arrow takes above, legend and scale bar below
constexpr double faded = 0.55;

/// As tall and wide as the site asks for.
QSize sizeFor(const Rect& bounds)
{
    const auto width = static_cast<double>(std::max<geometry::Mm>(bounds.width(), 1)), depth = static_cast<double>(std::max<geometry::Mm>(bounds.depth(), 1));
    const double scale = longest_px / std::max(width, depth);
    return {static_cast<int>(std::max(shortest_px, width * scale)), static_cast<int>(std::max(shortest_px, depth * scale))};
}

}  // namespace

Minimap::Minimap(PlanView& plan) : QWidget(&plan), plan_(plan)
{
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of the site"));
    setToolTip(tr("Click or drag to go there"));
    hide();
}

void Minimap::outdate()
{
    outdated_ = true;
    follow();
}

void Minimap::follow()
{
    const Rect bounds = plan_.scene().bounds();
    const bool useful = plan_.options().minimap && plan_.session() && !bounds.isEmpty() && !plan_.viewport().window().contains(bounds) &&
                        plan_.width() > 3 * longest_px && plan_.height() > 2 * longest_px;
    setVisible(useful);
    if (!useful) return;
    const QSize size = sizeFor(bounds);
    if (size != this->size()) outdated_ = true;
    // Under the mouse it stays: it is being used.
    if (!underMouse() || size != this->size()) setGeometry(placeFor(size));
    covering_ = coveredBy(geometry()) > 0;
    viewport_.setSize(size);
    viewport_.fit(bounds, site_margin_px);
    update();
}

double Minimap::coveredBy(const QRect& place) const
{
    const Viewport& plan = plan_.viewport();
    const geometry::Point a = plan.toSite(place.bottomLeft()), b = plan.toSite(place.topRight());
    double covered = 0;
    for (const PlanScene::Entry* entry : plan_.scene().placementsIn({{std::min(a.x, b.x), std::min(a.y, b.y)}, {std::max(a.x, b.x), std::max(a.y, b.y)}})) {
        const QRectF under = plan.toWidget(entry->extent).intersected(QRectF(place));
        covered += under.width() * under.height();
    }
    return covered;
}

/// The upper left corner, the upper right below the north arrow, the lower ones above scale bar and legend.
QRect Minimap::placeFor(QSize size)
{
    const int ruler = plan_.options().rulers ? static_cast<int>(ruler_px) : 0, inset = static_cast<int>(inset_px);
    const int left = ruler + inset, right = plan_.width() - inset - size.width();
    const int top = ruler + inset, below_arrow = ruler + arrow_px, above_furniture = plan_.height() - furniture_px - size.height();
    const std::array corners{QPoint(left, top), QPoint(right, below_arrow), QPoint(right, above_furniture), QPoint(left, above_furniture)};
    const auto cost = [&](std::size_t corner) { return coveredBy({corners[corner], size}); };
    const double here = cost(corner_);
    for (std::size_t corner = 0; corner < corners.size() && here > 0; ++corner)
        if (cost(corner) < std::min(here / 2, cost(corner_))) corner_ = corner;   // only where it is worth the move
    return {corners[corner_], size};
}

void Minimap::enterEvent(QEnterEvent*) { update(); }

void Minimap::leaveEvent(QEvent*)
{
    follow();
    update();
}

QRectF Minimap::frame() const { return viewport_.toWidget(plan_.viewport().window()).intersected(QRectF(rect()).adjusted(1, 1, -1, -1)); }

/// Ground and blocks as from far above: no names, no grid.
void Minimap::paintSite()
{
    picture_ = QPixmap(size() * devicePixelRatioF());
    picture_.setDevicePixelRatio(devicePixelRatioF());
    PlanOptions bare = plan_.options();
    bare.grid = bare.labels = bare.clearances = bare.rulers = false;
    LabelPainter labels;
    const PlanColouring colouring(plan_.scene(), plan_.theme(), bare);
    QPainter painter(&picture_);
    const PlanPaint paint{painter, viewport_, plan_.scene(), plan_.theme(), bare, labels, colouring};
    paintGround(paint);
    paintEquipment(paint, std::set<PlacementId>());
    outdated_ = false;
}

void Minimap::paintEvent(QPaintEvent*)
{
    if (outdated_) paintSite();
    QPainter painter(this);
    if (covering_ && !underMouse()) painter.setOpacity(faded);
    painter.drawPixmap(0, 0, picture_);
    const PlanTheme& theme = plan_.theme();
    QColor veil = theme.selection;
    veil.setAlpha(34);
    QRectF shown = frame();
    // A frame of less than a few pixels could not be found.
    if (shown.width() < 6 || shown.height() < 6) shown = QRectF(shown.center() - QPointF(3, 3), QSizeF(6, 6));
    painter.setPen(QPen(theme.selection, 1.5));
    painter.setBrush(veil);
    painter.drawRect(shown);
    painter.setPen(theme.area_line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) plan_.centreOn(toSite(event->position()));
    event->accept();
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton) plan_.centreOn(toSite(event->position()));
    event->accept();
}

void Minimap::mouseReleaseEvent(QMouseEvent* event)
{
    plan_.setFocus();
    event->accept();
}

void Minimap::wheelEvent(QWheelEvent* event)
{
    // About the middle of the plan: its wheel zooms about the mouse, which is over something else here.
    if (event->angleDelta().y() > 0) plan_.zoomIn();
    else if (event->angleDelta().y() < 0) plan_.zoomOut();
    event->accept();
}

}  // namespace cw::ui
