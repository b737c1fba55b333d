// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/select_tool.h"

#include <cmath>

#include <QLineF>

#include "canvas/placement_ghost.h"
#include "canvas/plan_commands.h"
#include "canvas/plan_painter.h"
#include "canvas/plan_view.h"
#include "document/block_focus.h"
#include "style/shown_units.h"

namespace cw::ui {

using document::Edit;
using document::Subject;

namespace {

constexpr double drag_from_px = 4.0;           // less is a click of an unsteady hand
constexpr double reach_px = 4.0;

bool adds(const PlanPointer& pointer)
{
    return pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
}

bool farEnough(const PlanPointer& a, const PlanPointer& b)
{
    return QLineF(a.widget, b.widget).length() >= drag_from_px;
}

}  // namespace

QString SelectTool::name() const { return tr("Select"); }

QString SelectTool::hint() const
{
    return tr("Click to select, drag to move, Alt+drag to copy. Drag over empty ground to select several.");
}

bool SelectTool::isBusy() const
{
    return stroke_ == Stroke::moving || stroke_ == Stroke::typing || stroke_ == Stroke::band || handles_.isBusy();
}

void SelectTool::attach(PlanView& view)
{
    Tool::attach(view);
    handles_.attach(view);
}

void SelectTool::cancel()
{
    handles_.cancel();
    const bool moving = stroke_ == Stroke::moving || stroke_ == Stroke::typing;
    stroke_ = Stroke::none;
    exact_.close();
    shown_.clear();
    guides_.clear();
    objection_.reset();
    if (moving && view().session()) view().session()->dropPreview();
    view().update();
}

void SelectTool::press(const PlanPointer& pointer)
{
    if (pointer.button != Qt::LeftButton || isBusy()) return;
    if (handles_.press(pointer)) return;
    start_ = now_ = pointer;
    const auto& scene = view().scene();
    grabbed_ = scene.subjectAt(pointer.site, view().viewport().millimetres(reach_px), false);
    Selection& selection = view().session()->selection();
    was_selected_ = grabbed_ && selection.contains(*grabbed_);
    stroke_ = grabbed_ ? Stroke::pressed_thing : Stroke::pressed_ground;
    if (grabbed_ && !was_selected_ && !adds(pointer)) selection.set({*grabbed_});
}

void SelectTool::move(const PlanPointer& pointer)
{
    now_ = pointer;
    if (handles_.isBusy()) {
        handles_.move(pointer);
        return;
    }
    switch (stroke_) {
    case Stroke::none:
        view().setCursor(handles_.cursorAt(pointer.widget).value_or(cursor()));
        view().setHover(view().scene().subjectAt(pointer.site, view().viewport().millimetres(reach_px), false));
        return;
    case Stroke::pressed_thing:
        if (farEnough(start_, pointer)) beginMove(pointer);
        return;
    case Stroke::pressed_ground:
        if (farEnough(start_, pointer)) stroke_ = Stroke::band;
        break;
    case Stroke::moving: continueMove(pointer); return;
    case Stroke::typing: return;
    case Stroke::band: break;
    }
    view().update();
}

void SelectTool::beginMove(const PlanPointer& pointer)
{
    DocumentSession& session = *view().session();
    if (!was_selected_ && adds(start_)) session.selection().add(*grabbed_);
    session.selection().dropCopy();
    moved_ = commands::movable(session);
    copying_ = start_.modifiers & Qt::AltModifier;
    if (moved_.empty()) {
        stroke_ = Stroke::none;
        view().hint(tr("This is locked."));
        return;
    }
    turn_ = geometry::Turn::none;
    moved_extent_ = view().scene().extentOf(std::set<Subject>(moved_.begin(), moved_.end()));
    view().setHover(std::nullopt);
    stroke_ = Stroke::moving;
    continueMove(pointer);
}

Edit SelectTool::editFor(geometry::Point by) const
{
    const auto& document = view().session()->committed();
    Edit edit = copying_ ? document::duplicate(document, moved_, by) : document::move(document, moved_, by);
    if (turn_ == geometry::Turn::none) return edit;
    const document::Document moved = document::applied(document, edit);
    const auto made = copying_ ? commands::madeBy(edit) : std::set<Subject>(moved_.begin(), moved_.end());
    const std::vector<Subject> turned(made.begin(), made.end());
    Edit both = document::difference(document, document::applied(moved, document::turn(moved, turned, turn_)));
    both.title = edit.title;
    return both;
}

void SelectTool::continueMove(const PlanPointer& pointer)
{
    const geometry::Point wanted = pointer.site - start_.site;
    std::set<Subject> moving = shown_;
    if (!copying_) moving.insert(moved_.begin(), moved_.end());
    Snap snap{wanted, {}};
    if (!(pointer.modifiers & Qt::ControlModifier)) snap = view().snap(moved_extent_, wanted, moving);
    guides_ = std::move(snap.guides);
    show(snap.delta);
}

void SelectTool::show(geometry::Point by)
{
    delta_ = by;
    edit_ = editFor(delta_);
    shown_.clear();
    for (const auto& row : edit_.list<floorplan::Placement>())
        if (row.after) shown_.insert(row.id);
    view().session()->preview(edit_);
    findObjection();
}

/// R turns what is dragged; a digit opens fields for the place of what is selected.
bool SelectTool::key(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier)) return false;
    if (key == Qt::Key_R && stroke_ == Stroke::moving) {
        turn_ = turn_ + (modifiers & Qt::ShiftModifier ? geometry::Turn::three_quarters : geometry::Turn::quarter);
        show(delta_);
        view().update();
        return true;
    }
    if (key < Qt::Key_1 || key > Qt::Key_9 || (stroke_ != Stroke::none && stroke_ != Stroke::moving)) return false;
    if (stroke_ == Stroke::none) {
        moved_ = commands::movable(*view().session());
        if (moved_.empty()) return false;
        copying_ = false;
        turn_ = geometry::Turn::none;
        delta_ = {};
        moved_extent_ = view().scene().extentOf(std::set<Subject>(moved_.begin(), moved_.end()));
        stroke_ = Stroke::typing;
    }
    openBar(ExactBar::beginning(key));
    return true;
}

void SelectTool::openBar(const QString& typed)
{
    const geometry::Rect now = moved_extent_.moved(delta_);
    ExactBar& bar = exact_.open(view(), {{tr("x, west edge"), units::Dimension::length, static_cast<double>(now.min.x)},
                                         {tr("y, south edge"), units::Dimension::length, static_cast<double>(now.min.y)},
                                         {tr("Turn by"), units::Dimension::angle, static_cast<double>(geometry::degrees(turn_)), 90}}, typed);
    QObject::connect(&bar, &ExactBar::changed, &bar, [this] { applyTyped(); });
    QObject::connect(&bar, &ExactBar::accepted, &bar, [this] {
        applyTyped();
        stroke_ = Stroke::none;
        exact_.close();
        finishMove();
        guides_.clear();
        objection_.reset();
        shown_.clear();
        view().update();
    });
    QObject::connect(&bar, &ExactBar::rejected, &bar, [this] { cancel(); });
    stroke_ = Stroke::typing;
    applyTyped();
}

void SelectTool::applyTyped()
{
    const auto typed = exact_.bar()->typed();
    const geometry::Rect now = moved_extent_.moved(delta_);
    const auto mm = [](const std::optional<double>& value, geometry::Mm otherwise) { return value ? static_cast<geometry::Mm>(std::llround(*value)) : otherwise; };
    if (typed[2]) turn_ = static_cast<geometry::Turn>((static_cast<int>(*typed[2]) / 90 % 4 + 4) % 4);
    guides_.clear();
    show(geometry::Point{mm(typed[0], now.min.x), mm(typed[1], now.min.y)} - moved_extent_.min);
    view().update();
}

void SelectTool::findObjection()
{
    const std::vector<Subject> subjects(shown_.begin(), shown_.end());
    objection_ = objection(*view().session()->assessment(), subjects);
    view().hint(objection_ ? QString::fromStdString(objection_->text)
                           : tr("%1 east, %2 north").arg(shownLength(static_cast<double>(delta_.x)), shownLength(static_cast<double>(delta_.y))));
}

void SelectTool::release(const PlanPointer& pointer)
{
    if (pointer.button != Qt::LeftButton) return;
    now_ = pointer;
    if (handles_.isBusy()) {
        handles_.release();
        view().hint(hint());
        return;
    }
    if (stroke_ == Stroke::typing) return;     // the fields decide, not the hand that lets go
    const Stroke stroke = std::exchange(stroke_, Stroke::none);
    if (stroke == Stroke::pressed_thing || stroke == Stroke::pressed_ground) click(pointer);
    if (stroke == Stroke::band) finishBand(pointer);
    if (stroke == Stroke::moving) finishMove();
    guides_.clear();
    objection_.reset();
    shown_.clear();
    view().update();
}

void SelectTool::finishMove()
{
    DocumentSession& session = *view().session();
    session.commit(edit_);
    if (copying_) session.selection().set(commands::madeBy(edit_));
    view().hint(hint());
}

void SelectTool::click(const PlanPointer& pointer)
{
    Selection& selection = view().session()->selection();
    const auto subject = grabbed_ ? grabbed_ : view().scene().subjectAt(pointer.site, 0, true);
    if (adds(pointer)) {
        if (subject) selection.toggle(*subject);
    } else if (subject) {
        if (chooseCopy(pointer)) return;
        selection.set({*subject});
        const auto* id = std::get_if<PlacementId>(&*subject);
        const auto* row = id ? view().session()->document().find<floorplan::Placement>(*id) : nullptr;
        if (row && row->repeat.count() > 1) view().hint(tr("A repeat of %1 copies. Click again for this one copy.").arg(row->repeat.count()));
    } else {
        selection.clear();
    }
}

/// True: the click meant one copy of a repeat.
bool SelectTool::chooseCopy(const PlanPointer& pointer)
{
    Selection& selection = view().session()->selection();
    const auto* id = grabbed_ ? std::get_if<PlacementId>(&*grabbed_) : nullptr;
    const auto* row = id ? view().session()->document().find<floorplan::Placement>(*id) : nullptr;
    const bool again = was_selected_ && selection.subjects().size() == 1;
    if (!row || row->repeat.count() < 2 || !(again || (pointer.modifiers & Qt::AltModifier))) return false;
    const auto copy = view().scene().copyAt(*id, pointer.site, view().viewport().millimetres(reach_px));
    if (!copy) return false;
    selection.chooseCopy({*id, copy->first, copy->second});
    view().hint(tr("One copy: column %1, row %2. Del removes it; replace it or make it unique in the Arrange menu. Esc means all copies again.").arg(copy->first + 1).arg(copy->second + 1));
    return true;
}

void SelectTool::finishBand(const PlanPointer& pointer)
{
    const bool touching = pointer.widget.x() < start_.widget.x();
    auto found = view().scene().subjectsIn(view().viewport().toSite(QRectF(start_.widget, pointer.widget)), touching);
    Selection& selection = view().session()->selection();
    if (adds(pointer)) found.insert(selection.subjects().begin(), selection.subjects().end());
    selection.set(std::move(found));
}

void SelectTool::leave()
{
    view().setHover(std::nullopt);
}

void SelectTool::paint(QPainter& painter) const
{
    const PlanTheme& theme = view().theme();
    handles_.paint(painter);
    if (stroke_ == Stroke::band) {
        const bool touching = now_.widget.x() < start_.widget.x();
        const QColor& colour = touching ? theme.valid : theme.selection;
        QColor veil = colour;
        veil.setAlpha(30);
        painter.setPen(QPen(colour, 1, touching ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(veil);
        painter.drawRect(QRectF(start_.widget, now_.widget).normalized());
    }
    if (stroke_ != Stroke::moving && stroke_ != Stroke::typing) return;
    paintGuides(painter, view().viewport(), theme, guides_);
    if (objection_) {
        const QColor& colour = theme.of(objection_->severity);
        QColor veil = colour;
        veil.setAlpha(50);
        painter.setPen(QPen(colour, 2));
        painter.setBrush(veil);
        const geometry::Rect now = view().scene().extentOf(shown_);
        const QRectF rect = view().viewport().toWidget(now.isEmpty() ? moved_extent_.moved(delta_) : now);
        painter.drawRect(rect);
        paintNote(painter, view().viewport(), theme, rect, QString::fromStdString(objection_->text), colour);
    }
}

}  // namespace cw::ui
