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

/// The year of a heat load that does not change, from the sums of its weather.
class Year {
public:
    Year(const CoolingInputs& inputs, const PlantYear& year, double capacity_kw, CoolingResult& result)
        : inputs_(inputs), year_(year), plant_(year.plant()), heat_(typicalHeat(inputs)), capacity_kw_(capacity_kw), result_(result)
    {
    }

    void run()
    {
        const double pumps_kw = plant_.pumpsKw(heat_.total(), peakHeat(inputs_).total());
        std::size_t day = 0;
        for (std::size_t month = 0; month < 12; ++month) {
            const double hours = days_in_month[month] * 24;
            const double month_kwh = plantKwh(month) + hours * (pumps_kw + inputs_.in_rack_typical_kw);
            double month_l = 0;
            for (int i = 0; i < days_in_month[month]; ++i, ++day) month_l += waterOf(day);
            result_.monthly_mechanical_kw[month] = month_kwh / hours;
            result_.monthly_water_m3_per_day[month] = month_l / 1000 / days_in_month[month];
            result_.mechanical_kwh_per_year += month_kwh;
            result_.water_m3_per_year += month_l / 1000;
        }
        if (heat_.total() > 0) result_.hours_chiller_runs = static_cast<double>(year_.sums().chiller_hours[static_cast<std::size_t>(carrying())]);
        finish();
    }

private:
    [[nodiscard]] Carrying carrying() const { return heat_.air_kw <= 0 ? Carrying::liquid : heat_.liquid_kw <= 0 ? Carrying::air : Carrying::both; }

    /// Fans and compressors of both loops.
    [[nodiscard]] double plantKwh(std::size_t month) const
    {
        const double total_kw = heat_.total();
        if (total_kw <= 0) return 0;
        const auto loop = [&](double heat_kw, const LoopMonth& sums) {
            return heat_kw <= 0 ? 0 : heat_kw * sums.compressors_kwh + plant_.fansKwh(heat_kw, sums, capacity_kw_ * heat_kw / total_kw);
        };
        return loop(heat_.liquid_kw, year_.sums().liquid.months[month]) + loop(heat_.air_kw, year_.sums().air.months[month]);
    }

    /// Make-up of a day, litres: evaporation, blow-down at the cycles of concentration, drift in the hours in which water evaporates.
    double waterOf(std::size_t day)
    {
        const LoopDay& liquid = year_.sums().liquid.days[day];
        const LoopDay& air = year_.sums().air.days[day];
        const Carrying loops = carrying();
        double evaporated_l = 0;
        double rejected_kwh = 0;
        if (heat_.liquid_kw > 0) {
            evaporated_l += heat_.liquid_kw * liquid.evaporated_l;
            rejected_kwh += heat_.liquid_kw * (loops == Carrying::both ? liquid.rejected_any_kwh : liquid.rejected_wet_kwh);
        }
        if (heat_.air_kw > 0) {
            evaporated_l += heat_.air_kw * air.evaporated_l;
            rejected_kwh += heat_.air_kw * (loops == Carrying::both ? air.rejected_any_kwh : air.rejected_wet_kwh);
        }
        if (evaporated_l <= 0) return 0;
        const CoolingPlan& plan = year_.plan();
        const double blow_down_l = evaporated_l / std::max(0.1, plan.cycles_of_concentration - 1);
        const double drift_l = plan.rejection == Rejection::cooling_tower ? plant_.circulationLph(rejected_kwh) * plan.drift_fraction : 0;
        blow_down_l_ += blow_down_l;
        const double day_l = evaporated_l + blow_down_l + drift_l;
        wettest_day_l_ = std::max(wettest_day_l_, day_l);
        return day_l;
    }

    void finish()
    {
        result_.mechanical_typical_kw = result_.mechanical_kwh_per_year / 8760;
        result_.water_m3_per_day_average = result_.water_m3_per_year / 365;
        result_.blowdown_m3_per_day_average = blow_down_l_ / 1000 / 365;
        // Water per kWh of heat hardly depends on the load, so the peak day is the wettest one at peak heat.
        if (heat_.total() > 0) result_.water_m3_per_day_peak = wettest_day_l_ / 1000 * peakHeat(inputs_).total() / heat_.total();
    }

    const CoolingInputs& inputs_;
    const PlantYear& year_;
    const Plant& plant_;
    Heat heat_;
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
