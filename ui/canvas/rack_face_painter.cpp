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
        geometry::Rect local{{e.min.x + side, y(bottom_u)}, {e.max.x - side, y(bottom_u + height_u)}};
        return paint.crisp(geometry::apply(mark.pose, local));
    }
};

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
        face.paint.labels.drawInside(p, box, QString::fromStdString(device.name), theme.textOf(appearance), true);
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
    for (const auto& mounted : rack->devices) {
        const auto* device = paint.scene.lookup().item(mounted.item);
        const auto height = device ? device->number("height_u") : std::nullopt;
        if (!height || *height <= 0) continue;
        for (int i = 0; i < mounted.count; ++i) paintDevice(face, *device, mounted.bottom_u - 1 + i * *height, *height);
    }
}

}  // namespace cw::ui
