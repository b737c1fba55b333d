// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>

#include "document/snapshots.h"

namespace cw::storage {

inline constexpr const char* format_name = "clusterwright.design";

/// The parts of a file in their order: one line per table, for reading, writing and the schema.
template <class Visit>
void forEachTable(Visit&& visit)
{
    visit("project", std::type_identity<document::Project>());
    visit("site", std::type_identity<floorplan::Site>());
    visit("areas", std::type_identity<floorplan::Area>());
    visit("racks", std::type_identity<floorplan::RackDesign>());
    visit("blocks", std::type_identity<floorplan::Block>());
    visit("placements", std::type_identity<floorplan::Placement>());
    visit("backgrounds", std::type_identity<floorplan::Background>());
    visit("networks", std::type_identity<fabric::Network>());
    visit("supplies", std::type_identity<power::Supply>());
    visit("phases", std::type_identity<phases::Phase>());
    visit("power", std::type_identity<power::DistributionPlan>());
    visit("cooling", std::type_identity<cooling::CoolingPlan>());
    visit("environment", std::type_identity<environment::EnvironmentPlan>());
    visit("economics", std::type_identity<economics::EconomicPlan>());
    visit("waivers", std::type_identity<document::Waiver>());
    visit("items", std::type_identity<catalog::Item>());
    visit("trays", std::type_identity<cabling::Tray>());
    visit("snapshots", std::type_identity<document::Snapshot>());
}

/// What a design inside a design leaves out.
template <class Row>
inline constexpr bool is_only_outside = std::is_same_v<Row, document::Snapshot> || std::is_same_v<Row, floorplan::Background>;

/// Sources and phases are compared with each other, and people look at every network: estimate of what stays usable.
template <class Row>
inline constexpr std::size_t most_rows_of =
    std::is_same_v<Row, document::Snapshot> ? document::most_snapshots :
    std::is_same_v<Row, power::Supply> || std::is_same_v<Row, phases::Phase> || std::is_same_v<Row, fabric::Network> ? 1000 : 200'000;

}  // namespace cw::storage
