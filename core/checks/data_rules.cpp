// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a design does not say although it matters.
#include <algorithm>


#include "checks/rules.h"
#include "words/words.h"

namespace cw::checks {

namespace {

std::string listed(const std::vector<std::string>& names)
{
    constexpr std::size_t most = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i) text += (i ? ", " : "") + names[i];
    return names.size() > most ? text + words::say(" and {} more", names.size() - most) : text;
}

Finding note(const char* code, SubjectId subject, std::string text, std::string remedy) { return {code, Severity::note, {std::move(subject)}, {}, std::move(text), std::move(remedy), false}; }

}  // namespace

Findings missingValues(const SiteFacts& facts)
{
    Findings findings;
    if (!facts.without_power.empty())
        findings.push_back({"data.no_power", Severity::warning, {PlanId("power")}, {},
                            words::say("No power figure, so left out of the load: {}", listed(facts.without_power)), words::say("Enter the figure in a catalogue item of your own"), false});
    if (!facts.typical_assumed.empty())
        findings.push_back(note("data.no_typical_power", PlanId("power"),
                                words::say("No typical power, so taken as {:.0f} % of peak (measured on DGX H100 in training, arXiv 2506.14551): {}", facts.typical_of_peak * 100,
                                            listed(facts.typical_assumed)),
                                words::say("Enter the figure in a catalogue item of your own")));
    if (!facts.unpriced.empty())
        findings.push_back(note("data.no_price", PlanId("economics"), words::say("No price, so left out of the cost: {}", listed(facts.unpriced)), words::say("Enter a price in a catalogue item of your own")));
    return findings;
}

Findings missingParts(const SiteFacts& facts)
{
    Findings findings;
    const bool networked = std::any_of(facts.networks.begin(), facts.networks.end(), [](const NetworkFacts& network) { return !network.alternative; });
    if (facts.several_nodes && !networked)
        findings.push_back(note("data.no_network", PlanId("networks"), words::say("No network joins the GPU systems, so switches, optics and cables are left out of load and cost"), words::say("Add a back-end network")));
    if (facts.heat_goes_nowhere)
        findings.push_back(note("data.no_cooling", PlanId("cooling"), words::say("No heat rejection is named, so plant for cooling is not checked"), words::say("Name the towers, dry coolers or chillers in the cooling plan")));
    if (facts.power_comes_from_nowhere)
        findings.push_back(note("data.no_distribution", PlanId("power"), words::say("No unit substation is named, so plant for power is not checked"), words::say("Name the unit substation in the distribution plan")));
    return findings;
}

Findings missingAreaFigures(const std::vector<const floorplan::Area*>& with_racks)
{
    Findings findings;
    for (const floorplan::Area* area : with_racks) {
        if (!area->floor_load_kpa)
            findings.push_back(note("data.no_floor_load", area->id, words::say("{} does not say what its floor carries, so the weight of the racks is not checked", nameOf(*area)), words::say("Enter the floor load of the area")));
        if (!area->clear_height_mm)
            findings.push_back(note("data.no_clear_height", area->id, words::say("{} does not say its clear height, so the height of the racks is not checked", nameOf(*area)), words::say("Enter the clear height of the area")));
    }
    return findings;
}

}  // namespace cw::checks
