// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Does the network fit its switches, its endpoints and its dates: tier limit, ports, even uplinks, switches in time.
#include <algorithm>
#include <string>
#include <utility>

#include "checks/rules.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::checks {

namespace {

Finding about(const NetworkFit& network, const char* code, Severity severity, const std::string& text, const std::string& remedy)
{
    return {code, severity, {network.id}, {}, network.name + ": " + text, withAlternatives(network, code, remedy), false};
}

}  // namespace

std::string withAlternatives(const NetworkFit& network, const std::string& code, const std::string& remedy)
{
    const auto known = network.instead.find(code);
    if (known == network.instead.end() || known->second.empty()) return remedy;
    return words::say("{}. What can be built: {}", remedy, known->second);
}

Findings networkFit(const SiteFacts& facts)
{
    Findings findings;
    for (const NetworkFit& network : facts.fits) {
        if (!network.beyond_tiers.empty())
            findings.push_back(about(network, "network.tier_limit", Severity::error, network.beyond_tiers, words::say("Take wider switches, more planes, more taper at the leaf, or one more tier")));
        if (!network.ports.empty()) {
            std::string text;
            for (const std::string& one : network.ports) text += (text.empty() ? "" : "; ") + one;
            findings.push_back(about(network, "network.ports", Severity::error, text, words::say("Take other switches, or ask for the ports that there are")));
        }
        if (!network.uneven.empty())
            findings.push_back(about(network, "network.uplinks", Severity::warning, network.uneven, words::say("Choose a taper with a number of uplinks that divides better, such as a power of two")));
        if (!network.lost.empty()) {
            constexpr std::size_t most_named = 5;
            std::string text;
            for (std::size_t i = 0; i < std::min(network.lost.size(), most_named); ++i) text += (i > 0 ? ", " : "") + network.lost[i];
            if (network.lost.size() > most_named) text += words::say(" and {} more", network.lost.size() - most_named);
            findings.push_back(about(network, "network.exception_lost", Severity::warning, words::say("exceptions name what is not there: {}", text),
                                     words::say("Take these exceptions out, or name parts that the network has")));
        }
        if (network.cut_off > 0)
            findings.push_back(about(network, "network.cut_off", Severity::error,
                                     network.cut_off == 1 ? words::say("1 endpoint has no link that carries anything") : words::say("{} endpoints have no link that carries anything", units::formatCount(network.cut_off)),
                                     words::say("Repair or replace the failed leaf switches and links, or take the exceptions out")));
        if (!network.endpoints.empty())
            findings.push_back(about(network, "network.endpoints", Severity::warning, network.endpoints, words::say("Draw the network for the systems that there are, or place the systems that it joins")));
        if (!network.late.empty())
            findings.push_back(about(network, "phase.network_late", Severity::error, network.late, words::say("Build the network racks with an earlier phase")));
    }
    return findings;
}

}  // namespace cw::checks
