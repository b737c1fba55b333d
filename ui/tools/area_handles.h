// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QCoreApplication>

#include "canvas/plan_view.h"
#include "canvas/tool.h"

namespace cw::ui {

/// Handles of the one selected area: its corners and the middles of its edges, and those of its keep-outs. A drag is one
/// history entry. Alt on the middle of an edge draws a new corner out of it, Alt and a click on a corner takes it away;
/// Alt and a drag of a corner moves it alone, out of the rectangle.
class AreaHandles {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::AreaHandles)
public:
    void attach(PlanView& view) { view_ = &view; }

    /// True: a handle was under the mouse and follows it now.
    bool press(const PlanPointer& pointer);
    void move(const PlanPointer& pointer);
    void release();
    void cancel();
    /// The pointer to show over a handle; nothing: there is none.
    [[nodiscard]] std::optional<QCursor> cursorAt(QPointF widget) const;
    [[nodiscard]] bool isBusy() const { return grabbed_.has_value(); }
    void paint(QPainter& painter) const;

private:
    struct Handle {
        std::optional<std::size_t> keep_out;   ///< nothing: the area itself
        std::size_t corner = 0;                ///< or the edge that begins there
        bool edge = false;
    };
    [[nodiscard]] const floorplan::Area* area() const;
    [[nodiscard]] const geometry::Polygon& outlineOf(const floorplan::Area& area, const Handle& handle) const;
    [[nodiscard]] geometry::Point placeOf(const floorplan::Area& area, const Handle& handle) const;
    template <class Visit>
    void forEach(const floorplan::Area& area, Visit&& visit) const;
    [[nodiscard]] std::optional<Handle> handleAt(QPointF widget) const;
    [[nodiscard]] geometry::Polygon reshaped(geometry::Point to) const;
    [[nodiscard]] Result<document::Edit> editFor(const geometry::Polygon& outline) const;

    PlanView* view_ = nullptr;
    std::optional<Handle> grabbed_;
    AreaId area_;
    geometry::Polygon original_;
    geometry::Point from_;
    bool free_ = false;                        ///< Alt: the corner leaves the rectangle
    bool moved_ = false;
    std::optional<document::Edit> edit_;
    std::vector<Guide> guides_;
};

}  // namespace cw::ui
