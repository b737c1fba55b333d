// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/slide.h"

#include <fmt/format.h>

#include "drawing/border.h"
#include "words/words.h"

namespace cw::report::slide {

namespace ink = drawing::ink;
using drawing::Align;

SheetBuilder begin(const std::string& title, const std::string& line)
{
    SheetBuilder builder({}, title, width_mm, height_mm);
    builder.rect({0, 0, width_mm, 3}, ink::brand);
    const double room = width_mm - 2 * margin_mm;
    const double height = drawing::fittingHeightMm(title, room, title_mm, 7, Weight::bold);
    builder.textWithin({margin_mm, 24}, title, {height, Weight::bold, ink::brand}, room);
    const double lead = drawing::fittingHeightMm(line, room, lead_mm, small_mm);
    builder.textWithin({margin_mm, 34}, line, {lead, Weight::regular, ink::grey}, room);
    return builder;
}

void drawFoot(SheetBuilder& builder, const document::Document& document, int number, int count)
{
    const double baseline = height_mm - 7;
    builder.line({margin_mm, height_mm - 14}, {width_mm - margin_mm, height_mm - 14}, {ink::pale, drawing::pen::fine});
    drawing::drawMark(builder, {margin_mm, height_mm - 11.4}, 5, ink::brand);
    const auto& project = document.single<document::Project>();
    std::string text = project.title;
    if (!project.revision.empty()) text += (text.empty() ? "" : " · ") + words::say("revision {}", project.revision);
    builder.textWithin({width_mm / 2, baseline}, text, {small_mm, Weight::regular, ink::grey, Align::centre}, 190);
    builder.text({width_mm - margin_mm, baseline}, fmt::format("{} / {}", number, count), {small_mm, Weight::semibold, ink::grey, Align::right});
}

void drawTile(SheetBuilder& builder, const Frame& frame, const Tile& tile)
{
    builder.rect(frame, ink::wash);
    builder.rect({frame.x, frame.y, 1.2, frame.height}, drawing::okabe_ito::orange);
    const double left = frame.x + 5, room = frame.width - 8;
    builder.textWithin({left, frame.y + 7.5}, tile.name, {small_mm, Weight::regular, ink::grey}, room);
    const double height = drawing::fittingHeightMm(tile.value, room, 9, 4.5, Weight::bold);
    builder.textWithin({left, frame.y + 19}, tile.value, {height, Weight::bold, ink::brand}, room);
    const double small = drawing::fittingHeightMm(tile.below, room, 4.4, small_mm);
    builder.textWithin({left, frame.y + 26.5}, tile.below, {small, Weight::regular, ink::black}, room);
}

double drawFacts(SheetBuilder& builder, const Frame& frame, const std::vector<std::pair<std::string, std::string>>& facts)
{
    double y = frame.y;
    for (const auto& [name, value] : facts) {
        builder.text({frame.x, y + body_mm}, name, {small_mm, Weight::regular, ink::grey});
        y = builder.paragraph({frame.x, y + body_mm + 6.2}, value, {body_mm, Weight::semibold, ink::black}, frame.width, 1.3, 3);
        y += 0.6;
    }
    return y;
}

double drawHeading(SheetBuilder& builder, Pt upper_left, double width, std::string_view text)
{
    builder.text({upper_left.x, upper_left.y + body_mm}, text, {body_mm, Weight::bold, ink::brand});
    builder.line({upper_left.x, upper_left.y + body_mm + 2}, {upper_left.x + width, upper_left.y + body_mm + 2}, {ink::brand, drawing::pen::medium});
    return upper_left.y + body_mm + 4;
}

}  // namespace cw::report::slide
