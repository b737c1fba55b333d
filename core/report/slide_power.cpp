// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later


#include "drawing/charts.h"
#include "drawing/table.h"
#include "report/chart_data.h"
#include "report/figures.h"
#include "report/slide.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::report::slide {

namespace {

using document::Document;
using drawing::Align;
using evaluation::Assessment;

std::string lineOf(const Assessment& a)
{
    if (a.phases.phases.empty()) return std::string(words::say("Phases ")) + notKnown();
    const phases::PhaseResult* worst = &a.phases.phases.front();
    for (const phases::PhaseResult& phase : a.phases.phases)
        if (phase.shortfall_mw > worst->shortfall_mw) worst = &phase;
    if (worst->shortfall_mw <= 0) return words::say("Every phase has the power it needs on its date");
    return words::say("“{}” starts with {} less than it needs at peak", worst->name, megawattsOf(worst->shortfall_mw));
}

double drawPhases(SheetBuilder& builder, const Frame& frame, const Assessment& a)
{
    std::vector<std::vector<std::string>> rows;
    for (const phases::PhaseResult& phase : a.phases.phases)
        rows.push_back({units::formatDate(phase.date), phase.name, units::formatCount(phase.gpus_online), units::formatFixed(phase.facility_peak_mw, 1),
                        units::formatFixed(phase.supply_mw, 1), units::formatFixed(phase.shortfall_mw, 1)});
    const double fixed_width = 29 + 22 + 18 + 20 + 20;
    return drawing::drawTable(builder, {frame.x, frame.y},
                       {{words::say("From"), 29}, {words::say("Phase"), frame.width - fixed_width}, {words::say("GPUs"), 22, Align::right}, {words::say("Need, MW"), 18, Align::right}, {words::say("Supply, MW"), 20, Align::right},
                        {words::say("Missing, MW"), 20, Align::right, Weight::semibold}},
                       rows, {small_mm, 6.6, true, true, small_mm, 2}, frame.bottom());
}

/// What a board should know of the sources besides their size.
void drawConditions(SheetBuilder& builder, const Frame& frame, const Document& document)
{
    double y = frame.y + small_mm;
    const auto write = [&](const std::string& text) {
        const auto lines = drawing::wrapped(text, frame.width, small_mm);
        if (y + static_cast<double>(lines.size() - 1) * small_mm * 1.3 > frame.bottom()) return;
        y = builder.paragraph({frame.x, y}, text, {small_mm, Weight::regular, drawing::ink::black}, frame.width, 1.3) + 1.5;
    };
    for (const power::Supply* supply : suppliesByDate(document)) {
        if (supply->curtailment_notice_min) write(words::say("{}: may be curtailed at {} minutes’ notice.", supply->name, *supply->curtailment_notice_min));
        if (supply->energy_mwh > 0) write(words::say("{}: {} MWh, to ride through; not counted as supply.", supply->name, units::formatFixed(supply->energy_mwh, 0)));
    }
}

std::string availability(const power::Supply& supply)
{
    std::string text = units::formatDate(supply.available_from);
    if (supply.available_until) text += words::say(" to ") + units::formatDate(*supply.available_until);
    return text;
}

void drawSupplies(SheetBuilder& builder, const Frame& frame, const Document& document)
{
    std::vector<std::vector<std::string>> rows;
    for (const power::Supply* supply : suppliesByDate(document)) {
        std::string capacity = megawattsOf(supply->capacity_mw);
        if (!supply->carries_load) capacity += words::say(", reserve");
        rows.push_back({supply->name, capacity, availability(*supply), supply->approval.empty() ? "—" : supply->approval});
    }
    drawing::drawTable(builder, {frame.x, frame.y}, {{words::say("Source of power"), 82}, {words::say("Capacity"), 40, Align::right, Weight::semibold}, {words::say("From"), 28}, {words::say("Approval"), frame.width - 150}}, rows,
                       {small_mm, 6.2, true, true, small_mm}, frame.bottom());
}

}  // namespace

SheetBuilder power(const Document& document, const Assessment& a)
{
    SheetBuilder builder = begin(words::say("Power: what is needed, what is there"), lineOf(a));
    const double upper = 74;
    const double chart_width = 146;
    drawing::drawStepChart(builder, {body.x, body.y, chart_width, upper}, powerChart(a), {small_mm, 0.9});
    const Frame right{body.x + chart_width + 8, body.y, body.width - chart_width - 8, upper};
    const double below = drawPhases(builder, right, a) + 4;
    drawConditions(builder, {right.x, below, right.width, right.bottom() - below}, document);
    drawSupplies(builder, {body.x, body.y + upper + 4, body.width, body.height - upper - 4}, document);
    return builder;
}

}  // namespace cw::report::slide
