// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/cable_colours.h"

#include <algorithm>
#include <cmath>

#include "cabling/tray_fill.h"

namespace cw::ui {

namespace {

// Okabe and Ito; on dark ground the two dark ones are lifted until they can be made out.
const QColor orange(0xe6, 0x9f, 0x00), sky(0x56, 0xb4, 0xe9), green(0x00, 0x9e, 0x73), blue(0x00, 0x72, 0xb2), vermilion(0xd5, 0x5e, 0x00), purple(0xcc, 0x79, 0xa7);
const QColor light_green(0x2f, 0xc4, 0x9a), light_blue(0x4f, 0xa3, 0xe0), light_vermilion(0xf0, 0x7a, 0x2a);

QPen pen(const QColor& colour, double width, Qt::PenStyle style)
{
    QPen made(colour, width, style);
    made.setCapStyle(Qt::FlatCap);
    made.setJoinStyle(Qt::RoundJoin);
    return made;
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace

QPen mediumPen(std::string_view medium, double width, bool dark)
{
    if (medium.empty()) return pen(dark ? light_vermilion : vermilion, width, Qt::DotLine);
    if (has(medium, "copper")) return pen(orange, width, Qt::SolidLine);
    if (has(medium, "AOC")) return pen(purple, width, Qt::SolidLine);
    if (has(medium, "multimode")) return pen(dark ? light_green : green, width, Qt::SolidLine);
    if (has(medium, "km")) return pen(dark ? light_blue : blue, width, Qt::DashDotLine);
    if (has(medium, "500 m")) return pen(dark ? light_blue : blue, width, Qt::DashLine);
    return pen(has(medium, "single-mode") ? sky : purple, width, Qt::SolidLine);
}

QColor sideColour(evaluation::StandSide side, bool dark)
{
    switch (side) {
    case evaluation::StandSide::a: return dark ? light_blue : blue;
    case evaluation::StandSide::b: return orange;
    case evaluation::StandSide::both: return purple;
    case evaluation::StandSide::none: break;
    }
    return {};
}

QPen cutPen(double width, bool dark) { return pen(dark ? light_vermilion : vermilion, width, Qt::SolidLine); }

FillStep fillStep(double fraction)
{
    const double used = fraction / cabling::most_tray_fill;
    if (used <= 0) return FillStep::empty;
    if (used > 1) return FillStep::over;
    return used <= 0.5 ? FillStep::low : used <= 0.8 ? FillStep::half : FillStep::full;
}

QColor fillColour(FillStep step, bool dark)
{
    switch (step) {
    case FillStep::empty: return dark ? QColor(0x55, 0x5c, 0x66) : QColor(0xc8, 0xcd, 0xd4);
    case FillStep::low: return sky;
    case FillStep::half: return dark ? light_blue : blue;
    case FillStep::full: return orange;
    case FillStep::over: break;
    }
    return dark ? light_vermilion : vermilion;
}

double bundleWidth(std::int64_t cables) { return std::clamp(1.0 + 0.75 * std::log10(static_cast<double>(std::max<std::int64_t>(1, cables))), 1.0, 6.0); }

}  // namespace cw::ui
