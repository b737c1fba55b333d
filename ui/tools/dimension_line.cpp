// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/dimension_line.h"

#include <cmath>

#include <QLineF>

#include "canvas/plan_view.h"
#include "style/shown_units.h"

namespace cw::ui {

void paintDimension(QPainter& painter, const PlanView& view, geometry::Point from, geometry::Point to)
{
    constexpr double shortest_px = 34;
    const QPointF a = view.viewport().toWidget(from), b = view.viewport().toWidget(to);
    if (QLineF(a, b).length() < shortest_px) return;
    const geometry::Point d = to - from;
    const QString text = shownLength(std::hypot(static_cast<double>(d.x), static_cast<double>(d.y)));
    QRectF plate = QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-5, -2, 5, 2);
    plate.moveCenter((a + b) / 2);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(view.theme().chrome_back);
    painter.drawRoundedRect(plate, 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(view.theme().guide);
    painter.drawText(plate, Qt::AlignCenter, text);
}

}  // namespace cw::ui
