// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Generators and batteries that a supply counts on stand on the plan, and stand there in time.

#include "checks/rules.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::checks {

Findings supplyStands(const SiteFacts& facts)
{
    Findings findings;
    for (const SupplyPlant& supply : facts.supply_plant) {
        if (supply.placed < supply.needed)
            findings.push_back({"power.supply_not_placed", Severity::error, {supply.id}, {},
                                words::say("{} counts on {} x {}, {} stand on the plan", supply.name, supply.needed, supply.item, supply.placed), words::say("Place the rest in a yard, or count on fewer units"), false});
        else if (supply.placed_by_then < supply.needed)
            findings.push_back({"phase.supply_late", Severity::error, {supply.id}, {},
                                words::say("{} counts on {} x {} from {}, {} are built by then", supply.name, supply.needed, supply.item, units::formatDate(supply.from), supply.placed_by_then),
                                words::say("Build them with an earlier phase, or let the supply start later"), false});
    }
    return findings;
}

}  // namespace cw::checks
