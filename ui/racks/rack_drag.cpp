// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "racks/rack_elevation.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMouseEvent>

#include "canvas/content_mime.h"

/// The mouse in a rack: devices from unit to unit, and from outside into it.
namespace cw::ui {

using document::RackSlot;

namespace {

const ItemId* itemIn(const std::optional<floorplan::Content>& content) { return content ? std::get_if<ItemId>(&*content) : nullptr; }

}  // namespace

void RackElevation::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    const auto device = deviceAt(event->position());
    if (!device) return select({});
    press(*device, event->modifiers());
    if (selected_.contains(*device)) drag_ = Drag{event->position(), *device};
}

/// Ctrl and Shift add to the selection; one of several selected devices takes all of them along.
void RackElevation::press(std::size_t device, Qt::KeyboardModifiers modifiers)
{
    std::set<std::size_t> devices = selected_;
    if (modifiers.testFlag(Qt::ShiftModifier) && !devices.empty()) {
        for (std::size_t i = std::min(device, *devices.begin()); i <= std::max(device, *devices.rbegin()); ++i) devices.insert(i);
    } else if (modifiers.testFlag(Qt::ControlModifier)) {
        devices.insert(device);
    } else if (!devices.contains(device)) {
        devices = {device};
    }
    select(std::move(devices));
}

void RackElevation::mouseMoveEvent(QMouseEvent* event)
{
    if (!drag_ || !event->buttons().testFlag(Qt::LeftButton)) {
        setCursor(deviceAt(event->position()) ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    const double dy = drag_->from.y() - event->position().y();
    if (!drag_->moving && (event->position() - drag_->from).manhattanLength() < QApplication::startDragDistance()) return;
    drag_->moving = true;
    drag_->copying = event->modifiers().testFlag(Qt::ControlModifier);
    drag_->by_u = static_cast<int>(std::lround(dy / geometry_.unitPx()));
    setCursor(drag_->copying ? Qt::DragCopyCursor : Qt::ClosedHandCursor);
    follow();
}

Result<document::Edit> RackElevation::dragEdit() const
{
    if (!drag_->copying) return document::moveMounted(session_.committed(), rack_, chosen(), drag_->by_u);
    auto copies = selectedSlots();
    for (RackSlot& slot : copies) slot.bottom_u += drag_->by_u;
    return document::mount(session_.committed(), rack_, copies);
}

void RackElevation::follow()
{
    auto devices = selectedSlots();
    for (RackSlot& slot : devices) slot.bottom_u += drag_->by_u;
    showGhost(devices, dragEdit());
}

void RackElevation::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !drag_) return;
    const bool clicked = !drag_->moving, alone = selected_.size() == 1 || event->modifiers() != Qt::NoModifier;
    const std::size_t device = drag_->grabbed;
    endDrag(!clicked);
    if (clicked && !alone) select({device});
}

/// One entry of the history, or as it was.
void RackElevation::endDrag(bool keep)
{
    if (!drag_) return;
    const bool moved = drag_->moving;
    auto then = selectedSlots();
    for (RackSlot& slot : then) slot.bottom_u += drag_->by_u;
    std::optional<Result<document::Edit>> edit;
    if (moved && keep) edit = dragEdit();
    drag_.reset();
    unsetCursor();
    if (!moved) return;
    dropGhost();
    if (edit) commit(*edit, then);
}

void RackElevation::showGhost(const std::vector<RackSlot>& devices, const Result<document::Edit>& edit)
{
    ghost_ = ElevationGhost{devices, edit ? QString() : QString::fromStdString(edit.error().what)};
    if (edit) session_.preview(*edit);
    else session_.dropPreview();
    update();
}

void RackElevation::dropGhost()
{
    ghost_.reset();
    session_.dropPreview();
    refresh();
}

void RackElevation::dragEnterEvent(QDragEnterEvent* event) { hover(*event); }
void RackElevation::dragMoveEvent(QDragMoveEvent* event) { hover(*event); }
void RackElevation::dragLeaveEvent(QDragLeaveEvent*) { dropGhost(); }

/// The device hangs by its middle; beside the ends of the rack it snaps to them.
int RackElevation::dropUnit(const ItemId& id, double y) const
{
    const auto* item = session_.lookup().item(id);
    const int height = item ? static_cast<int>(std::ceil(item->number("height_u").value_or(0))) : 0;
    const int unit = geometry_.unitAt(y + (std::max(1, height) - 1) * geometry_.unitPx() / 2);
    return std::clamp(unit, 1, std::max(1, geometry_.units() - std::max(1, height) + 1));
}

void RackElevation::hover(QDropEvent& event)
{
    const auto content = contentFromMime(event.mimeData());
    const ItemId* id = itemIn(content);
    if (!id || !geometry_.isValid()) return event.ignore();
    const int unit = dropUnit(*id, event.position().y());
    const auto* item = session_.lookup().item(*id);
    const int height = item ? static_cast<int>(std::ceil(item->number("height_u").value_or(0))) : 0;
    showGhost({{*id, unit, height}}, document::mount(session_.committed(), rack_, *id, unit));
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

void RackElevation::dropEvent(QDropEvent* event)
{
    const auto content = contentFromMime(event->mimeData());
    const ItemId* id = itemIn(content);
    dropGhost();
    if (!id || !geometry_.isValid()) return;
    const int unit = dropUnit(*id, event->position().y());
    commit(document::mount(session_.committed(), rack_, *id, unit), {{*id, unit, 0}});
    setFocus();
    event->acceptProposedAction();
}

}  // namespace cw::ui
