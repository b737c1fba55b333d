// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "document/table.h"
#include "evaluation/local_wiring.h"

/// What one placement brings to a network, in site coordinates.
namespace cw::evaluation {

struct PlacementWiring {
    std::map<floorplan::Content, std::int64_t> copies;      ///< of each content with wiring of its own
    std::vector<EndpointRack> unconnected;
    std::map<RackId, std::vector<geometry::Point>> seats;   ///< in the order of the copies
};

/// Remembers one answer per row: a row that is the same object stands where it stood.
class PlacementWirings {
public:
    using RowPtr = std::shared_ptr<const floorplan::Placement>;
    struct Known {
        RowPtr row;
        std::shared_ptr<const PlacementWiring> wiring;
    };

    /// One per placement, in the order of the rows.
    const std::vector<Known>& update(const document::Table<floorplan::Placement>& placements, LocalWirings& locals, const floorplan::Lookup& lookup);

private:
    std::vector<Known> known_;                              ///< sorted by the rows' ids
};

}  // namespace cw::evaluation
