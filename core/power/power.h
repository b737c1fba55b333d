// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "catalog/catalog.h"
#include "ids/ids.h"
#include "units/units.h"

/// Sources, distribution, losses, headroom.
namespace cw::power {

enum class SupplyKind { utility, gas_turbine, gas_engine, diesel_standby, battery };

/// A source with the date from which it can carry load.
struct Supply {
    SupplyId id;
    std::string name;
    SupplyKind kind = SupplyKind::utility;
    ItemId item;                               ///< the catalogue record; may be empty for a utility step
    int units = 1;
    double capacity_mw = 0;                    ///< all units together, as contracted or rated on site
    units::Date available_from{};
    std::optional<units::Date> available_until;   ///< temporary plant
    SupplyId replaces;                         ///< a later utility step replaces the earlier one
    bool carries_load = true;                  ///< false: standby or ride-through, not counted as supply
    double energy_mwh = 0;                     ///< batteries
    std::optional<int> curtailment_notice_min;
    std::string approval;                      ///< who must approve, and when
    std::string source;                        ///< where these figures come from
    friend bool operator==(const Supply&, const Supply&) = default;
};

enum class Redundancy { n, n_plus_1, two_n, distributed_4n3, block_redundant };

/// How power gets from the site's terminals to the racks. One per document.
struct DistributionPlan {
    PlanId id{"power"};
    ItemId substation_transformer;
    ItemId unit_substation;                    ///< MV/LV transformer
    ItemId ups;
    double ups_share_of_it = 0;                ///< share of IT load behind UPS (large training sites: none on GPU load)
    ItemId busway;
    Redundancy redundancy = Redundancy::n_plus_1;
    double power_factor = 0.98;                ///< of the site at the utility meter
    double house_load_fraction = 0.01;         ///< lighting, offices, security, over IT peak
    friend bool operator==(const DistributionPlan&, const DistributionPlan&) = default;
};

struct Load {
    double peak_kw = 0;                        ///< what cables, breakers and the utility must carry
    double typical_kw = 0;                     ///< what heavy training draws
    friend bool operator==(const Load&, const Load&) = default;
};

struct PowerInputs {
    std::map<std::string, Load> it;            ///< by category: "gpu systems", "network", "optics", "storage", "management"
    Load cooling;                              ///< everything that moves heat
    DistributionPlan plan;
    friend bool operator==(const PowerInputs&, const PowerInputs&) = default;
};

struct Stage {
    std::string name;                          ///< "unit substations"
    ItemId item;
    std::int64_t units = 0;                    ///< how many the load and the redundancy scheme need
    double load_kva = 0;                       ///< through the stage at peak
    double rating_kva = 0;                     ///< of all units
    double worst_load_fraction = 0;            ///< of one unit's rating with one unit out
    double loss_peak_kw = 0;
    double loss_typical_kw = 0;
    std::string source;                        ///< of the loss curve
    friend bool operator==(const Stage&, const Stage&) = default;
};

struct PowerResult {
    Load it;
    std::map<std::string, Load> it_by_category;
    Load cooling;
    Load house;
    Load losses;
    Load facility;
    double facility_peak_kva = 0;
    std::vector<Stage> stages;
    friend bool operator==(const PowerResult&, const PowerResult&) = default;
};

/// Losses per stage from efficiency curves (no-load plus load squared for transformers, efficiency against load for UPS).
[[nodiscard]] PowerResult assess(const PowerInputs& inputs, const catalog::Catalog& catalog);

/// What all sources that carry load can supply on a date. A replaced step no longer counts.
[[nodiscard]] double supplyMw(const std::vector<const Supply*>& supplies, units::Date date);

/// The published top-down methods beside the bottom-up figure.
struct TopDown {
    std::string method;
    std::string source;
    double mw = 0;
    friend bool operator==(const TopDown&, const TopDown&) = default;
};
[[nodiscard]] std::vector<TopDown> topDownEstimates(std::int64_t gpus, double gpu_tdp_w, std::string_view gpu_family);

}  // namespace cw::power
