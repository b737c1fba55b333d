// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/place_tool.h"

#include <cmath>

#include "canvas/plan_view.h"

namespace cw::ui {

PlaceTool::PlaceTool(floorplan::Content content) : content_(std::move(content)) {}

QString PlaceTool::name() const { return tr("Place"); }

QString PlaceTool::hint() const
{
    return tr("Click to place. R turns, M mirrors, digits give x and y, Ctrl places without snapping, Esc ends.");
}

void PlaceTool::attach(PlanView& view)
{
    Tool::attach(view);
    ghost_ = std::make_unique<PlacementGhost>(view, content_);
}

void PlaceTool::cancel()
{
    exact_.close();
    if (!ghost_) return;
    ghost_->setExact({}, {}, {});
    ghost_->drop();
}

void PlaceTool::openBar(const QString& typed)
{
    const geometry::Rect rect = ghost_->extent();
    ExactBar& bar = exact_.open(view(), {{tr("x, west edge"), units::Dimension::length, static_cast<double>(rect.min.x)},
                                         {tr("y, south edge"), units::Dimension::length, static_cast<double>(rect.min.y)},
                                         {tr("Turned"), units::Dimension::angle, static_cast<double>(geometry::degrees(ghost_->turned())), 90}}, typed);
    QObject::connect(&bar, &ExactBar::changed, &bar, [this] { applyTyped(); });
    QObject::connect(&bar, &ExactBar::accepted, &bar, [this] {
        applyTyped();
        exact_.close();
        ghost_->commit();
        ghost_->setExact({}, {}, {});
    });
    QObject::connect(&bar, &ExactBar::rejected, &bar, [this] {
        exact_.close();
        ghost_->setExact({}, {}, {});
    });
    applyTyped();
}

void PlaceTool::applyTyped()
{
    const auto typed = exact_.bar()->typed();
    const auto mm = [](const std::optional<double>& value) { return value ? std::optional(static_cast<geometry::Mm>(std::llround(*value))) : std::nullopt; };
    const auto turn = typed[2] ? std::optional(static_cast<geometry::Turn>((static_cast<int>(*typed[2]) / 90 % 4 + 4) % 4)) : std::nullopt;
    ghost_->setExact(mm(typed[0]), mm(typed[1]), turn);
    view().update();
}

void PlaceTool::move(const PlanPointer& pointer)
{
    ghost_->moveTo(pointer.site, !(pointer.modifiers & Qt::ControlModifier));
    if (exact_.bar()) exact_.bar()->follow({static_cast<double>(ghost_->extent().min.x), static_cast<double>(ghost_->extent().min.y), static_cast<double>(geometry::degrees(ghost_->turned()))});
    view().hint(ghost_->objectionText().isEmpty() ? hint() : ghost_->objectionText());
}

void PlaceTool::press(const PlanPointer& pointer)
{
    if (pointer.button != Qt::LeftButton) return;
    move(pointer);
    ghost_->commit();
    if (!exact_.bar()) return;
    exact_.close();
    ghost_->setExact({}, {}, {});
}

void PlaceTool::leave()
{
    if (!exact_.bar()) ghost_->drop();
}

bool PlaceTool::key(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier)) return false;
    if (const QString typed = ExactBar::beginning(key); !typed.isEmpty() && ghost_->isShown()) {
        openBar(typed);
        return true;
    }
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
