// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/plan_painter.h"

#include <algorithm>

namespace cw::ui {

namespace {

/// The rack's elevation laid on its footprint: unit 1 at the front.
struct Face {
    const PlanPaint& paint;
    const PlanMark& mark;
    double units;

    [[nodiscard]] QRectF strip(double bottom_u, double height_u) const
    {
        const geometry::Rect& e = mark.shape->extent;
        const double depth = static_cast<double>(e.depth());
        const double margin = depth * 0.03, usable = depth - 2 * margin - depth / 16;
        const auto y = [&](double u) { return e.min.y + static_cast<geometry::Mm>(depth / 16 + margin + usable * u / units); };
        const auto side = e.width() / 20;
        geometry::Rect local{{e.min.x + 3 * side, y(bottom_u)}, {e.max.x - side, y(bottom_u + height_u)}};
        return paint.crisp(geometry::apply(mark.pose, local));
    }
    /// Beside a unit: its number.
    [[nodiscard]] QRectF number(double bottom_u) const
    {
        const geometry::Rect& e = mark.shape->extent;
        const QRectF unit = strip(bottom_u, 1);
        const QRectF rail = paint.crisp(geometry::apply(mark.pose, geometry::Rect{{e.min.x, e.min.y}, {e.min.x + 3 * (e.width() / 20), e.max.y}}));
        const bool upright = mark.pose.turn == geometry::Turn::none || mark.pose.turn == geometry::Turn::half;
        return upright ? QRectF(rail.left(), unit.top(), rail.width(), unit.height()) : QRectF(unit.left(), rail.top(), unit.width(), rail.height());
    }
};

constexpr double number_px = 10;               ///< a unit at least so high has its number
constexpr int counted_in = 5;                  ///< else every fifth, as on the rails of racks

void paintUnitNumbers(const Face& face)
{
    const bool upright = face.mark.pose.turn == geometry::Turn::none || face.mark.pose.turn == geometry::Turn::half;
    const auto pitch = [&](double units) { return upright ? face.strip(0, units).height() : face.strip(0, units).width(); };
    const int step = pitch(1) >= number_px ? 1 : counted_in;
    if (pitch(step) < number_px) return;
    for (int unit = step; unit <= static_cast<int>(face.units); unit += step) {
        QRectF box = face.number(unit - 1);
        const double grow = std::max(0.0, number_px + 2 - (upright ? box.height() : box.width())) / 2;
        box.adjust(upright ? 0 : -grow, upright ? -grow : 0, upright ? 0 : grow, upright ? grow : 0);
        face.paint.painter.setPen(face.paint.theme.textOf(face.mark.shape->appearance));
        QFont font = face.paint.painter.font();
        font.setPixelSize(8);
        face.paint.painter.setFont(font);
        face.paint.painter.drawText(box, Qt::AlignCenter, QString::number(unit));
    }
}

/// The whole name, or as many of its words as fit.
void paintName(const Face& face, const QRectF& box, const QString& name, const QColor& colour)
{
    QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString text = name;
    while (!words.isEmpty() && !face.paint.labels.drawInside(face.paint.painter, box, text, colour, true)) {
        words.removeLast();
        text = words.join(QLatin1Char(' ')) + QChar(u'…');
    }
}

void paintDevice(const Face& face, const catalog::Item& device, double bottom_u, double height_u)
{
    QPainter& p = face.paint.painter;
    const PlanTheme& theme = face.paint.theme;
    const double hair = face.paint.hairline();
    const QRectF box = face.strip(bottom_u, height_u).adjusted(0, hair, 0, 0);
    const Appearance appearance = appearanceOf(device.kind);
    p.fillRect(box, theme.fillOf(appearance).darker(theme.dark ? 150 : 128));
    p.fillRect(box.adjusted(hair, hair, -hair, -hair), theme.fillOf(appearance).lighter(theme.dark ? 104 : 112));
    if (face.paint.options.labels)
        paintName(face, box, QString::fromStdString(device.name), theme.textOf(appearance));
}

}  // namespace

void paintRackFace(const PlanPaint& paint, const PlanMark& mark)
{
    const auto* rack = mark.shape->rack;
    const auto* enclosure = rack ? paint.scene.lookup().item(rack->enclosure) : nullptr;
    const auto units = enclosure ? enclosure->number("height_u") : std::nullopt;
    if (!units || *units < 1) return;
    const Face face{paint, mark, *units};
    paint.painter.fillRect(face.strip(0, *units), paint.theme.unit_line);
    if (paint.options.labels) paintUnitNumbers(face);
    for (const auto& mounted : rack->devices) {
        const auto* device = paint.scene.lookup().item(mounted.item);
        const auto height = device ? device->number("height_u") : std::nullopt;
        if (!height || *height <= 0) continue;
        for (int i = 0; i < mounted.count; ++i) paintDevice(face, *device, mounted.bottom_u - 1 + i * *height, *height);
    }
}

}  // namespace cw::ui
