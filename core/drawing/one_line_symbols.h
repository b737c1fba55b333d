// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/builder.h"
#include "power/power.h"

/// Symbols of a one-line diagram, after IEEE Std 315 / ANSI Y32.2 as American utilities draw them. `size` is the height.
namespace cw::drawing {

/// Two rings that cross: primary above. The line runs through from `top.y` to `top.y + size`.
void drawTransformer(SheetBuilder& builder, Pt top, double size, const Stroke& stroke);
/// A square on the line; hollow: normally open.
void drawBreaker(SheetBuilder& builder, Pt centre, double size, const Stroke& stroke, bool closed);
/// A ring with the letters of the machine, a tower for the grid, plates for a battery. Ends at `bottom`.
void drawSource(SheetBuilder& builder, Pt bottom, double size, const Stroke& stroke, power::SupplyKind kind);
/// Rectifier and inverter with the store between them.
void drawUps(SheetBuilder& builder, Pt top, double size, const Stroke& stroke);
/// An arrow head: a load.
void drawLoad(SheetBuilder& builder, Pt tip, double size, Colour colour);

}  // namespace cw::drawing
