// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later


#include "drawing/site_plan.h"
#include "drawing/table.h"
#include "report/figures.h"
#include "report/slide.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::report::slide {

namespace {

using document::Document;
using evaluation::Assessment;
namespace ink = drawing::ink;

constexpr double gap = 4, lead = 1.4;

std::string siteLine(const Document& document)
{
    const auto& site = document.single<floorplan::Site>();
    std::string line = site.name;
    for (const std::string* part : {&site.address, &site.jurisdiction})
        if (!part->empty()) line += (line.empty() ? "" : " · ") + *part;
    return orNotKnown(line);
}

std::vector<Tile> tiles(const Document& document, const Assessment& a)
{
    const bool water = waterIsKnown(a), cost = !a.cost.capex_by_category_musd.empty();
    const auto land = landM2(document);
    const auto& limits = document.single<environment::EnvironmentPlan>();
    return {
        {words::say("GPUs"), units::formatCount(a.compute.gpus), words::say("{} nodes in {} racks", units::formatCount(a.compute.nodes), units::formatCount(a.compute.racks))},
        {words::say("Power of the whole site, peak"), megawatts(a.power.facility.peak_kw), words::say("typical ") + megawatts(a.power.facility.typical_kw)},
        {words::say("Water, average day"), water ? waterDay(a.cooling.water_m3_per_day_average) : notKnown(), water ? waterDayUs(a.cooling.water_m3_per_day_average) : ""},
        {words::say("Capital cost"), cost ? millions(a.cost.capex_musd) : notKnown(), a.cost.usd_per_gpu ? words::say("US$ {} per GPU", units::formatFixed(*a.cost.usd_per_gpu, 0)) : ""},
        {words::say("Energy"), units::formatFixed(a.energy_gwh_per_year, 0) + " GWh/yr", words::say("PUE over the year ") + fixed(a.pue_annual, 2, "")},
        {words::say("Land"), land ? drawing::areaTextSi(*land) : notKnown(), land ? drawing::areaTextUs(*land) : ""},
        {words::say("Noise at the property line, day"), fixed(a.environment.noise_day_dba, 0, "dBA"), words::say("limit assumed {:.0f} dBA", limits.noise_limit_day_dba)},
        {words::say("CO₂ from grid and fuel"), a.environment.co2_t_per_year ? massYear(*a.environment.co2_t_per_year) : notKnown(),
         a.environment.co2_t_per_year ? massYearUs(*a.environment.co2_t_per_year) : ""},
    };
}

void drawPhases(SheetBuilder& builder, const Frame& frame, const Assessment& a)
{
    const double y = drawHeading(builder, {frame.x, frame.y}, frame.width, words::say("When"));
    if (a.phases.phases.empty()) {
        builder.text({frame.x, y + body_mm}, notKnown(), {body_mm, Weight::regular, ink::black});
        return;
    }
    std::vector<std::vector<std::string>> rows;
    for (const phases::PhaseResult& phase : a.phases.phases)
        rows.push_back({units::formatDateLong(phase.date), phase.name, units::formatCount(phase.gpus_online) + words::say(" GPUs")});
    drawing::drawTable(builder, {frame.x, y - 1}, {{words::say("From"), 46}, {words::say("Phase"), frame.width - 84}, {words::say("Running"), 38, drawing::Align::right, Weight::semibold}}, rows,
                       {small_mm + 0.5, 8, true, false, small_mm}, frame.bottom());
}

}  // namespace

SheetBuilder project(const Document& document, const Assessment& a)
{
    const auto& row = document.single<document::Project>();
    SheetBuilder builder = begin(row.title.empty() ? words::say("The project") : row.title, siteLine(document));
    const auto list = tiles(document, a);
    const double width = (body.width - 3 * gap) / 4, height = 30;
    for (std::size_t i = 0; i < list.size(); ++i)
        drawTile(builder, {body.x + static_cast<double>(i % 4) * (width + gap), body.y + static_cast<double>(i / 4) * (height + gap), width, height}, list[i]);
    const double top = body.y + 2 * (height + gap) + 3;
    const double left = 2 * width + gap - 4;
    const double text_top = drawHeading(builder, {body.x, top}, left, words::say("What"));
    const auto lines = static_cast<std::size_t>((body.bottom() - text_top) / (lead * body_mm));
    builder.paragraph({body.x, text_top + body_mm}, orNotKnown(row.description), {body_mm, Weight::regular, ink::black}, left, lead, lines);
    drawPhases(builder, {body.x + left + 12, top, body.width - left - 12, body.bottom() - top}, a);
    return builder;
}

}  // namespace cw::report::slide
