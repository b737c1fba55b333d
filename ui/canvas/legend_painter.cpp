// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QFontMetricsF>
#include <QGuiApplication>

#include "canvas/plan_painter.h"

namespace cw::ui {

namespace {

constexpr double margin = 10.0, line = 19.0, swatch = 12.0, gap = 6.0, between = 14.0;
constexpr double scale_bar_px = 270.0;         // kept free for it, on the right
constexpr double least_width = 150.0;

QFont legendFont(bool strong)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    font.setBold(strong);
    return font;
}

/// The title and one cell for each bin, in lines along the lower edge: that is where a plan has most room to spare.
struct Layout {
    QRectF plate;
    QRectF title;
    std::vector<QRectF> cells;
};

Layout layoutOf(const PlanPaint& paint, const std::vector<std::size_t>& bins)
{
    const QFontMetricsF strong(legendFont(true)), plain(legendFont(false));
    const double left = (paint.options.rulers ? ruler_px : 0) + 12;
    const double widest = std::max(least_width, paint.viewport.size().width() - left - scale_bar_px - 2 * margin);
    Layout layout;
    layout.title = QRectF(0, 0, strong.horizontalAdvance(paint.colouring.title()), line);
    double x = layout.title.width() + between, y = 0, right = layout.title.width();
    for (const std::size_t bin : bins) {
        const double width = swatch + gap + plain.horizontalAdvance(paint.colouring.bins()[bin].label);
        if (x > 0 && x + width > widest) {
            x = 0;
            y += line;
        }
        layout.cells.emplace_back(x, y, width, line);
        right = std::max(right, x + width);
        x += width + between;
    }
    const QSizeF size(right + 2 * margin, y + line + margin);
    layout.plate = QRectF(QPointF(left, paint.viewport.size().height() - size.height() - 12), size);
    const QPointF inside = layout.plate.topLeft() + QPointF(margin, margin / 2);
    layout.title.translate(inside);
    for (QRectF& cell : layout.cells) cell.translate(inside);
    return layout;
}

void paintCell(const PlanPaint& paint, const QRectF& cell, const ColourBin& bin)
{
    QPainter& p = paint.painter;
    const double hair = paint.hairline();
    const QRectF box = paint.crisp(QRectF(cell.left(), cell.center().y() - swatch / 2, swatch, swatch));
    p.fillRect(box, bin.fill.darker(paint.theme.dark ? 150 : 128));
    p.fillRect(box.adjusted(hair, hair, -hair, -hair), bin.fill);
    p.drawText(cell.adjusted(swatch + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, bin.label);
}

}  // namespace

QRectF legendPlate(const PlanPaint& paint, const std::vector<std::size_t>& bins) { return layoutOf(paint, bins).plate; }

void paintLegend(const PlanPaint& paint, const std::vector<std::size_t>& bins)
{
    QPainter& p = paint.painter;
    const Layout layout = layoutOf(paint, bins);
    p.setRenderHint(QPainter::Antialiasing, true);
    p.setPen(Qt::NoPen);
    p.setBrush(paint.theme.chrome_back);
    p.drawRoundedRect(layout.plate, 4, 4);
    p.setRenderHint(QPainter::Antialiasing, false);
    p.setFont(legendFont(true));
    p.setPen(paint.theme.chrome);
    p.drawText(layout.title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, paint.colouring.title());
    p.setFont(legendFont(false));
    for (std::size_t i = 0; i < bins.size(); ++i) paintCell(paint, layout.cells[i], paint.colouring.bins()[bins[i]]);
}

}  // namespace cw::ui
