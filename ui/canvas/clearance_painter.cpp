// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/plan_painter.h"
#include "checks/clearance.h"

namespace cw::ui {

using geometry::Rect;

namespace {

constexpr double least_px = 3.0;               // a narrower strip is noise

checks::Clearance clearanceOf(const PlanPaint& paint, const PlanMark& mark)
{
    if (mark.shape->rack) return checks::clearanceOf(*mark.shape->rack, paint.scene.lookup());
    return mark.shape->item ? checks::clearanceOf(*mark.shape->item) : checks::Clearance{};
}

struct Strips {
    QVector<QRectF> front, rear;
};

void collect(const PlanPaint& paint, const PlanMark& mark, Strips& strips)
{
    const auto clear = clearanceOf(paint, mark);
    const Rect& e = mark.shape->extent;
    const auto add = [&](QVector<QRectF>& list, geometry::Mm depth, const Rect& local) {
        if (paint.viewport.pixels(depth) >= least_px) list.push_back(paint.crisp(geometry::apply(mark.pose, local)));
    };
    const checks::ClearGround ground = checks::groundAround(e, clear);
    if (clear.front > 0) add(strips.front, clear.front, ground.front);
    if (clear.rear > 0) add(strips.rear, clear.rear, ground.rear);
    if (clear.side > 0) add(strips.rear, clear.side, ground.left);
    if (clear.side > 0) add(strips.rear, clear.side, ground.right);
}

void fill(const PlanPaint& paint, const QVector<QRectF>& strips, QColor colour, Qt::BrushStyle pattern)
{
    colour.setAlpha(36);
    paint.painter.setPen(Qt::NoPen);
    paint.painter.setBrush(colour);
    paint.painter.drawRects(strips);
    colour.setAlpha(120);
    paint.painter.setBrush(QBrush(colour, pattern));
    paint.painter.drawRects(strips);
}

}  // namespace

void paintClearances(const PlanPaint& paint, const std::vector<const PlanScene::Entry*>& entries)
{
    Strips strips;
    const Rect window = paint.reach();
    const geometry::Mm open_from = paint.viewport.millimetres(12.0);
    for (const PlanScene::Entry* entry : entries)
        walkDetail(*entry, window, open_from, [&](const PlanMark& mark) {
            if (paint.options.shows(mark.shape->appearance)) collect(paint, mark, strips);
            return true;
        });
    fill(paint, strips.front, paint.theme.note, Qt::BDiagPattern);
    fill(paint, strips.rear, paint.theme.warning, Qt::FDiagPattern);
}

}  // namespace cw::ui
