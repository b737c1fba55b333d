// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// GB200 NVL72 at two sizes: a cluster of 10,000 GPUs and a campus of a million.
//
// From makers' documents (see the catalogue): 72 GPUs, 18 trays, 132 kW a rack, of which 115 kW to liquid; one 400 Gb/s
// port per GPU, four per tray, so four rails. Layout, plant, phases and supplies are this design's own; no site is meant.
//
// The structure: every rail is a network of its own, because a rack's NVLink joins the rails and each rail of a million
// GPUs (250,000 ports) still fits three tiers of 128-port switches, where one tree of all ports would need a fourth tier.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "designs/campus_networks.h"
#include "designs/liquid_servers.h"
#include "designs/make.h"
#include "designs/nvlink.h"
#include "designs/pod_campus.h"
#include "designs/racks.h"
#include "designs/server_arrays.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::designs {

namespace {

using document::Document;
using floorplan::RackRole;

constexpr std::int64_t gpus_per_rack = 72;
constexpr std::int64_t racks_per_array = 16;
constexpr std::int64_t gpus_per_tray = 4;
constexpr int rails = 4;
constexpr std::int64_t most_phases = 4;
constexpr std::int64_t wide_hall_gpus = 100'000;  // from here halls of two pods side by side
constexpr int months_between_phases = 9;
// Diesel sets for pumps, network and controls; the GPUs stop with the grid.
constexpr double standby_share = 0.06;

ItemId item(const char* id) { return ItemId(id); }

struct Scheme {
    std::string title;
    std::int64_t published_gpus;
    std::string site;
    std::string description;
    units::Date first;                         ///< of the first phase
};

PhaseId phaseId(std::int64_t number) { return PhaseId(fmt::format("phase-{}", number)); }

std::int64_t phasesOf(const PodCampus& campus) { return std::min(most_phases, campus.buildings()); }
std::int64_t phaseOfBuilding(std::int64_t building, const PodCampus& campus) { return building * phasesOf(campus) / campus.buildings() + 1; }

/// Coolant units at both ends, either of them enough for the row: 16 x 115 kW to liquid are 1.84 MW, one unit carries 2.3.
/// No doors: fan walls take the heat to air, so that network racks are no deeper than the others and fronts and rears align.
Arrays addArrays(Document& document, std::int64_t gpus)
{
    const std::int64_t racks = std::min(racks_per_array, arraysFor(gpus, gpus_per_rack));
    const ItemId coolant_unit = item(racks > 11 ? "vertiv-cdu-2300" : "vertiv-cdu-1350");
    const ItemId enclosure = item("rack-48u-750x1200");
    document.put(stackedRack("leaf", words::say("Array network rack"), RackRole::network, enclosure, {}, {}, full_of_switches_kw));
    const auto left = static_cast<int>((racks + 1) / 2);
    document.put(rowOf(document, "array", words::say("Array of {} NVL72", racks),
                       {{coolant_unit, 1}, {item("gb200-nvl72"), left}, {RackId("leaf"), racks > 8 ? 2 : 1}, {item("gb200-nvl72"), static_cast<int>(racks) - left}, {coolant_unit, 1}}));
    addBusways(document, BlockId("array"));
    return {racks * gpus_per_rack, arraysFor(gpus, racks * gpus_per_rack)};
}

PodCampus campusOf(const Arrays& arrays)
{
    PodCampus campus;
    campus.gpus_per_array = arrays.gpus_per_array;
    campus.arrays = arrays.arrays;
    campus.arrays_per_pod = 3;
    campus.pod_columns = campus.gpus() > wide_hall_gpus ? 2 : 1;
    campus.pods_per_hall = 7 * campus.pod_columns;
    campus.halls_per_building = 2;
    campus.rejection = cooling::Rejection::dry_cooler;
    campus.rejection_name = words::say("Dry coolers");
    campus.rejection_share = 1.15;
    campus.trim_share = 0.28;                  // dry coolers give 44 °C at 36 °C, the loop asks for 41 °C and comes back 10 K warmer
    campus.facility_factor = 1.14;
    campus.standby_share = standby_share;
    campus.land_margin = 80'000;
    campus.site_phase = phaseId(1);
    return campus;
}

power::Supply standbySupply(const PodCampus& campus, const CampusNeed& need, std::int64_t phase, units::Date date)
{
    std::int64_t sets = 0;
    for (std::int64_t building = 0; building < campus.buildings(); ++building)
        if (phaseOfBuilding(building, campus) == phase) sets += standbySets(campus, need, building);
    auto standby = supplyFrom("", words::say("{} standby diesel sets", sets), power::SupplyKind::diesel_standby, need.plant.generator.text().c_str(), sets,
                              figure(need.plant.generator, "capacity_mw") * static_cast<double>(sets), date);
    standby.id = SupplyId(fmt::format("standby-{}", phase));
    standby.carries_load = false;
    standby.source = words::say("for pumps, network and controls; the GPUs stop with the grid");
    return standby;
}

/// A step of the grid and its transformers for every phase; together they carry what is built by then.
std::vector<SiteYard> addPhases(Document& document, const PodCampus& campus, const CampusNeed& need, units::Date first)
{
    std::vector<Yard::Part> transformers;
    double share = 0, given_mw = 0;
    std::int64_t placed = 0;
    for (std::int64_t number = 1; number <= phasesOf(campus); ++number) {
        const units::Date date = first + std::chrono::months(static_cast<int>(number - 1) * months_between_phases);
        document.put(phases::Phase{phaseId(number), words::say("Phase {}", number), date, words::say("The day is an estimate")});
        for (std::int64_t building = 0; building < campus.buildings(); ++building)
            if (phaseOfBuilding(building, campus) == number) share += shareOfBuilding(campus, building);
        const double need_mw = need.facilityMw() * 1.03 * share;
        const double step_mw = need_mw > 20 ? std::ceil(need_mw) : std::ceil(need_mw * 100) / 100;
        power::Supply step;
        step.id = SupplyId(fmt::format("grid-{}", number));
        step.name = phasesOf(campus) == 1 ? std::string(words::say("Utility service")) : words::say("Grid, step {}", number);
        step.capacity_mw = std::round((step_mw - given_mw) * 100) / 100;
        step.available_from = date;
        step.source = words::say("sized to the design; ask the utility");
        document.put(step);
        given_mw = step_mw;
        document.put(standbySupply(campus, need, number, date));
        const std::int64_t by_now = unitsFor(need.facilityMw() * share / 0.98, figure(need.plant.substation_transformer, "rating_mva"), 1);
        transformers.push_back({by_now - placed, phaseId(number), fmt::format("T{}-{{n}}", number)});
        placed = by_now;
    }
    return {substationYard("substation", words::say("Substation, 161 kV"), need.plant, std::move(transformers))};
}

void addNvlinkOf72(Document& document)
{
    fabric::Network nvlink;
    nvlink.id = NetworkId("nvlink");
    nvlink.name = words::say("NVLink domains of 72");
    nvlink.technology = fabric::Technology::nvlink;
    nvlink.purpose = fabric::Purpose::scale_up;
    nvlink.topology = fabric::Topology::nvlink_domain;
    nvlink.link_gbps = 7200;                   // NVLink 5: 1,800 GB/s counts both directions
    nvlink.nodes_per_unit = static_cast<int>(gpus_per_rack / gpus_per_tray);
    document.put(nvlink);
}

void addTexts(Document& document, const Scheme& scheme, bool as_titled, std::int64_t gpus, const std::string& networks)
{
    auto site = document.single<floorplan::Site>();
    site.name = scheme.site;
    document.put(site);
    document::Project project;
    project.title = as_titled ? scheme.title : words::say("{} GB200 in NVL72 racks", units::formatCount(gpus));
    project.description = words::say("{} GB200 {}{}", units::formatCount(gpus), scheme.description, networks);
    project.revision = "A";
    document.put(project);
}

Result<Document> makeOf(const Scheme& scheme, std::int64_t gpus)
{
    Document document;
    PodCampus campus = campusOf(addArrays(document, gpus > 0 ? gpus : scheme.published_gpus));
    const Endpoints endpoints{campus.gpus(), gpus_per_tray, campus.pods()};
    const fabric::Network backend = ethernetBackend(fabric::Topology::rail_only, rails, 0);
    std::vector<fabric::Network> networks{backend, ethernetFrontend(backend)};
    addServiceRacks(document, {item("rack-48u-750x1200"), {}, campus.arrays_per_pod, false});
    campus.services = switchRacks(networks, endpoints);
    campus.services.insert(campus.services.end(), {{RackId("storage"), 1}, {RackId("management"), 1}});
    campus.network_kw = networksKw(networks, endpoints);
    campus.phase_of_hall = [shape = campus](std::int64_t hall) { return phaseId(phaseOfBuilding(shape.buildingOf(hall), shape)); };
    const std::string chosen = addNetworks(document, std::move(networks), endpoints);
    const CampusNeed need = addPods(document, campus);
    const std::vector<SiteYard> yards = addPhases(document, campus, need, scheme.first);
    addNvlinkOf72(document);
    PlanChoice choice;
    choice.rejection = cooling::Rejection::dry_cooler;
    choice.technology_supply_c = 45;           // ASHRAE class W45: warm enough for dry coolers through most of the year
    addPlantPlans(document, need.plant, choice);
    addTexts(document, scheme, gpus == 0 || gpus == scheme.published_gpus, campus.gpus(), chosen);
    addPodCampus(document, campus, need, yards);
    return document;
}

}  // namespace

Result<Document> makeNvl72Cluster(std::int64_t gpus)
{
    return makeOf({words::say("GB200 NVL72: 10,000 GPUs"), 10'000, words::say("Example site with the weather of Memphis"),
                   words::say("in liquid-cooled NVL72 racks, arrays of up to sixteen, four rails, dry coolers. Layout, plant and supply are this design's own."), day(2026, 6, 1)},
                  gpus);
}

Result<Document> makeCampus1m(std::int64_t gpus)
{
    return makeOf({words::say("Campus of a million GPUs"), 1'000'000, words::say("Campus; no real site is meant, the weather is that of Memphis"),
                   words::say("in NVL72 racks, buildings of up to two halls with their own plant, built in up to four phases. Everything but the equipment's data is this design's own."), day(2027, 6, 1)},
                  gpus);
}

}  // namespace cw::designs
