// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "document/document.h"
#include "units/units.h"

/// Air-cooled servers of eight GPUs, four to a rack, eight racks and their leaf switches to an array of 256 GPUs, on
/// Ethernet; fan walls beside the halls, air-cooled chillers outside.
namespace cw::designs {

struct AirServers {
    ItemId system;
    std::string system_name;
    std::int64_t gpus = 0;                     ///< at least
    PhaseId phase;
};

struct AirCampus {
    std::int64_t gpus = 0;
    double supply_mw = 0;                      ///< that a utility would be asked for
    geometry::Rect everything;
    std::string networks;                      ///< which structure, and why
};

/// Racks, networks, halls and plant; the phase must be in the document already.
AirCampus addAirServers(document::Document& document, const AirServers& servers);

/// Distribution with uninterruptible supply for all IT, air-cooled chillers, surroundings.
void addAirPlans(document::Document& document);

/// One utility service of the size that the design needs.
void addUtility(document::Document& document, double mw, units::Date from);

}  // namespace cw::designs
