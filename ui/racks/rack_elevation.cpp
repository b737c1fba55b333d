// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "racks/rack_elevation.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "palette/content_figures.h"
#include "racks/device_clipboard.h"
#include "style/theme.h"

namespace cw::ui {

using document::RackSlot;

RackElevation::RackElevation(DocumentSession& session, QWidget* parent) : QWidget(parent), session_(session)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Rack elevation"));
    connect(&session_, &DocumentSession::documentChanged, this, &RackElevation::refresh);
    connect(&session_, &DocumentSession::documentReset, this, &RackElevation::refresh);
}

const floorplan::RackDesign* RackElevation::shownRack() const
{
    // What moves is painted over what stands, which therefore stays as it was.
    return (ghost_ ? session_.committed() : session_.document()).find<floorplan::RackDesign>(rack_);
}

void RackElevation::showRack(const RackId& id)
{
    endDrag(false);
    rack_ = id;
    selected_.clear();
    refresh();
    emit selectionChanged();
}

void RackElevation::setFace(ElevationFace face)
{
    face_ = face;
    layOut();
}

void RackElevation::setSideShown(bool shown)
{
    side_shown_ = shown;
    layOut();
}

void RackElevation::refresh()
{
    const auto* rack = shownRack();
    slots_ = rack ? document::slotsOf(*rack, session_.lookup()) : std::vector<RackSlot>();
    const std::size_t before = selected_.size();
    std::erase_if(selected_, [this](std::size_t index) { return index >= slots_.size(); });
    layOut();
    if (before != selected_.size()) emit selectionChanged();
}

void RackElevation::layOut()
{
    const auto* rack = shownRack();
    if (!rack) {
        geometry_ = {};
        setMinimumSize(0, 0);
        return update();
    }
    const auto& lookup = session_.lookup();
    const ElevationGeometry least(*rack, lookup, least_unit_px, face_, side_shown_);
    const QSizeF needed = least.size();
    setMinimumSize(needed.toSize() + QSize(1, 1));
    // Margins and numbers keep their size: only what is left grows.
    const double fixed_h = 2 * elevation_margin_px + elevation_title_px, fixed_w = needed.width() - least.frame().width() - least.sideFrame().width();
    const double scale = std::min((height() - fixed_h) / (needed.height() - fixed_h), (width() - fixed_w) / (needed.width() - fixed_w));
    geometry_ = ElevationGeometry(*rack, lookup, least_unit_px * std::max(1.0, scale), face_, side_shown_);
    update();
}

void RackElevation::resizeEvent(QResizeEvent*) { layOut(); }
void RackElevation::focusInEvent(QFocusEvent*) { update(); }
void RackElevation::focusOutEvent(QFocusEvent*) { update(); }

void RackElevation::paintEvent(QPaintEvent*)
{
    const auto* rack = shownRack();
    QPainter painter(this);
    painter.fillRect(rect(), Colours::of(palette()).surface);
    if (!rack) return;
    if (!geometry_.isValid()) {
        painter.setPen(Colours::of(palette()).muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("The enclosure of this rack does not say how many units it has.\nChoose another one."));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    ElevationPicture picture{*rack, session_.lookup(), geometry_, slots_, selected_, ghost_, {}, hasFocus()};
    if (drag_ && drag_->moving && !drag_->copying) picture.faded = selected_;
    paintElevation(painter, picture, palette(), font());
}

std::optional<std::size_t> RackElevation::deviceAt(QPointF at) const
{
    int strips = 0;
    for (std::size_t i = 0; i < slots_.size(); ++i) {
        const RackSlot& slot = slots_[i];
        if (slot.height_u < 1) {
            if (face_ == ElevationFace::rear && geometry_.zeroUnit(strips).contains(at)) return i;
            ++strips;
            continue;
        }
        const auto* item = session_.lookup().item(slot.item);
        const bool on_side = !geometry_.sideFrame().isEmpty() && geometry_.sideStrip(slot.bottom_u, slot.height_u, item ? item->number("depth_mm") : std::nullopt).contains(at);
        if (geometry_.strip(slot.bottom_u, slot.height_u).contains(at) || on_side) return i;
    }
    return std::nullopt;
}

std::vector<RackSlot> RackElevation::selectedSlots() const
{
    std::vector<RackSlot> list;
    for (const std::size_t index : selected_) list.push_back(slots_[index]);
    return list;
}

void RackElevation::select(std::set<std::size_t> devices)
{
    if (selected_ == devices) return;
    selected_ = std::move(devices);
    update();
    emit selectionChanged();
}

void RackElevation::selectSlots(const std::vector<RackSlot>& wanted)
{
    std::set<std::size_t> devices;
    for (const RackSlot& slot : wanted)
        for (std::size_t i = 0; i < slots_.size(); ++i)
            if (slots_[i].item == slot.item && slots_[i].bottom_u == slot.bottom_u && devices.insert(i).second) break;
    select(std::move(devices));
}

void RackElevation::selectAll()
{
    std::set<std::size_t> all;
    for (std::size_t i = 0; i < slots_.size(); ++i) all.insert(i);
    select(std::move(all));
}

/// The device above or below the selection; from none: the lowest or the highest.
void RackElevation::selectNext(int step)
{
    if (slots_.empty()) return;
    const auto last = static_cast<int>(slots_.size()) - 1;
    const int from = selected_.empty() ? (step > 0 ? -1 : last + 1) : static_cast<int>(step > 0 ? *selected_.rbegin() : *selected_.begin());
    select({static_cast<std::size_t>(std::clamp(from + step, 0, last))});
}

bool RackElevation::commit(const Result<document::Edit>& edit, const std::vector<RackSlot>& then)
{
    if (!edit) {
        emit refused(QString::fromStdString(edit.error().sentence()));
        return false;
    }
    session_.commit(*edit);
    selectSlots(then);
    return true;
}

bool RackElevation::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto device = deviceAt(help->pos());
        if (device) QToolTip::showText(help->globalPos(), tooltipOf(slots_[*device].item, session_.lookup()), this);
        else QToolTip::hideText();
        return true;
    }
    // Esc and the arrows belong to the rack before they are anybody's shortcut.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || (key == Qt::Key_Escape && drag_)) event->accept();
    }
    return QWidget::event(event);
}

void RackElevation::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step != 0 && event->modifiers().testFlag(Qt::ShiftModifier)) selectNext(step);
    else if (step != 0) nudge(step);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) deleteSelection();
    else if (event->key() == Qt::Key_Escape && drag_) endDrag(false);
    else if (event->key() == Qt::Key_Escape && !selected_.empty()) select({});
    else QWidget::keyPressEvent(event);
}

void RackElevation::nudge(int by_u)
{
    if (selected_.empty()) return selectNext(by_u);
    auto then = selectedSlots();
    for (RackSlot& slot : then) slot.bottom_u += by_u;
    auto edit = document::moveMounted(session_.committed(), rack_, chosen(), by_u);
    if (edit) edit->merge_key = "nudge devices of " + rack_.text();
    commit(edit, then);
}

void RackElevation::moveSelectionTo(int bottom_u)
{
    if (selected_.empty()) return;
    auto then = selectedSlots();
    const int by_u = bottom_u - then.front().bottom_u;
    for (RackSlot& slot : then) slot.bottom_u += by_u;
    commit(document::moveMounted(session_.committed(), rack_, chosen(), by_u), then);
}

bool RackElevation::mountItem(const ItemId& item)
{
    const auto* rack = session_.committed().find<floorplan::RackDesign>(rack_);
    if (!rack) return false;
    const auto lookup = document::DocumentLookup(session_.committed());
    const int from = selected_.empty() ? 1 : slots_[*selected_.rbegin()].top_u() + 1;
    const auto unit = document::freeUnitFor(*rack, item, from, lookup);
    // Where it fits nowhere, the reason of the first place it was wanted at is the one to tell.
    return commit(document::mount(session_.committed(), rack_, item, unit.value_or(from)), {{item, unit.value_or(from), 0}});
}

void RackElevation::duplicateSelection()
{
    if (selected_.empty()) return;
    const auto before = slots_;
    if (!commit(document::duplicateMounted(session_.committed(), rack_, chosen()), {})) return;
    std::set<std::size_t> made;
    for (std::size_t i = 0; i < slots_.size(); ++i)
        if (std::find(before.begin(), before.end(), slots_[i]) == before.end()) made.insert(i);
    select(std::move(made));
}

void RackElevation::deleteSelection()
{
    if (!selected_.empty()) commit(document::unmount(session_.committed(), rack_, chosen()), {});
}

void RackElevation::copySelection()
{
    if (!selected_.empty()) QGuiApplication::clipboard()->setMimeData(devicesMime(selectedSlots()).release());
}

void RackElevation::cutSelection()
{
    copySelection();
    deleteSelection();
}

/// Where they came from if that is free, else in the free units above the selection.
void RackElevation::paste()
{
    auto devices = devicesFromMime(QGuiApplication::clipboard()->mimeData());
    if (devices.empty()) return emit refused(tr("There are no devices to paste: copy some in a rack first"));
    if (const auto edit = document::mount(session_.committed(), rack_, devices)) {
        commit(edit, devices);
        return;
    }
    document::Document with = session_.committed();
    int from = selected_.empty() ? devices.front().bottom_u : slots_[*selected_.rbegin()].top_u() + 1;
    for (RackSlot& slot : devices) {
        const auto* rack = with.find<floorplan::RackDesign>(rack_);
        const auto unit = rack ? document::freeUnitFor(*rack, slot.item, from, document::DocumentLookup(with)) : std::nullopt;
        slot.bottom_u = unit.value_or(from);
        const auto step = document::mount(with, rack_, slot.item, slot.bottom_u);
        if (!step) return emit refused(QString::fromStdString(step.error().sentence()));
        with = document::applied(with, *step);
    }
    commit(document::mount(session_.committed(), rack_, devices), devices);
}

}  // namespace cw::ui
