// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is in a rack against what the rack offers: heat to air and liquid, power.

#include "checks/rack_load.h"
#include "checks/rules.h"
#include "words/words.h"

namespace cw::checks {

namespace {

using catalog::Item;
using floorplan::RackDesign;

Finding about(const RackDesign& rack, const char* code, std::string text, std::string remedy) { return {code, Severity::error, {rack.id}, {}, std::move(text), std::move(remedy), false}; }

}  // namespace

Findings rackPowerAndHeat(const document::Document& document, const floorplan::Lookup& lookup)
{
    Findings findings;
    for (const auto& rack : document.table<RackDesign>().rows()) {
        const RackLoad load = loadOf(*rack, lookup);
        const Item* door = lookup.item(rack->rear_door);
        const catalog::Value* door_kw = door ? door->find("capacity_kw") : nullptr;
        if (door_kw && load.air_kw > door_kw->high)
            findings.push_back(about(*rack, "rack.door_too_small", words::say("{}: {:.1f} kW go to air, the rear door takes {:.1f} kW at most", nameOf(*rack), load.air_kw, door_kw->high),
                                     words::say("Take a larger door or fewer devices")));
        if (load.coolant_kw > 0 && load.liquid_kw > load.coolant_kw)
            findings.push_back(about(*rack, "rack.coolant_too_small", words::say("{}: {:.1f} kW go to liquid, the coolant units inside carry {:.1f} kW", nameOf(*rack), load.liquid_kw, load.coolant_kw),
                                     words::say("Add a coolant unit or take out devices")));
        if (load.pdu_kva > 0 && load.power_kw > load.pdu_kva)
            findings.push_back(about(*rack, "rack.power", words::say("{}: devices draw {:.1f} kW, the power strips carry {:.1f} kVA", nameOf(*rack), load.power_kw, load.pdu_kva),
                                     words::say("Add power strips or take out devices")));
    }
    return findings;
}

}  // namespace cw::checks
