// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/tray_painter.h"

#include <cmath>

#include <fmt/format.h>

#include "drawing/style.h"

namespace cw::drawing {

namespace {

/// Both edges of a straight stretch.
void paintStretch(SheetBuilder& builder, Pt from, Pt to, double width)
{
    const double dx = to.x - from.x, dy = to.y - from.y;
    const double length = std::hypot(dx, dy);
    if (length == 0) return;
    const Pt aside{-dy / length * width / 2, dx / length * width / 2};
    const Stroke stroke{okabe_ito::blue, pen::thin, Dash::dashed};
    builder.line({from.x + aside.x, from.y + aside.y}, {to.x + aside.x, to.y + aside.y}, stroke);
    builder.line({from.x - aside.x, from.y - aside.y}, {to.x - aside.x, to.y - aside.y}, stroke);
}

}  // namespace

void paintTrays(SheetBuilder& builder, const PlanView& view, const document::Document& document, const AreaId& area)
{
    builder.layer("TRAYS");
    for (const auto& tray : document.table<cabling::Tray>().rows()) {
        if (tray->area != area || tray->path.size() < 2) continue;
        for (std::size_t i = 1; i < tray->path.size(); ++i) paintStretch(builder, view.toPaper(tray->path[i - 1]), view.toPaper(tray->path[i]), view.paperMm(static_cast<double>(tray->width_mm)));
        const Pt a = view.toPaper(tray->path[0]), b = view.toPaper(tray->path[1]);
        const Type type{2.0, Weight::regular, okabe_ito::blue, Align::left, std::abs(b.y - a.y) > std::abs(b.x - a.x) ? 90.0 : 0.0};
        const Pt start = b.x < a.x || b.y > a.y ? b : a;
        builder.text({start.x + 1, start.y - 0.6}, fmt::format("{} {} x {}", tray->name.empty() ? tray->id.text() : tray->name, tray->width_mm, tray->depth_mm), type);
    }
    builder.layer("SHEET");
}

}  // namespace cw::drawing
