// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "environment/environment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <span>


#include "environment/noise.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::environment {

namespace {

// 40 CFR 98, table C-1: kg CO2 per million Btu.
constexpr double gas_kg_co2_per_mmbtu = 53.06;
constexpr double diesel_kg_co2_per_mmbtu = 73.96;
// Net heat rate of a diesel set where its record has none; practice (about 38 % efficiency).
constexpr double diesel_btu_per_kwh = 9000;

std::optional<double> noxKgPerMwh(const catalog::Item& item)
{
    if (const auto grams = item.number("nox_g_per_kwh")) return *grams;
    if (const auto pounds = item.number("nox_lb_per_mwh")) return *pounds * units::kg_per_pound;
    return std::nullopt;
}

/// What engines and turbines give and emit in a year at the hours of the plan.
struct Burning {
    double nox_kg = 0;
    double co2_kg = 0;
    double mwh = 0;
    bool any = false;
    bool nox_known = true;
    bool co2_known = true;
};

bool burnsFuel(power::SupplyKind kind) { return kind == power::SupplyKind::gas_turbine || kind == power::SupplyKind::gas_engine || kind == power::SupplyKind::diesel_standby; }

std::optional<double> co2KgPerMwh(const catalog::Item* item, power::SupplyKind kind)
{
    const bool diesel = kind == power::SupplyKind::diesel_standby;
    const auto heat_rate = item ? item->number("heat_rate_btu_per_kwh") : std::nullopt;
    if (!heat_rate && !diesel) return std::nullopt;
    return heat_rate.value_or(diesel_btu_per_kwh) / 1000 * (diesel ? diesel_kg_co2_per_mmbtu : gas_kg_co2_per_mmbtu);
}

Burning burn(const EnvironmentInputs& inputs, const catalog::Catalog& catalog, std::set<std::string>& missing)
{
    Burning sum;
    for (const power::Supply& supply : inputs.supplies) {
        if (!burnsFuel(supply.kind)) continue;
        const catalog::Item* item = catalog.find(supply.item);
        const double hours = supply.carries_load ? inputs.plan.generation_hours_per_year : inputs.plan.standby_hours_per_year;
        const double mwh = supply.capacity_mw * hours;
        if (mwh <= 0) continue;
        sum.any = true;
        const auto nox = item ? noxKgPerMwh(*item) : std::nullopt;
        const auto co2 = co2KgPerMwh(item, supply.kind);
        if (!nox) missing.insert(supply.name + words::say(": no NOx rate"));
        if (!co2) missing.insert(supply.name + words::say(": no heat rate"));
        sum.nox_known = sum.nox_known && nox.has_value();
        sum.co2_known = sum.co2_known && co2.has_value();
        sum.nox_kg += nox.value_or(0) * mwh;
        sum.co2_kg += co2.value_or(0) * mwh;
        sum.mwh += mwh;
    }
    return sum;
}

/// Grid and fuel. What the site's own plant could give beyond the site's need is not burnt.
std::optional<double> co2Tonnes(const EnvironmentInputs& inputs, const Burning& burning)
{
    const double site_mwh = inputs.energy_gwh_per_year * 1000;
    if (site_mwh <= 0 || !burning.co2_known) return std::nullopt;
    const double own_share = burning.mwh > 0 ? std::min(1.0, site_mwh / burning.mwh) : 0;
    const double from_grid_mwh = site_mwh - burning.mwh * own_share;
    if (from_grid_mwh > 1e-9 && inputs.plan.grid_kg_co2_per_kwh <= 0) return std::nullopt;
    return (burning.co2_kg * own_share + from_grid_mwh * 1000 * inputs.plan.grid_kg_co2_per_kwh) / 1000;
}

}  // namespace

NoiseResult assessNoise(const NoiseInputs& inputs, const catalog::Catalog& catalog)
{
    NoiseResult result;
    std::vector<Emitter> always;
    std::vector<Emitter> standby;
    std::set<std::string> missing;
    const ItemId* known = nullptr;             // sources of one kind stand in one list
    std::optional<double> energy_at_7m;
    for (const NoiseSource& source : inputs.sources) {
        if (!known || *known != source.item) {
            known = &source.item;
            const catalog::Item* item = catalog.find(source.item);
            const auto dba = item ? item->number("sound_dba_at_7m") : std::nullopt;
            energy_at_7m = dba ? std::optional(std::pow(10.0, *dba / 10)) : std::nullopt;
            if (!dba) missing.insert((item ? item->name : source.item.text()) + words::say(": no sound level"));
        }
        if (!energy_at_7m) continue;
        const Emitter emitter{source.where, static_cast<double>(source.units) * *energy_at_7m, source.columns, source.rows, source.column_step, source.row_step};
        (source.standby ? standby : always).push_back(emitter);
    }
    const std::array<Crowds, 2> by_day{Crowds(std::move(always)), Crowds(std::move(standby))};
    const auto night = loudestOn(inputs.property_line, std::span(by_day).first(1));
    const auto day = by_day[1].empty() ? night : loudestOn(inputs.property_line, by_day);
    if (day) result.day_dba = day->dba;
    if (night) result.night_dba = night->dba;
    if (night || day) result.loudest_point = night ? night->where : day->where;
    result.missing.assign(missing.begin(), missing.end());
    return result;
}

EnvironmentResult assess(const EnvironmentInputs& inputs, const catalog::Catalog& catalog)
{
    EnvironmentResult result;
    result.noise_day_dba = inputs.noise.day_dba;
    result.noise_night_dba = inputs.noise.night_dba;
    result.loudest_point = inputs.noise.loudest_point;
    std::set<std::string> missing(inputs.noise.missing.begin(), inputs.noise.missing.end());
    const Burning burning = burn(inputs, catalog, missing);
    if (burning.any && burning.nox_known) result.nox_t_per_year = burning.nox_kg / 1000;
    result.co2_t_per_year = co2Tonnes(inputs, burning);
    result.missing.assign(missing.begin(), missing.end());
    result.sources.push_back(words::say("Noise: sound at 7 m of each unit, hemispherical spreading and ground effect (ISO 9613-2, equation 10); no barriers counted"));
    if (!inputs.plan.noise_limit_source.empty()) result.sources.push_back(words::say("Noise limits: ") + inputs.plan.noise_limit_source);
    if (burning.any)
        result.sources.push_back(words::say("NOx: rates of the catalogue at {:.0f} h a year of the load-carrying sets and {:.0f} h of standby sets", inputs.plan.generation_hours_per_year,
                                             inputs.plan.standby_hours_per_year));
    result.sources.push_back(words::say("CO2 of fuel: 40 CFR 98, table C-1; what the site's own sets do not give comes from the grid"));
    if (!inputs.plan.grid_source.empty()) result.sources.push_back(words::say("CO2 of grid power: ") + inputs.plan.grid_source);
    return result;
}

}  // namespace cw::environment
