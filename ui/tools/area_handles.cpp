// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/area_handles.h"

#include <utility>

#include <QLineF>

#include "canvas/plan_painter.h"
#include "document/areas.h"
#include "geometry/reshape.h"
#include "style/shown_units.h"
#include "tools/dimension_line.h"

namespace cw::ui {

using floorplan::Area;
using geometry::Point;
using geometry::Polygon;
using geometry::Rect;

namespace {

constexpr double reach_px = 7.0;
constexpr double corner_px = 4.0, edge_px = 3.0;   // half a side
constexpr double shortest_edge_px = 24.0;      // a shorter edge has no handle of its own: it would hide the corners

}  // namespace

const Area* AreaHandles::area() const
{
    DocumentSession* session = view_ ? view_->session() : nullptr;
    if (!session || session->selection().subjects().size() != 1) return nullptr;
    const auto* id = std::get_if<AreaId>(&*session->selection().subjects().begin());
    return id ? session->document().find<Area>(*id) : nullptr;
}

const Polygon& AreaHandles::outlineOf(const Area& area, const Handle& handle) const
{
    return handle.keep_out ? area.keep_outs[*handle.keep_out].outline : area.outline;
}

Point AreaHandles::placeOf(const Area& area, const Handle& handle) const
{
    const Polygon& outline = outlineOf(area, handle);
    return handle.edge ? geometry::middleOfEdge(outline, handle.corner) : outline.corners[handle.corner];
}

template <class Visit>
void AreaHandles::forEach(const Area& area, Visit&& visit) const
{
    const auto ofOutline = [&](const Polygon& outline, std::optional<std::size_t> keep_out) {
        for (std::size_t i = 0; i < outline.corners.size(); ++i) visit(Handle{keep_out, i, false});
        for (std::size_t i = 0; i < outline.corners.size(); ++i) {
            const Point a = outline.corners[i], b = outline.corners[(i + 1) % outline.corners.size()];
            const QLineF edge(view_->viewport().toWidget(a), view_->viewport().toWidget(b));
            if (edge.length() >= shortest_edge_px) visit(Handle{keep_out, i, true});
        }
    };
    ofOutline(area.outline, std::nullopt);
    for (std::size_t k = 0; k < area.keep_outs.size(); ++k) ofOutline(area.keep_outs[k].outline, k);
}

std::optional<AreaHandles::Handle> AreaHandles::handleAt(QPointF widget) const
{
    const Area* row = area();
    if (!row) return std::nullopt;
    std::optional<Handle> best;
    double nearest = reach_px;
    forEach(*row, [&](const Handle& handle) {
        const double away = QLineF(view_->viewport().toWidget(placeOf(*row, handle)), widget).length();
        if (away >= nearest) return;
        nearest = away;
        best = handle;
    });
    return best;
}

std::optional<QCursor> AreaHandles::cursorAt(QPointF widget) const
{
    const auto handle = handleAt(widget);
    if (!handle) return std::nullopt;
    if (!handle->edge) return QCursor(Qt::SizeAllCursor);
    const Polygon& outline = outlineOf(*area(), *handle);
    const Point a = outline.corners[handle->corner], b = outline.corners[(handle->corner + 1) % outline.corners.size()];
    return QCursor(a.x == b.x ? Qt::SizeHorCursor : a.y == b.y ? Qt::SizeVerCursor : Qt::SizeAllCursor);
}

bool AreaHandles::press(const PlanPointer& pointer)
{
    const auto handle = handleAt(pointer.widget);
    if (!handle) return false;
    const Area& row = *area();
    grabbed_ = handle;
    area_ = row.id;
    original_ = outlineOf(row, *handle);
    from_ = placeOf(row, *handle);
    free_ = pointer.modifiers & Qt::AltModifier;
    moved_ = false;
    edit_.reset();
    if (free_ && handle->edge) {
        original_ = geometry::cornerAdded(original_, handle->corner, from_);
        grabbed_ = Handle{handle->keep_out, handle->corner + 1, false};
    }
    view_->hint(tr("Drag to reshape. Alt on an edge draws a corner out of it, Alt and a click takes a corner away. Esc cancels."));
    return true;
}

Polygon AreaHandles::reshaped(Point to) const
{
    if (grabbed_->edge) return geometry::edgeMoved(original_, grabbed_->corner, to - from_);
    return geometry::cornerMoved(original_, grabbed_->corner, to, free_);
}

Result<document::Edit> AreaHandles::editFor(const Polygon& outline) const
{
    const auto& document = view_->session()->committed();
    if (!grabbed_->keep_out) return document::setOutline(document, area_, outline);
    const Area* row = document.find<Area>(area_);
    if (!row || *grabbed_->keep_out >= row->keep_outs.size()) return fail("there is no such keep-out");
    return document::setKeepOut(document, area_, *grabbed_->keep_out, {row->keep_outs[*grabbed_->keep_out].kind, outline});
}

void AreaHandles::move(const PlanPointer& pointer)
{
    if (!grabbed_) return;
    moved_ = true;
    Point to = pointer.site;
    guides_.clear();
    if (!(pointer.modifiers & Qt::ControlModifier)) {
        Snap snap = view_->snap(Rect{to, to}, {0, 0}, {document::Subject(area_)});
        to = to + snap.delta;
        guides_ = std::move(snap.guides);
    }
    auto edit = editFor(reshaped(to));
    if (!edit) {
        view_->hint(QString::fromStdString(edit.error().sentence()));
        return;
    }
    // What encloses nothing is not shown: the last good shape stays.
    edit_ = std::move(*edit);
    view_->session()->preview(*edit_);
    view_->hint(shownArea(geometry::areaM2(reshaped(to))));
    view_->update();
}

void AreaHandles::release()
{
    if (!grabbed_) return;
    if (free_ && !moved_ && !grabbed_->edge) {
        // A click with Alt: on a corner it goes; on an edge it was made and stays until it is drawn away from the line.
        const Area* row = view_->session()->committed().find<Area>(area_);
        const bool fresh = row && original_.corners.size() > outlineOf(*row, *grabbed_).corners.size();
        if (auto edit = editFor(fresh ? original_ : geometry::cornerRemoved(original_, grabbed_->corner))) edit_ = std::move(*edit);
    }
    if (edit_) view_->session()->commit(*edit_);
    else view_->session()->dropPreview();
    grabbed_.reset();
    guides_.clear();
    view_->update();
}

void AreaHandles::cancel()
{
    if (!std::exchange(grabbed_, std::nullopt)) return;
    guides_.clear();
    if (view_->session()) view_->session()->dropPreview();
    view_->update();
}

void AreaHandles::paint(QPainter& painter) const
{
    const Area* row = area();
    if (!row) return;
    const PlanTheme& theme = view_->theme();
    if (grabbed_ && (!grabbed_->keep_out || *grabbed_->keep_out < row->keep_outs.size())) {
        const Polygon& outline = outlineOf(*row, *grabbed_);
        for (std::size_t i = 0; i < outline.corners.size(); ++i)
            paintDimension(painter, *view_, outline.corners[i], outline.corners[(i + 1) % outline.corners.size()]);
        paintGuides(painter, view_->viewport(), theme, guides_);
    }
    painter.setPen(QPen(theme.selection, 1.2));
    painter.setBrush(theme.chrome_back);
    forEach(*row, [&](const Handle& handle) {
        const QPointF at = view_->viewport().toWidget(placeOf(*row, handle));
        if (!view_->rect().contains(at.toPoint())) return;
        const double half = handle.edge ? edge_px : corner_px;
        const QRectF square(at.x() - half, at.y() - half, 2 * half, 2 * half);
        if (handle.edge) painter.drawEllipse(square);
        else painter.drawRect(square);
    });
}

}  // namespace cw::ui
