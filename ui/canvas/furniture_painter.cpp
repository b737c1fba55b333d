// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/plan_painter.h"

#include <cmath>

#include <QCoreApplication>
#include <QGuiApplication>

#include "canvas/snapper.h"
#include "style/shown_units.h"

namespace cw::ui {

using geometry::Mm;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cw::ui", text);
}

constexpr double scale_bar_px = 80;

QFont smallFont(int px)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(px);
    return font;
}

/// "12.5 m", "3 km", "200 ft": as many decimals as the step needs.
QString lengthText(double length_mm, double step_mm)
{
    if (ShownUnits::instance().system() == units::System::us) return tr("%1 ft").arg(std::round(length_mm / units::mm_per_foot * 10) / 10);
    if (step_mm >= 1e6) return tr("%1 km").arg(length_mm / 1e6);
    return tr("%1 m").arg(length_mm / 1e3);
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
    const double step = shownGridStep(paint.viewport.scale(), 90.0);
    const double first = std::floor(static_cast<double>(low) / step) * step;
    p.setPen(paint.theme.chrome);
    for (int tenth = 0; first + tenth * step / 10 <= static_cast<double>(high) + step; ++tenth) {
        const double at = first + tenth * step / 10;
        const bool major = tenth % 10 == 0, middle = tenth % 5 == 0;
        const double tick = major ? 9 : middle ? 6 : 3;
        const QPointF where = paint.viewport.toWidget(geometry::Point{std::llround(at), std::llround(at)});
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

void paintScaleBar(const PlanPaint& paint, double least_pixels)
{
    QPainter& p = paint.painter;
    const double length = shownGridStep(paint.viewport.scale(), least_pixels);
    const double width = length * paint.viewport.scale();
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
    paintScaleBar(paint, scale_bar_px);
    paint.painter.setRenderHint(QPainter::Antialiasing, true);
    paintNorthArrow(paint);
    paint.painter.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace cw::ui
