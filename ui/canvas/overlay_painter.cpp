// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/plan_painter.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <QFontMetricsF>
#include <QLineF>

#include "style/shown_units.h"

namespace cw::ui {

using document::Subject;
using floorplan::Area;

namespace {

constexpr std::size_t most_outlined_copies = 400;   // beyond it one frame around all says more
constexpr double triangle_px = 7.0;
constexpr double cluster_px = 22.0;

void outline(const PlanPaint& paint, const QRectF& rect, const QColor& colour, double width)
{
    QPen pen(colour, width);
    pen.setJoinStyle(Qt::MiterJoin);
    paint.painter.setPen(pen);
    paint.painter.setBrush(Qt::NoBrush);
    const double half = width / 2;
    paint.painter.drawRect(paint.crisp(rect).adjusted(-half, -half, half, half));
}

void outlinePlacement(const PlanPaint& paint, const PlanScene::Entry& entry, const QColor& colour, double width)
{
    std::vector<QRectF> copies;
    walkCopies(entry, paint.window(), [&](const PlanMark& mark) {
        copies.push_back(paint.viewport.toWidget(mark.rect));
        return copies.size() <= most_outlined_copies;
    });
    const bool legible = !copies.empty() && std::min(copies.front().width(), copies.front().height()) >= 6;
    if (copies.size() > most_outlined_copies || (copies.size() > 1 && !legible)) {
        outline(paint, paint.viewport.toWidget(entry.extent), colour, width);
        return;
    }
    for (const QRectF& copy : copies) outline(paint, copy, colour, width);
}

void outlineSubject(const PlanPaint& paint, const Subject& subject, const QColor& colour, double width)
{
    if (const auto* id = std::get_if<PlacementId>(&subject)) {
        const auto* entry = paint.scene.find(*id);
        if (entry && !entry->extent.isEmpty()) outlinePlacement(paint, *entry, colour, width);
        return;
    }
    const Area* area = paint.scene.document().find<Area>(std::get<AreaId>(subject));
    if (!area) return;
    QPen pen(colour, width);
    pen.setJoinStyle(Qt::MiterJoin);
    paint.painter.setPen(pen);
    paint.painter.setBrush(Qt::NoBrush);
    paint.painter.drawPolygon(paint.polygon(area->outline));
}

/// L-shaped marks at the corners of everything selected.
void paintCorners(const PlanPaint& paint, const QRectF& rect)
{
    const double arm = std::clamp(std::min(rect.width(), rect.height()) / 4, 5.0, 12.0);
    QPen pen(paint.theme.selection, 2.5);
    pen.setCapStyle(Qt::SquareCap);
    pen.setJoinStyle(Qt::MiterJoin);
    paint.painter.setPen(pen);
    paint.painter.setBrush(Qt::NoBrush);
    const auto corner = [&](QPointF at, double dx, double dy) {
        const QPointF points[] = {at + QPointF(dx * arm, 0), at, at + QPointF(0, dy * arm)};
        paint.painter.drawPolyline(points, 3);
    };
    corner(rect.topLeft(), 1, 1);
    corner(rect.topRight(), -1, 1);
    corner(rect.bottomLeft(), 1, -1);
    corner(rect.bottomRight(), -1, -1);
}

void paintTriangle(const PlanPaint& paint, QPointF at, const QColor& colour)
{
    QPainter& p = paint.painter;
    const double r = triangle_px;
    const QPointF points[] = {at + QPointF(0, -r), at + QPointF(r, r * 0.8), at + QPointF(-r, r * 0.8)};
    p.setPen(QPen(paint.theme.chrome_back, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(colour);
    p.drawPolygon(points, 3);
    p.setPen(Qt::NoPen);
    p.drawPolygon(points, 3);
    p.setBrush(paint.theme.dark ? QColor(20, 20, 20) : QColor(255, 255, 255));
    p.drawRect(QRectF(at.x() - 0.8, at.y() - r * 0.42, 1.6, r * 0.62));
    p.drawRect(QRectF(at.x() - 0.8, at.y() + r * 0.38, 1.6, 1.6));
}

}  // namespace

void paintSelection(const PlanPaint& paint, const std::set<Subject>& subjects)
{
    if (subjects.empty()) return;
    std::size_t drawn = 0;
    for (const auto& subject : subjects) {
        if (!paint.scene.extentOf(subject).intersects(paint.window())) continue;
        if (++drawn > 2 * most_outlined_copies) break;
        outlineSubject(paint, subject, paint.theme.selection, 1.5);
    }
    const geometry::Rect all = paint.scene.extentOf(subjects);
    if (!all.isEmpty()) paintCorners(paint, paint.viewport.toWidget(all).adjusted(-5, -5, 5, 5));
}

void paintCopy(const PlanPaint& paint, const ChosenCopy& copy)
{
    const auto* entry = paint.scene.find(copy.placement);
    if (!entry || entry->extent.isEmpty()) return;
    const QRectF rect = paint.viewport.toWidget(floorplan::extent(*entry->row, copy.column, copy.row, paint.scene.lookup()));
    QColor veil = paint.theme.selection;
    veil.setAlpha(70);
    paint.painter.fillRect(rect, veil);
    outline(paint, rect, paint.theme.selection, 3);
}

void paintVeil(const PlanPaint& paint, const geometry::Rect& frame)
{
    QColor veil = paint.theme.paper;
    veil.setAlpha(165);
    paint.painter.fillRect(QRectF(QPointF(0, 0), paint.viewport.size()), veil);
    if (frame.isEmpty()) return;
    QPen pen(paint.theme.guide, 1, Qt::DashLine);
    paint.painter.setPen(pen);
    paint.painter.setBrush(Qt::NoBrush);
    paint.painter.drawRect(paint.viewport.toWidget(frame).adjusted(-6, -6, 6, 6));
}

void paintHover(const PlanPaint& paint, const Subject& subject)
{
    outlineSubject(paint, subject, paint.theme.hover, 2.0);
}

void paintFindings(const PlanPaint& paint, const std::vector<checks::Finding>& findings)
{
    // Severity::error is the least value: the worst of a cell stays.
    std::map<std::pair<int, int>, std::pair<checks::Severity, QPointF>> cells;
    const geometry::Rect window = paint.window();
    for (const auto& finding : findings) {
        if (finding.waived || finding.location.isEmpty() || !finding.location.intersects(window)) continue;
        const QPointF at = paint.viewport.toWidget(finding.location).center();
        const std::pair cell{static_cast<int>(std::floor(at.x() / cluster_px)), static_cast<int>(std::floor(at.y() / cluster_px))};
        const auto [known, fresh] = cells.try_emplace(cell, finding.severity, at);
        if (!fresh && finding.severity < known->second.first) known->second = {finding.severity, at};
    }
    paint.painter.setRenderHint(QPainter::Antialiasing, true);
    for (const auto& [cell, marker] : cells) paintTriangle(paint, marker.second, paint.theme.of(marker.first));
    paint.painter.setRenderHint(QPainter::Antialiasing, false);
}

namespace {

constexpr double plate_padding_px = 4;
constexpr double shortest_told_px = 24;        // a shorter distance has no room for its figure

QRectF paintPlate(QPainter& painter, const PlanTheme& theme, QRectF plate, const QString& text, const QColor& edge)
{
    painter.setPen(QPen(edge, 1));
    painter.setBrush(theme.chrome_back);
    painter.drawRect(plate);
    painter.setPen(theme.chrome);
    painter.drawText(plate, Qt::AlignCenter, text);
    return plate;
}

}  // namespace

void paintNote(QPainter& painter, const Viewport& viewport, const PlanTheme& theme, const QRectF& thing, const QString& text, const QColor& edge)
{
    const QFontMetricsF metrics(painter.font());
    const QRectF all(QPointF(0, 0), viewport.size());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, std::min(440.0, all.width() - 40));
    QRectF plate(0, 0, metrics.horizontalAdvance(shown) + 3 * plate_padding_px, metrics.height() + plate_padding_px);
    plate.moveTopLeft({thing.center().x() - plate.width() / 2, thing.bottom() + 8});
    if (plate.bottom() > all.bottom() - 8) plate.moveBottom(std::max(thing.top() - 8, all.top() + plate.height() + ruler_px));
    plate.moveLeft(std::clamp(plate.left(), all.left() + ruler_px + 4, std::max(all.left() + ruler_px + 4, all.right() - plate.width() - 8)));
    paintPlate(painter, theme, plate, shown, edge);
}

void paintGuides(QPainter& painter, const Viewport& viewport, const PlanTheme& theme, const std::vector<Guide>& guides)
{
    const QFontMetricsF metrics(painter.font());
    for (const Guide& guide : guides) {
        const QPointF from = viewport.toWidget(guide.from), to = viewport.toWidget(guide.to);
        painter.setPen(QPen(theme.guide, 1, guide.distance ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(from, to);
        const QLineF line(from, to);
        if (!guide.distance || line.length() < shortest_told_px) continue;
        painter.setPen(QPen(theme.guide, 1));
        const QPointF tick = std::abs(line.dx()) > std::abs(line.dy()) ? QPointF(0, 4) : QPointF(4, 0);
        for (const QPointF end : {from, to}) painter.drawLine(end - tick, end + tick);
        const auto length = static_cast<double>(std::llabs(guide.to.x - guide.from.x) + std::llabs(guide.to.y - guide.from.y));
        const QString text = shownLength(length, 2);
        QRectF plate(0, 0, metrics.horizontalAdvance(text) + 2 * plate_padding_px, metrics.height());
        plate.moveCenter(line.center());
        const QRectF all(QPointF(ruler_px, ruler_px), QPointF(viewport.size().width(), viewport.size().height()));
        if (!all.contains(plate)) continue;
        if (std::abs(line.dx()) > std::abs(line.dy()) && line.length() < plate.width() + 8) plate.moveBottom(line.center().y() - 6);
        paintPlate(painter, theme, plate, text, theme.guide);
    }
}

}  // namespace cw::ui
