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
    explicit Batches(std::size_t bins) : rims(bins), fills(bins) {}

    std::vector<QVector<QRectF>> rims;
    std::vector<QVector<QRectF>> fills;
    /// By colour and cover in per cent.
    std::map<std::pair<std::size_t, int>, QVector<QRectF>> blocks;
    QVector<QRectF> fronts;
    std::vector<std::pair<PlanMark, std::size_t>> labelled;
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
    const auto found = paint.colouring.of(mark);
    if (!found) return;
    const QRectF rect = paint.crisp(mark.rect);
    const std::size_t colour = found->bin;
    if (mark.shape->block) {
        batches.blocks[{colour, static_cast<int>(found->cover * 100)}].push_back(rect);
        return;
    }
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
    else if (shorter >= label_px) batches.labelled.emplace_back(mark, colour);
}

/// A block too small to open: its colour as thin as its racks stand on its ground, so that nothing jumps when it opens.
QColor blockColour(const PlanPaint& paint, std::size_t bin, int cover_percent)
{
    QColor colour = paint.colouring.bins()[bin].fill;
    colour.setAlphaF(std::max(0.25F, static_cast<float>(cover_percent) / 100));
    return colour;
}

void fillBatches(const PlanPaint& paint, const Batches& batches)
{
    QPainter& p = paint.painter;
    p.setPen(Qt::NoPen);
    for (const auto& [colour, rects] : batches.blocks) {
        p.setBrush(blockColour(paint, colour.first, colour.second));
        p.drawRects(rects);
    }
    for (std::size_t i = 0; i < batches.fills.size(); ++i) {
        if (!batches.rims[i].isEmpty()) {
            p.setBrush(paint.colouring.bins()[i].fill.darker(paint.theme.dark ? 150 : 128));
            p.drawRects(batches.rims[i]);
        }
        if (!batches.fills[i].isEmpty()) {
            p.setBrush(paint.colouring.bins()[i].fill);
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
    for (const auto& [mark, colour] : batches.labelled)
        paint.labels.drawInside(paint.painter, paint.crisp(mark.rect), caption(mark), paint.colouring.bins()[colour].text, true);
}

}  // namespace

void paintEquipment(const PlanPaint& paint, const std::vector<const PlanScene::Entry*>& entries)
{
    if (paint.options.clearances) paintClearances(paint, entries);
    Batches batches(paint.colouring.bins().size());
    const Rect window = paint.window();
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
    auto entries = paint.scene.placementsIn(paint.reach());
    if (!without.empty())
        std::erase_if(entries, [&without](const PlanScene::Entry* entry) { return without.contains(entry->row->id); });
    paintEquipment(paint, entries);
}

}  // namespace cw::ui
