// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "canvas/plan_view.h"
#include "canvas/tool.h"
#include "tools/exact_bar.h"

namespace cw::ui {

/// What an outline is drawn for: an area, or ground in an area on which nothing may stand.
using OutlinePurpose = std::variant<floorplan::AreaKind, floorplan::KeepOutKind>;

/// Draws an area or a keep-out: a rectangle by two corners, or a polygon corner by corner. Digits open fields for exact
/// dimensions. One history entry.
class AreaTool final : public QObject, public Tool {
    Q_OBJECT
public:
    enum class Shape { rectangle, polygon };
    AreaTool(OutlinePurpose purpose, Shape shape) : purpose_(purpose), shape_(shape) {}

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }
    void cancel() override;
    [[nodiscard]] bool isBusy() const override { return !corners_.empty(); }
    void press(const PlanPointer& pointer) override;
    void move(const PlanPointer& pointer) override;
    void release(const PlanPointer& pointer) override;
    void doubleClick(const PlanPointer& pointer) override;
    bool key(int key, Qt::KeyboardModifiers modifiers) override;
    void paint(QPainter& painter) const override;

    [[nodiscard]] const OutlinePurpose& purpose() const { return purpose_; }
    [[nodiscard]] Shape shape() const { return shape_; }
    [[nodiscard]] ExactBar* exactBar() const { return exact_.bar(); }

private:
    [[nodiscard]] geometry::Point pointFor(const PlanPointer& pointer);
    [[nodiscard]] geometry::Polygon outline() const;
    [[nodiscard]] Result<document::Edit> editFor(const geometry::Polygon& outline) const;
    [[nodiscard]] std::vector<double> figures() const;
    [[nodiscard]] bool closes(const PlanPointer& pointer) const;
    void addCorner(geometry::Point at);
    void openBar(const QString& typed);
    void applyTyped();
    void acceptTyped();
    void showPreview();
    void finish();
    void say();

    OutlinePurpose purpose_;
    Shape shape_;
    std::vector<geometry::Point> corners_;     ///< set ones; empty: nothing begun
    geometry::Point now_;                      ///< the next corner
    QPointF pressed_at_;
    std::vector<Guide> guides_;
    ExactEntry exact_;
};

}  // namespace cw::ui
