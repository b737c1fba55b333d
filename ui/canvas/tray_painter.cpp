// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "canvas/cable_colours.h"
#include "canvas/cable_layer.h"

namespace cw::ui {

namespace {

/// As wide as it is, and never narrower than what can be seen.
double bandWidth(const PlanPaint& paint, const cabling::Tray& tray) { return std::max(2.0, static_cast<double>(tray.width_mm) * paint.viewport.scale()); }

QPolygonF lineOf(const PlanPaint& paint, const cabling::Tray& tray)
{
    QPolygonF line;
    for (const geometry::Point& corner : tray.path) line << paint.viewport.toWidget(corner);
    return line;
}

void drawBand(const PlanPaint& paint, const cabling::Tray& tray, const QColor& inside, const QColor& edge)
{
    QPainter& p = paint.painter;
    const double width = bandWidth(paint, tray);
    const QPolygonF line = lineOf(paint, tray);
    p.setBrush(Qt::NoBrush);
    if (width >= 4) {
        p.setPen(QPen(edge, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        p.drawPolyline(line);
    }
    p.setPen(QPen(inside, width >= 4 ? width - 2 : width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    p.drawPolyline(line);
}

}  // namespace

void paintTrays(const PlanPaint& paint)
{
    QColor inside = paint.theme.chrome_back, edge = paint.theme.chrome;
    inside.setAlpha(110);
    edge.setAlpha(150);
    for (const auto& tray : paint.scene.document().table<cabling::Tray>().rows()) drawBand(paint, *tray, bandWidth(paint, *tray) >= 4 ? inside : edge, edge);
}

void paintTrayFill(const PlanPaint& paint, const std::vector<cabling::TrayFill>& fills)
{
    for (const cabling::TrayFill& fill : fills) {
        const cabling::Tray* tray = paint.scene.document().find<cabling::Tray>(fill.id);
        if (!tray) continue;
        const FillStep step = fillStep(fill.fraction());
        drawBand(paint, *tray, fillColour(step, paint.theme.dark), paint.theme.chrome);
        if (step != FillStep::over) continue;
        // Over the limit is told by a pattern too.
        paint.painter.setPen(QPen(paint.theme.chrome, std::max(1.0, bandWidth(paint, *tray) / 3), Qt::DotLine, Qt::FlatCap));
        paint.painter.drawPolyline(lineOf(paint, *tray));
    }
}

}  // namespace cw::ui
