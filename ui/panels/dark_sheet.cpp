// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/dark_sheet.h"

#include <algorithm>

#include "style/colours.h"

namespace cw::ui {

namespace {

drawing::Colour turned(drawing::Colour colour)
{
    const QColor paper = paperInTheDark();
    double hue = 0, saturation = 0, lightness = 0;
    float h = 0, s = 0, l = 0;
    QColor(colour.r, colour.g, colour.b).getHslF(&h, &s, &l);
    hue = std::max(0.0F, h);
    saturation = s;
    // White becomes the paper, black nearly white.
    constexpr double brightest = 0.92;
    lightness = paper.lightnessF() + (1 - static_cast<double>(l)) * (brightest - paper.lightnessF());
    const QColor result = QColor::fromHslF(static_cast<float>(hue), static_cast<float>(l > 0.999F ? paper.hslSaturationF() : saturation), static_cast<float>(lightness));
    if (l > 0.999F) return {static_cast<std::uint8_t>(paper.red()), static_cast<std::uint8_t>(paper.green()), static_cast<std::uint8_t>(paper.blue())};
    return {static_cast<std::uint8_t>(result.red()), static_cast<std::uint8_t>(result.green()), static_cast<std::uint8_t>(result.blue())};
}

}  // namespace

QColor paperInTheDark() { return Colours::night().surface; }

drawing::Sheet darkened(const drawing::Sheet& sheet)
{
    drawing::Sheet dark = sheet;
    for (drawing::Primitive& primitive : dark.primitives) {
        if (auto* text = std::get_if<drawing::Text>(&primitive)) {
            text->colour = turned(text->colour);
            continue;
        }
        const auto dress = [](auto& shape) {
            if (shape.fill) shape.fill = turned(*shape.fill);
            if (shape.stroke) shape.stroke->colour = turned(shape.stroke->colour);
        };
        if (auto* path = std::get_if<drawing::Path>(&primitive)) dress(*path);
        else dress(std::get<drawing::Circle>(primitive));
    }
    return dark;
}

}  // namespace cw::ui
