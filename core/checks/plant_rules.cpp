// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plant that stands on the plan against what the design needs of it, in total and phase by phase.
#include <algorithm>

#include <fmt/format.h>

#include "checks/rules.h"
#include "units/units.h"

namespace cw::checks {

Findings plantCapacity(const SiteFacts& facts)
{
    Findings findings;
    for (const PlantFacts& plant : facts.plant)
        if (plant.placed > 0 && plant.placed < plant.needed)
            findings.push_back({plant.code, Severity::error, {plant.plan}, {},
                                fmt::format("{} carry {} {}, the design needs {} {}", plant.name, units::formatFixed(plant.placed, 1), plant.unit, units::formatFixed(plant.needed, 1), plant.unit),
                                "Place more of them, or larger ones", false});
    return findings;
}

Findings plantInTime(const SiteFacts& facts)
{
    Findings findings;
    for (const PhasePlant& phase : facts.phase_plant)
        if (phase.rejection_placed < phase.rejection_needed)
            findings.push_back({"phase.plant_late", Severity::error, {phase.id}, {},
                                fmt::format("{} needs {} heat rejection units, {} are built by then", phase.name, phase.rejection_needed, phase.rejection_placed),
                                "Build the plant with an earlier phase", false});
    return findings;
}

Findings staleWaivers(const Findings& findings, const document::Table<document::Waiver>& waivers)
{
    Findings stale;
    for (const auto& waiver : waivers.rows()) {
        const bool there = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.identity() == waiver->finding; });
        if (!there)
            stale.push_back({"waiver.stale", Severity::note, {PlanId(waiver->id.text())}, {}, fmt::format("The waiver “{}” is about a finding that is not there", waiver->reason),
                             "Delete the waiver", false});
    }
    return stale;
}

}  // namespace cw::checks
