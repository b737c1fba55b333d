// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/content_picture.h"

#include "canvas/plan_painter.h"
#include "catalog/mounting.h"

namespace cw::ui {

namespace {

constexpr double margin_px = 1;
constexpr double unit_mm = units::mm_per_rack_unit_x100 / 100.0;
constexpr double panel_mm = 482.6;             ///< EIA-310: width of a 19-inch panel

QPixmap blank(QSize size, double device_pixel_ratio)
{
    QPixmap picture(size * device_pixel_ratio);
    picture.setDevicePixelRatio(device_pixel_ratio);
    picture.fill(Qt::transparent);
    return picture;
}

/// Nothing but the one thing, standing at the origin.
document::Document alone(const floorplan::Content& content, const document::Document& document)
{
    document::Document stage = document;
    stage.table<floorplan::Placement>() = {};
    stage.table<floorplan::Area>() = {};
    stage.table<floorplan::Background>() = {};
    floorplan::Placement placement;
    placement.id = PlacementId("picture");
    placement.what = content;
    stage.put(std::move(placement));
    return stage;
}

/// The front of a device between the rails, with a line for each unit.
QPixmap frontPicture(const catalog::Item& item, double height_u, const PlanTheme& theme, QSize size, double device_pixel_ratio)
{
    QPixmap picture = blank(size, device_pixel_ratio);
    const double scale = std::min((size.width() - 2 * margin_px) / panel_mm, (size.height() - 2 * margin_px) / (height_u * unit_mm));
    const QSizeF front(panel_mm * scale, std::max(2.0, height_u * unit_mm * scale));
    const QRectF box(QPointF((size.width() - front.width()) / 2, (size.height() - front.height()) / 2), front);
    const QColor& fill = theme.fillOf(appearanceOf(item.kind));
    QPainter painter(&picture);
    painter.fillRect(box, fill.darker(theme.dark ? 150 : 128));
    painter.fillRect(box.adjusted(1, 1, -1, -1), fill);
    painter.setPen(QPen(theme.unit_line, 1.0 / device_pixel_ratio));
    for (int unit = 1; unit < height_u && front.height() / height_u >= 3; ++unit) {
        const double y = box.bottom() - unit * front.height() / height_u;
        painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y));
    }
    return picture;
}

}  // namespace

QPixmap contentPicture(const floorplan::Content& content, const document::Document& document, const PlanTheme& theme, QSize size, double device_pixel_ratio)
{
    PlanScene scene;
    scene.reset(alone(content, document));
    const auto* id = std::get_if<ItemId>(&content);
    const catalog::Item* item = id ? scene.lookup().item(*id) : nullptr;
    const double height_u = item ? item->number("height_u").value_or(0) : 0;
    const PlanScene::Entry* entry = scene.find(PlacementId("picture"));
    const bool stands = entry && !entry->extent.isEmpty() && !(item && catalog::isMountedInRack(*item));
    if (!stands) return item && height_u > 0 ? frontPicture(*item, height_u, theme, size, device_pixel_ratio) : QPixmap();
    QPixmap picture = blank(size, device_pixel_ratio);
    PlanOptions options;
    options.grid = options.labels = options.clearances = options.rulers = options.findings = false;
    Viewport viewport;
    viewport.setSize(size);
    viewport.fit(entry->extent, margin_px);
    LabelPainter labels;
    const PlanColouring colouring(scene, theme, options);
    QPainter painter(&picture);
    paintEquipment({painter, viewport, scene, theme, options, labels, colouring}, std::set<PlacementId>());
    return picture;
}

}  // namespace cw::ui
