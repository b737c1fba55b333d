// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cooling/plant_year.h"

#include <algorithm>
#include <span>
#include <vector>


#include "words/words.h"

namespace cw::cooling {

namespace {

std::string sentenceOf(const Climate& climate)
{
    if (!climate.synthetic) return words::say("Weather: {}, 8,760 hours. {}", climate.name, climate.source);
    return words::say("Weather: {}; hours made from monthly means, morning and afternoon humidity and an estimated spread of days. {}", climate.name,
                       climate.source);
}

}  // namespace

PlantYear::PlantYear(const CoolingPlan& plan, const catalog::Catalog& catalog, const Climate& climate)
    : plan_(plan), plant_(plan, catalog), weather_(sentenceOf(climate)), design_(skies({climate.design_dry_bulb_c, climate.design_wet_bulb_c}))
{
    const std::size_t hours = std::min(climate.dry_bulb_c.size(), climate.wet_bulb_c.size());
    std::vector<Sky> liquid, air;
    liquid.reserve(hours);
    air.reserve(hours);
    for (std::size_t at = 0; at < hours; ++at) {
        const TwoSkies both = skies({climate.dry_bulb_c[at], climate.wet_bulb_c[at]});
        liquid.push_back(both.liquid);
        air.push_back(both.air);
    }
    constexpr std::size_t hours_of_a_year = 8'760;
    if (hours >= hours_of_a_year) sums_ = summedUp(std::span(liquid).first(hours_of_a_year), std::span(air).first(hours_of_a_year));
}

TwoSkies PlantYear::skies(const Hour& hour) const
{
    return {plant_.sky(hour, plan_.technology_supply_c - plan_.cdu_approach_k), plant_.sky(hour, plan_.air_loop_supply_c)};
}

}  // namespace cw::cooling
