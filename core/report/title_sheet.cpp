// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <set>

#include <fmt/format.h>

#include "drawing/strip.h"
#include "drawing/style.h"
#include "drawing/table.h"
#include "report/figures.h"
#include "report/plan_sheets.h"
#include "units/units.h"

namespace cw::report {

namespace {

using document::Document;
using drawing::Align;
using drawing::Frame;
using drawing::Pt;
using drawing::SheetBuilder;
using drawing::Weight;
using evaluation::Assessment;
namespace ink = drawing::ink;

constexpr double column_gap = 12;

double drawProject(SheetBuilder& builder, const Frame& frame, const Document& document)
{
    const auto& project = document.single<document::Project>();
    const auto& site = document.single<floorplan::Site>();
    double y = frame.y + 16;
    const std::string title = project.title.empty() ? "Untitled design" : project.title;
    const double height = drawing::fittingHeightMm(title, frame.width, 14, 8, Weight::bold);
    y = builder.paragraph({frame.x, y}, title, {height, Weight::bold, ink::brand}, frame.width, 1.2, 2);
    std::string where = site.name;
    if (!site.address.empty()) where += (where.empty() ? "" : " · ") + site.address;
    y = builder.paragraph({frame.x, y - 2}, where, {5.5, Weight::regular, ink::grey}, frame.width, 1.3, 2);
    y = builder.paragraph({frame.x, y + 2}, project.description, {4, Weight::regular, ink::black}, std::min(frame.width, 480.0), 1.5, 5);
    return y + 2;
}

double drawFigures(SheetBuilder& builder, const Frame& frame, const FigureGroup& group)
{
    const double y = drawing::drawHeading(builder, {frame.x, frame.y}, frame.width, group.heading);
    const std::vector<drawing::Column> columns{{"", frame.width * 0.40}, {"SI", frame.width * 0.30, Align::right, Weight::semibold}, {"US customary", frame.width * 0.30, Align::right, Weight::semibold}};
    std::vector<std::vector<std::string>> rows;
    bool one_unit = true;
    for (const Figure& figure : group.figures) one_unit = one_unit && figure.us.empty();
    const std::vector<drawing::Column> narrow{{"", frame.width * 0.40}, {"", frame.width * 0.60, Align::right, Weight::semibold}};
    for (const Figure& figure : group.figures) {
        if (one_unit) rows.push_back({figure.name, figure.si});
        else rows.push_back({figure.name, figure.si, figure.us});
    }
    return drawing::drawTable(builder, {frame.x, y - 2}, one_unit ? narrow : columns, rows, {3.2, 6.4}, frame.bottom()) + 7;
}

double drawList(SheetBuilder& builder, const Frame& frame, const std::vector<ListedSheet>& list)
{
    const double y = drawing::drawHeading(builder, {frame.x, frame.y}, frame.width, "Drawing list");
    const std::vector<drawing::Column> columns{{"Number", 22, Align::left, Weight::semibold}, {"Title", frame.width - 52}, {"Scale", 30, Align::right}};
    std::vector<std::vector<std::string>> rows;
    for (const ListedSheet& sheet : list) rows.push_back({sheet.number, sheet.title, sheet.scale});
    return drawing::drawTable(builder, {frame.x, y - 2}, columns, rows, {3, 6}, frame.bottom()) + 7;
}

/// Where the figures come from, each source once.
std::vector<std::string> provenance(const Document& document, const Assessment& a)
{
    std::vector<std::string> notes{"Equipment data come from the catalogue of the design, where every value carries its source and a mark: data sheet, published, default, estimate, derived or entered."};
    std::set<std::string> seen;
    const auto add = [&](const std::string& text) {
        if (!text.empty() && seen.insert(text).second) notes.push_back(text);
    };
    for (const power::Supply* supply : suppliesByDate(document))
        if (!supply->source.empty()) add(supply->name + ": " + supply->source);
    for (const std::string& source : a.cooling.sources) add(source);
    for (const std::string& source : a.cost.sources) add(source);
    for (const std::string& source : a.environment.sources) add(source);
    return notes;
}

void drawProvenance(SheetBuilder& builder, const Frame& frame, const std::vector<std::string>& notes)
{
    const double y = drawing::drawHeading(builder, {frame.x, frame.y}, frame.width, "Sources and basis of the figures");
    std::vector<std::vector<std::string>> rows;
    for (const std::string& note : notes) rows.push_back({fmt::format("{}", rows.size() + 1), note});
    drawing::drawTable(builder, {frame.x, y - 6.2}, {{"", 8}, {"", frame.width - 8}}, rows, {2.6, 4.6, false, true}, frame.bottom());
}

double drawFindings(SheetBuilder& builder, const Frame& frame, const Assessment& a)
{
    const double y = drawing::drawHeading(builder, {frame.x, frame.y}, frame.width, "Findings of the design check");
    const bool clean = a.count(checks::Severity::error) == 0;
    builder.text({frame.x, y + 3.5}, findingsText(a), {4, Weight::semibold, clean ? ink::good : ink::error});
    std::vector<std::vector<std::string>> rows;
    static constexpr const char* names[] = {"Error", "Warning", "Note"};
    for (const checks::Finding& finding : a.findings)
        if (!finding.waived) rows.push_back({names[static_cast<int>(finding.severity)], finding.text});
    if (rows.empty()) return y + 10;
    return drawing::drawTable(builder, {frame.x, y + 5}, {{"", 20, Align::left, Weight::semibold}, {"", frame.width - 20}}, rows, {2.6, 5, true, true}, frame.bottom()) + 7;
}

}  // namespace

drawing::Sheet titleSheet(const Document& document, const Assessment& assessment, drawing::TitleBlock block, const std::vector<ListedSheet>& list)
{
    SheetBuilder builder(block.number, block.sheet_title, drawing::a1_width_mm, drawing::a1_height_mm);
    drawing::drawBorder(builder, block);
    const Frame area = drawing::plan_layout.drawing.inset(6);
    const double top = drawProject(builder, area, document);
    const double width = (area.width - 2 * column_gap) / 3;
    const auto column = [&](int index) { return Frame{area.x + index * (width + column_gap), top, width, area.bottom() - top}; };
    const auto groups = headlineFigures(document, assessment);
    for (int side = 0; side < 2; ++side) {
        Frame frame = column(side);
        for (std::size_t i = static_cast<std::size_t>(side); i < groups.size(); i += 2) {
            const double y = drawFigures(builder, frame, groups[i]);
            frame.height -= y - frame.y;
            frame.y = y;
        }
    }
    Frame right = column(2);
    const double below_list = drawList(builder, right, list);
    right.height -= below_list - right.y;
    right.y = below_list;
    drawFindings(builder, right, assessment);
    drawProvenance(builder, drawing::plan_layout.strip, provenance(document, assessment));
    return builder.take();
}

}  // namespace cw::report
