// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "canvas/plan_view.h"
#include "canvas/tool.h"
#include "floorplan/picture_frame.h"
#include "tools/exact_bar.h"

/// What the mouse does to a background picture.
namespace cw::ui {

/// Drags a picture over the site; Shift keeps to one axis. One drag is one history entry.
class MovePictureTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::MovePictureTool)
public:
    explicit MovePictureTool(BackgroundId id) : id_(std::move(id)) {}

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::SizeAllCursor; }
    void cancel() override;
    [[nodiscard]] bool isBusy() const override { return from_.has_value(); }
    void press(const PlanPointer& pointer) override;
    void move(const PlanPointer& pointer) override;
    void release(const PlanPointer& pointer) override;
    bool key(int key, Qt::KeyboardModifiers modifiers) override;

private:
    BackgroundId id_;
    std::optional<geometry::Point> from_;
    document::Edit edit_;
};

/// Gives a picture its scale: two points of it are clicked, then the real distance between them is typed, and, where it is
/// known, the direction from the first to the second and where the first lies. One history entry.
class ScalePictureTool final : public QObject, public Tool {
    Q_OBJECT
public:
    explicit ScalePictureTool(BackgroundId id) : id_(std::move(id)) {}

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }
    void cancel() override;
    [[nodiscard]] bool isBusy() const override { return first_.has_value(); }
    void press(const PlanPointer& pointer) override;
    void move(const PlanPointer& pointer) override;
    bool key(int key, Qt::KeyboardModifiers modifiers) override;
    void paint(QPainter& painter) const override;

    /// Null before both points are set.
    [[nodiscard]] ExactBar* exactBar() const { return exact_.bar(); }

private:
    struct Mark {
        geometry::Point site;                  ///< where it was clicked
        floorplan::PicturePoint picture;
    };
    [[nodiscard]] std::optional<Mark> markAt(geometry::Point site) const;
    [[nodiscard]] std::array<geometry::Point, 2> places() const;
    [[nodiscard]] Result<document::Edit> edit() const;
    void openBar();
    void showPreview();
    void accept();

    BackgroundId id_;
    std::optional<Mark> first_, second_;
    geometry::Point now_;
    ExactEntry exact_;
};

}  // namespace cw::ui
