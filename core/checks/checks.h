// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cabling/tray_fill.h"
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
    bool alternative = false;                          ///< only compared, never built
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
    std::vector<std::string> lost;             ///< exceptions that name nothing in the network
    std::int64_t cut_off = 0;                  ///< endpoints that its exceptions leave without a link
    std::string endpoints;                     ///< a drawn network joins more or fewer endpoints than there are: how many, else empty
    std::map<std::string, std::string> instead;   ///< by code of the finding: what could be built instead, with counts and prices
    friend bool operator==(const NetworkFit&, const NetworkFit&) = default;
};

/// A kind of plant that must be there in number, or carry something in total.
struct PlantFacts {
    std::string code;                          ///< of the finding when it does not
    std::string name;                          ///< "Unit substations"
    PlanId plan;
    ItemId item;                               ///< that the plan names; empty: any of its kind
    double placed = 0;
    double needed = 0;                         ///< with spares and redundancy
    std::string unit;                          ///< of both; empty: a number of units
    std::string reserve;                       ///< what `needed` includes: "2N"; empty: nothing
    friend bool operator==(const PlantFacts&, const PlantFacts&) = default;
};

/// Plant that is built after what needs it.
struct LatePlant {
    PhaseId phase;
    std::string phase_name;
    std::vector<std::string> kinds;            ///< "heat rejection: 3 of 12 units"
    friend bool operator==(const LatePlant&, const LatePlant&) = default;
};

/// Generators or batteries behind a supply.
struct SupplyPlant {
    SupplyId id;
    std::string name;
    std::string item;                          ///< name of the record
    units::Date from{};
    std::int64_t needed = 0;                   ///< units that the supplies of that day count on
    std::int64_t placed = 0;                   ///< on the plan
    std::int64_t placed_by_then = 0;           ///< with phases up to that day
    friend bool operator==(const SupplyPlant&, const SupplyPlant&) = default;
};

/// What the whole design amounts to, for the rules that compare need with provision.
struct SiteFacts {
    std::int64_t gpus = 0;
    std::vector<NetworkFacts> networks;
    std::vector<NetworkFit> fits;                      ///< of the same networks, in the same order
    phases::PhasesResult phases;
    std::vector<cabling::TrayFill> trays;
    std::vector<PlantFacts> plant;
    std::vector<LatePlant> late_plant;
    std::vector<SupplyPlant> supply_plant;
    bool several_nodes = false;                        ///< more than one system that computes
    bool heat_goes_nowhere = false;                    ///< there is heat, and the plan names nothing that rejects it
    bool power_comes_from_nowhere = false;             ///< there is load, and the plan names no transformers
    std::optional<double> noise_day_dba;
    std::optional<double> noise_night_dba;
    geometry::Point loudest_point;
    std::vector<std::string> without_power;
    std::vector<std::string> typical_assumed;          ///< no typical power: a share of the peak stands in
    double typical_of_peak = 0;                        ///< that share
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
