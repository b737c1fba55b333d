// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later


#include "drawing/charts.h"
#include "report/chart_data.h"
#include "report/figures.h"
#include "report/slide.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::report::slide {

namespace {

using document::Document;
using evaluation::Assessment;

std::string nameOf(cooling::Rejection rejection)
{
    switch (rejection) {
    case cooling::Rejection::cooling_tower: return words::say("evaporative cooling towers");
    case cooling::Rejection::dry_cooler: return words::say("dry coolers");
    case cooling::Rejection::adiabatic_cooler: return words::say("adiabatic coolers");
    case cooling::Rejection::air_cooled_chiller: return words::say("air-cooled chillers");
    }
    return "";
}

std::string both(double m3_per_day) { return waterDay(m3_per_day) + " (" + waterDayUs(m3_per_day) + ")"; }

std::vector<std::pair<std::string, std::string>> facts(const Document& document, const Assessment& a)
{
    const auto& plan = document.single<cooling::CoolingPlan>();
    std::vector<std::pair<std::string, std::string>> list{{words::say("Source of the water"), orNotKnown(plan.water_source)}};
    if (waterIsKnown(a)) {
        list.emplace_back(words::say("Average day"), both(a.cooling.water_m3_per_day_average));
        list.emplace_back(words::say("Peak day, at full load in the hottest, most humid weather"), both(a.cooling.water_m3_per_day_peak));
        list.emplace_back(words::say("Discharged as blow-down, average day"), both(a.cooling.blowdown_m3_per_day_average));
        list.emplace_back(words::say("Per year"), units::formatFixed(a.cooling.water_m3_per_year / 1000, 0) + words::say(" thousand m³ (") +
                                          units::formatFixed(a.cooling.water_m3_per_year / units::m3_per_us_gallon / 1e6, 0) + words::say(" million US gal)"));
        list.emplace_back(words::say("Water per unit of IT energy (WUE)"), fixed(a.wue_l_per_kwh, 2, "L/kWh"));
    } else {
        list.emplace_back(words::say("Average day and peak day"), notKnown());
    }
    return list;
}

}  // namespace

SheetBuilder water(const Document& document, const Assessment& a)
{
    const auto& plan = document.single<cooling::CoolingPlan>();
    SheetBuilder builder = begin(words::say("Water"), words::say("Heat leaves the site through {}", nameOf(plan.rejection)));
    const double chart_width = 168;
    if (needsNoWater(a)) builder.text({body.x, body.y + 10}, words::say("This plant evaporates no water."), {lead_mm, Weight::regular, drawing::ink::black});
    else if (waterIsKnown(a)) drawing::drawMonthChart(builder, {body.x, body.y, chart_width, body.height - 4}, waterChart(a), drawing::okabe_ito::sky, {small_mm + 0.4, 1.0});
    else builder.text({body.x, body.y + 10}, std::string(words::say("Water through the year ")) + notKnown(), {lead_mm, Weight::regular, drawing::ink::grey});
    drawFacts(builder, {body.x + chart_width + 12, body.y - 2, body.width - chart_width - 12, body.height}, facts(document, a));
    return builder;
}

}  // namespace cw::report::slide
