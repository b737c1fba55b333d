// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/plan_picture.h"

#include <algorithm>

#include "canvas/plan_painter.h"

namespace cw::ui {

namespace {

constexpr double margin_px = 2;

}  // namespace

geometry::Rect builtWithMargin(const PlanScene& scene)
{
    std::set<document::Subject> built;
    for (const auto& area : scene.document().table<floorplan::Area>().rows())
        if (area->kind != floorplan::AreaKind::road) built.insert(area->id);  // it leads away to the edge of the land
    for (const auto& row : scene.document().table<floorplan::Placement>().rows()) built.insert(row->id);
    const geometry::Rect rect = scene.extentOf(built);
    return rect.isEmpty() ? scene.bounds() : rect.grown(std::max(rect.width(), rect.depth()) / 20);
}

QPixmap planPicture(const document::Document& document, const PlanTheme& theme, QSize size, double device_pixel_ratio)
{
    QPixmap picture(size * device_pixel_ratio);
    picture.setDevicePixelRatio(device_pixel_ratio);
    picture.fill(theme.paper);
    PlanScene scene;
    scene.reset(document);
    const geometry::Rect built = builtWithMargin(scene);
    if (built.isEmpty()) return picture;
    PlanOptions options;
    options.grid = options.labels = options.clearances = options.rulers = false;
    Viewport viewport;
    viewport.setSize(size);
    viewport.fit(built, margin_px);
    LabelPainter labels;
    const PlanColouring colouring(scene, theme, options);
    QPainter painter(&picture);
    const PlanPaint paint{painter, viewport, scene, theme, options, labels, colouring};
    paintGround(paint);
    paintEquipment(paint, std::set<PlacementId>());
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintScaleBar(paint, 36);
    return picture;
}

}  // namespace cw::ui
