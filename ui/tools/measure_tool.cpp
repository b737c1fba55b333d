// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/measure_tool.h"

#include <algorithm>
#include <cmath>

#include <QLineF>

#include "canvas/plan_view.h"
#include "style/shown_units.h"

namespace cw::ui {

using geometry::Point;
using geometry::Rect;

namespace {

constexpr double drag_from_px = 4.0;
constexpr double reach_px = 8.0;

std::optional<Point> nearestCorner(const std::vector<Rect>& rects, Point at, geometry::Mm reach)
{
    std::optional<Point> best;
    double nearest = static_cast<double>(reach);
    for (const Rect& r : rects)
        for (const Point corner : {r.min, r.max, Point{r.min.x, r.max.y}, Point{r.max.x, r.min.y}}) {
            const Point d = corner - at;
            const double away = std::hypot(static_cast<double>(d.x), static_cast<double>(d.y));
            if (away > nearest) continue;
            nearest = away;
            best = corner;
        }
    return best;
}

}  // namespace

QString MeasureTool::name() const { return tr("Measure"); }
QString MeasureTool::hint() const { return tr("Drag, or click twice, to measure. Shift keeps to one direction."); }

void MeasureTool::cancel()
{
    from_.reset();
    to_.reset();
    open_ = false;
    view().update();
}

Point MeasureTool::endFor(const PlanPointer& pointer) const
{
    Point end = pointer.site;
    const auto reach = view().viewport().millimetres(reach_px);
    if (view().snapping() && !(pointer.modifiers & Qt::ControlModifier))
        if (const auto corner = nearestCorner(view().scene().neighbours(Rect{end, end}.grown(reach), {}), end, reach)) end = *corner;
    if (from_ && (pointer.modifiers & Qt::ShiftModifier)) {
        const Point d = end - *from_;
        if (std::llabs(d.x) >= std::llabs(d.y)) end.y = from_->y;
        else end.x = from_->x;
    }
    return end;
}

void MeasureTool::press(const PlanPointer& pointer)
{
    if (pointer.button != Qt::LeftButton) return;
    if (open_) {
        to_ = endFor(pointer);
        open_ = false;
        return;
    }
    from_.reset();
    from_ = endFor(pointer);
    to_ = from_;
    pressed_at_ = pointer.widget;
    open_ = true;
}

void MeasureTool::move(const PlanPointer& pointer)
{
    if (!open_) return;
    to_ = endFor(pointer);
    view().hint(shownLength(*length()));
    view().update();
}

void MeasureTool::release(const PlanPointer& pointer)
{
    // A press and release at one place is the first of two clicks; the end goes on following.
    if (open_ && QLineF(pressed_at_, pointer.widget).length() >= drag_from_px) open_ = false;
    view().update();
}

bool MeasureTool::key(int key, Qt::KeyboardModifiers)
{
    if (key != Qt::Key_Escape) return false;
    if (from_) cancel();
    else emit view().toolFinished();
    return true;
}

std::optional<double> MeasureTool::length() const
{
    if (!from_ || !to_) return std::nullopt;
    const Point d = *to_ - *from_;
    return std::hypot(static_cast<double>(d.x), static_cast<double>(d.y));
}

void MeasureTool::paint(QPainter& painter) const
{
    if (!from_ || !to_) return;
    const auto& v = view().viewport();
    const auto& theme = view().theme();
    const QPointF a = v.toWidget(*from_), b = v.toWidget(*to_);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.guide, 1, Qt::DotLine));
    painter.drawLine(a, QPointF(b.x(), a.y()));
    painter.drawLine(QPointF(b.x(), a.y()), b);
    painter.setPen(QPen(theme.guide, 2));
    painter.drawLine(a, b);
    painter.setBrush(theme.guide);
    painter.drawEllipse(a, 3, 3);
    painter.drawEllipse(b, 3, 3);
    const Point d = *to_ - *from_;
    const QString text = tr("%1  (%2 by %3)").arg(shownLength(*length()), shownLength(std::abs(static_cast<double>(d.x))), shownLength(std::abs(static_cast<double>(d.y))));
    const QRectF plate = QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-6, -3, 6, 3).translated((a + b) / 2 + QPointF(10, -8));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.chrome_back);
    painter.drawRoundedRect(plate, 3, 3);
    painter.setPen(theme.guide);
    painter.drawText(plate, Qt::AlignCenter, text);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace cw::ui
