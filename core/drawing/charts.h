// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "drawing/builder.h"
#include "drawing/style.h"
#include "units/units.h"

/// Charts as vectors. Every chart has a unit on its axis, round ticks and labels in plain sight; colours after Okabe and Ito.
/// An empty chart draws nothing.
namespace cw::drawing {

/// Text heights and pens of a chart, larger on slides than on drawings.
struct ChartStyle {
    double text_mm = 4;
    double line_mm = 0.9;
};

/// A round step (1, 2, 2.5 or 5 times a power of ten) that divides [0, most] into at most `steps` parts.
[[nodiscard]] double niceStep(double most, int steps);

/// Values that hold from a date until the next.
struct StepPoint {
    units::Date date{};
    double need = 0;
    double supply = 0;
};
struct StepChart {
    std::vector<StepPoint> points;             ///< in date order
    std::string unit;                          ///< "MW"
    std::string need_name, supply_name;
};
/// Supply as an area, need as a line over it; where the need is higher, the missing part is filled.
void drawStepChart(SheetBuilder& builder, const Frame& frame, const StepChart& chart, const ChartStyle& style);

struct Bar {
    std::string name;
    double value = 0;
    std::string text;                          ///< written behind the bar, with its unit
};
/// Horizontal bars from the largest down, names at the left.
void drawBarChart(SheetBuilder& builder, const Frame& frame, std::vector<Bar> bars, Colour colour, const ChartStyle& style);

/// One column for each of the twelve months, with horizontal marks for single values.
struct MonthMark {
    std::string name;
    double value = 0;
    Colour colour;
};
struct MonthChart {
    std::vector<double> values;                ///< January first
    std::string unit;
    std::vector<MonthMark> marks;
};
void drawMonthChart(SheetBuilder& builder, const Frame& frame, const MonthChart& chart, Colour colour, const ChartStyle& style);

}  // namespace cw::drawing
