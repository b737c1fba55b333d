// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cabling/cabling.h"
#include "cabling/tray_fill.h"
#include "checks/finding.h"
#include "cooling/cooling.h"
#include "economics/economics.h"
#include "environment/environment.h"
#include "fabric/sizing.h"
#include "phases/phases.h"
#include "power/power.h"

/// The live numbers: everything the program says about a design.
namespace cw::evaluation {

struct ComputeResult {
    std::int64_t gpus = 0;
    std::int64_t nodes = 0;
    std::int64_t racks = 0;
    std::map<std::string, std::int64_t> racks_by_role;          ///< sums to racks
    std::optional<double> peak_dense_bf16_eflops;
    std::map<AreaId, std::int64_t> gpus_by_area;
    std::map<PhaseId, std::int64_t> gpus_by_phase;
    friend bool operator==(const ComputeResult&, const ComputeResult&) = default;
};

struct NetworkResult {
    NetworkId id;
    std::string name;
    std::string technology;
    bool alternative = false;
    double link_gbps = 0;
    int planes = 1;
    std::optional<fabric::SizeRequest> request;                 ///< what was asked of the structure; nothing: it could not be asked
    std::optional<fabric::Sizing> sizing;                       ///< nothing: it cannot be built, see `error`
    std::string error;
    cabling::Totals cables;
    bool cables_known = false;                                  ///< false: the plan does not say where the switches stand
    std::vector<std::int64_t> seats_by_tier;                    ///< switches that the racks of each tier's seats can hold
    double switch_peak_kw = 0;
    double switch_typical_kw = 0;
    double switch_cost_usd = 0;
    std::optional<std::int64_t> half_used_cages;                ///< twin-port cages whose module carries one link; nothing: not told
    std::vector<std::string> switches_without_power;            ///< left out of the powers above, by name
    std::vector<std::string> switches_unpriced;                 ///< left out of the cost above, by name

    /// Power of all switches with passive cables, kW. Nothing: it cannot be built, or a switch has no figure.
    [[nodiscard]] std::optional<double> switchKw() const;
    /// Power of the optics at both ends of all cables, kW. Nothing: the cables are not known.
    [[nodiscard]] std::optional<double> opticsKw() const;
    /// Switches, cables and optics, US$. Nothing: one of them has no price, or the cables are not known.
    [[nodiscard]] std::optional<double> costUsd() const;
    /// The cost over the proved (lower) bisection, US$ per Gb/s. Nothing where one of the two is unknown or zero.
    [[nodiscard]] std::optional<double> usdPerGbpsOfBisection() const;
    friend bool operator==(const NetworkResult&, const NetworkResult&) = default;
};

struct Assessment {
    ComputeResult compute;
    power::PowerResult power;
    cooling::CoolingResult cooling;
    std::optional<double> pue_annual;
    std::optional<double> pue_peak;
    std::optional<double> wue_l_per_kwh;
    double energy_gwh_per_year = 0;
    std::vector<NetworkResult> networks;
    std::vector<cabling::TrayFill> trays;       ///< for data cables, with those of all trees that are built
    economics::EconomicResult cost;
    environment::EnvironmentResult environment;
    phases::PhasesResult phases;
    std::vector<checks::Finding> findings;

    [[nodiscard]] int count(checks::Severity severity) const;   ///< waived ones left out
    friend bool operator==(const Assessment&, const Assessment&) = default;
};

}  // namespace cw::evaluation
