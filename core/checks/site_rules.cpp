// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Need against provision: power by phase, noise at the property line.
#include <algorithm>


#include "checks/rules.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::checks {

namespace {

Finding noise(const std::string& when, double level, double limit, geometry::Point where)
{
    return {"environment.noise", Severity::warning, {PlanId("environment")}, geometry::Rect{where, where},
            words::say("{:.0f} dBA at the property line by {}, the limit is {:.0f}", level, when, limit),
            words::say("Move the loudest plant inwards, or enclose it"), false};
}

}  // namespace

Findings supplyBelowNeed(const SiteFacts& facts)
{
    Findings findings;
    for (const phases::PhaseResult& phase : facts.phases.phases)
        if (phase.shortfall_mw > 0)
            findings.push_back({"power.supply_below_need", Severity::error, {phase.id}, {},
                                words::say("{} needs {:.1f} MW on {}, the sources of that day carry {:.1f} MW: {:.1f} MW are missing", phase.name,
                                            phase.facility_peak_mw, units::formatDate(phase.date), phase.supply_mw, phase.shortfall_mw),
                                words::say("Bring a supply forward, add generation, or build the phase later"), false});
    return findings;
}

Findings noiseLimit(const document::Document& document, const SiteFacts& facts)
{
    const auto& plan = document.single<environment::EnvironmentPlan>();
    Findings findings;
    if (facts.noise_night_dba && *facts.noise_night_dba > plan.noise_limit_night_dba)
        findings.push_back(noise(words::say("night"), *facts.noise_night_dba, plan.noise_limit_night_dba, facts.loudest_point));
    else if (facts.noise_day_dba && *facts.noise_day_dba > plan.noise_limit_day_dba)
        findings.push_back(noise(words::say("day"), *facts.noise_day_dba, plan.noise_limit_day_dba, facts.loudest_point));
    return findings;
}

}  // namespace cw::checks
