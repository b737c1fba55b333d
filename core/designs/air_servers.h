// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "designs/pod_campus.h"
#include "document/document.h"
#include "units/units.h"

/// Air-cooled servers of eight GPUs, four to a rack, eight racks and their leaf switches to an array of 256 GPUs, on
/// Ethernet; fan walls at both ends of the rows, UPS for all IT, air-cooled chillers and standby sets outside.
namespace cw::designs {

struct AirServers {
    ItemId system;
    std::string system_name;
    std::int64_t gpus = 0;                     ///< at least
    PhaseId phase;                             ///< in the document already
    units::Date in_service;
};

struct AirCampus {
    std::int64_t gpus = 0;
    std::string networks;                      ///< which structure, and why
};

/// Racks, networks, halls, plant, plans, supplies and the property line.
AirCampus addAirServers(document::Document& document, const AirServers& servers);

/// What all air-cooled designs are fed and cooled by.
void setAirPlant(PodCampus& campus);
void addAirPlans(document::Document& document, const PlantItems& plant);
/// The utility's service and the standby sets of the generator yards. Returns the yard that the service ends in.
[[nodiscard]] std::vector<SiteYard> addAirSupplies(document::Document& document, const PodCampus& campus, const CampusNeed& need, units::Date from);

}  // namespace cw::designs
