// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "checks/finding.h"
#include "document/document.h"
#include "fabric/sizing.h"

/// The rules. Each is a pure function over the same inputs, in a file of its own; `run` calls them in order.
namespace cw::checks {

/// One network as the rules see it.
struct NetworkFacts {
    NetworkId id;
    std::string name;
    std::optional<fabric::Sizing> sizing;
    std::string error;
    std::vector<std::int64_t> seats_by_tier;           ///< switches that the racks of each tier's seats hold
    std::int64_t unreachable_cables = 0;
    bool cables_known = false;
    friend bool operator==(const NetworkFacts&, const NetworkFacts&) = default;
};

/// What is odd about a network although, or because, it could not be sized: for the rules of network_fit.cpp.
struct NetworkFit {
    NetworkId id;
    std::string name;
    std::string beyond_tiers;                  ///< more endpoints than the tiers hold: the sentence of the sizing, else empty
    std::vector<std::string> ports;            ///< ports that are counted on and not there, one sentence each
    std::string uneven;                        ///< uplinks that divide badly among the switches above: how, else empty
    std::string late;                          ///< a phase has systems before it has switches of a tier: how, else empty
    friend bool operator==(const NetworkFit&, const NetworkFit&) = default;
};

/// A kind of plant that must carry something in total.
struct PlantFacts {
    std::string code;                          ///< of the finding when it does not
    std::string name;                          ///< "Unit substations"
    PlanId plan;
    double placed = 0;                         ///< 0: none stands on the plan, which is no finding by itself
    double needed = 0;
    std::string unit;                          ///< of both
    friend bool operator==(const PlantFacts&, const PlantFacts&) = default;
};

/// Heat rejection at the date of a phase.
struct PhasePlant {
    PhaseId id;
    std::string name;
    std::int64_t rejection_placed = 0;         ///< built by then
    std::int64_t rejection_needed = 0;         ///< by what is built by then, without spares
    friend bool operator==(const PhasePlant&, const PhasePlant&) = default;
};

/// What the whole design amounts to, for the rules that compare need with provision.
struct SiteFacts {
    std::int64_t gpus = 0;
    std::vector<NetworkFacts> networks;
    std::vector<NetworkFit> fits;                      ///< of the same networks, in the same order
    phases::PhasesResult phases;
    std::int64_t rejection_units_placed = 0;
    std::int64_t rejection_units_needed = 0;
    std::vector<PlantFacts> plant;
    std::vector<PhasePlant> phase_plant;
    std::optional<double> noise_day_dba;
    std::optional<double> noise_night_dba;
    geometry::Point loudest_point;
    std::vector<std::string> without_power;
    std::vector<std::string> unpriced;
    friend bool operator==(const SiteFacts&, const SiteFacts&) = default;
};

/// Rules about the plan alone: areas, overlaps, clearances. From scratch; PlanChecks remembers.
[[nodiscard]] std::vector<Finding> checkPlan(const document::Document& document);
/// Rules about need and provision.
[[nodiscard]] std::vector<Finding> checkSite(const document::Document& document, const SiteFacts& facts);
/// Both lists in one order (severity, code, subjects), with the document's waivers applied.
[[nodiscard]] std::vector<Finding> joined(std::vector<Finding> plan, std::vector<Finding> site, const document::Table<document::Waiver>& waivers);

}  // namespace cw::checks
