// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

#include "document/document.h"
#include "evaluation/assessment.h"

/// What stands on the site, counted: the first step of every assessment.
namespace cw::evaluation {

/// Placements as far as they are counted: where they stand, which way and under which label makes no difference.
struct CountedPlacements {
    document::Table<floorplan::Placement> rows;
    friend bool operator==(const CountedPlacements& a, const CountedPlacements& b);
};

/// Everything the counts depend on.
struct InventoryInputs {
    CountedPlacements placements;
    document::Table<floorplan::Block> blocks;
    document::Table<floorplan::RackDesign> racks;
    document::Table<catalog::Item> items;
    document::Table<phases::Phase> phases;
    friend bool operator==(const InventoryInputs&, const InventoryInputs&) = default;
};

struct Inventory {
    floorplan::Tally total;
    std::map<PhaseId, floorplan::Tally> by_phase;
    ComputeResult compute;
    friend bool operator==(const Inventory&, const Inventory&) = default;
};

/// Tallies of contents, remembered while blocks, racks and items stay as they are.
class TallyMemory {
public:
    const floorplan::Tally& of(const floorplan::Content& what, const floorplan::Lookup& lookup);
    void forget() { known_.clear(); }

private:
    std::map<floorplan::Content, floorplan::Tally> known_;
};

[[nodiscard]] Inventory takeInventory(const InventoryInputs& inputs, const floorplan::Lookup& lookup, TallyMemory& memory);

/// GPUs of one unit of an item; 0 for what is no GPU system.
[[nodiscard]] std::int64_t gpusOf(const catalog::Item& item);
[[nodiscard]] std::vector<phases::Phase> phasesByDate(const document::Table<phases::Phase>& phases);
/// The phase that a placement belongs to: its own, or the first by date.
[[nodiscard]] PhaseId phaseOf(const floorplan::Placement& placement, const document::Table<phases::Phase>& phases);

}  // namespace cw::evaluation
