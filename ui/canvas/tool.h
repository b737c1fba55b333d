// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCursor>
#include <QPainter>
#include <QString>

#include "geometry/geometry.h"

namespace cw::ui {

class PlanView;

/// Where the mouse is, on the site and on the widget.
struct PlanPointer {
    geometry::Point site;
    QPointF widget;
    Qt::MouseButton button = Qt::NoButton;     ///< that caused the event
    Qt::MouseButtons buttons = Qt::NoButton;   ///< that are down
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

/// What the mouse does on the plan: one state class per tool, in ui/tools. The view keeps zoom, pan and the keys that
/// mean the same everywhere; the tool gets the rest.
class Tool {
public:
    virtual ~Tool() = default;

    [[nodiscard]] virtual QString name() const = 0;                    ///< "Select", translated
    [[nodiscard]] virtual QString hint() const = 0;                    ///< for the status bar, translated
    [[nodiscard]] virtual QCursor cursor() const { return Qt::ArrowCursor; }

    /// The view is set before the first event and outlives the tool.
    virtual void attach(PlanView& view) { view_ = &view; }
    /// Another tool takes over, or the document is replaced: drop what is half done.
    virtual void cancel() {}
    /// A stroke or preview is under way: Esc belongs to the tool.
    [[nodiscard]] virtual bool isBusy() const { return false; }

    virtual void press(const PlanPointer&) {}
    virtual void move(const PlanPointer&) {}
    virtual void release(const PlanPointer&) {}
    virtual void doubleClick(const PlanPointer&) {}
    virtual void leave() {}
    /// True: used up.
    virtual bool key(int, Qt::KeyboardModifiers) { return false; }
    /// Over everything, in widget pixels.
    virtual void paint(QPainter&) const {}

protected:
    [[nodiscard]] PlanView& view() const { return *view_; }

private:
    PlanView* view_ = nullptr;
};

}  // namespace cw::ui
