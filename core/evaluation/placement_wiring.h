// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

#include "cabling/formation.h"
#include "document/table.h"
#include "evaluation/local_wiring.h"

/// What one placement brings to a network.
namespace cw::evaluation {

struct PlacementWiring {
    std::map<std::size_t, std::int64_t> wired;                  ///< copies of contents with cables of their own, by OwnCables::index
    std::vector<std::pair<std::int64_t, cabling::Group>> unconnected;  ///< by ports in each rack
    std::vector<cabling::Group> seats;                          ///< of the n-th kind of rack that holds switches, in the order of the copies
    friend bool operator==(const PlacementWiring&, const PlacementWiring&) = default;
};

/// Remembers one answer per row, and one per kind of row: what stands elsewhere in the same way is the same groups, moved.
class PlacementWirings {
public:
    using RowPtr = std::shared_ptr<const floorplan::Placement>;
    struct Known {
        RowPtr row;
        std::shared_ptr<const PlacementWiring> wiring;
    };

    /// One per placement, in plan order: by area, then in the order of the rows.
    const std::vector<Known>& update(const document::Table<floorplan::Placement>& placements, LocalWirings& locals, cabling::Formations& formations,
                                     const floorplan::Lookup& lookup);

private:
    [[nodiscard]] std::shared_ptr<const PlacementWiring> wiringOf(const RowPtr& row, LocalWirings& locals, cabling::Formations& formations,
                                                                  const floorplan::Lookup& lookup);

    std::vector<Known> by_id_;
    std::vector<std::size_t> order_;                        ///< of by_id_, by area
    std::vector<Known> in_plan_order_;
    std::unordered_multimap<std::size_t, Known> kinds_;     ///< by a hash of what does not depend on the place
};

}  // namespace cw::evaluation
