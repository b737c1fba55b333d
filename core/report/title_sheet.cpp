// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "drawing/site_plan.h"
#include "drawing/strip.h"
#include "drawing/style.h"
#include "drawing/table.h"
#include "report/chart_data.h"
#include "report/figures.h"
#include "report/plan_sheets.h"
#include "units/units.h"
#include "words/words.h"

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
    const std::string title = project.title.empty() ? words::say("Untitled design") : project.title;
    const double height = drawing::fittingHeightMm(title, frame.width, 14, 8, Weight::bold);
    y = builder.paragraph({frame.x, y}, title, {height, Weight::bold, ink::brand}, frame.width, 1.2, 2);
    std::string where = site.name;
    if (!site.address.empty()) where += (where.empty() ? "" : " · ") + site.address;
    y = builder.paragraph({frame.x, y - 2}, where, {5.5, Weight::regular, ink::grey}, frame.width, 1.3, 2);
    y = builder.paragraph({frame.x, y + 2}, project.description, {4.6, Weight::regular, ink::black}, std::min(frame.width, 480.0), 1.5, 5);
    return y + 2;
}

double drawFigures(SheetBuilder& builder, const Frame& frame, const FigureGroup& group)
{
    const double y = drawing::drawHeading(builder, {frame.x, frame.y}, frame.width, group.heading);
    const std::vector<drawing::Column> columns{{"", frame.width * 0.40}, {"SI", frame.width * 0.30, Align::right, Weight::semibold}, {words::say("US customary"), frame.width * 0.30, Align::right, Weight::semibold}};
    std::vector<std::vector<std::string>> rows;
    bool one_unit = true;
    for (const Figure& figure : group.figures) one_unit = one_unit && figure.us.empty();
    const std::vector<drawing::Column> narrow{{"", frame.width * 0.40}, {"", frame.width * 0.60, Align::right, Weight::semibold}};
    for (const Figure& figure : group.figures) {
        if (one_unit) rows.push_back({figure.name, figure.si});
        else rows.push_back({figure.name, figure.si, figure.us});
    }
    return drawing::drawTable(builder, {frame.x, y - 2}, one_unit ? narrow : columns, rows, {3.6, 7.4, true, true}, frame.bottom()) + 8;
}

double drawList(SheetBuilder& builder, const Frame& frame, const std::vector<ListedSheet>& list)
{
    const double y = drawing::drawHeading(builder, {frame.x, frame.y}, frame.width, words::say("Drawing list"));
    const std::vector<drawing::Column> columns{{words::say("Number"), 24, Align::left, Weight::semibold}, {words::say("Title"), frame.width - 60}, {words::say("Scale"), 36, Align::right}};
    std::vector<std::vector<std::string>> rows;
    constexpr std::size_t most_rows = 14;
    const bool all = list.size() <= most_rows;
    for (std::size_t i = 0; i < (all ? list.size() : most_rows - 1); ++i) rows.push_back({list[i].number, list[i].title, list[i].scale});
    if (!all) rows.push_back({list[most_rows - 1].number, words::say("to {}: {} more sheets of this kind", list.back().number, list.size() - most_rows + 1), list.back().scale});
    return drawing::drawTable(builder, {frame.x, y - 2}, columns, rows, {3.6, 7.2}, frame.bottom()) + 8;
}

/// Where the figures come from, each source once.
std::vector<std::string> provenance(const Document& document, const Assessment& a)
{
    std::vector<std::string> notes{words::say("Equipment data come from the catalogue of the design, where every value carries its source and a mark: data sheet, published, default, estimate, derived or entered.")};
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
    const double y = drawing::drawHeading(builder, {frame.x, frame.y}, frame.width, words::say("Sources and basis of the figures"));
    std::vector<std::vector<std::string>> rows;
    for (const std::string& note : notes) rows.push_back({fmt::format("{}", rows.size() + 1), note});
    drawing::drawTable(builder, {frame.x, y - 3}, {{"", 9}, {"", frame.width - 9}}, rows, {3.0, 5.4, false, true}, frame.bottom());
}

double drawFindings(SheetBuilder& builder, const Frame& frame, const Assessment& a)
{
    const double y = drawing::drawHeading(builder, {frame.x, frame.y}, frame.width, words::say("Findings of the design check"));
    const bool clean = a.count(checks::Severity::error) == 0;
    builder.text({frame.x, y + 3.5}, findingsText(a), {4.4, Weight::semibold, clean ? ink::good : ink::error});
    std::vector<std::vector<std::string>> rows;
    const std::string names[] = {words::say("Error"), words::say("Warning"), words::say("Note")};
    for (const checks::Finding& finding : a.findings)
        if (!finding.waived) rows.push_back({names[static_cast<int>(finding.severity)], finding.text});
    if (rows.empty()) return y + 10;
    return drawing::drawTable(builder, {frame.x, y + 6}, {{"", 22, Align::left, Weight::semibold}, {"", frame.width - 22}}, rows, {3.2, 6, true, true}, frame.bottom()) + 7;
}

void drawPhases(SheetBuilder& builder, const Frame& frame, const Assessment& a)
{
    const double y = drawing::drawHeading(builder, {frame.x, frame.y}, frame.width, words::say("Phases: power needed and power there"));
    std::vector<std::vector<std::string>> rows;
    for (const phases::PhaseResult& phase : a.phases.phases)
        rows.push_back({units::formatDate(phase.date), phase.name, units::formatCount(phase.gpus_online), megawattsOf(phase.facility_peak_mw), megawattsOf(phase.supply_mw),
                        megawattsOf(phase.shortfall_mw)});
    if (rows.empty()) rows.push_back({notKnown()});
    const std::vector<drawing::Column> columns{{words::say("From"), 27, Align::left, Weight::semibold}, {words::say("Phase"), frame.width - 135}, {words::say("GPUs online"), 27, Align::right},
                                               {words::say("Needed, peak"), 27, Align::right}, {words::say("Supply"), 27, Align::right}, {words::say("Missing"), 27, Align::right}};
    drawing::drawTable(builder, {frame.x, y - 2}, columns, rows, {3.4, 7, true, true}, frame.bottom());
}

void drawSupplies(SheetBuilder& builder, const Frame& frame, const Document& document)
{
    const double y = drawing::drawHeading(builder, {frame.x, frame.y}, frame.width, words::say("Sources of power"));
    std::vector<std::vector<std::string>> rows;
    for (const power::Supply* supply : suppliesByDate(document))
        rows.push_back({units::formatDate(supply->available_from), supply->name, megawattsOf(supply->capacity_mw) + (supply->carries_load ? "" : words::say(", reserve")),
                        supply->approval.empty() ? "—" : supply->approval});
    if (rows.empty()) rows.push_back({notKnown()});
    const std::vector<drawing::Column> columns{{words::say("From"), 27, Align::left, Weight::semibold}, {words::say("Source"), (frame.width - 67) * 0.5}, {words::say("Capacity"), 40, Align::right}, {words::say("Approval"), (frame.width - 67) * 0.5}};
    drawing::drawTable(builder, {frame.x, y - 2}, columns, rows, {3.4, 7, true, true}, frame.bottom());
}

/// The whole campus as a picture; its measured plan is a sheet of its own.
void drawOverview(SheetBuilder& builder, const Frame& frame, const Document& document, const Assessment& a)
{
    const double y = drawing::drawHeading(builder, {frame.x, frame.y}, frame.width, words::say("Overview, not to scale"));
    const auto view = drawing::viewToFill(drawing::campusWindow(document), Frame{frame.x, y, frame.width, frame.bottom() - y}.inset(10));
    if (!view) return;
    drawing::PlanView roomy = *view;
    roomy.frame = {frame.x, y, frame.width, frame.bottom() - y};
    drawing::drawSite(builder, roomy, document, a, false);
}

void drawPowerChart(SheetBuilder& builder, const Frame& frame, const Assessment& a)
{
    const double y = drawing::drawHeading(builder, {frame.x, frame.y}, frame.width, words::say("Power needed and power there, by date"));
    if (a.phases.curve.empty()) builder.text({frame.x, y + 4}, notKnown(), {3.6, Weight::regular, ink::grey});
    drawing::drawStepChart(builder, {frame.x, y, frame.width, frame.bottom() - y}, powerChart(a), {3.4, 0.7});
}

void drawCostChart(SheetBuilder& builder, const Frame& frame, const Assessment& a)
{
    const double y = drawing::drawHeading(builder, {frame.x, frame.y}, frame.width, words::say("Capital cost by category"));
    if (a.cost.capex_by_category_musd.empty()) builder.text({frame.x, y + 4}, notKnown(), {3.6, Weight::regular, ink::grey});
    drawing::drawBarChart(builder, {frame.x, y, frame.width, frame.bottom() - y}, costBars(a), drawing::okabe_ito::blue, {3.4, 0.7});
}

double drawGroups(SheetBuilder& builder, const Frame& frame, std::vector<FigureGroup> groups)
{
    double y = frame.y;
    for (const FigureGroup& group : groups) y = drawFigures(builder, {frame.x, y, frame.width, frame.bottom() - y}, group);
    return y;
}

}  // namespace

drawing::Sheet titleSheet(const Document& document, const Assessment& assessment, drawing::TitleBlock block, const std::vector<ListedSheet>& list)
{
    // The first sheet names the whole set, as the title of a PDF.
    SheetBuilder builder(block.number, block.project.empty() ? block.sheet_title : block.project, drawing::a1_width_mm, drawing::a1_height_mm);
    drawing::drawBorder(builder, block);
    const Frame area = drawing::plan_layout.drawing.inset(6);
    const double top = drawProject(builder, area, document);
    const double width = (area.width - 2 * column_gap) / 3;
    const auto column = [&](int index, double from, int columns = 1) {
        return Frame{area.x + index * (width + column_gap), from, columns * width + (columns - 1) * column_gap, area.bottom() - from};
    };
    const auto groups = headlineFigures(document, assessment);
    double below = 0;
    for (int i = 0; i < 3; ++i)
        below = std::max(below, drawGroups(builder, column(i, top), {groups[static_cast<std::size_t>(i)], groups[static_cast<std::size_t>(i) + 3]}));
    constexpr double tables_height = 78;
    Frame left = column(0, below, 2);
    left.height -= tables_height;
    drawOverview(builder, left, document, assessment);
    const double half = (left.width - column_gap) / 2;
    drawPhases(builder, {left.x, left.bottom() + 6, half, tables_height - 6}, assessment);
    drawSupplies(builder, {left.x + half + column_gap, left.bottom() + 6, half, tables_height - 6}, document);
    const Frame right = column(2, below);
    const double below_list = drawList(builder, right, list);
    constexpr double chart_height = 84;
    Frame findings = column(2, below_list);
    findings.height -= 2 * (chart_height + 14);
    drawFindings(builder, findings, assessment);
    drawPowerChart(builder, {right.x, findings.bottom() + 14, right.width, chart_height}, assessment);
    drawCostChart(builder, {right.x, findings.bottom() + chart_height + 28, right.width, chart_height}, assessment);
    drawProvenance(builder, drawing::plan_layout.strip, provenance(document, assessment));
    return builder.take();
}

}  // namespace cw::report
