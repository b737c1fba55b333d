// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fmt/format.h>

#include "drawing/one_line.h"
#include "drawing/strip.h"
#include "drawing/table.h"
#include "report/figures.h"
#include "report/plan_sheets.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::report {

namespace {

using document::Document;
using evaluation::Assessment;

std::vector<std::pair<std::string, std::string>> powerFacts(const Document& document, const Assessment& assessment)
{
    const auto& plan = document.single<power::DistributionPlan>();
    const auto& power = assessment.power;
    std::vector<std::pair<std::string, std::string>> facts{{words::say("IT load, peak"), megawatts(power.it.peak_kw)},
                                                           {words::say("IT load, typical"), megawatts(power.it.typical_kw)},
                                                           {words::say("Cooling, peak"), megawatts(power.cooling.peak_kw)},
                                                           {words::say("Lighting, offices, security"), megawatts(power.house.peak_kw)},
                                                           {words::say("Lost in distribution, peak"), megawatts(power.losses.peak_kw)},
                                                           {words::say("Facility, peak"), megawatts(power.facility.peak_kw)},
                                                           {words::say("Facility, typical"), megawatts(power.facility.typical_kw)},
                                                           {words::say("Power factor at the meter"), fmt::format("{:.2f}", plan.power_factor)},
                                                           {words::say("Redundancy of transformers and UPS"), drawing::schemeName(plan.redundancy)}};
    return facts;
}

std::vector<std::string> powerNotes(const Assessment& assessment)
{
    std::vector<std::string> notes{words::say("One symbol stands for all units of a stage; protection, earthing and metering are not shown."),
                                   words::say("Voltages are those in the names of the equipment. Sizing by peak load; short-circuit and arc-flash studies are by others.")};
    for (const power::Stage& stage : assessment.power.stages)
        if (!stage.source.empty()) notes.push_back(words::say("Losses of {}: {}.", words::said(stage.name), stage.source));
    return notes;
}

/// Every source with what it rests on, in date order.
void scheduleOfSources(drawing::SheetBuilder& builder, const drawing::Frame& frame, const Document& document)
{
    constexpr double least_height = 30;
    const auto supplies = suppliesByDate(document);
    if (supplies.empty() || frame.height < least_height) return;
    const double y = drawing::drawHeading(builder, {frame.x, frame.y}, frame.width, words::say("Schedule of sources"));
    const auto replaced = [&](const power::Supply& supply) -> std::string {
        if (supply.replaces.empty()) return "—";
        const auto* earlier = document.find<power::Supply>(supply.replaces);
        return earlier && !earlier->name.empty() ? earlier->name : supply.replaces.text();
    };
    std::vector<std::vector<std::string>> rows;
    for (const power::Supply* supply : supplies)
        rows.push_back({supply->name.empty() ? supply->id.text() : supply->name, units::formatCount(supply->units), fmt::format("{:.4g}", supply->capacity_mw), supply->carries_load ? words::say("carries load") : "standby",
                        units::formatDate(supply->available_from), supply->available_until ? units::formatDate(*supply->available_until) : "—", replaced(*supply), supply->approval.empty() ? "—" : supply->approval, orNotKnown(supply->source)});
    const double rest = frame.width - 357;
    drawing::TableStyle style;
    style.wraps = true;
    drawing::drawTable(builder, {frame.x, y},
                       {{words::say("Source"), 80, drawing::Align::left, drawing::Weight::semibold}, {words::say("Units"), 16, drawing::Align::right}, {"MW", 22, drawing::Align::right}, {words::say("Use"), 30}, {words::say("From"), 26}, {words::say("Until"), 26}, {words::say("Replaces"), 45}, {words::say("Approval"), 112}, {words::say("Source of the figures"), rest}},
                       rows, style, frame.bottom());
}

}  // namespace

drawing::Sheet oneLineSheet(const Document& document, const Assessment& assessment, drawing::TitleBlock block)
{
    drawing::SheetBuilder builder(block.number, block.sheet_title, drawing::a1_width_mm, drawing::a1_height_mm);
    block.scale = words::say("not to scale");
    drawing::drawBorder(builder, block);
    const drawing::Frame frame = drawing::plan_layout.drawing.inset(8);
    const double below = drawing::drawOneLine(builder, frame, document, assessment);
    builder.layer("SHEET");
    scheduleOfSources(builder, {frame.x, below + 14, frame.width, frame.bottom() - below - 14}, document);
    const drawing::Frame& strip = drawing::plan_layout.strip;
    double y = drawing::drawFacts(builder, {strip.x, drawing::drawHeading(builder, {strip.x, strip.y}, strip.width, words::say("Power data"))}, strip.width, powerFacts(document, assessment), strip.bottom()) + 5;
    drawing::drawNotes(builder, {strip.x, drawing::drawHeading(builder, {strip.x, y}, strip.width, words::say("Notes"))}, strip.width, powerNotes(assessment), strip.bottom());
    return builder.take();
}

}  // namespace cw::report
