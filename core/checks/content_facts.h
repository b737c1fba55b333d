// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "floorplan/layout.h"

/// What the rules ask about a content, worked out once however often it is placed.
namespace cw::checks {

struct ContentFacts {
    bool has_racks = false;
    bool has_outdoor_plant = false;            ///< towers, dry coolers, generators, batteries
    double densest_kpa = 0;                    ///< heaviest load on the floor of one thing; unknown masses count nothing
    double tallest_mm = 0;
};

class ContentFactsMemory {
public:
    explicit ContentFactsMemory(const floorplan::Lookup& lookup) : lookup_(lookup) {}
    const ContentFacts& of(const floorplan::Content& what);

private:
    [[nodiscard]] ContentFacts ofItem(const ItemId& id) const;
    [[nodiscard]] ContentFacts ofRack(const RackId& id) const;
    [[nodiscard]] ContentFacts ofBlock(const BlockId& id);

    const floorplan::Lookup& lookup_;
    std::map<floorplan::Content, ContentFacts> known_;
};

/// Stands in the open: its heat, noise or exhaust cannot stay in a room.
[[nodiscard]] bool isOutdoorPlant(catalog::Kind kind);

}  // namespace cw::checks
