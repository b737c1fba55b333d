// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cooling/cooling.h"
#include "document/document.h"
#include "evaluation/heat_split.h"
#include "evaluation/inventory.h"

/// What stands on the plan, added up as plant and as what asks for plant: in the end, and by the date of each phase.
namespace cw::evaluation {

struct Built {
    floorplan::Tally tally;
    double share = 0;                          ///< of the GPU systems' peak power
    HeatSources heat;
    double floor_coolant_kw = 0;               ///< capacity of the coolant units outside racks
    double air_handlers_kw = 0;
    double pumps_l_per_s = 0;
    double switchgear_kva = 0;                 ///< low voltage
    friend bool operator==(const Built&, const Built&) = default;
};

struct BuiltPhase {
    PhaseId id;
    std::string name;
    Built built;                               ///< with everything before it
    friend bool operator==(const BuiltPhase&, const BuiltPhase&) = default;
};

struct BuiltPlant {
    Built all;
    double largest_switchgear_kva = 0;         ///< of one piece
    std::vector<BuiltPhase> by_date;
    friend bool operator==(const BuiltPlant&, const BuiltPlant&) = default;
};

struct BuiltPlantInputs {
    std::shared_ptr<const Inventory> inventory;
    cooling::CoolingPlan cooling;
    document::Table<phases::Phase> phases;
    document::Table<floorplan::RackDesign> racks;
    document::Table<catalog::Item> items;
    friend bool operator==(const BuiltPlantInputs&, const BuiltPlantInputs&) = default;
};

[[nodiscard]] BuiltPlant builtPlant(const BuiltPlantInputs& inputs, const document::DocumentLookup& lookup);

}  // namespace cw::evaluation
