// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/strip.h"

#include <fmt/format.h>

#include "drawing/style.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::drawing {

namespace {

constexpr double text_mm = 3.3;
constexpr double line_mm = 6.2;
constexpr double note_mm = 3.0;

struct Swatch {
    std::string name;
    std::string count;
    std::optional<Colour> fill;
    Stroke edge;
    bool line_only = false;
};

std::vector<Swatch> swatches(const EquipmentCounts& equipment, const std::set<floorplan::AreaKind>& areas, bool property_line)
{
    std::vector<Swatch> list;
    if (property_line) list.push_back({words::say("Property line"), {}, std::nullopt, {ink::black, pen::heavy, Dash::centre}, true});
    for (const floorplan::AreaKind kind : areas) {
        const AreaStyle style = styleOf(kind);
        list.push_back({style.legend, {}, style.fill, style.outline});
    }
    for (const auto& [kind, count] : equipment)
        if (count > 0) list.push_back({legendName(kind), units::formatCount(count), fillOf(kind), {ink::black, pen::hair}});
    return list;
}

/// What found no room; returns the y below.
double drawRest(SheetBuilder& builder, Pt baseline, std::size_t count)
{
    builder.text(baseline, words::say("and {} more", count), {note_mm, Weight::regular, ink::grey});
    return baseline.y + line_mm;
}

}  // namespace

double drawHeading(SheetBuilder& builder, Pt upper_left, double width_mm, std::string_view text)
{
    builder.text({upper_left.x, upper_left.y + 3.6}, text, {4, Weight::bold, ink::brand});
    builder.line({upper_left.x, upper_left.y + 5.6}, {upper_left.x + width_mm, upper_left.y + 5.6}, {ink::brand, pen::fine});
    return upper_left.y + 8.6;
}

double drawLegend(SheetBuilder& builder, Pt upper_left, double width_mm, const EquipmentCounts& equipment, const std::set<floorplan::AreaKind>& areas, bool property_line)
{
    builder.layer("LEGEND");
    double y = drawHeading(builder, upper_left, width_mm, words::say("Legend"));
    const double x = upper_left.x;
    for (const Swatch& swatch : swatches(equipment, areas, property_line)) {
        if (swatch.line_only) builder.line({x, y + 1.8}, {x + 12, y + 1.8}, swatch.edge);
        else builder.rect({x, y, 9, 3.6}, swatch.fill, swatch.edge);
        builder.text({x + 15, baselineCentredOn(y + 1.8, text_mm)}, swatch.name, {text_mm, Weight::regular, ink::black});
        builder.text({x + width_mm, baselineCentredOn(y + 1.8, text_mm)}, swatch.count, {text_mm, Weight::semibold, ink::black, Align::right});
        y += line_mm;
    }
    builder.layer("SHEET");
    return y;
}

double drawFacts(SheetBuilder& builder, Pt upper_left, double width_mm, const std::vector<std::pair<std::string, std::string>>& facts, double bottom_mm)
{
    double y = upper_left.y;
    std::size_t left = facts.size();
    for (const auto& [name, value] : facts) {
        if (left > 1 ? y + 2 * line_mm > bottom_mm : y + line_mm > bottom_mm) return drawRest(builder, {upper_left.x, y + text_mm}, left);
        --left;
        const double name_width = textWidthMm(name, text_mm) + 3;
        const double room = width_mm - name_width;
        const double height = fittingHeightMm(value, room, text_mm, 2.5, Weight::semibold);
        builder.text({upper_left.x, y + text_mm}, name, {text_mm, Weight::regular, ink::grey});
        builder.textWithin({upper_left.x + width_mm, y + text_mm}, value, {height, Weight::semibold, ink::black, Align::right}, room);
        y += line_mm;
    }
    return y;
}

double drawNotes(SheetBuilder& builder, Pt upper_left, double width_mm, const std::vector<std::string>& notes, double bottom_mm)
{
    double y = upper_left.y + note_mm;
    int number = 1;
    std::size_t left = notes.size();
    for (const std::string& note : notes) {
        const double height = static_cast<double>(wrapped(note, width_mm - 6, note_mm).size()) * note_mm * 1.4;
        if (y + height + (left > 1 ? note_mm * 1.4 : 0) > bottom_mm) return drawRest(builder, {upper_left.x, y}, left);
        --left;
        builder.text({upper_left.x, y}, fmt::format("{}.", number++), {note_mm, Weight::regular, ink::grey});
        y = builder.paragraph({upper_left.x + 6, y}, note, {note_mm, Weight::regular, ink::black}, width_mm - 6, 1.4) + 1.2;
    }
    return y - note_mm;
}

}  // namespace cw::drawing
