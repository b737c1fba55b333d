// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Need against provision: power by phase, cooling units, noise at the property line, figures that are missing.
#include <algorithm>

#include <fmt/format.h>

#include "checks/rules.h"
#include "units/units.h"

namespace cw::checks {

namespace {

std::string listed(const std::vector<std::string>& names)
{
    constexpr std::size_t most = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i) text += (i ? ", " : "") + names[i];
    return names.size() > most ? text + fmt::format(" and {} more", names.size() - most) : text;
}

Finding noise(const char* when, double level, double limit, geometry::Point where)
{
    return {"environment.noise", Severity::warning, {PlanId("environment")}, geometry::Rect{where, where},
            fmt::format("{:.0f} dBA at the property line by {}, the limit is {:.0f}", level, when, limit),
            "Move the loudest plant inwards, or enclose it", false};
}

}  // namespace

Findings supplyBelowNeed(const SiteFacts& facts)
{
    Findings findings;
    for (const phases::PhaseResult& phase : facts.phases.phases)
        if (phase.shortfall_mw > 0)
            findings.push_back({"power.supply_below_need", Severity::error, {phase.id}, {},
                                fmt::format("{} needs {:.1f} MW on {}, the sources of that day carry {:.1f} MW: {:.1f} MW are missing", phase.name,
                                            phase.facility_peak_mw, units::formatDate(phase.date), phase.supply_mw, phase.shortfall_mw),
                                "Bring a supply forward, add generation, or build the phase later", false});
    return findings;
}

Findings coolingCapacity(const document::Document& document, const SiteFacts& facts)
{
    if (facts.rejection_units_placed >= facts.rejection_units_needed) return {};
    const auto& plan = document.single<cooling::CoolingPlan>();
    return {{"cooling.units", Severity::error, {plan.id}, {},
             fmt::format("{} heat rejection units are needed with the spare, {} stand on the plan", facts.rejection_units_needed, facts.rejection_units_placed),
             "Place more units in a yard", false}};
}

Findings noiseLimit(const document::Document& document, const SiteFacts& facts)
{
    const auto& plan = document.single<environment::EnvironmentPlan>();
    Findings findings;
    if (facts.noise_night_dba && *facts.noise_night_dba > plan.noise_limit_night_dba)
        findings.push_back(noise("night", *facts.noise_night_dba, plan.noise_limit_night_dba, facts.loudest_point));
    else if (facts.noise_day_dba && *facts.noise_day_dba > plan.noise_limit_day_dba)
        findings.push_back(noise("day", *facts.noise_day_dba, plan.noise_limit_day_dba, facts.loudest_point));
    return findings;
}

Findings missingValues(const SiteFacts& facts)
{
    Findings findings;
    if (!facts.without_power.empty())
        findings.push_back({"data.no_power", Severity::warning, {PlanId("power")}, {},
                            "No power figure, so left out of the load: " + listed(facts.without_power), "Enter the figure in a catalogue item of your own", false});
    if (!facts.unpriced.empty())
        findings.push_back({"data.no_price", Severity::note, {PlanId("economics")}, {}, "No price, so left out of the cost: " + listed(facts.unpriced),
                            "Enter a price in a catalogue item of your own", false});
    return findings;
}

}  // namespace cw::checks
