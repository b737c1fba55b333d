// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ids/ids.h"

/// Purchase, running cost, total cost of ownership, lease versus build.
namespace cw::economics {

/// Assumptions. One per document; every default has its source in economics.cpp.
struct EconomicPlan {
    PlanId id{"economics"};
    double discount_rate = 0.10;
    double energy_usd_per_kwh = 0.0674;
    double demand_usd_per_kw_month = 0;        ///< on top of energy; 0 when the energy price is all-in
    double water_usd_per_m3 = 1.5;
    double utilisation = 0.80;                 ///< of GPU-hours, for the TCO per GPU-hour
    double it_life_years = 5;
    double plant_life_years = 15;
    double building_life_years = 39;
    double construction_usd_per_mw = 11.7e6;   ///< of IT critical load: power, cooling, shell, site
    double owner_cost_fraction = 0.04;
    double contingency_fraction = 0.05;
    double staff_count = 0;
    double staff_usd_per_year = 120000;
    double maintenance_it_fraction = 0.02;     ///< of IT capex a year
    double maintenance_plant_fraction = 0.03;
    double insurance_tax_fraction = 0.01;      ///< of capex a year
    double lease_usd_per_gpu_hour = 2.85;
    double lease_escalation = 0.0;             ///< a year
    double lease_years = 4;
    double lease_delay_months = 0;             ///< landlord delivers this much later than the building
    double build_months = 4;
    double residual_fraction = 0.10;           ///< of IT capex at the end of its life
    double market_usd_per_gpu_hour = 2.85;     ///< what an idle month costs
    friend bool operator==(const EconomicPlan&, const EconomicPlan&) = default;
};

struct EconomicInputs {
    std::int64_t gpus = 0;
    std::map<std::string, double> equipment_usd;   ///< bought from the catalogue, by category: "gpu systems", "network", "storage", "racks", "power", "cooling", "generation"
    double network_cables_usd = 0;
    double it_peak_mw = 0;
    double facility_peak_mw = 0;
    double energy_gwh_per_year = 0;
    double water_m3_per_year = 0;
    std::vector<std::string> unpriced;             ///< equipment without a price, by name
    EconomicPlan plan;
    friend bool operator==(const EconomicInputs&, const EconomicInputs&) = default;
};

struct LeaseVersusBuild {
    double lease_npv_musd = 0;
    double build_npv_musd = 0;
    double break_even_usd_per_gpu_hour = 0;
    std::optional<double> break_even_utilisation;
    std::optional<int> crossing_month;             ///< first month in which building has cost less, cumulated
    double month_of_delay_musd = 0;
    std::vector<double> lease_cumulative_musd;     ///< by month
    std::vector<double> build_cumulative_musd;
    friend bool operator==(const LeaseVersusBuild&, const LeaseVersusBuild&) = default;
};

struct EconomicResult {
    double capex_musd = 0;
    std::map<std::string, double> capex_by_category_musd;   ///< sums to capex_musd
    double opex_musd_per_year = 0;
    std::map<std::string, double> opex_by_category_musd;    ///< sums to opex_musd_per_year
    std::optional<double> tco_usd_per_gpu_hour;
    std::optional<double> usd_per_gpu;
    LeaseVersusBuild lease_versus_build;
    std::vector<std::string> sources;
    std::vector<std::string> unpriced;
    friend bool operator==(const EconomicResult&, const EconomicResult&) = default;
};

[[nodiscard]] EconomicResult assess(const EconomicInputs& inputs);

}  // namespace cw::economics
