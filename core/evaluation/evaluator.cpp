// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/evaluator.h"

#include <algorithm>

#include "checks/checks.h"
#include "checks/plan_checks.h"
#include "cooling/plant_year.h"
#include "evaluation/inventory.h"
#include "evaluation/loads.h"
#include "evaluation/network_fit.h"
#include "evaluation/network_shapes.h"
#include "evaluation/networks.h"
#include "evaluation/outdoors.h"
#include "evaluation/plant_facts.h"
#include "evaluation/step.h"
#include "evaluation/wiring.h"

namespace cw::evaluation {

namespace {

using document::Document;
using document::Table;

template <class T>
using Shared = std::shared_ptr<const T>;

using Networks = std::vector<NetworkResult>;

struct LoadsInputs {
    Shared<Inventory> inventory;
    Shared<Networks> networks;
    Table<fabric::Network> rows;
    Table<catalog::Item> items;
    friend bool operator==(const LoadsInputs&, const LoadsInputs&) = default;
};

struct PlantYearInputs {
    cooling::CoolingPlan plan;
    Table<catalog::Item> items;
    friend bool operator==(const PlantYearInputs&, const PlantYearInputs&) = default;
};

struct CoolingStepInputs {
    cooling::CoolingInputs inputs;
    Shared<std::optional<cooling::PlantYear>> year;
    friend bool operator==(const CoolingStepInputs&, const CoolingStepInputs&) = default;
};

struct PowerStepInputs {
    power::PowerInputs inputs;
    Table<catalog::Item> items;
    friend bool operator==(const PowerStepInputs&, const PowerStepInputs&) = default;
};

struct NoiseStepInputs {
    Shared<std::vector<environment::NoiseSource>> sources;
    geometry::Polygon property_line;
    Table<catalog::Item> items;
    friend bool operator==(const NoiseStepInputs&, const NoiseStepInputs&) = default;
};

struct EnvironmentStepInputs {
    environment::EnvironmentInputs inputs;
    Table<catalog::Item> items;
    friend bool operator==(const EnvironmentStepInputs&, const EnvironmentStepInputs&) = default;
};

struct PlanCheckInputs {
    Table<floorplan::Site> site;
    Table<floorplan::Area> areas;
    Table<floorplan::Placement> placements;
    Table<floorplan::Block> blocks;
    Table<floorplan::RackDesign> racks;
    Table<catalog::Item> items;
    friend bool operator==(const PlanCheckInputs&, const PlanCheckInputs&) = default;
};

struct SiteCheckInputs {
    checks::SiteFacts facts;
    Table<phases::Phase> phases;
    Table<power::Supply> supplies;
    Table<fabric::Network> networks;
    Table<environment::EnvironmentPlan> environment;
    friend bool operator==(const SiteCheckInputs&, const SiteCheckInputs&) = default;
};

std::int64_t countOf(const Inventory& inventory, const ItemId& id)
{
    const auto there = inventory.total.items.find(id);
    return there == inventory.total.items.end() ? 0 : there->second;
}

/// Nothing when the plan names no climate record.
std::optional<cooling::PlantYear> plantYear(const cooling::CoolingPlan& plan, const catalog::Catalog& catalog)
{
    const catalog::Item* record = catalog.find(plan.climate);
    if (!record) return std::nullopt;
    const auto climate = cooling::synthesise(*record);
    if (!climate) return std::nullopt;
    return cooling::PlantYear(plan, catalog, *climate);
}

bool hasExceptions(const Document& document)
{
    const auto& rows = document.table<fabric::Network>().rows();
    return std::any_of(rows.begin(), rows.end(), [](const auto& row) { return !row->exceptions.empty(); });
}

cooling::CoolingInputs coolingInputs(const Loads& loads, const power::PowerResult& it_only, const Inventory& inventory, const cooling::CoolingPlan& plan)
{
    cooling::CoolingInputs inputs;
    inputs.heat_liquid_peak_kw = loads.heat_liquid_peak_kw;
    inputs.heat_liquid_typical_kw = loads.heat_liquid_typical_kw;
    inputs.heat_air_peak_kw = loads.heat_air_peak_kw + indoorLosses(it_only).peak_kw;
    inputs.heat_air_typical_kw = loads.heat_air_typical_kw + indoorLosses(it_only).typical_kw;
    inputs.in_rack_peak_kw = loads.in_rack_cooling.peak_kw;
    inputs.in_rack_typical_kw = loads.in_rack_cooling.typical_kw;
    inputs.rejection_units_placed = countOf(inventory, plan.rejection_item);
    inputs.chiller_units_placed = plan.chiller.empty() ? 0 : countOf(inventory, plan.chiller);
    inputs.plan = plan;
    return inputs;
}

}  // namespace


struct Evaluator::Memory {
    Step<InventoryInputs, Inventory> inventory{"inventory"};
    Step<NetworksInputs, Networks> networks{"networks"};
    Step<WiringInputs, Networks> wiring{"cables"};
    Step<LoadsInputs, Loads> loads{"loads"};
    Step<PowerStepInputs, power::PowerResult> it_power{"distribution"};
    Step<CoolingStepInputs, cooling::CoolingResult> cooling{"cooling"};
    Step<PowerStepInputs, power::PowerResult> power{"power"};
    Step<LoadsInputs, Purchases> purchases{"purchases"};
    Step<economics::EconomicInputs, economics::EconomicResult> economics{"economics"};
    Step<OutdoorInputs, std::vector<environment::NoiseSource>> outdoors{"outdoor plant"};
    Step<NoiseStepInputs, environment::NoiseResult> noise{"noise"};
    Step<EnvironmentStepInputs, environment::EnvironmentResult> environment{"environment"};
    Step<phases::PhasesInputs, phases::PhasesResult> phases{"phases"};
    Step<PlanCheckInputs, std::vector<checks::Finding>> plan_checks{"plan checks"};
    Step<FitInputs, std::vector<checks::NetworkFit>> fits{"fit of networks"};
    Step<BuiltPlantInputs, BuiltPlant> built{"plant that stands"};
    Step<PlantInputs, PlantBesideNeed> plant{"plant beside need"};
    Step<SiteCheckInputs, std::vector<checks::Finding>> site_checks{"site checks"};

    Deviations deviations;
    Step<WiringInputs, Networks> exceptions{"exceptions of networks"};
    Wiring cables;
    checks::PlanChecks plan_rules;
    TallyMemory tallies;
    Table<floorplan::Block> tally_blocks;
    Table<floorplan::RackDesign> tally_racks;
    Table<catalog::Item> tally_items;
    Step<PlantYearInputs, std::optional<cooling::PlantYear>> plant_year{"plant under the year's weather"};
    std::vector<std::string> log;
    std::shared_ptr<const Assessment> last;

    /// Tallies stay valid while what is inside the contents stays as it is.
    void refreshTallies(const Document& document)
    {
        const auto& blocks = document.table<floorplan::Block>();
        const auto& racks = document.table<floorplan::RackDesign>();
        const auto& items = document.table<catalog::Item>();
        if (tally_blocks == blocks && tally_racks == racks && tally_items == items) return;
        tallies.forget();
        tally_blocks = blocks;
        tally_racks = racks;
        tally_items = items;
    }

    Assessment run(const Document& document);
    void runPlant(const Document& document, const document::DocumentLookup& lookup, const Shared<Inventory>& counted, const Shared<Loads>& load,
                  Assessment& result);
    void runMoney(const Document& document, const document::DocumentLookup& lookup, const LoadsInputs& counted, Assessment& result);
    void runSite(const Document& document, const document::DocumentLookup& lookup, const Inventory& counted, Assessment& result);
    void runChecks(const Document& document, const document::DocumentLookup& lookup, const Shared<Inventory>& counted, const Shared<Networks>& sized, const Loads& load,
                   Assessment& result);
};

void Evaluator::Memory::runPlant(const Document& document, const document::DocumentLookup& lookup, const Shared<Inventory>& counted,
                                 const Shared<Loads>& load, Assessment& result)
{
    const auto& items = document.table<catalog::Item>();
    const auto& plan = document.single<power::DistributionPlan>();
    const auto& cooling_plan = document.single<cooling::CoolingPlan>();
    const auto assessPower = [&lookup](const PowerStepInputs& in) { return power::assess(in.inputs, lookup.catalog()); };
    const auto it_only = it_power.run({{load->it, {}, plan}, items}, log, assessPower);

    power::Load cooling_load = load->in_rack_cooling;
    const auto year = plant_year.run({cooling_plan, items}, log, [&lookup](const PlantYearInputs& in) { return plantYear(in.plan, lookup.catalog()); });
    if (year->has_value()) {
        const auto cooled = cooling.run({coolingInputs(*load, *it_only, *counted, cooling_plan), year}, log,
                                        [](const CoolingStepInputs& in) { return cooling::assess(in.inputs, **in.year); });
        result.cooling = *cooled;
        cooling_load = {cooled->mechanical_peak_kw, cooled->mechanical_typical_kw};
    }
    result.power = *power.run({{load->it, cooling_load, plan}, items}, log, assessPower);
    const double it_mean = result.power.it.typical_kw;
    if (it_mean > 0 && year->has_value()) {
        result.energy_gwh_per_year = result.power.facility.typical_kw * units::hours_per_year / 1e6;
        result.pue_annual = result.power.facility.typical_kw / it_mean;
        result.pue_peak = result.power.facility.peak_kw / result.power.it.peak_kw;
        result.wue_l_per_kwh = result.cooling.water_m3_per_year * 1000 / (it_mean * units::hours_per_year);
    }
}

void Evaluator::Memory::runMoney(const Document& document, const document::DocumentLookup& lookup, const LoadsInputs& counted, Assessment& result)
{
    const auto bought = purchases.run(counted, log, [&](const LoadsInputs& in) { return sumPurchases(*in.inventory, *in.networks, lookup.catalog()); });
    economics::EconomicInputs inputs;
    inputs.gpus = result.compute.gpus;
    inputs.equipment_usd = bought->equipment_usd;
    inputs.network_cables_usd = bought->cables_usd;
    inputs.it_peak_mw = result.power.it.peak_kw / 1000;
    inputs.facility_peak_mw = result.power.facility.peak_kw / 1000;
    inputs.energy_gwh_per_year = result.energy_gwh_per_year;
    inputs.water_m3_per_year = result.cooling.water_m3_per_year;
    inputs.unpriced = bought->unpriced;
    inputs.plan = document.single<economics::EconomicPlan>();
    result.cost = *economics.run(std::move(inputs), log, [](const economics::EconomicInputs& in) { return economics::assess(in); });
}

void Evaluator::Memory::runSite(const Document& document, const document::DocumentLookup& lookup, const Inventory& counted, Assessment& result)
{
    std::vector<power::Supply> supplies;
    for (const auto& supply : document.table<power::Supply>().rows()) supplies.push_back(*supply);

    const auto heard = outdoors.run({{document.table<floorplan::Placement>()}, document.table<floorplan::Area>(), document.table<catalog::Item>()}, log,
                                    [&](const OutdoorInputs& in) { return outdoorSources(in, lookup); });
    const auto at_the_line = noise.run({heard, document.single<floorplan::Site>().boundary, document.table<catalog::Item>()}, log,
                                       [&](const NoiseStepInputs& in) { return environment::assessNoise({*in.sources, in.property_line}, lookup.catalog()); });
    EnvironmentStepInputs around;
    around.inputs = {*at_the_line, supplies, result.energy_gwh_per_year, document.single<environment::EnvironmentPlan>()};
    around.items = document.table<catalog::Item>();
    result.environment =
        *environment.run(std::move(around), log, [&](const EnvironmentStepInputs& in) { return environment::assess(in.inputs, lookup.catalog()); });

    phases::PhasesInputs timeline;
    const double all_kw = gpuSystemsPeakKw(counted.total, lookup.catalog());
    for (const auto& phase : document.table<phases::Phase>().rows()) {
        phases::PhaseNeed need{*phase, 0, 0};
        if (const auto gpus = counted.compute.gpus_by_phase.find(phase->id); gpus != counted.compute.gpus_by_phase.end()) need.gpus = gpus->second;
        if (const auto own = counted.by_phase.find(phase->id); own != counted.by_phase.end() && all_kw > 0)
            need.facility_peak_mw = result.power.facility.peak_kw / 1000 * gpuSystemsPeakKw(own->second, lookup.catalog()) / all_kw;
        timeline.needs.push_back(std::move(need));
    }
    timeline.supplies = std::move(supplies);
    result.phases = *phases.run(std::move(timeline), log, [](const phases::PhasesInputs& in) { return phases::assess(in); });
}

void Evaluator::Memory::runChecks(const Document& document, const document::DocumentLookup& lookup, const Shared<Inventory>& counted, const Shared<Networks>& sized,
                                  const Loads& load, Assessment& result)
{
    const auto on_plan = plan_checks.run({document.table<floorplan::Site>(), document.table<floorplan::Area>(), document.table<floorplan::Placement>(),
                                          document.table<floorplan::Block>(), document.table<floorplan::RackDesign>(), document.table<catalog::Item>()},
                                         log, [&](const PlanCheckInputs&) { return plan_rules.update(document); });
    SiteCheckInputs inputs;
    inputs.facts.gpus = counted->compute.gpus;
    for (const NetworkResult& network : result.networks)
        inputs.facts.networks.push_back({network.id, network.name, network.sizing, network.error, network.seats_by_tier, network.cables.unreachable,
                                         network.cables_known || network.alternative || isDrawnForOthers(network), network.alternative});
    inputs.facts.fits = *fits.run({document.table<fabric::Network>(), document.table<phases::Phase>(), document.table<catalog::Item>(), counted, sized}, log,
                                  [&](const FitInputs& in) { return networkFits(in, lookup.catalog()); });
    for (checks::NetworkFit& fit : inputs.facts.fits)
        if (const fabric::Deviation* deviation = hasExceptions(document) ? deviations.of(fit.id) : nullptr) {
            fit.lost = deviation->lost;
            fit.cut_off = deviation->cut_off;
        }
    inputs.facts.phases = result.phases;
    const auto& cooling_plan = document.single<cooling::CoolingPlan>();
    const auto standing = built.run({counted, cooling_plan, document.table<phases::Phase>(), document.table<floorplan::RackDesign>(), document.table<catalog::Item>()}, log,
                                    [&](const BuiltPlantInputs& in) { return builtPlant(in, lookup); });
    const auto beside = plant.run({standing, sharedHeat(document, lookup.catalog(), result), result.power, result.cooling, document.single<power::DistributionPlan>(), cooling_plan}, log,
                                  [](const PlantInputs& in) { return plantBesideNeed(in); });
    inputs.facts.plant = beside->facts;
    inputs.facts.late_plant = beside->late;
    inputs.facts.trays = result.trays;
    inputs.facts.supply_plant = supplyPlant(document, lookup, *counted);
    inputs.facts.several_nodes = counted->compute.nodes > 1;
    inputs.facts.heat_goes_nowhere = result.power.it.peak_kw > 0 && document.single<cooling::CoolingPlan>().rejection_item.empty();
    inputs.facts.power_comes_from_nowhere = result.power.it.peak_kw > 0 && document.single<power::DistributionPlan>().unit_substation.empty();
    inputs.facts.noise_day_dba = result.environment.noise_day_dba;
    inputs.facts.noise_night_dba = result.environment.noise_night_dba;
    inputs.facts.loudest_point = result.environment.loudest_point;
    inputs.facts.without_power = load.without_power;
    inputs.facts.typical_assumed = load.typical_assumed;
    inputs.facts.typical_of_peak = typical_of_peak;
    inputs.facts.unpriced = result.cost.unpriced;
    inputs.phases = document.table<phases::Phase>();
    inputs.supplies = document.table<power::Supply>();
    inputs.networks = document.table<fabric::Network>();
    inputs.environment = document.table<environment::EnvironmentPlan>();
    const auto on_site = site_checks.run(std::move(inputs), log, [&](const SiteCheckInputs& in) { return checks::checkSite(document, in.facts); });
    result.findings = checks::joined(*on_plan, *on_site, document.table<document::Waiver>());
}

Assessment Evaluator::Memory::run(const Document& document)
{
    log.clear();
    refreshTallies(document);
    const document::DocumentLookup lookup(document);
    const auto& items = document.table<catalog::Item>();

    const auto counted = inventory.run({{document.table<floorplan::Placement>()}, document.table<floorplan::Block>(),
                                        document.table<floorplan::RackDesign>(), items, document.table<phases::Phase>()},
                                       log, [&](const InventoryInputs& in) { return takeInventory(in, lookup, tallies); });
    const auto sized = networks.run({document.table<fabric::Network>(), items, counted}, log,
                                    [&](const NetworksInputs& in) { return sizeNetworks(in, lookup.catalog()); });
    const WiringInputs on_plan{document.table<floorplan::Placement>(), document.table<floorplan::Block>(), document.table<floorplan::RackDesign>(),
                               items, document.table<fabric::Network>(), document.table<cabling::Tray>(), sized};
    auto wired = wiring.run(on_plan, log, [&](const WiringInputs& in) { return cables.update(in, lookup); });
    if (hasExceptions(document)) wired = exceptions.run(on_plan, log, [&](const WiringInputs& in) { return deviations.update(in, *wired, lookup); });
    const LoadsInputs counted_inputs{counted, wired, document.table<fabric::Network>(), items};
    const auto load = loads.run(counted_inputs, log, [&](const LoadsInputs& in) { return sumLoads(*in.inventory, *in.networks, in.rows, lookup.catalog()); });

    Assessment result;
    result.compute = counted->compute;
    result.networks = *wired;
    result.trays = cables.trayFills();
    runPlant(document, lookup, counted, load, result);
    runMoney(document, lookup, counted_inputs, result);
    runSite(document, lookup, *counted, result);
    runChecks(document, lookup, counted, sized, *load, result);
    return result;
}

Evaluator::Evaluator() : memory_(std::make_unique<Memory>()) {}
Evaluator::~Evaluator() = default;
Evaluator::Evaluator(Evaluator&&) noexcept = default;
Evaluator& Evaluator::operator=(Evaluator&&) noexcept = default;

std::shared_ptr<const Assessment> Evaluator::update(const Document& document)
{
    Assessment fresh = memory_->run(document);
    if (!memory_->last || !(*memory_->last == fresh)) memory_->last = std::make_shared<const Assessment>(std::move(fresh));
    return memory_->last;
}

const std::vector<std::string>& Evaluator::lastSteps() const { return memory_->log; }

Assessment evaluate(const Document& document) { return *Evaluator().update(document); }

}  // namespace cw::evaluation
