// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "evaluation/assessment.h"
#include "evaluation/loads.h"
#include "floorplan/layout.h"

/// Which plant takes the heat at peak: what stays for air handlers and for coolant units on the floor.
namespace cw::evaluation {

/// Heat that no row of the plan says, shared out among phases.
struct SharedHeat {
    double network_air_kw = 0;                 ///< switches and optics
    double network_liquid_kw = 0;
    double losses_kw = 0;                      ///< of UPS and busways, inside the building
    double share = 1;                          ///< of all this, what is built
    friend bool operator==(const SharedHeat&, const SharedHeat&) = default;
};
[[nodiscard]] SharedHeat sharedHeat(const document::Document& document, const catalog::Catalog& catalog, const Assessment& assessed);

/// kW at peak.
struct HeatSplit {
    double room_air_kw = 0;                    ///< left to the rooms when every rear door takes what it can
    double floor_liquid_kw = 0;                ///< left to coolant units on the floor when those in racks take what they can
};

/// A rear door takes at most the air heat of its own rack, an in-rack coolant unit at most the liquid heat of its own rack.
/// Doors of racks that hold no device of the plan take the heat of the network's switches.
[[nodiscard]] HeatSplit heatSplit(const floorplan::Tally& built, const SharedHeat& shared, const floorplan::Lookup& lookup);

}  // namespace cw::evaluation
