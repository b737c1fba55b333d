// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cooling/cooling.h"
#include "document/document.h"

/// Which plant of the shipped catalogue suits a design of some size: nobody buys a 3 MVA substation for one rack.
namespace cw::designs {

struct PlantItems {
    ItemId substation_transformer;             ///< empty below ten megawatts: the utility serves the site at medium voltage
    ItemId unit_substation;
    ItemId switchgear;
    ItemId ups;
    ItemId air_handler;                        ///< in the halls
    ItemId room_cooler;                        ///< in electrical rooms
    ItemId rejection;
    ItemId chiller;                            ///< trim chiller of the air side; empty: the rejection makes cold water, or none is needed
    ItemId pump;
    ItemId generator;
};

[[nodiscard]] PlantItems plantFor(cooling::Rejection rejection, double it_kw, double room_air_kw_per_hall);

/// The distribution and cooling plans that name them.
struct PlanChoice {
    cooling::Rejection rejection = cooling::Rejection::cooling_tower;
    double ups_share_of_it = 0;
    double technology_supply_c = 32;
    std::string water_source;
};
void addPlantPlans(document::Document& document, const PlantItems& plant, const PlanChoice& choice);

}  // namespace cw::designs
