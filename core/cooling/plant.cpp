// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cooling/plant.h"

#include <algorithm>
#include <cmath>

#include "cooling/psychrometrics.h"
#include "cooling/year_sums.h"

namespace cw::cooling {

namespace {

constexpr double water_cp = 4.186;             // kJ/(kg K)
constexpr double pump_efficiency = 0.65;       // pump 0.70 x motor and drive 0.93; practice
constexpr double static_head = 0.3;            // estimate
constexpr double evaporation_l_per_kwh = 1.47; // latent heat of water near 30 °C
constexpr double pad_effectiveness = 0.7;      // wetted pads before a dry coil; practice
constexpr double coil_air_rise_k = 10;         // dry coolers; practice
constexpr double slowest_fan = 0.2;            // of full speed
// AHRI 550/590 rating point of water-cooled chillers: 6.7 °C chilled, 29.4 °C condenser water; air-cooled: 35 °C air.
constexpr double rated_chilled_c = 6.7;
constexpr double rated_condenser_c = 29.4;
constexpr double rated_air_c = 35.0;
constexpr double exchanger_lift_k = 9;         // both exchangers' temperature differences; estimate
constexpr double best_cop_over_rated = 1.8;    // compressor losses limit the gain of a small lift; estimate

}  // namespace

Plant::Plant(const CoolingPlan& plan, const catalog::Catalog& catalog) : plan_(plan)
{
    const bool air_cooled = plan.rejection == Rejection::air_cooled_chiller;
    if (!isEvaporative()) {
        approach_k_ = 8;
        fan_fraction_ = 0.0225;
    }
    if (const catalog::Item* unit = catalog.find(plan.rejection_item)) {
        unit_kw_ = unit->number("capacity_kw");
        approach_k_ = unit->number("approach_k").value_or(approach_k_);
        fan_fraction_ = unit->number("fan_power_fraction").value_or(fan_fraction_);
        if (air_cooled) cop_ = unit->number("cop").value_or(4.5);
    }
    has_chiller_ = air_cooled;
    if (const catalog::Item* chiller = catalog.find(plan.chiller)) {
        has_chiller_ = true;
        chiller_kw_ = chiller->number("capacity_kw");
        if (!air_cooled) cop_ = chiller->number("cop").value_or(cop_);
    }
}

double Plant::coldestWaterC(const Hour& hour) const
{
    if (isEvaporative()) return hour.wet_bulb_c + approach_k_;
    if (plan_.rejection == Rejection::adiabatic_cooler) return hour.dry_bulb_c - pad_effectiveness * (hour.dry_bulb_c - hour.wet_bulb_c) + approach_k_;
    return hour.dry_bulb_c + approach_k_;
}

/// A constant share of Carnot: the COP is in inverse proportion to the lift.
double Plant::chillerCop(double condenser_c, double chilled_c) const
{
    const double rated_hot = plan_.rejection == Rejection::air_cooled_chiller ? rated_air_c : rated_condenser_c;
    const double rated_lift = rated_hot - rated_chilled_c + exchanger_lift_k;
    const double lift = std::max(5.0, condenser_c - chilled_c + exchanger_lift_k);
    return cop_ * std::min(best_cop_over_rated, rated_lift / lift);
}

/// Air flow falls as the allowed approach grows; power with its cube (affinity law).
double Plant::fansKw(double heat_kw, double capacity_kw, double allowed_k) const
{
    if (capacity_kw <= 0) return heat_kw * fan_fraction_;
    const double speed = std::clamp(heat_kw / capacity_kw * approach_k_ / allowed_k, slowest_fan, 1.0);
    return capacity_kw * fan_fraction_ * speed * speed * speed;
}

double Plant::fansKwh(double heat_kw, const LoopMonth& month, double capacity_kw) const
{
    if (heat_kw <= 0) return 0;
    if (capacity_kw <= 0) return heat_kw * month.rejected_kwh * fan_fraction_;
    return capacity_kw * fan_fraction_ * month.fans.cubedSpeeds(heat_kw / capacity_kw * approach_k_, slowest_fan);
}

double Plant::evaporatedLPerKwh(const Hour& hour, double leaving_c) const
{
    if (isEvaporative()) {
        // The air leaves saturated, near the mean temperature of the falling water.
        const double out_c = leaving_c + plan_.loop_delta_t_k / 2;
        return evaporation_l_per_kwh * latentShare(hour.dry_bulb_c, hour.wet_bulb_c, out_c);
    }
    const bool pads_wet = plan_.rejection == Rejection::adiabatic_cooler && hour.dry_bulb_c + approach_k_ > leaving_c;
    if (!pads_wet) return 0;
    const double cooled_k = pad_effectiveness * (hour.dry_bulb_c - hour.wet_bulb_c);
    return evaporation_l_per_kwh * cooled_k / coil_air_rise_k;
}

Sky Plant::sky(const Hour& hour, double supply_c) const
{
    Sky sky;
    const double coldest_c = coldestWaterC(hour);
    const double leaving_c = std::max(coldest_c, supply_c);
    if (has_chiller_) sky.chilled_share = std::clamp((coldest_c - supply_c) / plan_.loop_delta_t_k, 0.0, 1.0);
    const double condenser_c = plan_.rejection == Rejection::air_cooled_chiller ? hour.dry_bulb_c : coldest_c;
    if (sky.chilled_share > 0) sky.compressors_kw_per_kw = sky.chilled_share / chillerCop(condenser_c, supply_c);
    sky.allowed_k = std::max(approach_k_, leaving_c - (isEvaporative() ? hour.wet_bulb_c : hour.dry_bulb_c));
    sky.evaporated_l_per_kwh = evaporatedLPerKwh(hour, leaving_c);
    return sky;
}

LoopHour Plant::run(double heat_kw, const Sky& sky, double capacity_kw) const
{
    LoopHour result;
    if (heat_kw <= 0) return result;
    const double compressors_kw = heat_kw * sky.compressors_kw_per_kw;
    result.chilled_kw = heat_kw * sky.chilled_share;
    result.rejected_kw = heat_kw + compressors_kw;
    result.power_kw = compressors_kw + fansKw(result.rejected_kw, capacity_kw, sky.allowed_k);
    result.evaporated_l = result.rejected_kw * sky.evaporated_l_per_kwh;
    return result;
}

double Plant::circulationLph(double heat_kw) const { return heat_kw * 3600 / (water_cp * plan_.loop_delta_t_k); }

double Plant::pumpsKw(double heat_kw, double design_heat_kw) const
{
    if (design_heat_kw <= 0) return 0;
    const double design_m3_per_s = circulationLph(design_heat_kw) / 3.6e6;
    const double design_kw = design_m3_per_s * plan_.pump_head_kpa / pump_efficiency;
    const double x = heat_kw / design_heat_kw;
    return design_kw * x * (static_head + (1 - static_head) * x * x);
}

}  // namespace cw::cooling
