// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/sheet.h"

class QFont;
class QPainter;

namespace cw::print {

/// Paints a sheet with its upper left corner at the painter's origin; `mm_to_device` is the number of device units in a
/// millimetre. Needs a QGuiApplication for its fonts; without any font installed the texts are left out of sight, never a crash.
void paint(QPainter& painter, const drawing::Sheet& sheet, double mm_to_device);

/// The font of all papers, at a size of `font_units_per_em` pixels: Inter where it is installed, else the system's sans serif.
[[nodiscard]] QFont paperFont(drawing::Weight weight);
inline constexpr int font_units_per_em = 100;

}  // namespace cw::print
