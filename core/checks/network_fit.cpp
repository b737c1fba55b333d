// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Does the network fit its switches, its endpoints and its dates: tier limit, ports, even uplinks, switches in time.
#include <string>
#include <utility>

#include "checks/rules.h"
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
        if (!network.endpoints.empty())
            findings.push_back(about(network, "network.endpoints", Severity::warning, network.endpoints, words::say("Draw the network for the systems that there are, or place the systems that it joins")));
        if (!network.late.empty())
            findings.push_back(about(network, "phase.network_late", Severity::error, network.late, words::say("Build the network racks with an earlier phase")));
    }
    return findings;
}

}  // namespace cw::checks
