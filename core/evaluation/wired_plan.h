// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "document/document.h"
#include "evaluation/rack_links.h"
#include "evaluation/seating.h"

/// The networks of a design on its plan, rack by rack: what schedules and drawings ask for.
namespace cw::evaluation {

/// Pointers lead into the document, which is to outlive it.
struct WiredPlan {
    std::vector<NetworkResult> networks;       ///< sized; their cables are not laid
    PlanStands plan;
    std::vector<NetworkSeating> seatings;      ///< parallel to `networks`

    /// Its index; `networks.size()` when there is no such network.
    [[nodiscard]] std::size_t indexOf(const NetworkId& id) const;
    /// The cables of a network between racks; none where it is no tree, or where a tier has no racks.
    [[nodiscard]] std::vector<RackLinks> linksOf(std::size_t network) const;
};

/// From scratch; costs what there are racks. `networks` as assessed, or sized anew.
[[nodiscard]] WiredPlan wiredPlan(const document::Document& document, const document::DocumentLookup& lookup, std::vector<NetworkResult> networks);
[[nodiscard]] WiredPlan wiredPlan(const document::Document& document, const document::DocumentLookup& lookup);

}  // namespace cw::evaluation
