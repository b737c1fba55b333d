// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/pan_tool.h"

#include "canvas/plan_view.h"

namespace cw::ui {

QString PanTool::name() const { return tr("Pan"); }
QString PanTool::hint() const { return tr("Drag to move the plan."); }

void PanTool::press(const PlanPointer& pointer)
{
    if (pointer.button != Qt::LeftButton) return;
    dragging_ = true;
    last_ = pointer.widget;
    view().setCursor(Qt::ClosedHandCursor);
}

void PanTool::move(const PlanPointer& pointer)
{
    if (!dragging_) return;
    last_ += view().panBy(pointer.widget - last_);
}

void PanTool::release(const PlanPointer& pointer)
{
    if (pointer.button != Qt::LeftButton) return;
    dragging_ = false;
    view().setCursor(cursor());
}

bool PanTool::key(int key, Qt::KeyboardModifiers)
{
    if (key != Qt::Key_Escape) return false;
    emit view().toolFinished();
    return true;
}

}  // namespace cw::ui
