// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>


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
namespace ink = drawing::ink;

std::string dollars(const std::optional<double>& usd, int decimals) { return usd ? "US$ " + units::formatFixed(*usd, decimals) : notKnown(); }

std::vector<std::pair<std::string, std::string>> facts(const Document& document, const Assessment& a)
{
    const auto& plan = document.single<economics::EconomicPlan>();
    const auto& choice = a.cost.lease_versus_build;
    std::vector<std::pair<std::string, std::string>> list{{words::say("Capital cost per GPU"), dollars(a.cost.usd_per_gpu, 0)},
                                                          {words::say("Running cost, energy and water included"), millions(a.cost.opex_musd_per_year) + words::say(" a year")},
                                                          {words::say("Cost of ownership per GPU-hour used"), dollars(a.cost.tco_usd_per_gpu_hour, 2)}};
    if (choice.lease_npv_musd <= 0) return list;
    list.emplace_back(words::say("Present cost of leasing for {} years at US$ {} per GPU-hour", units::formatFixed(plan.lease_years, 0), units::formatFixed(plan.lease_usd_per_gpu_hour, 2)),
                      millions(choice.lease_npv_musd));
    list.emplace_back(words::say("Present cost of building, less the value left at the end"), millions(choice.build_npv_musd));
    list.emplace_back(words::say("Building costs the same at a lease price of"), dollars(choice.break_even_usd_per_gpu_hour, 2) + words::say(" per GPU-hour"));
    list.emplace_back(words::say("A month of delay costs"), millions(choice.month_of_delay_musd));
    return list;
}

std::string lineOf(const Assessment& a)
{
    if (a.cost.capex_by_category_musd.empty()) return std::string(words::say("Cost ")) + notKnown();
    return millions(a.cost.capex_musd) + words::say(" to build, by category");
}

}  // namespace

SheetBuilder cost(const Document& document, const Assessment& a)
{
    SheetBuilder builder = begin(words::say("Cost"), lineOf(a));
    if (a.cost.capex_by_category_musd.empty()) return builder;
    const double chart_width = 176;
    drawing::drawBarChart(builder, {body.x, body.y, chart_width, body.height - 16}, costBars(a), drawing::okabe_ito::blue, {small_mm + 0.4, 1});
    drawFacts(builder, {body.x + chart_width + 12, body.y - 2, body.width - chart_width - 12, body.height}, facts(document, a));
    if (!a.cost.unpriced.empty()) {
        std::string names;
        for (const std::string& name : a.cost.unpriced) names += (names.empty() ? "" : ", ") + name;
        builder.paragraph({body.x, body.bottom() - 8}, words::say("Without a price in the catalogue, so not counted: ") + names, {small_mm, Weight::regular, ink::grey}, chart_width, 1.3, 2);
    }
    return builder;
}

}  // namespace cw::report::slide
