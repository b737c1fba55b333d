// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/plant_items.h"

#include "words/words.h"

namespace cw::designs {

namespace {

// Chosen: where the larger machine would run below a third of its rating.
constexpr double small_distribution_kw = 700;
constexpr double small_rejection_kw = 1'200;
constexpr double small_air_kw = 450, smallest_air_kw = 100;
// Utilities serve sites up to about ten megawatts from a distribution feeder; above it takes a substation of its own.
constexpr double own_substation_kw = 8'000;
constexpr double large_substation_kw = 250'000;

ItemId rejectionItem(cooling::Rejection rejection, bool small)
{
    switch (rejection) {
    case cooling::Rejection::cooling_tower: return ItemId(small ? "cooling-tower-cell-500" : "cooling-tower-cell-4mw");
    case cooling::Rejection::dry_cooler:
    case cooling::Rejection::adiabatic_cooler: return ItemId(small ? "dry-cooler-200" : "dry-cooler-2mw");
    case cooling::Rejection::air_cooled_chiller: return ItemId(small ? "chiller-air-150" : "chiller-air");
    }
    return {};
}

}  // namespace

PlantItems plantFor(cooling::Rejection rejection, double it_kw, double room_air_kw_per_hall)
{
    const bool small = it_kw < small_distribution_kw;
    const bool small_loop = it_kw < small_rejection_kw;
    PlantItems plant;
    if (it_kw >= own_substation_kw) plant.substation_transformer = ItemId(it_kw < large_substation_kw ? "xfmr-60mva" : "xfmr-lpt-100mva");
    plant.unit_substation = ItemId(small ? "xfmr-mvlv-500kva" : "xfmr-mvlv-3mva");
    plant.switchgear = ItemId(small ? "switchgear-lv-800a" : "switchgear-lv-4000a");
    plant.ups = ItemId(small ? "ups-100" : "ups-1200");
    plant.air_handler = ItemId(room_air_kw_per_hall < smallest_air_kw ? "crah-cw30" : room_air_kw_per_hall < small_air_kw ? "crah-cw181" : "fanwall-600");
    plant.room_cooler = ItemId(it_kw < small_rejection_kw ? "crah-cw30" : "crah-cw181");
    plant.rejection = rejectionItem(rejection, small_loop);
    if (rejection != cooling::Rejection::air_cooled_chiller) plant.chiller = ItemId(it_kw < 3 * small_rejection_kw ? "chiller-water-300" : "chiller-water");
    plant.pump = ItemId(it_kw < 4 * small_rejection_kw ? "pump-facility-25" : "pump-facility-500");
    plant.generator = ItemId(small ? "diesel-500" : "diesel-2500");
    return plant;
}

void addPlantPlans(document::Document& document, const PlantItems& plant, const PlanChoice& choice)
{
    auto distribution = document.single<power::DistributionPlan>();
    distribution.substation_transformer = plant.substation_transformer;
    distribution.unit_substation = plant.unit_substation;
    distribution.ups = choice.ups_share_of_it > 0 ? plant.ups : ItemId();
    distribution.ups_share_of_it = choice.ups_share_of_it;
    distribution.busway = ItemId("busway-800a");
    document.put(distribution);

    auto cooling = document.single<cooling::CoolingPlan>();
    cooling.climate = ItemId("memphis-weather");
    cooling.rejection = choice.rejection;
    cooling.rejection_item = plant.rejection;
    cooling.chiller = plant.chiller;
    cooling.technology_supply_c = choice.technology_supply_c;
    cooling.water_source = choice.water_source;
    document.put(cooling);

    auto environment = document.single<environment::EnvironmentPlan>();
    environment.noise_limit_day_dba = 79;
    environment.noise_limit_night_dba = 72;
    environment.noise_limit_source = words::say("default: Prince William County, industrial zones; enter the limit of the site's county");
    environment.grid_kg_co2_per_kwh = 0.42;
    environment.grid_source = words::say("estimate: EPA eGRID, SERC Tennessee Valley, rounded");
    document.put(environment);
}

}  // namespace cw::designs
