// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/plan_painter.h"

#include <algorithm>
#include <map>

namespace cw::ui {

using geometry::Rect;

namespace {

// Widget pixels at which the next level of detail begins.
constexpr double open_block_px = 12;           ///< a block's longer side
constexpr double outline_px = 6;               ///< shorter side of a rack or item
constexpr double front_mark_px = 8;
constexpr double label_px = 11;
constexpr double face_px = 120;

/// One drawRects call for each colour: changing the brush costs more than the rectangle.
struct Batches {
    std::array<QVector<QRectF>, appearance_count> rims;
    std::array<QVector<QRectF>, appearance_count> fills;
    std::map<const PlanShape*, QVector<QRectF>> blocks;
    QVector<QRectF> fronts;
    std::vector<PlanMark> labelled;
    std::vector<PlanMark> faces;
};

void collectFront(const PlanPaint& paint, const PlanMark& mark, Batches& batches)
{
    Rect strip = mark.shape->extent;
    strip.max.y = strip.min.y + strip.depth() / 16;
    batches.fronts.push_back(paint.crisp(geometry::apply(mark.pose, strip)));
}

void collect(const PlanPaint& paint, const PlanMark& mark, Batches& batches)
{
    const QRectF rect = paint.crisp(mark.rect);
    if (mark.shape->block) {
        batches.blocks[mark.shape].push_back(rect);
        return;
    }
    const auto colour = static_cast<std::size_t>(mark.shape->appearance);
    const double shorter = std::min(rect.width(), rect.height());
    if (shorter < outline_px) {
        const double gap = shorter >= 3 ? paint.hairline() : 0;
        batches.fills[colour].push_back(rect.adjusted(0, 0, -gap, -gap));
        return;
    }
    const double hair = paint.hairline();
    batches.rims[colour].push_back(rect);
    batches.fills[colour].push_back(rect.adjusted(hair, hair, -hair, -hair));
    if (mark.shape->rack && shorter >= front_mark_px) collectFront(paint, mark, batches);
    if (mark.shape->rack && shorter >= face_px) batches.faces.push_back(mark);
    else if (shorter >= label_px) batches.labelled.push_back(mark);
}

/// A block too small to open: its colour as thin as its racks stand on its ground, so that nothing jumps when it opens.
QColor blockColour(const PlanTheme& theme, const PlanShape& shape)
{
    double ground = 0;
    for (const double part : shape.ground_m2) ground += part;
    const double whole = static_cast<double>(shape.extent.width()) * static_cast<double>(shape.extent.depth()) / 1e6;
    QColor colour = theme.fillOf(shape.appearance);
    colour.setAlphaF(static_cast<float>(std::clamp(whole > 0 ? ground / whole : 1.0, 0.25, 1.0)));
    return colour;
}

void fillBatches(const PlanPaint& paint, const Batches& batches)
{
    QPainter& p = paint.painter;
    p.setPen(Qt::NoPen);
    for (const auto& [shape, rects] : batches.blocks) {
        p.setBrush(blockColour(paint.theme, *shape));
        p.drawRects(rects);
    }
    for (std::size_t i = 0; i < batches.fills.size(); ++i) {
        if (!batches.rims[i].isEmpty()) {
            p.setBrush(paint.theme.fill[i].darker(paint.theme.dark ? 150 : 128));
            p.drawRects(batches.rims[i]);
        }
        if (!batches.fills[i].isEmpty()) {
            p.setBrush(paint.theme.fill[i]);
            p.drawRects(batches.fills[i]);
        }
    }
    if (!batches.fronts.isEmpty()) {
        p.setBrush(paint.theme.unit_line);
        p.drawRects(batches.fronts);
    }
}

QString caption(const PlanMark& mark)
{
    const std::string label = labelText(mark);
    return QString::fromStdString(label.empty() ? mark.shape->name() : label);
}

void paintLabels(const PlanPaint& paint, const Batches& batches)
{
    if (!paint.options.labels) return;
    for (const PlanMark& mark : batches.labelled)
        paint.labels.drawInside(paint.painter, paint.viewport.toWidget(mark.rect), caption(mark),
                                paint.theme.textOf(mark.shape->appearance), true);
}

}  // namespace

void paintEquipment(const PlanPaint& paint, const std::vector<const PlanScene::Entry*>& entries)
{
    Batches batches;
    const Rect window = paint.viewport.window();
    const geometry::Mm open_from = paint.viewport.millimetres(open_block_px);
    for (const PlanScene::Entry* entry : entries)
        walkDetail(*entry, window, open_from, [&](const PlanMark& mark) {
            collect(paint, mark, batches);
            return true;
        });
    fillBatches(paint, batches);
    for (const PlanMark& mark : batches.faces) paintRackFace(paint, mark);
    paintLabels(paint, batches);
}

void paintEquipment(const PlanPaint& paint, const std::set<PlacementId>& without)
{
    auto entries = paint.scene.placementsIn(paint.viewport.window());
    if (!without.empty())
        std::erase_if(entries, [&without](const PlanScene::Entry* entry) { return without.contains(entry->row->id); });
    paintEquipment(paint, entries);
}

}  // namespace cw::ui
