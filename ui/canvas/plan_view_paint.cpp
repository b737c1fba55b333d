// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QPaintEvent>

#include "canvas/plan_view.h"
#include "canvas/plan_view_state.h"

/// A frame of the plan: what is kept of the one before, what is painted anew, and what lies over both.
namespace cw::ui {

namespace {

constexpr double whole_pixel = 1e-6;           // a pan by less than this beside whole pixels is one by whole pixels
constexpr double label_reach_px = 160;         // so far from a plate a label may stand back for it
constexpr int pattern_px = 64;                 // every hatch of the painter repeats after so many pixels

/// By how many device pixels the plan moves; nothing: it looks otherwise.
std::optional<QPoint> panned(const Viewport& from, const Viewport& to, double ratio)
{
    if (from.scale() != to.scale() || from.size() != to.size()) return std::nullopt;
    const QPointF by = (to.toWidget(from.toSiteExact({0, 0})) - QPointF(0, 0)) * ratio;
    if (std::abs(by.x()) > 1e6 || std::abs(by.y()) > 1e6) return std::nullopt;
    const QPoint whole(static_cast<int>(std::lround(by.x())), static_cast<int>(std::lround(by.y())));
    if (std::abs(by.x() - whole.x()) > whole_pixel || std::abs(by.y() - whole.y()) > whole_pixel) return std::nullopt;
    return whole;
}

/// Hatches go with the ground, not with the window.
QPointF brushOrigin(const Viewport& viewport)
{
    const QPointF origin = viewport.toWidget(geometry::Point{0, 0});
    return {std::fmod(std::round(origin.x()), pattern_px), std::fmod(std::round(origin.y()), pattern_px)};
}

}  // namespace

void PlanView::State::moveTo(const Viewport& other, double device_pixel_ratio)
{
    const auto by = panned(viewport, other, device_pixel_ratio);
    viewport = other;
    if (!by) {
        outdate();
        return;
    }
    ground.scroll(*by);
    still.scroll(*by);
    cables.outdate();
    for (QRectF& plate : plates) plate.translate(QPointF(*by) / device_pixel_ratio);
    plates_outdated = true;
}

/// Where a plate comes, goes or moves over the ground, the labels around it are painted anew.
void PlanView::State::placePlates(const PlanPaint& paint)
{
    if (!plates_outdated) return;
    plates_outdated = false;
    legend = options.legend ? colouring->used() : std::vector<std::size_t>();
    labels.beginFrame();
    std::vector<QRectF> now;
    if (!legend.empty()) now.push_back(legendPlate(paint, legend));
    if (options.furniture) now.push_back(northArrowPlate(paint));
    for (const QRectF& plate : now) labels.take(plate);
    names = placeAreaNames(paint);
    for (const auto& name : names) now.push_back(name.plate);
    const auto near = [](const QRectF& a, const QRectF& b) {
        return std::abs(a.x() - b.x()) < whole_pixel && std::abs(a.y() - b.y()) < whole_pixel && std::abs(a.width() - b.width()) < whole_pixel;
    };
    const auto outdateMissing = [&](const std::vector<QRectF>& these, const std::vector<QRectF>& there) {
        for (const QRectF& plate : these)
            if (std::none_of(there.begin(), there.end(), [&](const QRectF& other) { return near(plate, other); }))
                still.outdate(plate.adjusted(-label_reach_px, -label_reach_px, label_reach_px, label_reach_px));
    };
    outdateMissing(plates, now);
    outdateMissing(now, plates);
    plates = std::move(now);
}

void PlanView::paintStill()
{
    State& s = *state_;
    s.ground.setSize(size(), devicePixelRatioF());
    s.still.setSize(size(), devicePixelRatioF());
    if (!s.colouring) s.colouring.emplace(s.scene, s.theme, s.options);
    s.ground.refresh([&s](QPainter& painter, const QRectF& part) {
        painter.setBrushOrigin(brushOrigin(s.viewport));
        paintGround(s.paintWith(painter, part), &s.pictures);
    });
    s.labels.beginFrame();
    for (const QRectF& plate : s.plates) s.labels.take(plate);
    s.still.refresh([this](QPainter& painter, const QRectF& part) { paintStanding(painter, part); });
    s.labels.beginFrame();
}

/// The ground with everything that stands still on it.
void PlanView::paintStanding(QPainter& painter, const QRectF& part)
{
    State& s = *state_;
    s.ground.draw(painter, part);
    painter.setBrushOrigin(brushOrigin(s.viewport));
    const PlanPaint paint = s.paintWith(painter, part);
    if (s.scene.hasForeground()) {
        auto entries = s.scene.placementsIn(paint.reach());
        std::erase_if(entries, [&s](const PlanScene::Entry* entry) { return s.live.contains(entry->row->id); });
        const auto lively = std::stable_partition(entries.begin(), entries.end(), [&s](const PlanScene::Entry* entry) { return !s.scene.isForeground(*entry->row); });
        paintEquipment(paint, std::vector<const PlanScene::Entry*>(entries.begin(), lively));
        paintVeil(paint, s.frame);
        paintEquipment(paint, std::vector<const PlanScene::Entry*>(lively, entries.end()));
    } else {
        paintEquipment(paint, s.live);
    }
    if (s.options.trays) paintTrays(paint);
    paintAreaNames(paint, s.names);
}

void PlanView::paintEvent(QPaintEvent* event)
{
    State& s = *state_;
    if (!s.colouring) s.colouring.emplace(s.scene, s.theme, s.options);
    QPainter painter(this);
    const PlanPaint paint = s.paintWith(painter);
    s.placePlates(paint);
    paintStill();
    for (const QRect& part : event->region()) s.still.draw(painter, part);
    std::vector<const PlanScene::Entry*> moving;
    for (const auto& id : s.live)
        if (const auto* entry = s.scene.find(id); entry && !entry->extent.isEmpty()) moving.push_back(entry);
    if (!moving.empty()) paintEquipment(paint, moving);
    if (s.session) {
        s.cables.paint(paint, *s.session);
        if (s.hover && !s.session->selection().contains(*s.hover)) paintHover(paint, *s.hover);
        paintSelection(paint, s.session->selection().subjects());
        if (const auto& copy = s.session->selection().copy()) paintCopy(paint, *copy);
        if (s.options.findings) paintFindings(paint, s.session->assessment()->findings);
    }
    if (s.dropped) s.dropped->paint(painter);
    if (s.tool) s.tool->paint(painter);
    if (!s.legend.empty()) paintLegend(paint, s.legend);
    paintFurniture(paint);
}

}  // namespace cw::ui
