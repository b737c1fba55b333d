// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cooling/cooling.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "cooling/calendar.h"
#include "cooling/plant.h"

namespace cw::cooling {

namespace {

/// Heat of both loops. In-rack pumps and fans end as heat in the rooms.
struct Heat {
    LoopLoad liquid;
    LoopLoad air;
    [[nodiscard]] double total() const { return liquid.heat_kw + air.heat_kw; }
};

Heat heatOf(const CoolingInputs& inputs, bool peak)
{
    const CoolingPlan& plan = inputs.plan;
    Heat heat;
    heat.liquid = {peak ? inputs.heat_liquid_peak_kw : inputs.heat_liquid_typical_kw, plan.technology_supply_c - plan.cdu_approach_k};
    heat.air = {peak ? inputs.heat_air_peak_kw + inputs.in_rack_peak_kw : inputs.heat_air_typical_kw + inputs.in_rack_typical_kw, plan.air_loop_supply_c};
    return heat;
}

/// Both loops in one hour, sharing the plant in proportion to their heat.
struct PlantHour {
    double power_kw = 0;
    double evaporated_l = 0;
    double rejected_kw = 0;
    double chilled_kw = 0;
};

PlantHour runBoth(const Plant& plant, const Heat& heat, const Hour& hour, double capacity_kw)
{
    PlantHour sum;
    for (const LoopLoad& load : {heat.liquid, heat.air}) {
        const double share = heat.total() > 0 ? load.heat_kw / heat.total() : 0;
        const LoopHour one = plant.run(load, hour, capacity_kw * share);
        sum.power_kw += one.power_kw;
        sum.evaporated_l += one.evaporated_l;
        sum.rejected_kw += one.rejected_kw;
        sum.chilled_kw += one.chilled_kw;
    }
    return sum;
}

std::int64_t unitsFor(double load_kw, std::optional<double> unit_kw, double spares)
{
    if (!unit_kw || *unit_kw <= 0 || load_kw <= 0) return 0;
    return static_cast<std::int64_t>(std::ceil(load_kw / *unit_kw - 1e-9) + spares);
}

/// Make-up of an hour: evaporation, blow-down at the cycles of concentration, drift.
struct Water {
    double make_up_l = 0;
    double blow_down_l = 0;
};

Water waterOf(double evaporated_l, double circulated_l, const CoolingPlan& plan)
{
    if (evaporated_l <= 0) return {};
    const double blow_down = evaporated_l / std::max(0.1, plan.cycles_of_concentration - 1);
    const double drift = plan.rejection == Rejection::cooling_tower ? circulated_l * plan.drift_fraction : 0;
    return {evaporated_l + blow_down + drift, blow_down};
}

class Year {
public:
    Year(const CoolingInputs& inputs, const Plant& plant, double design_heat_kw, double capacity_kw, CoolingResult& result)
        : inputs_(inputs), plant_(plant), design_heat_kw_(design_heat_kw), capacity_kw_(capacity_kw), result_(result)
    {
    }

    void run(const Climate& climate)
    {
        const Heat heat = heatOf(inputs_, false);
        const double pumps_kw = plant_.pumpsKw(heat.total(), design_heat_kw_);
        std::size_t at = 0;
        for (std::size_t month = 0; month < 12; ++month) {
            double month_kwh = 0;
            double month_l = 0;
            for (int day = 0; day < days_in_month[month]; ++day) {
                double day_l = 0;
                for (int hour = 0; hour < 24; ++hour, ++at) {
                    const PlantHour now = runBoth(plant_, heat, {climate.dry_bulb_c[at], climate.wet_bulb_c[at]}, capacity_kw_);
                    const Water water = waterOf(now.evaporated_l, plant_.circulationLph(now.rejected_kw), inputs_.plan);
                    month_kwh += now.power_kw + pumps_kw + inputs_.in_rack_typical_kw;
                    day_l += water.make_up_l;
                    blow_down_l_ += water.blow_down_l;
                    if (now.chilled_kw > 0) result_.hours_chiller_runs += 1;
                }
                month_l += day_l;
                wettest_day_l_ = std::max(wettest_day_l_, day_l);
            }
            const double days = days_in_month[month];
            result_.monthly_mechanical_kw[month] = month_kwh / (days * 24);
            result_.monthly_water_m3_per_day[month] = month_l / 1000 / days;
            result_.mechanical_kwh_per_year += month_kwh;
            result_.water_m3_per_year += month_l / 1000;
        }
        finish(heat.total());
    }

private:
    void finish(double typical_heat_kw)
    {
        result_.mechanical_typical_kw = result_.mechanical_kwh_per_year / 8760;
        result_.water_m3_per_day_average = result_.water_m3_per_year / 365;
        result_.blowdown_m3_per_day_average = blow_down_l_ / 1000 / 365;
        // Water per kWh of heat hardly depends on the load, so the peak day is the wettest one at peak heat.
        if (typical_heat_kw > 0) result_.water_m3_per_day_peak = wettest_day_l_ / 1000 * heatOf(inputs_, true).total() / typical_heat_kw;
    }

    const CoolingInputs& inputs_;
    const Plant& plant_;
    double design_heat_kw_;
    double capacity_kw_;
    CoolingResult& result_;
    double blow_down_l_ = 0;
    double wettest_day_l_ = 0;
};

std::vector<std::string> sourcesOf(const CoolingPlan& plan, const Climate& climate)
{
    std::vector<std::string> sources;
    sources.push_back(climate.synthetic
                          ? fmt::format("Weather: {}; hours made from monthly means, morning and afternoon humidity and an estimated spread of days. {}", climate.name, climate.source)
                          : fmt::format("Weather: {}, 8,760 hours. {}", climate.name, climate.source));
    sources.push_back("Wet bulb from temperature and humidity: Stull (2011), J. Appl. Meteor. Climatol. 50");
    if (plan.rejection == Rejection::cooling_tower)
        sources.push_back(fmt::format("Towers: 1.47 L per kWh of heat that leaves as vapour, the share from the air's state (ASHRAE Fundamentals, chapter 1); "
                                      "{:.0f} cycles of concentration; fans by affinity laws",
                                      plan.cycles_of_concentration));
    if (!plan.chiller.empty() || plan.rejection == Rejection::air_cooled_chiller)
        sources.push_back("Chillers: a constant share of Carnot from the AHRI 550/590 rating point");
    sources.push_back(fmt::format("Supply {:.0f} °C to the cold plates, {:.0f} °C to doors and coils; pumps {:.0f} kPa at 65 % (practice)", plan.technology_supply_c,
                                  plan.air_loop_supply_c, plan.pump_head_kpa));
    return sources;
}

}  // namespace

CoolingResult assess(const CoolingInputs& inputs, const catalog::Catalog& catalog, const Climate& climate)
{
    const Plant plant(inputs.plan, catalog);
    const Heat peak = heatOf(inputs, true);
    CoolingResult result;
    result.heat_kw = peak.total();
    result.liquid_fraction = peak.total() > 0 ? peak.liquid.heat_kw / peak.total() : 0;
    result.sources = sourcesOf(inputs.plan, climate);

    const Hour design{climate.design_dry_bulb_c, climate.design_wet_bulb_c};
    const PlantHour sized = runBoth(plant, peak, design, 0);
    result.rejection_units_needed = unitsFor(sized.rejected_kw, plant.rejectionUnitKw(), inputs.plan.spare_units);
    if (!inputs.plan.chiller.empty()) result.chiller_units_needed = unitsFor(sized.chilled_kw, plant.chillerUnitKw(), inputs.plan.spare_units);
    result.rejection_capacity_kw = static_cast<double>(inputs.rejection_units_placed) * plant.rejectionUnitKw().value_or(0);

    const double capacity_kw = static_cast<double>(result.rejection_units_needed) * plant.rejectionUnitKw().value_or(0);
    result.mechanical_peak_kw = runBoth(plant, peak, design, capacity_kw).power_kw + plant.pumpsKw(peak.total(), peak.total()) + inputs.in_rack_peak_kw;
    Year(inputs, plant, peak.total(), capacity_kw, result).run(climate);
    return result;
}

}  // namespace cw::cooling
