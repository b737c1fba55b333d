// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/area_tool.h"

#include <cmath>
#include <numbers>

#include <QLineF>

#include "canvas/plan_painter.h"
#include "document/areas.h"
#include "style/shown_units.h"
#include "tools/dimension_line.h"

namespace cw::ui {

using geometry::Mm;
using geometry::Point;
using geometry::Polygon;
using geometry::Rect;

namespace {

constexpr double drag_from_px = 4.0;
constexpr double close_px = 9.0;               // this near to the first corner a click closes the polygon

double lengthMm(Point d) { return std::hypot(static_cast<double>(d.x), static_cast<double>(d.y)); }

Mm withSign(double length, Mm like) { return static_cast<Mm>(std::llround(like < 0 ? -std::abs(length) : std::abs(length))); }

}  // namespace

QString AreaTool::name() const { return tr("Draw"); }

QString AreaTool::hint() const
{
    return shape_ == Shape::rectangle ? tr("Drag, or click two corners. Type a number for exact dimensions. Esc cancels.")
                                      : tr("Click the corners; click the first again, or Enter, to close. Shift keeps to one direction, Backspace takes a corner back.");
}

void AreaTool::cancel()
{
    exact_.close();
    guides_.clear();
    if (corners_.empty()) return;
    corners_.clear();
    if (view().session()) view().session()->dropPreview();
    view().update();
}

Point AreaTool::pointFor(const PlanPointer& pointer)
{
    Point at = pointer.site;
    guides_.clear();
    if (view().snapping() && !(pointer.modifiers & Qt::ControlModifier)) {
        Snap snap = view().snap(Rect{at, at}, {0, 0}, {});
        at = at + snap.delta;
        guides_ = std::move(snap.guides);
    }
    if (corners_.empty() || !(pointer.modifiers & Qt::ShiftModifier)) return at;
    const Point d = at - corners_.back();
    if (shape_ == Shape::rectangle) {
        const Mm side = std::max(std::llabs(d.x), std::llabs(d.y));
        return corners_.back() + Point{withSign(static_cast<double>(side), d.x), withSign(static_cast<double>(side), d.y)};
    }
    return std::llabs(d.x) >= std::llabs(d.y) ? Point{at.x, corners_.back().y} : Point{corners_.back().x, at.y};
}

Polygon AreaTool::outline() const
{
    if (corners_.empty()) return {};
    if (shape_ == Shape::rectangle) return Polygon::rectangle(Rect{corners_[0], corners_[0]}.united({now_, now_}));
    Polygon polygon{corners_};
    if (now_ != corners_.back() && now_ != corners_.front()) polygon.corners.push_back(now_);
    return polygon;
}

Result<document::Edit> AreaTool::editFor(const Polygon& outline) const
{
    const auto& document = view().session()->committed();
    if (const auto* kind = std::get_if<floorplan::AreaKind>(&purpose_)) return document::addArea(document, *kind, outline);
    const AreaId area = document::areaAround(document, outline);
    if (area.empty()) return fail(tr("it must lie in an area").toStdString());
    return document::addKeepOut(document, area, {std::get<floorplan::KeepOutKind>(purpose_), outline});
}

void AreaTool::press(const PlanPointer& pointer)
{
    if (pointer.button != Qt::LeftButton) return;
    pressed_at_ = pointer.widget;
    if (exact_.bar() && !corners_.empty()) {
        acceptTyped();
        return;
    }
    now_ = pointFor(pointer);
    if (shape_ == Shape::polygon && closes(pointer)) finish();
    else if (shape_ == Shape::rectangle && !corners_.empty()) finish();
    else addCorner(now_);
}

bool AreaTool::closes(const PlanPointer& pointer) const
{
    return corners_.size() >= 3 && QLineF(view().viewport().toWidget(corners_.front()), pointer.widget).length() <= close_px;
}

void AreaTool::addCorner(Point at)
{
    if (corners_.empty() || corners_.back() != at) corners_.push_back(at);
    now_ = at;
    view().update();
}

void AreaTool::move(const PlanPointer& pointer)
{
    now_ = pointFor(pointer);
    if (corners_.empty()) {
        view().update();
        return;
    }
    if (ExactBar* bar = exact_.bar()) {
        bar->follow(figures());
        applyTyped();
    }
    showPreview();
}

void AreaTool::release(const PlanPointer& pointer)
{
    if (pointer.button != Qt::LeftButton || shape_ != Shape::rectangle || corners_.empty() || exact_.bar()) return;
    // A press and release at one place is the first of two clicks.
    if (QLineF(pressed_at_, pointer.widget).length() >= drag_from_px) finish();
}

void AreaTool::doubleClick(const PlanPointer&)
{
    if (shape_ == Shape::polygon && corners_.size() >= 3) finish();
}

bool AreaTool::key(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier)) return false;
    if (key == Qt::Key_Escape) {
        if (isBusy()) cancel();
        else emit view().toolFinished();
        return true;
    }
    if (corners_.empty()) return false;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && (shape_ == Shape::rectangle || corners_.size() >= 3)) {
        now_ = shape_ == Shape::polygon ? corners_.back() : now_;
        finish();
        return true;
    }
    if (key == Qt::Key_Backspace && shape_ == Shape::polygon) {
        corners_.pop_back();
        if (corners_.empty()) view().session()->dropPreview();
        showPreview();
        return true;
    }
    const QString typed = ExactBar::beginning(key);
    if (typed.isEmpty()) return false;
    openBar(typed);
    return true;
}

std::vector<double> AreaTool::figures() const
{
    const Point d = now_ - corners_.back();
    if (shape_ == Shape::rectangle) return {static_cast<double>(std::llabs(d.x)), static_cast<double>(std::llabs(d.y))};
    const double degrees = std::atan2(static_cast<double>(d.y), static_cast<double>(d.x)) * 180 / std::numbers::pi;
    return {lengthMm(d), std::round(degrees * 10) / 10};
}

void AreaTool::openBar(const QString& typed)
{
    const auto values = figures();
    const bool rectangle = shape_ == Shape::rectangle;
    ExactBar& bar = exact_.open(view(), {{rectangle ? tr("Width") : tr("Length"), units::Dimension::length, values[0]},
                                         {rectangle ? tr("Depth") : tr("Direction"), rectangle ? units::Dimension::length : units::Dimension::angle, values[1]}},
                                typed);
    connect(&bar, &ExactBar::changed, this, [this] {
        applyTyped();
        showPreview();
    });
    connect(&bar, &ExactBar::accepted, this, &AreaTool::acceptTyped);
    connect(&bar, &ExactBar::rejected, this, [this] { exact_.close(); });
    applyTyped();
    showPreview();
}

void AreaTool::applyTyped()
{
    if (!exact_.bar() || corners_.empty()) return;
    const auto typed = exact_.bar()->typed();
    const auto values = figures();
    const double first = typed[0].value_or(values[0]), second = typed[1].value_or(values[1]);
    const Point d = now_ - corners_.back();
    if (shape_ == Shape::rectangle) {
        now_ = corners_.back() + Point{withSign(first, d.x), withSign(second, d.y)};
        return;
    }
    // Without a typed direction it is that of the mouse, not its rounding.
    const double radians = typed[1] ? second * std::numbers::pi / 180 : std::atan2(static_cast<double>(d.y), static_cast<double>(d.x));
    now_ = corners_.back() + Point{static_cast<Mm>(std::llround(first * std::cos(radians))), static_cast<Mm>(std::llround(first * std::sin(radians)))};
}

void AreaTool::acceptTyped()
{
    applyTyped();
    exact_.close();
    if (shape_ == Shape::rectangle) finish();
    else addCorner(now_);
}

void AreaTool::showPreview()
{
    const auto edit = editFor(outline());
    if (edit) view().session()->preview(*edit);
    else view().session()->dropPreview();
    say();
    view().update();
}

void AreaTool::say()
{
    const Polygon polygon = outline();
    if (polygon.corners.size() < 3) return;
    const auto edit = editFor(polygon);
    view().hint(edit ? shownArea(geometry::areaM2(polygon)) : QString::fromStdString(edit.error().sentence()));
}

void AreaTool::finish()
{
    const auto edit = editFor(outline());
    exact_.close();
    guides_.clear();
    corners_.clear();
    DocumentSession& session = *view().session();
    if (!edit) {
        session.dropPreview();
        view().hint(QString::fromStdString(edit.error().sentence()));
        view().update();
        return;
    }
    session.commit(*edit);
    for (const auto& row : edit->list<floorplan::Area>())
        if (row.after && (!row.before || row.before->keep_outs != row.after->keep_outs)) session.selection().set({document::Subject(row.id)});
    emit view().toolFinished();
}

void AreaTool::paint(QPainter& painter) const
{
    const PlanTheme& theme = view().theme();
    paintGuides(painter, view().viewport(), theme, guides_);
    if (corners_.empty()) return;
    const Polygon polygon = outline();
    QPolygonF shape;
    for (const Point corner : polygon.corners) shape << view().viewport().toWidget(corner);
    const bool fine = polygon.corners.size() < 3 || editFor(polygon);
    const QColor& colour = fine ? theme.valid : theme.invalid;
    QColor veil = colour;
    veil.setAlpha(36);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(veil);
    painter.drawPolygon(shape);
    painter.setBrush(colour);
    for (const Point corner : corners_) painter.drawEllipse(view().viewport().toWidget(corner), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < polygon.corners.size(); ++i)
        paintDimension(painter, view(), polygon.corners[i], polygon.corners[(i + 1) % polygon.corners.size()]);
}

}  // namespace cw::ui
