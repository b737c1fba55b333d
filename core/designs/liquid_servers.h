// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "designs/campus_networks.h"
#include "designs/pod_campus.h"

/// What both Memphis designs share: liquid-cooled 4U servers of eight GPUs, eight to a rack, eight racks and their leaf
/// switches to an array of 512 GPUs, under the sky and the rules of Memphis.
namespace cw::designs {

inline constexpr std::int64_t liquid_gpus_per_array = 512;

/// Seven arrays to a pod: 49 fill a hall of 25,088 GPUs. Plant and buildings are for the caller to fill in.
[[nodiscard]] PodCampus liquidServerCampus(std::int64_t arrays);

/// Racks and the block "array".
void addLiquidServerRacks(document::Document& document, const ItemId& system, const ItemId& coolant_unit);

/// Ethernet back end and front end, and the variants; sets the campus's services to hold their switches. Says what was chosen.
[[nodiscard]] std::string addLiquidServerNetworks(document::Document& document, PodCampus& campus, std::vector<fabric::Network> variants);

/// Distribution, cooling with towers and trim chillers, and surroundings.
void addMemphisPlans(document::Document& document, const ItemId& substation_transformer);

/// A supply with its catalogue record.
[[nodiscard]] power::Supply supplyFrom(const char* id, const char* name, power::SupplyKind kind, const char* record, int units, double capacity_mw, units::Date from);

[[nodiscard]] units::Date day(int year, unsigned month, unsigned dom);

}  // namespace cw::designs
