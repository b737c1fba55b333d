// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>

#include "cooling/cooling.h"

/// The plant in one hour: what it draws and evaporates for a heat load under a sky.
namespace cw::cooling {

struct Hour {
    double dry_bulb_c = 0;
    double wet_bulb_c = 0;
};

/// What the weather of an hour means for a loop, per kW of its heat. Independent of how much heat there is.
struct Sky {
    double chilled_share = 0;                  ///< of the heat, through the chiller
    double compressors_kw_per_kw = 0;
    double allowed_k = 0;                      ///< from ambient to the water that leaves
    double evaporated_l_per_kwh = 0;           ///< per kWh that is rejected
    friend bool operator==(const Sky&, const Sky&) = default;
};

struct LoopMonth;

struct LoopHour {
    double power_kw = 0;                       ///< fans and compressors
    double evaporated_l = 0;                   ///< in the hour
    double rejected_kw = 0;                    ///< with the compressors' own heat
    double chilled_kw = 0;                     ///< through the chiller
};

/// The rejection plant's figures, from the catalogue or, where a record lacks one, the named default.
class Plant {
public:
    Plant(const CoolingPlan& plan, const catalog::Catalog& catalog);

    /// `supply_c`: water that the loop needs.
    [[nodiscard]] Sky sky(const Hour& hour, double supply_c) const;
    /// `capacity_kw`: of all rejection units that share this loop's heat, for fan speed.
    [[nodiscard]] LoopHour run(double heat_kw, const Sky& sky, double capacity_kw) const;

    /// kWh of a loop's fans in a month.
    [[nodiscard]] double fansKwh(double heat_kw, const LoopMonth& month, double capacity_kw) const;

    [[nodiscard]] std::optional<double> rejectionUnitKw() const { return unit_kw_; }
    [[nodiscard]] std::optional<double> chillerUnitKw() const { return chiller_kw_; }
    /// Facility water pumps at a heat load, the design load sizing them; affinity laws with 30 % static head (estimate).
    [[nodiscard]] double pumpsKw(double heat_kw, double design_heat_kw) const;
    /// Litres per hour that circulate for a heat load.
    [[nodiscard]] double circulationLph(double heat_kw) const;
    friend bool operator==(const Plant&, const Plant&) = default;

private:
    [[nodiscard]] double coldestWaterC(const Hour& hour) const;
    [[nodiscard]] double chillerCop(double condenser_c, double chilled_c) const;
    [[nodiscard]] double fansKw(double heat_kw, double capacity_kw, double allowed_k) const;
    [[nodiscard]] double evaporatedLPerKwh(const Hour& hour, double leaving_c) const;
    [[nodiscard]] bool isEvaporative() const { return plan_.rejection == Rejection::cooling_tower; }

    CoolingPlan plan_;
    std::optional<double> unit_kw_;
    std::optional<double> chiller_kw_;
    bool has_chiller_ = false;
    double approach_k_ = 4;
    double fan_fraction_ = 0.01;
    double cop_ = 6.5;
};

}  // namespace cw::cooling
