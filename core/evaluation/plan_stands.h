// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "document/table.h"
#include "fabric/network.h"
#include "floorplan/layout.h"

/// Where the racks and systems stand that networks join, one by one and in plan order.
namespace cw::evaluation {

/// One rack, or one system that stands by itself.
struct Stand {
    geometry::Point where;                     ///< the middle of its footprint, site coordinates
    geometry::Size size;                       ///< of the footprint as it is turned
    const floorplan::RackDesign* rack = nullptr;
    const catalog::Item* item = nullptr;       ///< null for racks
    const floorplan::Placement* placement = nullptr;
    int column = 0, row = 0;                   ///< the copy of the placement
    const floorplan::Part* part = nullptr;     ///< of the innermost block; null: the placement itself
    int part_column = 0, part_row = 0;         ///< the copy of that part
};

/// A run of stands.
struct StandRun {
    std::size_t begin = 0, end = 0;
    friend bool operator==(const StandRun&, const StandRun&) = default;
};

/// Everything that some network may join or seat switches in: by area, then placement, then copy.
struct PlanStands {
    std::vector<Stand> stands;
    std::vector<StandRun> blocks;              ///< every copy of every block, inner ones first
    std::vector<StandRun> areas;

    [[nodiscard]] std::size_t areaOf(std::size_t stand) const;
};

/// Remembers the stands. Where placements have only been moved, so are their stands; what changes which things stand there
/// opens everything anew.
class StandMemory {
public:
    /// What an update has changed.
    struct Change {
        bool structure = true;                 ///< other things, or in another order
        std::vector<StandRun> moved;           ///< when the structure is the same
    };
    Change update(const document::Table<floorplan::Placement>& placements, const document::Table<fabric::Network>& networks, const floorplan::Lookup& lookup);
    void forget() { rows_.clear(); }

    [[nodiscard]] const PlanStands& plan() const { return plan_; }

private:
    using RowPtr = std::shared_ptr<const floorplan::Placement>;
    struct Known {
        RowPtr row;
        StandRun stands;
    };
    [[nodiscard]] bool sameButForPlace(const std::vector<const RowPtr*>& order) const;
    Change move(const std::vector<const RowPtr*>& order);
    void open(const std::vector<const RowPtr*>& order, const document::Table<fabric::Network>& networks, const floorplan::Lookup& lookup);

    PlanStands plan_;
    std::vector<Known> rows_;                  ///< in plan order
};

/// The stands of a document, from scratch.
[[nodiscard]] PlanStands standsOf(const document::Table<floorplan::Placement>& placements, const document::Table<fabric::Network>& networks, const floorplan::Lookup& lookup);

}  // namespace cw::evaluation
