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
/// Below it the published steps of the grid and the borrowed generation mean nothing: one service carries the design.
inline constexpr std::int64_t least_gpus_in_steps = 5'000;

struct LiquidServers {
    ItemId system;
    std::string system_name;
    ItemId coolant_unit;
    std::int64_t gpus = 0;                     ///< at least
    std::vector<fabric::Network> variants;
};

struct LiquidCampus {
    PodCampus campus;
    CampusNeed need;
    std::string networks;                      ///< which structure, and why
};

/// Racks, networks and pods: seven arrays to a pod, 49 fill a hall of 25,088 GPUs. Phases and land are for the caller.
LiquidCampus addLiquidServers(document::Document& document, const LiquidServers& servers);

/// Distribution, cooling with towers and trim chillers, and surroundings.
void addMemphisPlans(document::Document& document, const PlantItems& plant);

/// A supply with its catalogue record.
[[nodiscard]] power::Supply supplyFrom(const char* id, const std::string& name, power::SupplyKind kind, const char* record, std::int64_t units, double capacity_mw, units::Date from);

/// One service that carries the design.
[[nodiscard]] power::Supply wholeService(const CampusNeed& need, units::Date from);

/// A figure of the published size for another size: the same share of it, rounded up to a tenth.
[[nodiscard]] double scaledMw(double published_mw, double share);
[[nodiscard]] std::int64_t scaledUnits(std::int64_t published, double share);

/// Units of plant of one kind in a yard; `west`: of a lone building beside it to the west.
[[nodiscard]] SiteYard siteYard(const char* id, const std::string& name, const char* item, std::int64_t units, const PhaseId& phase, const char* label, bool west);
/// A substation; nothing when the plant has no transformer of its own. One part for every phase.
[[nodiscard]] SiteYard substationYard(const char* id, const std::string& name, const PlantItems& plant, std::vector<Yard::Part> parts);

[[nodiscard]] units::Date day(int year, unsigned month, unsigned dom);

}  // namespace cw::designs
