// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QWheelEvent>

#include "canvas/content_mime.h"
#include "canvas/plan_commands.h"
#include "canvas/plan_view.h"
#include "canvas/plan_view_state.h"
#include "canvas/snapper.h"

/// Mouse, wheel, keys and drops of the plan view.
namespace cw::ui {

using geometry::Mm;
using geometry::Point;

namespace {

constexpr double wheel_notch = 120.0;          // eighths of a degree, Qt's unit for one notch
constexpr double zoom_per_notch = 1.2;
constexpr double nudge_px = 1.0;

PlanPointer pointerOf(const QMouseEvent* event, const Viewport& viewport)
{
    return {viewport.toSite(event->position()), event->position(), event->button(), event->buttons(), event->modifiers()};
}

bool isTouchPad(const QWheelEvent* event)
{
    return event->deviceType() == QInputDevice::DeviceType::TouchPad;
}

std::optional<Point> arrow(int key)
{
    switch (key) {
    case Qt::Key_Left: return Point{-1, 0};
    case Qt::Key_Right: return Point{1, 0};
    case Qt::Key_Up: return Point{0, 1};
    case Qt::Key_Down: return Point{0, -1};
    default: return std::nullopt;
    }
}

}  // namespace

bool PlanView::event(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            Viewport v = state_->viewport;
            v.zoomAt(gesture->position(), 1.0 + gesture->value());
            setViewport(v);
            return true;
        }
    }
    return QWidget::event(event);
}

void PlanView::wheelEvent(QWheelEvent* event)
{
    Viewport v = state_->viewport;
    if (isTouchPad(event) && !(event->modifiers() & Qt::ControlModifier)) {
        panBy(event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 4 : QPointF(event->pixelDelta()));
        event->accept();
        return;
    } else {
        const double notches = (event->angleDelta().y() + event->angleDelta().x()) / wheel_notch;
        v.zoomAt(event->position(), std::pow(zoom_per_notch, notches));
    }
    setViewport(v);
    event->accept();
}

void PlanView::mousePressEvent(QMouseEvent* event)
{
    State& s = *state_;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && s.space_down)) {
        s.panning_from = event->position();
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (s.tool && s.session) s.tool->press(pointerOf(event, s.viewport));
}

void PlanView::mouseMoveEvent(QMouseEvent* event)
{
    State& s = *state_;
    if (s.panning_from) {
        s.panning_from = *s.panning_from + panBy(event->position() - *s.panning_from);
        return;
    }
    const PlanPointer pointer = pointerOf(event, s.viewport);
    emit cursorMoved(pointer.site);
    if (s.tool && s.session) s.tool->move(pointer);
}

void PlanView::mouseReleaseEvent(QMouseEvent* event)
{
    State& s = *state_;
    if (s.panning_from) {
        s.panning_from.reset();
        restoreCursor();
        return;
    }
    if (s.tool && s.session) s.tool->release(pointerOf(event, s.viewport));
}

void PlanView::mouseDoubleClickEvent(QMouseEvent* event)
{
    State& s = *state_;
    if (!s.session || event->button() != Qt::LeftButton) return;
    const PlanPointer pointer = pointerOf(event, s.viewport);
    if (s.tool) s.tool->doubleClick(pointer);
    if (const auto subject = s.scene.subjectAt(pointer.site, s.viewport.millimetres(4), true)) emit activated(*subject, pointer.site);
}

QPointF PlanView::panBy(QPointF widget_delta)
{
    const double ratio = devicePixelRatioF();
    const QPointF whole(std::round(widget_delta.x() * ratio) / ratio, std::round(widget_delta.y() * ratio) / ratio);
    Viewport v = state_->viewport;
    v.panBy(whole);
    setViewport(v);
    return whole;
}

void PlanView::restoreCursor()
{
    State& s = *state_;
    if (s.space_down) setCursor(Qt::OpenHandCursor);
    else setCursor(s.tool ? s.tool->cursor() : QCursor(Qt::ArrowCursor));
}

void PlanView::leaveEvent(QEvent*)
{
    setHover(std::nullopt);
    if (state_->tool && state_->session) state_->tool->leave();
    emit cursorLeft();
}

void PlanView::escape()
{
    State& s = *state_;
    if (s.dropped) s.dropped.reset();
    else if (s.tool && s.tool->isBusy()) s.tool->cancel();
    else if (s.tool && s.tool->key(Qt::Key_Escape, Qt::NoModifier)) return;
    else if (s.session && s.session->isPreviewing()) s.session->dropPreview();
    else if (s.session && s.session->selection().copy()) s.session->selection().dropCopy();
    else if (s.session && !s.session->selection().isEmpty()) s.session->selection().clear();
    else emit escaped();
    update();
}

void PlanView::keyPressEvent(QKeyEvent* event)
{
    State& s = *state_;
    if (event->key() == Qt::Key_Escape) {
        escape();
        return;
    }
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat()) {
            s.space_down = true;
            restoreCursor();
        }
        return;
    }
    if (s.tool && s.session && s.tool->key(event->key(), event->modifiers())) return;
    const bool busy = (s.tool && s.tool->isBusy()) || s.dropped;
    if (navigationKey(event) || (!busy && s.session && commandKey(event))) return;
    QWidget::keyPressEvent(event);
}

void PlanView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        state_->space_down = false;
        if (!state_->panning_from) restoreCursor();
        return;
    }
    QWidget::keyReleaseEvent(event);
}

void PlanView::focusOutEvent(QFocusEvent* event)
{
    state_->space_down = false;
    restoreCursor();
    QWidget::focusOutEvent(event);
}

bool PlanView::navigationKey(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return false;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return true;
    case Qt::Key_Minus: zoomOut(); return true;
    case Qt::Key_0: fitAll(); return true;
    case Qt::Key_F: zoomToSelection(); return true;
    default: return false;
    }
}

bool PlanView::commandKey(QKeyEvent* event)
{
    DocumentSession& session = *state_->session;
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (const auto direction = arrow(event->key()); direction && !control) {
        Mm step = std::llround(shownGridStep(state_->viewport.scale(), nudge_px));
        if (event->modifiers() & Qt::ShiftModifier) step *= 10;
        commands::nudgeSelection(session, {direction->x * step, direction->y * step});
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: commands::deleteSelection(session); return true;
    case Qt::Key_A:
        if (control) commands::selectAll(session);
        return control;
    case Qt::Key_D:
        if (control) commands::duplicateSelection(session);
        return control;
    case Qt::Key_R:
        if (control) return false;
        commands::rotateSelection(session, event->modifiers() & Qt::ShiftModifier ? geometry::Turn::three_quarters : geometry::Turn::quarter);
        return true;
    case Qt::Key_M:
        if (!control) commands::mirrorSelection(session);
        return !control;
    default: return false;
    }
}

void PlanView::dragEnterEvent(QDragEnterEvent* event)
{
    State& s = *state_;
    auto content = contentFromMime(event->mimeData());
    if (!content || !s.session) return;
    s.dropped = std::make_unique<PlacementGhost>(*this, std::move(*content));
    event->acceptProposedAction();
}

void PlanView::dragMoveEvent(QDragMoveEvent* event)
{
    State& s = *state_;
    if (!s.dropped) return;
    const Point site = s.viewport.toSite(event->position());
    s.replacing.reset();
    if (event->modifiers() & Qt::ShiftModifier) {
        s.dropped->drop();
        s.replacing = commands::replacementAt(*s.session, s.scene.subjectAt(site, s.viewport.millimetres(4), false), s.dropped->content());
        if (s.replacing) s.session->preview(*s.replacing);
        else s.session->dropPreview();
        hint(s.replacing ? QString::fromStdString(s.replacing->title) : tr("Nothing stands here that could be replaced."));
        event->acceptProposedAction();
        return;
    }
    s.dropped->moveTo(site, !(event->modifiers() & Qt::ControlModifier));
    emit cursorMoved(site);
    const QString objection = s.dropped->objectionText();
    hint(objection.isEmpty() && !s.session->selection().isEmpty() ? tr("Shift replaces what is selected instead.") : objection);
    event->acceptProposedAction();
}

void PlanView::dragLeaveEvent(QDragLeaveEvent*)
{
    state_->dropped.reset();
    if (std::exchange(state_->replacing, std::nullopt) && state_->session) state_->session->dropPreview();
    hint({});
    update();
}

void PlanView::dropEvent(QDropEvent* event)
{
    State& s = *state_;
    if (!s.dropped) return;
    if (event->modifiers() & Qt::ShiftModifier) {
        const auto edit = std::exchange(s.replacing, std::nullopt);
        s.dropped.reset();
        if (edit) s.session->commit(*edit);
        event->acceptProposedAction();
        setFocus(Qt::MouseFocusReason);
        return;
    }
    s.dropped->moveTo(s.viewport.toSite(event->position()), !(event->modifiers() & Qt::ControlModifier));
    s.dropped->commit();
    s.dropped.reset();
    event->acceptProposedAction();
    setFocus(Qt::MouseFocusReason);
}

}  // namespace cw::ui
