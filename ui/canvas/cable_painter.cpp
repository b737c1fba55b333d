// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "canvas/cable_colours.h"
#include "canvas/cable_layer.h"

namespace cw::ui {

namespace {

using evaluation::CableLine;

geometry::Rect around(const CableLine& line)
{
    return {{std::min(line.from.x, line.to.x), std::min(line.from.y, line.to.y)}, {std::max(line.from.x, line.to.x), std::max(line.from.y, line.to.y)}};
}

/// Those between racks where they are few enough to be told apart, else those between placements.
std::vector<const CableLine*> linesInSight(const PlanPaint& paint, const evaluation::CableLines& lines)
{
    const geometry::Rect window = paint.viewport.window();
    std::vector<const CableLine*> seen;
    const auto collect = [&](const std::vector<CableLine>& from, std::size_t most) {
        seen.clear();
        for (const CableLine& line : from)
            if (around(line).intersects(window)) {
                seen.push_back(&line);
                if (seen.size() > most) return false;
            }
        return true;
    };
    if (!collect(lines.racks, most_rack_lines)) collect(lines.placements, lines.placements.size());
    // The thin ones are not hidden by the thick ones.
    std::stable_sort(seen.begin(), seen.end(), [](const CableLine* a, const CableLine* b) { return a->cables > b->cables; });
    return seen;
}

/// As cables run: along x, then along y.
void drawLine(const PlanPaint& paint, const CableLine& line)
{
    const QPointF from = paint.viewport.toWidget(line.from), to = paint.viewport.toWidget(line.to);
    const QPointF corner(to.x(), from.y());
    const QPointF points[] = {from, corner, to};
    paint.painter.drawPolyline(points, 3);
}

}  // namespace

void paintSides(const PlanPaint& paint, const evaluation::CableView& view)
{
    const geometry::Rect window = paint.viewport.window();
    for (std::size_t i = 0; i < view.sides().size(); ++i) {
        QColor colour = sideColour(view.sides()[i], paint.theme.dark);
        if (!colour.isValid()) continue;
        const evaluation::Stand& stand = view.plan().stands[i];
        const geometry::Rect rect = geometry::Rect::at({stand.where.x - stand.size.width / 2, stand.where.y - stand.size.depth / 2}, stand.size);
        if (!rect.intersects(window)) continue;
        colour.setAlpha(225);
        paint.painter.fillRect(paint.crisp(rect), colour);
    }
}

void paintCables(const PlanPaint& paint, const evaluation::CableView& view)
{
    paint.painter.setBrush(Qt::NoBrush);
    for (const CableLine* line : linesInSight(paint, view.cables())) {
        QPen pen = mediumPen(view.media()[line->medium], bundleWidth(line->cables), paint.theme.dark);
        QColor colour = pen.color();
        colour.setAlpha(190);
        pen.setColor(colour);
        paint.painter.setPen(pen);
        drawLine(paint, *line);
    }
}

void paintCut(const PlanPaint& paint, const evaluation::CableView& view)
{
    paint.painter.setBrush(Qt::NoBrush);
    for (const CableLine* line : linesInSight(paint, view.cut())) {
        paint.painter.setPen(cutPen(bundleWidth(line->cables), paint.theme.dark));
        drawLine(paint, *line);
    }
}

}  // namespace cw::ui
