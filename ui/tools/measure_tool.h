// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QCoreApplication>

#include "canvas/tool.h"

namespace cw::ui {

/// Drag, or click twice: the distance, and how far that is along x and y. Shift keeps to one axis; ends snap to the
/// corners of what stands there.
class MeasureTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::MeasureTool)
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }
    void cancel() override;
    [[nodiscard]] bool isBusy() const override { return open_; }
    void press(const PlanPointer& pointer) override;
    void move(const PlanPointer& pointer) override;
    void release(const PlanPointer& pointer) override;
    bool key(int key, Qt::KeyboardModifiers modifiers) override;
    void paint(QPainter& painter) const override;

    /// Millimetres; nothing before both ends are set.
    [[nodiscard]] std::optional<double> length() const;

private:
    [[nodiscard]] geometry::Point endFor(const PlanPointer& pointer) const;

    std::optional<geometry::Point> from_;
    std::optional<geometry::Point> to_;
    QPointF pressed_at_;
    bool open_ = false;                        ///< the second end follows the mouse
};

}  // namespace cw::ui
