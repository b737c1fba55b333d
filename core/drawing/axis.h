// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/charts.h"

namespace cw::drawing {

/// The upright axis of a chart: ticks from zero, grid lines, the unit on top.
struct ValueAxis {
    Frame plot;                                ///< inside the axes
    double top = 1;                            ///< value at the upper edge
    double step = 1;

    [[nodiscard]] double y(double value) const { return plot.bottom() - plot.height * value / top; }
};

/// The axis for values up to `most`, with room at the left of `frame` for its labels and below for one line of text.
[[nodiscard]] ValueAxis valueAxis(const Frame& frame, double most, const ChartStyle& style);
void drawValueAxis(SheetBuilder& builder, const ValueAxis& axis, const std::string& unit, const ChartStyle& style);

/// Coloured keys with names, in a row that starts at `left` on the baseline.
struct Key {
    std::string name;
    Colour colour;
    bool line = false;
};
void drawKeys(SheetBuilder& builder, Pt left_baseline, const std::vector<Key>& keys, const ChartStyle& style);

}  // namespace cw::drawing
