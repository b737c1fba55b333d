// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an area must be for what stands in it: indoors or outdoors, strong enough, high enough.
#include <algorithm>


#include "checks/rules.h"
#include "words/words.h"

namespace cw::checks {

namespace {

using floorplan::AreaKind;

constexpr double psf_per_kpa = 20.885434;      // pound-force per square foot

bool isWhiteSpace(AreaKind kind) { return kind == AreaKind::hall || kind == AreaKind::room; }
bool isIndoors(AreaKind kind) { return isWhiteSpace(kind) || kind == AreaKind::building; }

}  // namespace

Findings areaSuits(const floorplan::Placement& placement, const ContentFacts& facts, const geometry::Rect& rect, const document::Document& document)
{
    Findings findings;
    const floorplan::Area* area = document.find<floorplan::Area>(placement.area);
    if (!area || rect.isEmpty()) return findings;
    const std::vector<SubjectId> subjects{placement.id, area->id};
    if (facts.has_racks && !isWhiteSpace(area->kind))
        findings.push_back({"plan.rack_outside_hall", Severity::error, subjects, rect, words::say("Racks stand in {}, which is neither a hall nor a room", nameOf(*area)),
                            words::say("Move them into a hall"), false});
    if (facts.has_outdoor_plant && isIndoors(area->kind))
        findings.push_back({"plan.plant_indoors", Severity::error, subjects, rect, words::say("Plant for the open air stands inside {}", nameOf(*area)), words::say("Move it into a yard"), false});
    if (area->floor_load_kpa && facts.densest_kpa > *area->floor_load_kpa)
        findings.push_back({"plan.floor_load", Severity::error, subjects, rect,
                            words::say("The load on the floor is {:.1f} kPa ({:.0f} psf), {} carries {:.1f} kPa ({:.0f} psf)", facts.densest_kpa, facts.densest_kpa * psf_per_kpa,
                                        nameOf(*area), *area->floor_load_kpa, *area->floor_load_kpa * psf_per_kpa),
                            words::say("Strengthen the floor, or spread the load"), false});
    if (area->clear_height_mm && facts.tallest_mm > static_cast<double>(*area->clear_height_mm))
        findings.push_back({"plan.too_tall", Severity::error, subjects, rect,
                            words::say("{:.0f} mm high where {} has {} mm clear", facts.tallest_mm, nameOf(*area), *area->clear_height_mm), words::say("Choose lower equipment or another area"), false});
    return findings;
}

}  // namespace cw::checks
