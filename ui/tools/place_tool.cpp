// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/place_tool.h"

#include "canvas/plan_view.h"

namespace cw::ui {

PlaceTool::PlaceTool(floorplan::Content content) : content_(std::move(content)) {}

QString PlaceTool::name() const { return tr("Place"); }

QString PlaceTool::hint() const
{
    return tr("Click to place. R turns, M mirrors, Ctrl places without snapping, Esc ends.");
}

void PlaceTool::attach(PlanView& view)
{
    Tool::attach(view);
    ghost_ = std::make_unique<PlacementGhost>(view, content_);
}

void PlaceTool::cancel()
{
    if (ghost_) ghost_->drop();
}

void PlaceTool::move(const PlanPointer& pointer)
{
    ghost_->moveTo(pointer.site, !(pointer.modifiers & Qt::ControlModifier));
    view().hint(ghost_->objectionText().isEmpty() ? hint() : ghost_->objectionText());
}

void PlaceTool::press(const PlanPointer& pointer)
{
    if (pointer.button != Qt::LeftButton) return;
    move(pointer);
    ghost_->commit();
}

void PlaceTool::leave()
{
    ghost_->drop();
}

bool PlaceTool::key(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier)) return false;
    switch (key) {
    case Qt::Key_R: ghost_->turn(); return true;
    case Qt::Key_M: ghost_->mirror(); return true;
    case Qt::Key_Escape:
        ghost_->drop();
        emit view().toolFinished();
        return true;
    default: return false;
    }
}

void PlaceTool::paint(QPainter& painter) const
{
    ghost_->paint(painter);
}

}  // namespace cw::ui
