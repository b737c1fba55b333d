// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QCoreApplication>

#include "canvas/placement_ghost.h"
#include "canvas/tool.h"
#include "tools/exact_bar.h"

namespace cw::ui {

/// Each click places one more of the chosen content. R turns the ghost, M mirrors it, digits open fields for x, y and turn,
/// Esc ends.
class PlaceTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::PlaceTool)
public:
    explicit PlaceTool(floorplan::Content content);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }
    void attach(PlanView& view) override;
    void cancel() override;
    void press(const PlanPointer& pointer) override;
    void move(const PlanPointer& pointer) override;
    void leave() override;
    bool key(int key, Qt::KeyboardModifiers modifiers) override;
    void paint(QPainter& painter) const override;

    [[nodiscard]] const floorplan::Content& content() const { return content_; }
    [[nodiscard]] bool isBusy() const override { return exact_.bar(); }
    [[nodiscard]] ExactBar* exactBar() const { return exact_.bar(); }

private:
    floorplan::Content content_;
    void openBar(const QString& typed);
    void applyTyped();
    std::unique_ptr<PlacementGhost> ghost_;
    ExactEntry exact_;
};

}  // namespace cw::ui
