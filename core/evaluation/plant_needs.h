// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "document/document.h"
#include "evaluation/assessment.h"
#include "evaluation/built_plant.h"
#include "evaluation/heat_split.h"

/// The kinds of plant that a design asks for, and how much of each.
namespace cw::evaluation {

/// What the needs follow from. Lengths of cables are no part of it, so it stays the same while racks are moved.
struct PlantInputs {
    std::shared_ptr<const BuiltPlant> built;
    SharedHeat heat;
    power::PowerResult power;
    cooling::CoolingResult cooling;
    power::DistributionPlan distribution;
    cooling::CoolingPlan cooling_plan;
    friend bool operator==(const PlantInputs&, const PlantInputs&) = default;
};

struct PlantNeed {
    std::string code;
    std::string name;                          ///< "Unit substations"
    PlanId plan;
    ItemId item;                               ///< that the plan names; empty: any of its kind
    std::string unit;                          ///< "MW"; empty: a number of units
    std::string reserve;                       ///< what `needed` holds beyond the bare need: "2N"
    double needed = 0;                         ///< of the whole design, with spares and redundancy
    std::function<double(const Built&)> bare;  ///< of what is built, without
    std::function<double(const Built&)> provided;
};

/// Refers to what it is made of; the functions of its list live as long as it does.
class PlantNeeds {
public:
    explicit PlantNeeds(const PlantInputs& inputs);
    PlantNeeds(const PlantNeeds&) = delete;
    PlantNeeds& operator=(const PlantNeeds&) = delete;

    [[nodiscard]] const std::vector<PlantNeed>& list() const { return needs_; }

private:
    void addCooling();
    void addCoolantUnits();
    void addPumps();
    void addStage(const power::Stage& stage);
    void addDistribution(const char* code, std::string name, const power::Stage& stage);
    void addSwitchgear(const power::Stage& stage);
    void addUnits(const char* code, std::string name, const ItemId& item, std::int64_t needed);
    void addCapacity(const char* code, std::string name, const char* unit, std::function<double(const Built&)> bare, std::function<double(const Built&)> provided);
    [[nodiscard]] HeatSplit splitOf(const Built& built) const;

    const PlantInputs& inputs_;
    std::vector<PlantNeed> needs_;
};

}  // namespace cw::evaluation
