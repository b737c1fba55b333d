// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/one_line_symbols.h"

#include "drawing/style.h"

namespace cw::drawing {

namespace {

std::string_view lettersOf(power::SupplyKind kind)
{
    switch (kind) {
    case power::SupplyKind::gas_turbine: return "GT";
    case power::SupplyKind::gas_engine: return "GE";
    case power::SupplyKind::diesel_standby: return "DG";
    case power::SupplyKind::utility:
    case power::SupplyKind::battery: break;
    }
    return "";
}

/// Three arrow heads along the line that comes in from the grid.
void drawGrid(SheetBuilder& builder, Pt bottom, double size, const Stroke& stroke)
{
    builder.line({bottom.x, bottom.y - size}, bottom, stroke);
    for (const double at : {0.85, 0.55, 0.25}) {
        const double y = bottom.y - at * size;
        builder.polygon({{bottom.x - 0.14 * size, y}, {bottom.x + 0.14 * size, y}, {bottom.x, y + 0.26 * size}}, stroke.colour);
    }
}

void drawCells(SheetBuilder& builder, Pt bottom, double size, const Stroke& stroke)
{
    builder.line({bottom.x, bottom.y - 0.25 * size}, bottom, stroke);
    const Stroke thick{stroke.colour, stroke.width_mm * 2, stroke.dash};
    for (const double at : {0.25, 0.55}) {
        builder.line({bottom.x - 0.18 * size, bottom.y - at * size}, {bottom.x + 0.18 * size, bottom.y - at * size}, thick);
        builder.line({bottom.x - 0.34 * size, bottom.y - (at + 0.15) * size}, {bottom.x + 0.34 * size, bottom.y - (at + 0.15) * size}, stroke);
    }
    builder.line({bottom.x, bottom.y - 0.55 * size}, {bottom.x, bottom.y - 0.40 * size}, stroke);
}

}  // namespace

void drawTransformer(SheetBuilder& builder, Pt top, double size, const Stroke& stroke)
{
    const double radius = size * 0.22;
    builder.line(top, {top.x, top.y + size / 2 - 1.65 * radius}, stroke);
    builder.circle({top.x, top.y + size / 2 - 0.65 * radius}, radius, std::nullopt, stroke);
    builder.circle({top.x, top.y + size / 2 + 0.65 * radius}, radius, std::nullopt, stroke);
    builder.line({top.x, top.y + size / 2 + 1.65 * radius}, {top.x, top.y + size}, stroke);
}

void drawBreaker(SheetBuilder& builder, Pt centre, double size, const Stroke& stroke, bool closed)
{
    const Frame square{centre.x - size / 2, centre.y - size / 2, size, size};
    builder.rect(square, closed ? stroke.colour : ink::white, Stroke{stroke.colour, stroke.width_mm, Dash::solid});
}

void drawSource(SheetBuilder& builder, Pt bottom, double size, const Stroke& stroke, power::SupplyKind kind)
{
    if (kind == power::SupplyKind::utility) return drawGrid(builder, bottom, size, stroke);
    if (kind == power::SupplyKind::battery) return drawCells(builder, bottom, size, stroke);
    const double radius = size * 0.36;
    const Pt centre{bottom.x, bottom.y - size * 0.28 - radius};
    builder.line({bottom.x, centre.y + radius}, bottom, stroke);
    builder.circle(centre, radius, std::nullopt, stroke);
    const double letter = radius * 0.85;
    builder.text({centre.x, baselineCentredOn(centre.y, letter)}, lettersOf(kind), {letter, Weight::semibold, stroke.colour, Align::centre});
}

void drawUps(SheetBuilder& builder, Pt top, double size, const Stroke& stroke)
{
    const double half = size * 0.3;
    const Frame box{top.x - half, top.y + size / 2 - half, 2 * half, 2 * half};
    builder.line(top, {top.x, box.y}, stroke);
    builder.line({top.x, box.bottom()}, {top.x, top.y + size}, stroke);
    builder.rect(box, std::nullopt, stroke);
    builder.line({box.x, box.bottom()}, {box.right(), box.y}, stroke);
    const double sign = half * 0.55;
    builder.text({box.x + half * 0.55, box.y + half * 0.85}, "~", {sign, Weight::bold, stroke.colour, Align::centre});
    builder.text({box.right() - half * 0.5, box.bottom() - half * 0.4}, "=", {sign, Weight::bold, stroke.colour, Align::centre});
}

void drawLoad(SheetBuilder& builder, Pt tip, double size, Colour colour)
{
    builder.polygon({{tip.x - size * 0.4, tip.y - size}, {tip.x + size * 0.4, tip.y - size}, tip}, colour);
}

}  // namespace cw::drawing
