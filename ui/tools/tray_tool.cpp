// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/tray_tool.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <QLineF>

#include "canvas/plan_painter.h"
#include "document/trays.h"
#include "tools/dimension_line.h"

namespace cw::ui {

using cabling::Tray;
using geometry::Point;

namespace {

constexpr double corner_px = 8, line_px = 6, drag_from_px = 4;

double distanceToLine(QPointF p, QPointF a, QPointF b)
{
    const QPointF d = b - a;
    const double square = QPointF::dotProduct(d, d);
    const double share = square > 0 ? std::clamp(QPointF::dotProduct(p - a, d) / square, 0.0, 1.0) : 0.0;
    return QLineF(p, a + share * d).length();
}

/// The stretch of a path that passes a place, by its second corner.
std::optional<std::size_t> stretchAt(const PlanView& view, const Tray& tray, QPointF at, double reach_px)
{
    std::optional<std::size_t> nearest;
    double least = reach_px;
    for (std::size_t i = 1; i < tray.path.size(); ++i) {
        const double distance = distanceToLine(at, view.viewport().toWidget(tray.path[i - 1]), view.viewport().toWidget(tray.path[i]));
        if (distance > least) continue;
        least = distance;
        nearest = i;
    }
    return nearest;
}

}  // namespace

std::optional<TrayId> trayAt(const PlanView& view, QPointF at, double reach_px)
{
    const auto& rows = view.scene().document().table<Tray>().rows();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        if (stretchAt(view, **row, at, reach_px)) return (*row)->id;
    return std::nullopt;
}

QString TrayTool::name() const { return tr("Cable trays"); }

QString TrayTool::hint() const
{
    return tr("Click the corners of a tray, Enter or a double click ends it; Shift keeps to one direction. Click a tray to change it: drag its corners, Delete takes it away.");
}

void TrayTool::choose(std::optional<TrayId> tray)
{
    chosen_ = std::move(tray);
    corner_.reset();
    if (chosen_) emit trayChosen(*chosen_);
    view().update();
}

void TrayTool::cancel()
{
    const bool busy = isBusy();
    path_.clear();
    guides_.clear();
    dragging_ = moved_ = false;
    if (busy && view().session()) view().session()->dropPreview();
    view().update();
}

const Tray* TrayTool::chosenTray() const { return chosen_ && view().session() ? view().session()->document().find<Tray>(*chosen_) : nullptr; }

std::optional<std::size_t> TrayTool::cornerAt(QPointF at) const
{
    const Tray* tray = chosenTray();
    for (std::size_t i = 0; tray && i < tray->path.size(); ++i)
        if (QLineF(view().viewport().toWidget(tray->path[i]), at).length() <= corner_px) return i;
    return std::nullopt;
}

Point TrayTool::pointFor(const PlanPointer& pointer, const std::optional<Point>& from)
{
    Point at = pointer.site;
    guides_.clear();
    if (view().snapping() && !(pointer.modifiers & Qt::ControlModifier)) {
        Snap snap = view().snap(geometry::Rect{at, at}, {0, 0}, {});
        at = at + snap.delta;
        guides_ = std::move(snap.guides);
    }
    if (!from || !(pointer.modifiers & Qt::ShiftModifier)) return at;
    const Point d = at - *from;
    return std::llabs(d.x) >= std::llabs(d.y) ? Point{at.x, from->y} : Point{from->x, at.y};
}

void TrayTool::press(const PlanPointer& pointer)
{
    if (pointer.button != Qt::LeftButton || !view().session()) return;
    if (!path_.empty()) {
        drawTo(pointFor(pointer, path_.back()));
        return;
    }
    corner_ = cornerAt(pointer.widget);
    if (corner_) return beginDrag(pointer);
    if (const auto hit = trayAt(view(), pointer.widget, line_px)) {
        choose(hit);
        return beginDrag(pointer);
    }
    chosen_.reset();
    path_ = {pointFor(pointer, std::nullopt)};
    now_ = path_.back();
    view().update();
}

void TrayTool::beginDrag(const PlanPointer& pointer)
{
    dragging_ = true;
    moved_ = false;
    pressed_ = now_ = pointer.site;
    pressed_at_ = pointer.widget;
    view().update();
}

Result<document::Edit> TrayTool::dragEdit() const
{
    const document::Document& committed = view().session()->committed();
    const Tray* tray = committed.find<Tray>(*chosen_);
    if (!tray) return fail("the tray is gone");
    if (!corner_) return document::moveTray(committed, *chosen_, now_ - pressed_);
    std::vector<Point> path = tray->path;
    path[*corner_] = now_;
    return document::setTrayPath(committed, *chosen_, std::move(path));
}

void TrayTool::move(const PlanPointer& pointer)
{
    if (!path_.empty()) {
        now_ = pointFor(pointer, path_.back());
        view().update();
        return;
    }
    if (!dragging_ || !chosen_) return;
    if (!moved_ && QLineF(pressed_at_, pointer.widget).length() < drag_from_px) return;
    moved_ = true;
    now_ = corner_ ? pointFor(pointer, std::nullopt) : pointer.site;
    if (const auto edit = dragEdit()) view().session()->preview(*edit);
    view().update();
}

void TrayTool::release(const PlanPointer& pointer)
{
    if (pointer.button != Qt::LeftButton || !dragging_) return;
    dragging_ = false;
    guides_.clear();
    if (moved_) commit(dragEdit());
    view().update();
}

void TrayTool::doubleClick(const PlanPointer& pointer)
{
    if (!path_.empty()) return finish();
    const Tray* tray = chosenTray();
    const auto stretch = tray ? stretchAt(view(), *tray, pointer.widget, line_px) : std::nullopt;
    if (!stretch || cornerAt(pointer.widget)) return;
    dragging_ = false;
    std::vector<Point> path = tray->path;
    path.insert(path.begin() + static_cast<std::ptrdiff_t>(*stretch), pointer.site);
    commit(document::setTrayPath(view().session()->committed(), *chosen_, std::move(path)));
    corner_ = *stretch;
}

void TrayTool::drawTo(Point at)
{
    if (path_.back() == at) return;
    path_.push_back(at);
    now_ = at;
    view().update();
}

void TrayTool::finish()
{
    std::vector<Point> path = std::move(path_);
    path_.clear();
    guides_.clear();
    view().update();
    if (path.size() < 2) return;
    Tray tray;
    tray.path = std::move(path);
    const auto edit = document::addTray(view().session()->committed(), std::move(tray));
    commit(edit);
    if (!edit) return;
    for (const auto& row : edit->list<Tray>())
        if (row.after) choose(row.after->id);
}

void TrayTool::commit(const Result<document::Edit>& edit)
{
    if (edit) {
        view().session()->commit(*edit);
        return;
    }
    view().session()->dropPreview();
    view().hint(QString::fromStdString(edit.error().sentence()));
}

bool TrayTool::key(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier)) return false;
    if (key == Qt::Key_Escape) {
        if (isBusy()) cancel();
        else if (chosen_) choose(std::nullopt);
        else emit view().toolFinished();
        return true;
    }
    if (!path_.empty()) {
        if (key == Qt::Key_Return || key == Qt::Key_Enter) finish();
        else if (key == Qt::Key_Backspace) path_.pop_back();
        else return false;
        view().update();
        return true;
    }
    return editKey(key);
}

bool TrayTool::editKey(int key)
{
    const Tray* tray = chosenTray();
    if (!tray || dragging_) return false;
    if (key == Qt::Key_Delete) {
        commit(document::removeTray(view().session()->committed(), *chosen_));
        choose(std::nullopt);
        return true;
    }
    if (key != Qt::Key_Backspace || !corner_ || *corner_ >= tray->path.size()) return false;
    std::vector<Point> path = tray->path;
    path.erase(path.begin() + static_cast<std::ptrdiff_t>(*corner_));
    commit(document::setTrayPath(view().session()->committed(), *chosen_, std::move(path)));
    corner_.reset();
    return true;
}

void TrayTool::paint(QPainter& painter) const
{
    const PlanTheme& theme = view().theme();
    paintGuides(painter, view().viewport(), theme, guides_);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const auto draw = [&](const std::vector<Point>& path, const QColor& colour) {
        QPolygonF line;
        for (const Point& corner : path) line << view().viewport().toWidget(corner);
        painter.setPen(QPen(colour, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
        painter.setBrush(theme.chrome_back);
        for (const QPointF& corner : line) painter.drawRect(QRectF(corner.x() - 3.5, corner.y() - 3.5, 7, 7));
    };
    if (const Tray* tray = chosenTray()) draw(tray->path, theme.selection);
    if (!path_.empty()) {
        std::vector<Point> path = path_;
        path.push_back(now_);
        draw(path, theme.valid);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!path_.empty() && now_ != path_.back()) paintDimension(painter, view(), path_.back(), now_);
}

}  // namespace cw::ui
