// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/plant_needs.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "power/redundancy.h"
#include "words/words.h"

namespace cw::evaluation {

namespace {

using floorplan::Tally;

constexpr double water_kj_per_kg_k = 4.186;

double countOf(const Tally& tally, const ItemId& id)
{
    const auto there = tally.items.find(id);
    return there == tally.items.end() ? 0 : static_cast<double>(there->second);
}

const char* reserveName(power::Redundancy redundancy)
{
    switch (redundancy) {
    case power::Redundancy::n: return "";
    case power::Redundancy::n_plus_1: return "N+1";
    case power::Redundancy::two_n: return "2N";
    case power::Redundancy::distributed_4n3: return "4N/3";
    case power::Redundancy::block_redundant: return words::sayable("a catcher block");
    }
    return "";
}

}  // namespace

PlantNeeds::PlantNeeds(const PlantInputs& inputs) : inputs_(inputs)
{
    addCoolantUnits();
    if (!inputs_.cooling_plan.rejection_item.empty()) addCooling();
    for (const power::Stage& stage : inputs_.power.stages) addStage(stage);
}

void PlantNeeds::addCooling()
{
    addUnits("cooling.units", words::say("Heat rejection units"), inputs_.cooling_plan.rejection_item, inputs_.cooling.rejection_units_needed);
    if (!inputs_.cooling_plan.chiller.empty()) addUnits("cooling.chillers", words::say("Chillers"), inputs_.cooling_plan.chiller, inputs_.cooling.chiller_units_needed);
    addCapacity("cooling.air_handlers", words::say("Fan walls and air handlers"), "MW", [this](const Built& built) { return splitOf(built).room_air_kw / 1000; },
                [](const Built& built) { return built.air_handlers_kw / 1000; });
    addPumps();
}

void PlantNeeds::addCoolantUnits()
{
    addCapacity("cooling.coolant_units", words::say("Coolant units on the floor"), "MW", [this](const Built& built) { return splitOf(built).floor_liquid_kw / 1000; },
                [](const Built& built) { return built.floor_coolant_kw / 1000; });
}

/// Facility water: Q = P / (c dT), one litre weighing one kilogram.
void PlantNeeds::addPumps()
{
    const double l_per_s = inputs_.cooling_plan.loop_delta_t_k > 0 ? inputs_.cooling.heat_kw / (water_kj_per_kg_k * inputs_.cooling_plan.loop_delta_t_k) : 0;
    addCapacity("cooling.pumps", words::say("Facility water pumps"), "L/s", [l_per_s](const Built& built) { return l_per_s * built.share; },
                [](const Built& built) { return built.pumps_l_per_s; });
}

void PlantNeeds::addStage(const power::Stage& stage)
{
    if (stage.item == inputs_.distribution.ups) addDistribution("power.ups", "UPS", stage);
    if (stage.item == inputs_.distribution.substation_transformer) addDistribution("power.transformers", words::say("Substation transformers"), stage);
    if (stage.item != inputs_.distribution.unit_substation) return;
    addDistribution("power.transformers", words::say("Unit substations"), stage);
    addSwitchgear(stage);
}

void PlantNeeds::addDistribution(const char* code, std::string name, const power::Stage& stage)
{
    const double each_kva = stage.rating_kva / static_cast<double>(stage.units);
    needs_.push_back({code, std::move(name), inputs_.distribution.id, stage.item, {}, words::said(reserveName(inputs_.distribution.redundancy)), static_cast<double>(stage.units),
                      [load = stage.load_kva, each_kva](const Built& built) { return std::ceil(load * built.share / each_kva - 1e-6); },
                      [item = stage.item](const Built& built) { return countOf(built.tally, item); }});
}

/// What comes out of the unit substations goes through low-voltage gear with the same reserve; any of it counts.
void PlantNeeds::addSwitchgear(const power::Stage& stage)
{
    const double largest_kva = inputs_.built->largest_switchgear_kva;
    const double needed_kva = largest_kva > 0 ? largest_kva * static_cast<double>(power::unitsNeeded(stage.load_kva, largest_kva, inputs_.distribution.redundancy)) : stage.load_kva;
    needs_.push_back({"power.switchgear", words::say("Low-voltage switchgear"), inputs_.distribution.id, {}, "MVA", words::said(reserveName(inputs_.distribution.redundancy)), needed_kva / 1000,
                      [load = stage.load_kva](const Built& built) { return load * built.share / 1000; },
                      [](const Built& built) { return built.switchgear_kva / 1000; }});
}

void PlantNeeds::addUnits(const char* code, std::string name, const ItemId& item, std::int64_t needed)
{
    const double bare = std::max(0.0, static_cast<double>(needed) - inputs_.cooling_plan.spare_units);
    needs_.push_back({code, std::move(name), inputs_.cooling_plan.id, item, {}, inputs_.cooling_plan.spare_units > 0 ? fmt::format("N+{:.0f}", inputs_.cooling_plan.spare_units) : std::string(), static_cast<double>(needed),
                      [bare](const Built& built) { return std::ceil(bare * built.share - 1e-6); },
                      [item](const Built& built) { return countOf(built.tally, item); }});
}

void PlantNeeds::addCapacity(const char* code, std::string name, const char* unit, std::function<double(const Built&)> bare, std::function<double(const Built&)> provided)
{
    const double needed = bare(inputs_.built->all);
    needs_.push_back({code, std::move(name), inputs_.cooling_plan.id, {}, unit, {}, needed, std::move(bare), std::move(provided)});
}

HeatSplit PlantNeeds::splitOf(const Built& built) const { return heatSplit(built.heat, inputs_.heat, built.share); }

}  // namespace cw::evaluation
