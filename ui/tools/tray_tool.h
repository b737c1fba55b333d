// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "canvas/plan_view.h"
#include "canvas/tool.h"

namespace cw::ui {

/// Draws cable trays corner by corner, and changes those that are there: a click chooses one, its corners can be dragged, a
/// double click on it adds a corner, Backspace takes the last corner touched away, Delete the tray. Each is one history entry.
class TrayTool final : public QObject, public Tool {
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }
    void cancel() override;
    [[nodiscard]] bool isBusy() const override { return !path_.empty() || dragging_; }
    void press(const PlanPointer& pointer) override;
    void move(const PlanPointer& pointer) override;
    void release(const PlanPointer& pointer) override;
    void doubleClick(const PlanPointer& pointer) override;
    bool key(int key, Qt::KeyboardModifiers modifiers) override;
    void paint(QPainter& painter) const override;

    [[nodiscard]] const std::optional<TrayId>& chosen() const { return chosen_; }
    void choose(std::optional<TrayId> tray);

signals:
    /// A tray was clicked or drawn.
    void trayChosen(const cw::TrayId& tray);

private:
    [[nodiscard]] geometry::Point pointFor(const PlanPointer& pointer, const std::optional<geometry::Point>& from);
    [[nodiscard]] const cabling::Tray* chosenTray() const;
    [[nodiscard]] std::optional<std::size_t> cornerAt(QPointF at) const;
    void beginDrag(const PlanPointer& pointer);
    [[nodiscard]] Result<document::Edit> dragEdit() const;
    void drawTo(geometry::Point at);
    void finish();
    bool editKey(int key);
    void commit(const Result<document::Edit>& edit);

    std::vector<geometry::Point> path_;        ///< set corners of a new tray; empty: none is drawn
    geometry::Point now_;
    std::optional<TrayId> chosen_;
    std::optional<std::size_t> corner_;        ///< the one that was touched last
    bool dragging_ = false;
    bool moved_ = false;                       ///< far enough to be a drag
    geometry::Point pressed_;
    QPointF pressed_at_;
    std::vector<Guide> guides_;
};

/// The tray whose line passes within `reach_px` of a place on the widget.
[[nodiscard]] std::optional<TrayId> trayAt(const PlanView& view, QPointF at, double reach_px);

}  // namespace cw::ui
