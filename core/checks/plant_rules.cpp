// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plant that stands on the plan against what the design needs of it, in total and phase by phase.
#include <algorithm>


#include "checks/rules.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::checks {

Findings plantCapacity(const SiteFacts& facts)
{
    Findings findings;
    for (const PlantFacts& plant : facts.plant) {
        if (plant.placed >= plant.needed * (1 - 1e-6)) continue;
        const std::string with = plant.reserve.empty() ? std::string() : words::say(" with {}", plant.reserve);
        std::vector<SubjectId> subjects{plant.plan};
        if (!plant.item.empty()) subjects.emplace_back(plant.item);
        const auto figure = [&](double value) { return units::formatFixed(value, plant.unit.empty() ? 0 : value < 10 ? 2 : 1); };
        const std::string text = plant.unit.empty() ? words::say("{}: {} are needed{}, {} stand on the plan", plant.name, figure(plant.needed), with, figure(plant.placed))
                                                    : words::say("{}: {} {} are needed{}, what stands on the plan carries {} {}", plant.name, figure(plant.needed), plant.unit, with,
                                                                  figure(plant.placed), plant.unit);
        findings.push_back({plant.code, Severity::error, std::move(subjects), {}, text, words::say("Place more of them, or larger ones"), false});
    }
    return findings;
}

Findings plantInTime(const SiteFacts& facts)
{
    Findings findings;
    for (const LatePlant& late : facts.late_plant) {
        std::string kinds;
        for (const std::string& kind : late.kinds) kinds += (kinds.empty() ? "" : "; ") + kind;
        findings.push_back({"phase.plant_late", Severity::error, {late.phase}, {}, words::say("{} needs plant that is built later: {}", late.phase_name, kinds),
                            words::say("Build the plant with an earlier phase"), false});
    }
    return findings;
}

}  // namespace cw::checks
