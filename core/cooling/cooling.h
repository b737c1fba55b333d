// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "catalog/catalog.h"
#include "errors/error.h"
#include "ids/ids.h"

/// Heat split, plant, and the year's PUE, WUE and water from the hours of a climate.
namespace cw::cooling {

/// An hour-by-hour year, or what is known of it.
struct Climate {
    std::string name;
    std::string source;
    bool synthetic = false;                    ///< hours made from monthly means, and said so
    std::vector<float> dry_bulb_c;             ///< 8,760 values
    std::vector<float> wet_bulb_c;             ///< 8,760 values
    double design_dry_bulb_c = 0;              ///< 0.4 % cooling design
    double design_wet_bulb_c = 0;              ///< 0.4 % evaporation design
    friend bool operator==(const Climate&, const Climate&) = default;
};

/// Hours from monthly mean temperature and morning/afternoon humidity of a catalogue record of kind climate.
[[nodiscard]] Result<Climate> synthesise(const catalog::Item& record);
/// EnergyPlus weather (EPW); errors name the line.
[[nodiscard]] Result<Climate> readEpw(std::string_view text);
/// Stull (2011), J. Appl. Meteor. Climatol. 50, 2267-2269; valid 5..99 % relative humidity, -20..50 °C.
[[nodiscard]] double wetBulbC(double dry_bulb_c, double relative_humidity_pct);

enum class Rejection { cooling_tower, dry_cooler, adiabatic_cooler, air_cooled_chiller };

/// How heat leaves the site. One per document.
struct CoolingPlan {
    PlanId id{"cooling"};
    ItemId climate;                            ///< catalogue record of kind climate
    Rejection rejection = Rejection::cooling_tower;
    ItemId rejection_item;
    ItemId chiller;                            ///< trim chiller for the air side; empty: none
    double technology_supply_c = 32;           ///< coolant to the cold plates
    double air_loop_supply_c = 20;             ///< water to the rear doors and fan walls
    double cdu_approach_k = 4;
    double loop_delta_t_k = 10;                ///< facility water, supply to return
    double pump_head_kpa = 250;                ///< facility loop
    double cycles_of_concentration = 4;
    double drift_fraction = 0.00002;           ///< of circulating flow
    double spare_units = 1;                    ///< N + this
    std::string water_source;                  ///< "municipal", "reclaimed"
    friend bool operator==(const CoolingPlan&, const CoolingPlan&) = default;
};

struct CoolingInputs {
    double heat_liquid_peak_kw = 0;
    double heat_liquid_typical_kw = 0;
    double heat_air_peak_kw = 0;               ///< to room air, distribution losses inside the building included
    double heat_air_typical_kw = 0;
    double in_rack_peak_kw = 0;                ///< pumps and fans of CDUs and doors that stand in the design, already counted
    double in_rack_typical_kw = 0;
    std::int64_t rejection_units_placed = 0;
    std::int64_t chiller_units_placed = 0;
    CoolingPlan plan;
    friend bool operator==(const CoolingInputs&, const CoolingInputs&) = default;
};

struct CoolingResult {
    double heat_kw = 0;                        ///< at peak, all of it
    double liquid_fraction = 0;                ///< share of the heat that the liquid loop takes
    double mechanical_peak_kw = 0;             ///< at the design hour
    double mechanical_typical_kw = 0;          ///< year's mean at typical heat
    double mechanical_kwh_per_year = 0;
    double water_m3_per_day_average = 0;       ///< make-up: evaporation, blow-down, drift
    double water_m3_per_day_peak = 0;          ///< on the hottest, most humid day at peak heat
    double water_m3_per_year = 0;
    double blowdown_m3_per_day_average = 0;
    std::array<double, 12> monthly_mechanical_kw{};   ///< mean of each month
    std::array<double, 12> monthly_water_m3_per_day{};
    std::int64_t rejection_units_needed = 0;
    std::int64_t chiller_units_needed = 0;
    double rejection_capacity_kw = 0;          ///< of what is placed, at the design hour
    double hours_chiller_runs = 0;
    std::vector<std::string> sources;          ///< formulas and defaults used, one sentence each
    friend bool operator==(const CoolingResult&, const CoolingResult&) = default;
};

[[nodiscard]] CoolingResult assess(const CoolingInputs& inputs, const catalog::Catalog& catalog, const Climate& climate);

}  // namespace cw::cooling
