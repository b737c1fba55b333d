// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Can the network be built: structure, seats for its switches, cables that reach, addresses.
#include <algorithm>


#include "checks/rules.h"
#include "fabric/addresses.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::checks {

namespace {

/// With the alternatives that are known for the network.
std::string remedyOf(const SiteFacts& facts, const NetworkId& id, const char* code, const std::string& remedy)
{
    const auto fit = std::find_if(facts.fits.begin(), facts.fits.end(), [&](const NetworkFit& one) { return one.id == id; });
    return fit == facts.fits.end() ? remedy : withAlternatives(*fit, code, remedy);
}

}  // namespace

Findings networkCannotBeBuilt(const SiteFacts& facts)
{
    Findings findings;
    const auto beyond_tiers = [&](const NetworkId& id) {  // has a code of its own
        return std::any_of(facts.fits.begin(), facts.fits.end(), [&](const NetworkFit& fit) { return fit.id == id && !fit.beyond_tiers.empty(); });
    };
    for (const NetworkFacts& network : facts.networks)
        if (!network.sizing && facts.gpus > 0 && !beyond_tiers(network.id))
            findings.push_back({"network.cannot_be_built", Severity::error, {network.id}, {}, network.name + ": " + network.error,
                                remedyOf(facts, network.id, "network.cannot_be_built", words::say("Change the structure, the switch or the number of planes")), false});
    return findings;
}

Findings switchSeats(const SiteFacts& facts)
{
    Findings findings;
    for (const NetworkFacts& network : facts.networks) {
        if (!network.sizing) continue;
        if (!network.cables_known)
            findings.push_back({"network.no_seats", Severity::warning, {network.id}, {},
                                words::say("{}: no rack is named for the switches of every tier, so cables cannot be measured", network.name), words::say("Name the racks that hold each tier"), false});
        for (std::size_t tier = 0; tier < network.seats_by_tier.size(); ++tier) {
            const std::int64_t needed = network.sizing->switches_by_tier[tier];
            const std::int64_t seats = network.seats_by_tier[tier];
            if (seats < needed && seats > 0)
                findings.push_back({"network.seats", Severity::error, {network.id}, {},
                                    words::say("{}: tier {} needs {} switches, its racks hold {}", network.name, tier + 1, units::formatCount(needed), units::formatCount(seats)),
                                    words::say("Add network racks"), false});
        }
    }
    return findings;
}

Findings lidLimit(const document::Document& document, const SiteFacts& facts)
{
    Findings findings;
    for (const NetworkFacts& facts_of : facts.networks) {
        const fabric::Network* network = document.find<fabric::Network>(facts_of.id);
        if (!network || !facts_of.sizing || network->technology != fabric::Technology::infiniband) continue;
        const std::int64_t lids = fabric::lidsOfSubnet(network->topology, *facts_of.sizing);
        if (lids > fabric::most_unicast_lids)
            findings.push_back({"network.lids", Severity::error, {network->id}, {},
                                words::say("{}: {} addresses in one InfiniBand subnet, at most {} exist", facts_of.name, units::formatCount(lids),
                                            units::formatCount(fabric::most_unicast_lids)),
                                remedyOf(facts, network->id, "network.lids", words::say("Divide it into planes or rails with a subnet each, or join subnets with routers")), false});
    }
    return findings;
}

Findings cableReach(const SiteFacts& facts)
{
    Findings findings;
    for (const NetworkFacts& network : facts.networks)
        if (network.unreachable_cables > 0)
            findings.push_back({"network.reach", Severity::error, {network.id}, {},
                                words::say("{}: {} cables are longer than any medium of the catalogue reaches", network.name, units::formatCount(network.unreachable_cables)),
                                words::say("Move the network racks closer, or add a longer medium"), false});
    return findings;
}

}  // namespace cw::checks
