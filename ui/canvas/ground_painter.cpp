// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/plan_painter.h"

#include <algorithm>
#include <cmath>

#include <QLineF>
#include <QPainterPath>

#include "canvas/background_pictures.h"
#include "canvas/snapper.h"
#include "floorplan/door.h"

namespace cw::ui {

using floorplan::Area;
using floorplan::AreaKind;
using geometry::Mm;
using geometry::Rect;

namespace {

/// Larger areas first, so that a hall lies on its building.
std::vector<const Area*> areasBySize(const PlanPaint& paint)
{
    std::vector<std::pair<double, const Area*>> sized;
    const Rect window = paint.window();
    for (const auto& area : paint.scene.document().table<Area>().rows())
        if (geometry::bounds(area->outline).intersects(window)) sized.emplace_back(geometry::areaM2(area->outline), area.get());
    std::stable_sort(sized.begin(), sized.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<const Area*> areas;
    for (const auto& [size, area] : sized) areas.push_back(area);
    return areas;
}

/// Outlines far outside the widget are cut to it: the rasterizer need not walk kilometres of edge.
bool isRectangle(const geometry::Polygon& outline)
{
    const auto& c = outline.corners;
    if (c.size() != 4) return false;
    return (c[0].x == c[1].x && c[1].y == c[2].y && c[2].x == c[3].x && c[3].y == c[0].y) || (c[0].y == c[1].y && c[1].x == c[2].x && c[2].y == c[3].y && c[3].x == c[0].x);
}

/// A rectangle of one opaque colour is filled without being cut into lines first.
void fillPolygon(const PlanPaint& paint, const geometry::Polygon& outline, const QBrush& brush)
{
    if (isRectangle(outline) && brush.isOpaque() && brush.style() == Qt::SolidPattern) {
        paint.painter.fillRect(paint.polygon(outline).boundingRect(), brush);
        return;
    }
    paint.painter.setPen(Qt::NoPen);
    paint.painter.setBrush(brush);
    paint.painter.drawPolygon(paint.polygon(outline));
}

/// Dashes of one side that begins `before` pixels after the first corner, as far as they can be seen.
void addDashes(std::vector<QLineF>& dashes, const QLineF& side, double before, const QPen& pen, const QRectF& shown)
{
    const double length = side.length();
    const QPointF way = length > 0 ? (side.p2() - side.p1()) / length : QPointF();
    double from = 0, to = length;
    const auto narrow = [&](double start, double step, double low, double high) {
        if (std::abs(step) < 1e-12) {
            if (start < low || start > high) to = -1;
            return;
        }
        from = std::max(from, std::min((low - start) / step, (high - start) / step));
        to = std::min(to, std::max((low - start) / step, (high - start) / step));
    };
    narrow(side.x1(), way.x(), shown.left(), shown.right());
    narrow(side.y1(), way.y(), shown.top(), shown.bottom());
    const QList<qreal> pattern = pen.dashPattern();
    double period = 0;
    for (const qreal part : pattern) period += part * pen.widthF();
    for (double at = std::floor((before + from) / period) * period - before; at < to; at += period) {
        double start = at;
        for (qsizetype i = 0; i + 1 < pattern.size(); i += 2) {
            const double end = start + pattern[i] * pen.widthF();
            const double seen_from = std::max(start, 0.0), seen_to = std::min(end, length);
            if (seen_from < seen_to && seen_to >= from && seen_from <= to) dashes.emplace_back(side.p1() + way * seen_from, side.p1() + way * seen_to);
            start = end + pattern[i + 1] * pen.widthF();
        }
    }
}

/// Where a dash begins depends on the outline alone, whatever part of it is painted.
void strokeDashed(const PlanPaint& paint, const geometry::Polygon& outline, const QPen& pen)
{
    const QRectF whole(QPointF(0, 0), paint.viewport.size());
    const QRectF shown = (paint.part.isEmpty() ? whole : paint.part).adjusted(-4, -4, 4, 4);
    const QPolygonF points = paint.polygon(outline);
    std::vector<QLineF> dashes;
    double before = 0;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QLineF side(points[i], points[(i + 1) % points.size()]);
        addDashes(dashes, side, before, pen, shown);
        before += side.length();
    }
    paint.painter.setPen(QPen(pen.brush(), pen.widthF(), Qt::SolidLine, Qt::FlatCap));
    paint.painter.drawLines(dashes.data(), static_cast<int>(dashes.size()));
}

void strokePolygon(const PlanPaint& paint, const geometry::Polygon& outline, const QPen& pen)
{
    if (pen.style() != Qt::SolidLine) {
        strokeDashed(paint, outline, pen);
        return;
    }
    paint.painter.setPen(pen);
    paint.painter.setBrush(Qt::NoBrush);
    paint.painter.drawPolygon(paint.polygon(outline));
}

void paintGridLines(const PlanPaint& paint, double step, const QColor& colour)
{
    const Rect window = paint.window();
    const QSizeF size = paint.viewport.size();
    const auto line = [step](double index) { return static_cast<Mm>(std::llround(index * step)); };
    const auto before = [step](Mm from) { return std::floor(static_cast<double>(from) / step); };
    const double hair = paint.hairline();
    QVector<QRectF> lines;
    for (double i = before(window.min.x); line(i) <= window.max.x; ++i) {
        const QRectF at = paint.crisp(QRectF(paint.viewport.toWidget(geometry::Point{line(i), 0}).x(), 0, 0, 0));
        lines.push_back({at.x(), 0, hair, size.height()});
    }
    for (double i = before(window.min.y); line(i) <= window.max.y; ++i) {
        const QRectF at = paint.crisp(QRectF(0, paint.viewport.toWidget(geometry::Point{0, line(i)}).y(), 0, 0));
        lines.push_back({0, at.y(), size.width(), hair});
    }
    paint.painter.setPen(Qt::NoPen);
    paint.painter.setBrush(colour);
    paint.painter.drawRects(lines);
}

void paintGrid(const PlanPaint& paint)
{
    const double step = shownGridStep(paint.viewport.scale(), 10.0);
    paintGridLines(paint, step, paint.theme.grid);
    paintGridLines(paint, 10 * step, paint.theme.grid_strong);
}

void paintColumns(const PlanPaint& paint, const floorplan::ColumnGrid& grid)
{
    if (paint.viewport.pixels(grid.size_mm) < 1.5) return;
    QVector<QRectF> squares;
    const Rect window = paint.window();
    for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column) {
            const geometry::Point centre{grid.first.x + column * grid.pitch_x, grid.first.y + row * grid.pitch_y};
            const Rect square = Rect{centre, centre}.grown(grid.size_mm / 2);
            if (square.intersects(window)) squares.push_back(paint.crisp(square));
        }
    paint.painter.setPen(Qt::NoPen);
    paint.painter.setBrush(paint.theme.column);
    paint.painter.drawRects(squares);
}

/// As on architects' plans: the leaf open at a right angle, a quarter circle where it swings, the wall open.
void paintDoor(const PlanPaint& paint, const geometry::Polygon& swept, const Area& area)
{
    QColor line = paint.theme.area_line;
    QColor veil = paint.theme.keep_out;
    veil.setAlpha(36);
    QPainter& p = paint.painter;
    p.setRenderHint(QPainter::Antialiasing, true);
    for (const floorplan::DoorLeaf& leaf : floorplan::doorLeaves(swept, area.outline)) {
        const QPointF hinge = paint.viewport.toWidget(leaf.hinge), shut = paint.viewport.toWidget(leaf.shut), open = paint.viewport.toWidget(leaf.open);
        const double radius = QLineF(hinge, open).length();
        const QRectF circle(hinge.x() - radius, hinge.y() - radius, 2 * radius, 2 * radius);
        const double from = QLineF(hinge, shut).angle();
        const double turn = QLineF(hinge, shut).angleTo(QLineF(hinge, open));
        const double sweep = turn > 180 ? turn - 360 : turn;
        QPainterPath swing(hinge);
        swing.arcTo(circle, from, sweep);
        swing.closeSubpath();
        p.fillPath(swing, veil);
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(paint.theme.fillOf(area.kind), 3, Qt::SolidLine, Qt::FlatCap));
        p.drawLine(hinge, shut);
        p.setPen(QPen(line, 1));
        p.drawArc(circle, static_cast<int>(std::lround(from * 16)), static_cast<int>(std::lround(sweep * 16)));
        p.setPen(QPen(line, 2, Qt::SolidLine, Qt::FlatCap));
        p.drawLine(hinge, open);
    }
    p.setRenderHint(QPainter::Antialiasing, false);
}

void paintKeepOut(const PlanPaint& paint, const floorplan::KeepOut& keep_out, const Area& area)
{
    if (keep_out.kind == floorplan::KeepOutKind::door) {
        paintDoor(paint, keep_out.outline, area);
        return;
    }
    if (keep_out.kind == floorplan::KeepOutKind::column) {
        fillPolygon(paint, keep_out.outline, paint.theme.column);
        return;
    }
    QColor hatch = paint.theme.keep_out;
    hatch.setAlpha(110);
    const bool egress = keep_out.kind == floorplan::KeepOutKind::egress;
    fillPolygon(paint, keep_out.outline, QBrush(hatch, egress ? Qt::FDiagPattern : Qt::BDiagPattern));
    strokePolygon(paint, keep_out.outline, QPen(hatch, 1, egress ? Qt::DashLine : Qt::SolidLine));
}

void paintOutline(const PlanPaint& paint, const Area& area)
{
    if (area.kind == AreaKind::road || area.kind == AreaKind::pond) return;
    const double width = area.kind == AreaKind::building ? 2.0 : 1.0;
    QPen pen(paint.theme.area_line, width);
    pen.setJoinStyle(Qt::MiterJoin);
    if (area.kind == AreaKind::yard) pen.setDashPattern({6, 4});
    strokePolygon(paint, area.outline, pen);
}

}  // namespace

namespace {

/// The nearest whole pixel; what lies in the middle between two falls to the same side after every pan.
double wholePixel(double at) { return std::floor(at + 0.5 + 1e-6); }

}  // namespace

QRectF PlanPaint::crisp(const QRectF& rect) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    const double left = wholePixel(rect.left() * ratio), top = wholePixel(rect.top() * ratio);
    const double right = std::max(left + 1, wholePixel(rect.right() * ratio));
    const double bottom = std::max(top + 1, wholePixel(rect.bottom() * ratio));
    return {left / ratio, top / ratio, (right - left) / ratio, (bottom - top) / ratio};
}

QPolygonF PlanPaint::polygon(const geometry::Polygon& outline) const
{
    QPolygonF points;
    const double ratio = painter.device()->devicePixelRatioF();
    for (const auto& corner : outline.corners) {
        const QPointF at = viewport.toWidget(corner);
        points << QPointF(wholePixel(at.x() * ratio) / ratio, wholePixel(at.y() * ratio) / ratio);
    }
    return points;
}

void paintGround(const PlanPaint& paint, BackgroundPictures* pictures)
{
    const auto& site = paint.scene.document().single<floorplan::Site>();
    paint.painter.fillRect(QRectF(QPointF(0, 0), paint.viewport.size()), paint.theme.paper);
    if (!site.boundary.corners.empty()) fillPolygon(paint, site.boundary, paint.theme.land);
    const auto areas = areasBySize(paint);
    // A smaller area hides the outline under it, as its floor does.
    for (const Area* area : areas) {
        fillPolygon(paint, area->outline, paint.theme.fillOf(area->kind));
        paintOutline(paint, *area);
    }
    if (pictures && pictures->paint(paint))
        for (const Area* area : areas) paintOutline(paint, *area);
    if (paint.options.grid) paintGrid(paint);
    for (const Area* area : areas) {
        if (area->columns) paintColumns(paint, *area->columns);
        for (const auto& keep_out : area->keep_outs) paintKeepOut(paint, keep_out, *area);
    }
    if (site.boundary.corners.empty()) return;
    QPen pen(paint.theme.property_line, 1.6);      // long dash, two dots: how surveyors draw a property line
    pen.setDashPattern({14, 4, 2, 4, 2, 4});
    strokePolygon(paint, site.boundary, pen);
}

std::vector<LabelPainter::Tag> placeAreaNames(const PlanPaint& paint)
{
    std::vector<LabelPainter::Tag> tags;
    if (!paint.options.labels) return tags;
    const double ruler = paint.options.rulers ? ruler_px : 0;
    const QRectF visible(QPointF(ruler, ruler), QPointF(paint.viewport.size().width(), paint.viewport.size().height()));
    for (const Area* area : areasBySize(paint)) {
        const QRectF box = paint.viewport.toWidget(geometry::bounds(area->outline));
        if (auto tag = paint.labels.placeTag(box, visible, QString::fromStdString(area->name))) tags.push_back(std::move(*tag));
    }
    return tags;
}

void paintAreaNames(const PlanPaint& paint, const std::vector<LabelPainter::Tag>& tags)
{
    for (const auto& tag : tags) paint.labels.drawTag(paint.painter, tag, paint.theme.area_text, paint.theme.chrome_back);
}

}  // namespace cw::ui
