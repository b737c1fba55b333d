// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <vector>

#include <QCoreApplication>

#include "canvas/snapper.h"
#include "canvas/tool.h"
#include "tools/area_handles.h"
#include "tools/exact_bar.h"
#include "checks/finding.h"
#include "document/builders.h"

namespace cw::ui {

/// Click selects, Shift or Ctrl adds and removes; a second click on a repeat, or Alt and a click, chooses the one copy there; a drag moves what is selected with a live preview (Alt: a copy of
/// it; R: turned); digits move it to an exact place; a drag over empty ground draws a band: to the right takes what is wholly inside, to the left what it touches.
class SelectTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::SelectTool)
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString hint() const override;
    void cancel() override;
    [[nodiscard]] bool isBusy() const override;
    void attach(PlanView& view) override;
    void press(const PlanPointer& pointer) override;
    void move(const PlanPointer& pointer) override;
    void release(const PlanPointer& pointer) override;
    void leave() override;
    bool key(int key, Qt::KeyboardModifiers modifiers) override;
    void paint(QPainter& painter) const override;

    [[nodiscard]] ExactBar* exactBar() const { return exact_.bar(); }

private:
    enum class Stroke { none, pressed_thing, pressed_ground, moving, typing, band };
    void beginMove(const PlanPointer& pointer);
    void continueMove(const PlanPointer& pointer);
    void click(const PlanPointer& pointer);
    [[nodiscard]] bool chooseCopy(const PlanPointer& pointer);
    void finishBand(const PlanPointer& pointer);
    void finishMove();
    void findObjection();
    void show(geometry::Point by);
    void openBar(const QString& typed);
    void applyTyped();
    [[nodiscard]] document::Edit editFor(geometry::Point by) const;

    AreaHandles handles_;
    Stroke stroke_ = Stroke::none;
    PlanPointer start_;
    PlanPointer now_;
    std::optional<document::Subject> grabbed_;
    bool was_selected_ = false;
    bool copying_ = false;
    std::vector<document::Subject> moved_;
    geometry::Rect moved_extent_;
    geometry::Point delta_;
    document::Edit edit_;
    std::set<document::Subject> shown_;        ///< what the preview puts somewhere
    std::vector<Guide> guides_;
    std::optional<checks::Finding> objection_;
    geometry::Turn turn_ = geometry::Turn::none;   ///< R in a drag
    ExactEntry exact_;
};

}  // namespace cw::ui
