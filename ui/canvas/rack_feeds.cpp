// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/rack_feeds.h"

#include "checks/rack_load.h"

namespace cw::ui {

bool bringsTwoPaths(power::Redundancy redundancy)
{
    switch (redundancy) {
    case power::Redundancy::two_n:
    case power::Redundancy::distributed_4n3:
    case power::Redundancy::block_redundant: return true;
    case power::Redundancy::n:
    case power::Redundancy::n_plus_1: return false;
    }
    return false;
}

RackFeeds feedsOf(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup, power::Redundancy redundancy)
{
    int strips = 0;
    for (const auto& mounted : rack.devices)
        if (const catalog::Item* device = lookup.item(mounted.item); device && device->kind == catalog::Kind::rack_pdu) strips += mounted.count;
    if (strips == 0) return RackFeeds::none;
    if (!bringsTwoPaths(redundancy) || strips == 1) return RackFeeds::one;
    if (strips % 2 != 0) return RackFeeds::uneven;
    const checks::RackLoad load = checks::loadOf(rack, lookup);
    // As the rule of rack power has it: kW against the rating in kVA.
    return load.complete && load.power_kw <= load.pdu_kva / 2 ? RackFeeds::both : RackFeeds::both_small;
}

}  // namespace cw::ui
