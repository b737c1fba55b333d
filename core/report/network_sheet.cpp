// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>

#include <fmt/format.h>

#include "drawing/network_diagram.h"
#include "drawing/strip.h"
#include "fabric/reliability.h"
#include "report/plan_sheets.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::report {

namespace {

constexpr double km_per_mile = 1.609344;  // international mile, exact

constexpr double module_life_years = 5;        // mean life of an optical module: SemiAnalysis, "100,000 H100 Clusters", 17 June 2024

std::string lengthText(double km) { return km < 100 ? fmt::format("{:.1f}", km) : units::formatCount(std::llround(km)); }

std::vector<std::pair<std::string, std::string>> factsOf(const evaluation::NetworkResult& network)
{
    const fabric::Sizing& sizing = *network.sizing;
    std::vector<std::pair<std::string, std::string>> facts{{words::say("Endpoint ports"), units::formatCount(sizing.endpoints)},
                         {words::say("Rate of a link"), words::say("{:.4g} Gb/s, one direction", network.link_gbps)},
                         {words::say("Switches"), units::formatCount(sizing.switches)},
                         {words::say("Links"), units::formatCount(sizing.links)},
                         {words::say("Ports that could be added"), units::formatCount(sizing.capacity_endpoints - sizing.endpoints)},
                         {words::say("Longest path"), words::say("{} switches", sizing.diameter_hops)},
                         {words::say("All-to-all throughput"), words::say("{:.1f} % of the endpoints' rate", sizing.throughput.uniform_fraction * 100)},
                         {words::say("Any permutation, at least"), fmt::format("{:.1f} %", sizing.throughput.worst_case_fraction_lower * 100)}};
    if (!network.cables_known) return facts;
    facts.emplace_back(words::say("Cable"), words::say("{} km ({} mi), longest {:.0f} m", lengthText(network.cables.km), lengthText(network.cables.km / km_per_mile), network.cables.longest_m));
    facts.emplace_back(words::say("Optics"), fmt::format("{:.0f} kW", network.cables.optics_kw));
    if (const auto kw = network.switchKw()) facts.emplace_back(words::say("Switch power"), words::say("{} kW with passive cables", units::formatFixed(*kw, 0)));
    if (const auto usd = network.costUsd()) facts.emplace_back(words::say("Switches, cables and optics"), words::say("US$ {} million", units::formatFixed(*usd / 1e6, 1)));
    if (const auto usd = network.usdPerGbpsOfBisection()) facts.emplace_back(words::say("Price of the bisection"), words::say("US$ {} per Gb/s", units::formatFixed(*usd, 2)));
    std::int64_t modules = 0;
    for (const auto& [medium, total] : network.cables.by_medium) modules += total.modules;
    if (modules > 0)
        facts.emplace_back(words::say("First of the optics fails after"), words::say("{:.3g} min ({} modules of {:.0f} years)", fabric::minutesToFirstFailure(modules, module_life_years), units::formatCount(modules), module_life_years));
    for (const auto& [medium, total] : network.cables.by_medium) facts.emplace_back("  " + medium, words::say("{} cables", units::formatCount(total.cables)));
    return facts;
}

}  // namespace

drawing::Sheet networkSheet(const evaluation::NetworkResult& network, drawing::TitleBlock block)
{
    drawing::SheetBuilder builder(block.number, block.sheet_title, drawing::a1_width_mm, drawing::a1_height_mm);
    block.scale = words::say("not to scale");
    drawing::drawBorder(builder, block);
    drawing::drawNetworkDiagram(builder, drawing::plan_layout.drawing.inset(8), network);
    const drawing::Frame& strip = drawing::plan_layout.strip;
    double y = drawing::drawFacts(builder, {strip.x, drawing::drawHeading(builder, {strip.x, strip.y}, strip.width, words::say("Network data"))}, strip.width, factsOf(network), strip.bottom()) + 5;
    const std::vector<std::string> notes{
        words::say("Bisection: the least capacity between two halves of the endpoints, over all halvings, switches on either side, one direction of each link."),
        words::say("Proof: ") + network.sizing->bisection.method + ".", words::say("Why this structure: ") + network.sizing->why + "."};
    drawing::drawNotes(builder, {strip.x, drawing::drawHeading(builder, {strip.x, y}, strip.width, words::say("Notes"))}, strip.width, notes, strip.bottom());
    return builder.take();
}

}  // namespace cw::report
