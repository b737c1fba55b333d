// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/plan_painter.h"

#include <cmath>

#include <QCoreApplication>
#include <QGuiApplication>

#include "canvas/snapper.h"

namespace cw::ui {

using geometry::Mm;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cw::ui::PlanView", text);
}

QFont smallFont(int px)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(px);
    return font;
}

/// "12.5 m", "3 km": as many decimals as the step needs.
QString lengthText(Mm length, Mm step)
{
    if (step >= 1'000'000) return tr("%1 km").arg(static_cast<double>(length) / 1e6);
    return tr("%1 m").arg(static_cast<double>(length) / 1e3);
}

void paintScaleBar(const PlanPaint& paint)
{
    QPainter& p = paint.painter;
    const Mm length = gridStep(paint.viewport.scale(), 80.0);
    const double width = paint.viewport.pixels(length);
    const QSizeF size = paint.viewport.size();
    const QRectF plate(size.width() - width - 36, size.height() - 44, width + 24, 32);
    p.setPen(Qt::NoPen);
    p.setBrush(paint.theme.chrome_back);
    p.drawRoundedRect(plate, 4, 4);
    const double left = std::round(plate.left() + 12), top = std::round(plate.bottom() - 11);
    p.setRenderHint(QPainter::Antialiasing, false);
    for (int quarter = 0; quarter < 4; ++quarter) {
        const QRectF piece(left + width * quarter / 4, top, width / 4, 4);
        p.fillRect(paint.crisp(piece), quarter % 2 == 0 ? paint.theme.chrome : paint.theme.chrome_back);
    }
    p.setPen(QPen(paint.theme.chrome, 1));
    p.setBrush(Qt::NoBrush);
    p.drawRect(paint.crisp(QRectF(left, top, width, 4)));
    p.setFont(smallFont(11));
    p.drawText(QRectF(plate.left(), plate.top() + 2, plate.width(), 17), Qt::AlignCenter, lengthText(length, length));
}

void paintNorthArrow(const PlanPaint& paint)
{
    QPainter& p = paint.painter;
    const QPointF centre = northArrowPlate(paint).center();
    p.setPen(Qt::NoPen);
    p.setBrush(paint.theme.chrome_back);
    p.drawEllipse(centre, 24, 24);
    p.save();
    p.translate(centre);
    p.rotate(paint.scene.document().single<floorplan::Site>().north_degrees);
    p.setBrush(paint.theme.chrome);
    const QPointF dark[] = {{0, -8}, {6, 15}, {0, 10}};
    p.drawPolygon(dark, 3);
    p.setPen(QPen(paint.theme.chrome, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(paint.theme.chrome_back);
    const QPointF light[] = {{0, -8}, {-6, 15}, {0, 10}};
    p.drawPolygon(light, 3);
    QFont font = smallFont(11);
    font.setBold(true);
    p.setFont(font);
    p.drawText(QRectF(-12, -22, 24, 13), Qt::AlignCenter, tr("N"));
    p.restore();
}

/// One ruler; `along` is horizontal or not.
void paintRuler(const PlanPaint& paint, bool horizontal)
{
    QPainter& p = paint.painter;
    const QSizeF size = paint.viewport.size();
    const double length = horizontal ? size.width() : size.height();
    p.fillRect(horizontal ? QRectF(0, 0, length, ruler_px) : QRectF(0, 0, ruler_px, length), paint.theme.chrome_back);
    const geometry::Rect window = paint.viewport.window();
    const Mm low = horizontal ? window.min.x : window.min.y, high = horizontal ? window.max.x : window.max.y;
    const Mm step = gridStep(paint.viewport.scale(), 90.0);
    const Mm first = static_cast<Mm>(std::floor(static_cast<double>(low) / static_cast<double>(step))) * step;
    const Mm minor = step / 10;
    p.setPen(paint.theme.chrome);
    for (Mm at = first; at <= high + step; at += minor) {
        const bool major = (at - first) % step == 0, middle = (at - first) % (step / 2) == 0;
        const double tick = major ? 9 : middle ? 6 : 3;
        const QPointF where = paint.viewport.toWidget(geometry::Point{at, at});
        const QRectF place = paint.crisp(QRectF(where, QSizeF(0, 0)));
        const double hair = paint.hairline();
        if (horizontal) p.fillRect(QRectF(place.x(), ruler_px - tick, hair, tick), paint.theme.chrome);
        else p.fillRect(QRectF(ruler_px - tick, place.y(), tick, hair), paint.theme.chrome);
        if (!major) continue;
        p.save();
        p.translate(horizontal ? QPointF(where.x(), 0) : QPointF(0, where.y()));
        if (!horizontal) p.rotate(-90);
        p.drawText(QRectF(3, 0, 84, 12), Qt::AlignLeft | Qt::AlignVCenter, lengthText(at, step));
        p.restore();
    }
}

void paintRulers(const PlanPaint& paint)
{
    QPainter& p = paint.painter;
    const QSizeF size = paint.viewport.size();
    p.setFont(smallFont(9));
    paintRuler(paint, true);
    paintRuler(paint, false);
    p.fillRect(QRectF(0, 0, ruler_px, ruler_px), paint.theme.chrome_back);
    QColor edge = paint.theme.chrome;
    edge.setAlpha(110);
    p.fillRect(QRectF(ruler_px, ruler_px, size.width(), paint.hairline()), edge);
    p.fillRect(QRectF(ruler_px, ruler_px, paint.hairline(), size.height()), edge);
}

}  // namespace

QRectF northArrowPlate(const PlanPaint& paint)
{
    const QPointF centre(paint.viewport.size().width() - 34, (paint.options.rulers ? ruler_px : 0) + 36);
    return {centre - QPointF(24, 24), QSizeF(48, 48)};
}

void paintFurniture(const PlanPaint& paint)
{
    if (paint.options.rulers) paintRulers(paint);
    if (!paint.options.furniture) return;
    paint.painter.setRenderHint(QPainter::Antialiasing, true);
    paintScaleBar(paint);
    paint.painter.setRenderHint(QPainter::Antialiasing, true);
    paintNorthArrow(paint);
    paint.painter.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace cw::ui
