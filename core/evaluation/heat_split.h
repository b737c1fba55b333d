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
    friend bool operator==(const SharedHeat&, const SharedHeat&) = default;
};
[[nodiscard]] SharedHeat sharedHeat(const document::Document& document, const catalog::Catalog& catalog, const Assessment& assessed);

/// kW at peak of the rows of the plan, and what takes it where it arises.
struct HeatSources {
    double air_kw = 0;
    double liquid_kw = 0;
    double by_doors_kw = 0;                    ///< a rear door takes at most the air heat of its own rack
    double by_network_doors_kw = 0;            ///< doors of racks that hold no device of the plan
    double by_rack_units_kw = 0;               ///< an in-rack coolant unit takes at most the liquid heat of its own rack
    friend bool operator==(const HeatSources&, const HeatSources&) = default;
};
[[nodiscard]] HeatSources heatSources(const floorplan::Tally& built, const floorplan::Lookup& lookup);

/// kW at peak.
struct HeatSplit {
    double room_air_kw = 0;                    ///< left to the rooms when every rear door takes what it can
    double floor_liquid_kw = 0;                ///< left to coolant units on the floor when those in racks take what they can
};

/// With the `share` of the shared heat that is built. Doors of racks that hold no device of the plan take the heat of the network's
/// switches.
[[nodiscard]] HeatSplit heatSplit(const HeatSources& sources, const SharedHeat& shared, double share);

}  // namespace cw::evaluation
