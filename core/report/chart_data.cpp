// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/chart_data.h"

#include <fmt/format.h>

#include "report/figures.h"
#include "words/words.h"

namespace cw::report {

namespace {

std::string capitalised(std::string text)
{
    if (text.starts_with("gpu")) return "GPU" + text.substr(3);
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

}  // namespace

drawing::StepChart powerChart(const evaluation::Assessment& assessment)
{
    drawing::StepChart chart;
    chart.unit = "MW";
    chart.need_name = words::say("needed, peak");
    chart.supply_name = words::say("supply that carries load");
    for (const phases::CurvePoint& point : assessment.phases.curve) chart.points.push_back({point.date, point.need_mw, point.supply_mw});
    return chart;
}

drawing::MonthChart waterChart(const evaluation::Assessment& assessment)
{
    drawing::MonthChart chart;
    chart.values.assign(assessment.cooling.monthly_water_m3_per_day.begin(), assessment.cooling.monthly_water_m3_per_day.end());
    chart.unit = "m³/day";
    chart.marks = {{words::say("average day"), assessment.cooling.water_m3_per_day_average, drawing::okabe_ito::blue},
                   {words::say("peak day"), assessment.cooling.water_m3_per_day_peak, drawing::okabe_ito::vermilion}};
    return chart;
}

std::vector<drawing::Bar> costBars(const evaluation::Assessment& assessment)
{
    std::vector<drawing::Bar> list;
    for (const auto& [category, musd] : assessment.cost.capex_by_category_musd) {
        const double share = assessment.cost.capex_musd > 0 ? musd / assessment.cost.capex_musd : 0;
        list.push_back({capitalised(words::said(category)), musd, fmt::format("{} · {} %", millions(musd), units::formatFixed(100 * share, 1))});
    }
    return list;
}

}  // namespace cw::report
