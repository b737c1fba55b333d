// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ids/ids.h"
#include "power/power.h"
#include "units/units.h"

/// What is built when, and what power is there when.
namespace cw::phases {

struct Phase {
    PhaseId id;
    std::string name;
    units::Date date{};                        ///< its equipment runs from this day
    std::string note;
    friend bool operator==(const Phase&, const Phase&) = default;
};

/// What one phase alone brings; evaluation fills it from the placements.
struct PhaseNeed {
    Phase phase;
    std::int64_t gpus = 0;
    double facility_peak_mw = 0;               ///< its share of the site's peak
    friend bool operator==(const PhaseNeed&, const PhaseNeed&) = default;
};

struct PhasesInputs {
    std::vector<PhaseNeed> needs;              ///< in any order
    std::vector<power::Supply> supplies;
    friend bool operator==(const PhasesInputs&, const PhasesInputs&) = default;
};

/// Cumulative, in date order.
struct PhaseResult {
    PhaseId id;
    std::string name;
    units::Date date{};
    std::int64_t gpus_installed = 0;
    std::int64_t gpus_online = 0;              ///< limited by the lower of delivery and power
    double facility_peak_mw = 0;
    double supply_mw = 0;
    double shortfall_mw = 0;                   ///< zero or more
    friend bool operator==(const PhaseResult&, const PhaseResult&) = default;
};

/// One step of the supply or need curve, for charts.
struct CurvePoint {
    units::Date date{};
    double need_mw = 0;
    double supply_mw = 0;
    std::int64_t gpus_online = 0;
    friend bool operator==(const CurvePoint&, const CurvePoint&) = default;
};

struct PhasesResult {
    std::vector<PhaseResult> phases;
    std::vector<CurvePoint> curve;             ///< at every date on which need or supply changes
    friend bool operator==(const PhasesResult&, const PhasesResult&) = default;
};

[[nodiscard]] PhasesResult assess(const PhasesInputs& inputs);

}  // namespace cw::phases
