// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QTest>

#include "canvas/content_mime.h"
#include "canvas/plan_view.h"

/// The mouse over a plan view, told in site coordinates.
namespace cw::test {

inline QPoint onWidget(const ui::PlanView& view, geometry::Point site)
{
    return view.viewport().toWidget(site).toPoint();
}

inline void sendMouse(ui::PlanView& view, QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons,
                      Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QMouseEvent event(type, at, view.mapToGlobal(at), button, buttons, modifiers);
    QApplication::sendEvent(&view, &event);
}

inline void press(ui::PlanView& view, geometry::Point site, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    sendMouse(view, QEvent::MouseButtonPress, onWidget(view, site), Qt::LeftButton, Qt::LeftButton, modifiers);
}

inline void moveTo(ui::PlanView& view, geometry::Point site, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
                   Qt::MouseButtons buttons = Qt::LeftButton)
{
    sendMouse(view, QEvent::MouseMove, onWidget(view, site), Qt::NoButton, buttons, modifiers);
}

inline void release(ui::PlanView& view, geometry::Point site, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    sendMouse(view, QEvent::MouseButtonRelease, onWidget(view, site), Qt::LeftButton, Qt::NoButton, modifiers);
}

inline void click(ui::PlanView& view, geometry::Point site, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    press(view, site, modifiers);
    release(view, site, modifiers);
}

/// In a few steps, as a hand does.
inline void drag(ui::PlanView& view, geometry::Point from, geometry::Point to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    press(view, from, modifiers);
    for (int step = 1; step <= 4; ++step)
        moveTo(view, {from.x + (to.x - from.x) * step / 4, from.y + (to.y - from.y) * step / 4}, modifiers);
    release(view, to, modifiers);
}

/// A drag from the palette that has not been let go yet.
class PaletteDrag {
public:
    PaletteDrag(ui::PlanView& view, const floorplan::Content& content) : view_(view), mime_(ui::contentMime(content)) {}

    bool enter(geometry::Point site)
    {
        QDragEnterEvent event(onWidget(view_, site), Qt::CopyAction, mime_.get(), Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(&view_, &event);
        return event.isAccepted();
    }
    void move(geometry::Point site)
    {
        QDragMoveEvent event(onWidget(view_, site), Qt::CopyAction, mime_.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&view_, &event);
    }
    void leave()
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(&view_, &event);
    }
    void drop(geometry::Point site)
    {
        QDropEvent event(onWidget(view_, site), Qt::CopyAction, mime_.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&view_, &event);
    }

private:
    ui::PlanView& view_;
    std::unique_ptr<QMimeData> mime_;
};

}  // namespace cw::test
