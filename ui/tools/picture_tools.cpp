// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/picture_tools.h"

#include <cmath>
#include <numbers>

#include "document/backgrounds.h"
#include "tools/dimension_line.h"

namespace cw::ui {

using geometry::Mm;
using geometry::Point;

namespace {

constexpr double radians_per_degree = std::numbers::pi / 180;
constexpr double mark_px = 6;

double lengthOf(Point way) { return std::hypot(static_cast<double>(way.x), static_cast<double>(way.y)); }
double degreesOf(Point way) { return std::round(std::atan2(static_cast<double>(way.y), static_cast<double>(way.x)) / radians_per_degree * 100) / 100; }

}  // namespace

QString MovePictureTool::name() const { return tr("Move picture"); }
QString MovePictureTool::hint() const { return tr("Drag the picture. Shift keeps to one direction, Esc ends."); }

void MovePictureTool::cancel()
{
    if (from_ && view().session()) view().session()->dropPreview();
    from_.reset();
}

void MovePictureTool::press(const PlanPointer& pointer)
{
    if (pointer.button == Qt::LeftButton) from_ = pointer.site;
    edit_ = {};
}

void MovePictureTool::move(const PlanPointer& pointer)
{
    if (!from_) return;
    Point by = pointer.site - *from_;
    if (pointer.modifiers & Qt::ShiftModifier) (std::llabs(by.x) < std::llabs(by.y) ? by.x : by.y) = 0;
    edit_ = document::moveBackground(view().session()->committed(), id_, by);
    view().session()->preview(edit_);
}

void MovePictureTool::release(const PlanPointer& pointer)
{
    if (!from_ || pointer.button != Qt::LeftButton) return;
    from_.reset();
    view().session()->commit(edit_);
}

bool MovePictureTool::key(int key, Qt::KeyboardModifiers)
{
    if (key != Qt::Key_Escape) return false;
    emit view().toolFinished();
    return true;
}

QString ScalePictureTool::name() const { return tr("Scale picture"); }

QString ScalePictureTool::hint() const
{
    return tr("Click two points of the picture whose distance is known, far from each other, then type the distance. Esc cancels.");
}

void ScalePictureTool::cancel()
{
    exact_.close();
    first_.reset();
    second_.reset();
    if (DocumentSession* session = view().session()) session->dropPreview();
    view().update();
}

std::optional<ScalePictureTool::Mark> ScalePictureTool::markAt(Point site) const
{
    const auto* row = view().session()->committed().find<floorplan::Background>(id_);
    const auto frame = row ? floorplan::PictureFrame::of(*row) : std::nullopt;
    if (!frame) return std::nullopt;
    return Mark{site, frame->toPicture(site)};
}

void ScalePictureTool::press(const PlanPointer& pointer)
{
    if (pointer.button != Qt::LeftButton || second_) return;
    const auto mark = markAt(pointer.site);
    if (!mark || (first_ && mark->site == first_->site)) return;
    (first_ ? second_ : first_) = mark;
    now_ = pointer.site;
    if (second_) openBar();
    view().update();
}

void ScalePictureTool::move(const PlanPointer& pointer)
{
    if (!first_ || second_) return;
    now_ = pointer.site;
    view().update();
}

void ScalePictureTool::openBar()
{
    const Point way = second_->site - first_->site;
    ExactBar& bar = exact_.open(view(), {{tr("Distance"), units::Dimension::length, lengthOf(way)},
                                         {tr("Direction"), units::Dimension::angle, degreesOf(way)},
                                         {tr("x of the first"), units::Dimension::length, static_cast<double>(first_->site.x)},
                                         {tr("y of the first"), units::Dimension::length, static_cast<double>(first_->site.y)}}, {});
    connect(&bar, &ExactBar::changed, this, &ScalePictureTool::showPreview);
    connect(&bar, &ExactBar::accepted, this, &ScalePictureTool::accept);
    connect(&bar, &ExactBar::rejected, this, &ScalePictureTool::cancel);
    view().hint(tr("Type the real distance. Direction and position are kept unless you type them, too. Enter applies."));
}

std::array<Point, 2> ScalePictureTool::places() const
{
    const auto typed = exact_.bar() ? exact_.bar()->typed() : std::vector<std::optional<double>>(4);
    const Point way = second_->site - first_->site;
    const double length = typed[0].value_or(lengthOf(way));
    const double radians = typed[1] ? *typed[1] * radians_per_degree : std::atan2(static_cast<double>(way.y), static_cast<double>(way.x));
    const Point from{typed[2] ? static_cast<Mm>(std::llround(*typed[2])) : first_->site.x, typed[3] ? static_cast<Mm>(std::llround(*typed[3])) : first_->site.y};
    return {from, from + Point{static_cast<Mm>(std::llround(length * std::cos(radians))), static_cast<Mm>(std::llround(length * std::sin(radians)))}};
}

Result<document::Edit> ScalePictureTool::edit() const
{
    return document::calibrate(view().session()->committed(), id_, {first_->picture, second_->picture}, places());
}

void ScalePictureTool::showPreview()
{
    const auto wanted = edit();
    if (wanted) view().session()->preview(*wanted);
    else view().hint(QString::fromStdString(wanted.error().sentence()));
    view().update();
}

void ScalePictureTool::accept()
{
    const auto wanted = edit();
    if (!wanted) {
        view().hint(QString::fromStdString(wanted.error().sentence()));
        return;
    }
    exact_.close();
    first_.reset();
    second_.reset();
    view().session()->commit(*wanted);
    emit view().toolFinished();
}

bool ScalePictureTool::key(int key, Qt::KeyboardModifiers)
{
    if (key != Qt::Key_Escape) return false;
    emit view().toolFinished();
    return true;
}

void ScalePictureTool::paint(QPainter& painter) const
{
    if (!first_) return;
    const std::array<Point, 2> ends = second_ ? places() : std::array<Point, 2>{first_->site, now_};
    const QPointF a = view().viewport().toWidget(ends[0]), b = view().viewport().toWidget(ends[1]);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(view().theme().guide, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(a, b);
    for (const QPointF at : {a, b}) {
        painter.drawEllipse(at, mark_px, mark_px);
        painter.drawLine(at - QPointF(2 * mark_px, 0), at + QPointF(2 * mark_px, 0));
        painter.drawLine(at - QPointF(0, 2 * mark_px), at + QPointF(0, 2 * mark_px));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintDimension(painter, view(), ends[0], ends[1]);
}

}  // namespace cw::ui
