// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/builder.h"

namespace cw::drawing {

SheetBuilder::SheetBuilder(std::string number, std::string title, double width_mm, double height_mm)
{
    sheet_.number = std::move(number);
    sheet_.title = std::move(title);
    sheet_.width_mm = width_mm;
    sheet_.height_mm = height_mm;
}

SheetBuilder& SheetBuilder::layer(std::string name)
{
    layer_ = std::move(name);
    return *this;
}

void SheetBuilder::line(Pt from, Pt to, const Stroke& stroke) { polyline({from, to}, stroke); }

void SheetBuilder::polyline(std::vector<Pt> points, const Stroke& stroke)
{
    if (points.size() < 2) return;
    sheet_.primitives.emplace_back(Path{std::move(points), false, stroke, std::nullopt, layer_});
}

void SheetBuilder::polygon(std::vector<Pt> points, std::optional<Colour> fill, std::optional<Stroke> stroke)
{
    if (points.size() < 3) return;
    sheet_.primitives.emplace_back(Path{std::move(points), true, stroke, fill, layer_});
}

void SheetBuilder::rect(const Frame& frame, std::optional<Colour> fill, std::optional<Stroke> stroke)
{
    polygon({{frame.x, frame.y}, {frame.right(), frame.y}, {frame.right(), frame.bottom()}, {frame.x, frame.bottom()}}, fill, stroke);
}

void SheetBuilder::circle(Pt centre, double radius_mm, std::optional<Colour> fill, std::optional<Stroke> stroke)
{
    sheet_.primitives.emplace_back(Circle{centre, radius_mm, stroke, fill, layer_});
}

void SheetBuilder::text(Pt baseline, std::string_view utf8, const Type& type)
{
    if (utf8.empty()) return;
    sheet_.primitives.emplace_back(Text{std::string(utf8), baseline, type.height_mm, type.align, type.weight, type.colour, type.degrees, layer_});
}

void SheetBuilder::textWithin(Pt baseline, std::string_view utf8, const Type& type, double width_mm)
{
    text(baseline, elided(utf8, width_mm, type.height_mm, type.weight), type);
}

double SheetBuilder::paragraph(Pt baseline, std::string_view utf8, const Type& type, double width_mm, double leading)
{
    return lines(baseline, wrapped(utf8, width_mm, type.height_mm, type.weight), type, leading);
}

double SheetBuilder::paragraph(Pt baseline, std::string_view utf8, const Type& type, double width_mm, double leading, std::size_t lines_at_most)
{
    return lines(baseline, wrapped(utf8, width_mm, type.height_mm, type.weight, lines_at_most), type, leading);
}

double SheetBuilder::lines(Pt baseline, const std::vector<std::string>& texts, const Type& type, double leading)
{
    for (const std::string& line : texts) {
        text(baseline, line, type);
        baseline.y += leading * type.height_mm;
    }
    return baseline.y;
}

}  // namespace cw::drawing
