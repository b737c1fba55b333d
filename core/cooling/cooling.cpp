// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cooling/cooling.h"

#include <algorithm>
#include <cmath>


#include "cooling/calendar.h"
#include "cooling/plant_year.h"
#include "words/words.h"

namespace cw::cooling {

namespace {

/// Heat of both loops. In-rack pumps and fans end as heat in the rooms.
struct Heat {
    double liquid_kw = 0;
    double air_kw = 0;

    [[nodiscard]] double total() const { return liquid_kw + air_kw; }
};

Heat peakHeat(const CoolingInputs& inputs) { return {inputs.heat_liquid_peak_kw, inputs.heat_air_peak_kw + inputs.in_rack_peak_kw}; }
Heat typicalHeat(const CoolingInputs& inputs) { return {inputs.heat_liquid_typical_kw, inputs.heat_air_typical_kw + inputs.in_rack_typical_kw}; }

/// Both loops in one hour, sharing the plant in proportion to their heat.
LoopHour runBoth(const Plant& plant, const Heat& heat, const TwoSkies& skies, double capacity_kw)
{
    const double total_kw = heat.total();
    if (total_kw <= 0) return {};
    LoopHour sum = plant.run(heat.liquid_kw, skies.liquid, capacity_kw * heat.liquid_kw / total_kw);
    const LoopHour air = plant.run(heat.air_kw, skies.air, capacity_kw * heat.air_kw / total_kw);
    sum.power_kw += air.power_kw;
    sum.evaporated_l += air.evaporated_l;
    sum.rejected_kw += air.rejected_kw;
    sum.chilled_kw += air.chilled_kw;
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
    Year(const CoolingInputs& inputs, const PlantYear& year, double capacity_kw, CoolingResult& result)
        : inputs_(inputs), year_(year), plant_(year.plant()), capacity_kw_(capacity_kw), result_(result)
    {
    }

    void run()
    {
        const Heat heat = typicalHeat(inputs_);
        const double pumps_kw = plant_.pumpsKw(heat.total(), peakHeat(inputs_).total());
        std::size_t at = 0;
        for (std::size_t month = 0; month < 12; ++month) {
            double month_kwh = 0;
            double month_l = 0;
            for (int day = 0; day < days_in_month[month]; ++day) {
                double day_l = 0;
                for (int hour = 0; hour < 24; ++hour, ++at) {
                    const LoopHour now = runBoth(plant_, heat, year_.hours()[at], capacity_kw_);
                    const Water water = waterOf(now.evaporated_l, plant_.circulationLph(now.rejected_kw), year_.plan());
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
        if (typical_heat_kw > 0) result_.water_m3_per_day_peak = wettest_day_l_ / 1000 * peakHeat(inputs_).total() / typical_heat_kw;
    }

    const CoolingInputs& inputs_;
    const PlantYear& year_;
    const Plant& plant_;
    double capacity_kw_;
    CoolingResult& result_;
    double blow_down_l_ = 0;
    double wettest_day_l_ = 0;
};

std::vector<std::string> sourcesOf(const PlantYear& year)
{
    const CoolingPlan& plan = year.plan();
    std::vector<std::string> sources{year.weather()};
    sources.push_back(words::say("Wet bulb from temperature and humidity: Stull (2011), J. Appl. Meteor. Climatol. 50"));
    if (plan.rejection == Rejection::cooling_tower)
        sources.push_back(words::say("Towers: 1.47 L per kWh of heat that leaves as vapour, the share from the air's state (ASHRAE Fundamentals, chapter 1); "
                                      "{:.0f} cycles of concentration; fans by affinity laws",
                                      plan.cycles_of_concentration));
    if (!plan.chiller.empty() || plan.rejection == Rejection::air_cooled_chiller)
        sources.push_back(words::say("Chillers: a constant share of Carnot from the AHRI 550/590 rating point"));
    sources.push_back(words::say("Supply {:.0f} °C to the cold plates, {:.0f} °C to doors and coils; pumps {:.0f} kPa at 65 % (practice)", plan.technology_supply_c,
                                  plan.air_loop_supply_c, plan.pump_head_kpa));
    return sources;
}

}  // namespace

CoolingResult assess(const CoolingInputs& inputs, const PlantYear& year)
{
    const Plant& plant = year.plant();
    const CoolingPlan& plan = year.plan();
    const Heat peak = peakHeat(inputs);
    CoolingResult result;
    result.heat_kw = peak.total();
    result.liquid_fraction = peak.total() > 0 ? peak.liquid_kw / peak.total() : 0;
    result.sources = sourcesOf(year);

    const LoopHour sized = runBoth(plant, peak, year.designHour(), 0);
    result.rejection_units_needed = unitsFor(sized.rejected_kw, plant.rejectionUnitKw(), plan.spare_units);
    if (!plan.chiller.empty()) result.chiller_units_needed = unitsFor(sized.chilled_kw, plant.chillerUnitKw(), plan.spare_units);
    result.rejection_capacity_kw = static_cast<double>(inputs.rejection_units_placed) * plant.rejectionUnitKw().value_or(0);

    const double capacity_kw = static_cast<double>(result.rejection_units_needed) * plant.rejectionUnitKw().value_or(0);
    result.mechanical_peak_kw = runBoth(plant, peak, year.designHour(), capacity_kw).power_kw + plant.pumpsKw(peak.total(), peak.total()) + inputs.in_rack_peak_kw;
    Year(inputs, year, capacity_kw, result).run();
    return result;
}

CoolingResult assess(const CoolingInputs& inputs, const catalog::Catalog& catalog, const Climate& climate)
{
    return assess(inputs, PlantYear(inputs.plan, catalog, climate));
}

}  // namespace cw::cooling
