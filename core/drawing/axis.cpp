// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/axis.h"

#include <algorithm>
#include <cmath>

namespace cw::drawing {

double niceStep(double most, int steps)
{
    if (!(most > 0) || steps < 1) return 1;
    const double raw = most / steps;
    const double magnitude = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * magnitude >= raw * (1 - 1e-12)) return factor * magnitude;
    return 10 * magnitude;
}

namespace {

int decimalsOf(double step)
{
    int decimals = 0;
    while (decimals < 3 && std::abs(step - std::round(step)) > 1e-9) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

}  // namespace

ValueAxis valueAxis(const Frame& frame, double most, const ChartStyle& style)
{
    ValueAxis axis;
    const int steps = std::clamp(static_cast<int>(frame.height / (style.text_mm * 3)), 2, 8);
    axis.step = niceStep(most, steps);
    axis.top = std::max(1.0, std::ceil(most / axis.step - 1e-9)) * axis.step;
    const double label = textWidthMm(units::formatFixed(axis.top, decimalsOf(axis.step)), style.text_mm) + 2;
    const double foot = style.text_mm * 1.8, head = style.text_mm * 2.6;
    axis.plot = {frame.x + label, frame.y + head, frame.width - label, frame.height - head - foot};
    return axis;
}

void drawValueAxis(SheetBuilder& builder, const ValueAxis& axis, const std::string& unit, const ChartStyle& style)
{
    const Type type{style.text_mm, Weight::regular, ink::grey, Align::right};
    const int decimals = decimalsOf(axis.step);
    for (int i = 0; i * axis.step <= axis.top * (1 + 1e-9); ++i) {
        const double y = axis.y(i * axis.step);
        builder.line({axis.plot.x, y}, {axis.plot.right(), y}, i == 0 ? Stroke{ink::black, pen::medium} : Stroke{ink::pale, pen::thin});
        builder.text({axis.plot.x - 2, baselineCentredOn(y, style.text_mm)}, units::formatFixed(i * axis.step, decimals), type);
    }
    const double label = textWidthMm(units::formatFixed(axis.top, decimals), style.text_mm) + 2;
    builder.text({axis.plot.x - label, axis.plot.y - style.text_mm * 1.6}, unit, type.semibold().aligned(Align::left));
}

void drawKeys(SheetBuilder& builder, Pt left_baseline, const std::vector<Key>& keys, const ChartStyle& style)
{
    double x = left_baseline.x;
    const double size = style.text_mm * 0.8;
    for (const Key& key : keys) {
        if (key.line) builder.line({x, left_baseline.y - size / 2}, {x + 2 * size, left_baseline.y - size / 2}, {key.colour, style.line_mm});
        else builder.rect({x, left_baseline.y - size, 2 * size, size}, key.colour);
        x += 2 * size + 1.5;
        builder.text({x, left_baseline.y}, key.name, {style.text_mm, Weight::regular, ink::black});
        x += textWidthMm(key.name, style.text_mm) + style.text_mm * 1.5;
    }
}

}  // namespace cw::drawing
