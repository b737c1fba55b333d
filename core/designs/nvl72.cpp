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
#include "designs/make.h"
#include "designs/nvlink.h"
#include "designs/pod_campus.h"
#include "designs/racks.h"
#include "units/units.h"

namespace cw::designs {

namespace {

using document::Document;
using floorplan::RackRole;
using geometry::Rect;

constexpr int racks_per_array = 16;
constexpr std::int64_t gpus_per_array = 72 * racks_per_array;
constexpr std::int64_t gpus_per_tray = 4;
constexpr int rails = 4;
// 132 kW over 72 GPUs, network and storage beside it.
constexpr double it_kw_per_gpu = 2.05;
constexpr double facility_kw_per_gpu = 2.40;
constexpr int most_phases = 4;
constexpr int halls_per_building = 2;

ItemId item(const char* id) { return ItemId(id); }

struct Scheme {
    const char* title;
    std::int64_t published_gpus;
    const char* site;
    const char* description;
    std::int64_t buildings_per_phase;
    units::Date first;                         ///< of the first phase; the others follow every nine months
};

units::Date later(units::Date date, int months) { return date + std::chrono::months(months); }

PhaseId phaseId(std::int64_t number) { return PhaseId(fmt::format("phase-{}", number)); }

std::int64_t phaseOfBuilding(std::int64_t building, const Scheme& scheme) { return std::min<std::int64_t>(building / scheme.buildings_per_phase, most_phases - 1) + 1; }

void addRacks(Document& document)
{
    const ItemId enclosure = item("rack-48u-750x1200");
    const ItemId door = item("rdhx-active");
    document.put(stackedRack("leaf", "Array network rack", RackRole::network, enclosure, {{item("nv-sn2201"), 2}}, door));
    document.put(stackedRack("spine", "Spine rack", RackRole::network, enclosure, {{item("nv-sn2201")}}, door));
    document.put(stackedRack("core", "Core rack", RackRole::network, enclosure, {{item("nv-sn2201")}}, door));
    document.put(stackedRack("storage", "Storage rack", RackRole::storage, enclosure, {{item("storage-flash-2u"), 10}}, door));
    document.put(stackedRack("management", "Management rack", RackRole::management, enclosure, {{item("server-management-1u"), 16}}, door));
    // 16 x 115 kW to liquid: one coolant unit of 2.3 MW carries the array, the second is the spare.
    document.put(rowOf(document, "array", "Array of sixteen NVL72",
                       {{item("vertiv-cdu-2300"), 1}, {item("gb200-nvl72"), racks_per_array / 2}, {RackId("leaf"), 2}, {item("gb200-nvl72"), racks_per_array / 2}, {item("vertiv-cdu-2300"), 1}}));
}

/// A step of the grid for every phase; together they carry what is built by then.
void addPhases(Document& document, const PodCampus& campus, const Scheme& scheme)
{
    const std::int64_t arrays_per_building = campus.arraysPerHall() * campus.halls_per_building;
    double given_mw = 0;
    for (std::int64_t number = 1; number <= phaseOfBuilding(campus.buildings() - 1, scheme); ++number) {
        const units::Date date = later(scheme.first, static_cast<int>(number - 1) * 9);
        document.put(phases::Phase{phaseId(number), fmt::format("Phase {}", number), date, "The day is an estimate"});
        const bool last = number == phaseOfBuilding(campus.buildings() - 1, scheme);
        const std::int64_t arrays = last ? campus.arrays : std::min(campus.arrays, number * scheme.buildings_per_phase * arrays_per_building);
        const double need_mw = std::ceil(static_cast<double>(arrays * gpus_per_array) * facility_kw_per_gpu / 1000) + 1;
        power::Supply step;
        step.id = SupplyId(fmt::format("grid-{}", number));
        step.name = fmt::format("Grid, step {}", number);
        step.capacity_mw = need_mw - given_mw;
        step.available_from = date;
        step.source = "sized to the design; ask the utility";
        document.put(step);
        given_mw = need_mw;
    }
}

PodCampus campusOf(std::int64_t arrays, const Scheme& scheme)
{
    PodCampus campus;
    campus.gpus_per_array = gpus_per_array;
    campus.arrays = arrays;
    campus.pods_per_hall = 4;
    campus.halls_per_building = halls_per_building;
    campus.corner = {100'000, 260'000};
    campus.phase_of_hall = [scheme](std::int64_t hall) { return phaseId(phaseOfBuilding(hall / halls_per_building, scheme)); };
    campus.plant_phase = phaseId(1);
    campus.it_kw_per_gpu = it_kw_per_gpu;
    campus.facility_kw_per_gpu = facility_kw_per_gpu;
    campus.rejection = item("dry-cooler-2mw");
    campus.rejection_name = "dry coolers";
    campus.rejection_share = 1.20;
    campus.chiller = item("chiller-water");
    campus.chiller_share = 0.30;
    campus.substation_transformer = item("xfmr-lpt-100mva");
    return campus;
}

void addNvlinkOf72(Document& document)
{
    fabric::Network nvlink;
    nvlink.id = NetworkId("nvlink");
    nvlink.name = "NVLink domains of 72";
    nvlink.technology = fabric::Technology::nvlink;
    nvlink.purpose = fabric::Purpose::scale_up;
    nvlink.topology = fabric::Topology::nvlink_domain;
    nvlink.link_gbps = 7200;                   // NVLink 5: 1,800 GB/s counts both directions
    nvlink.nodes_per_unit = static_cast<int>(72 / gpus_per_tray);
    document.put(nvlink);
}

void addPlans(Document& document)
{
    auto distribution = document.single<power::DistributionPlan>();
    distribution.substation_transformer = item("xfmr-lpt-100mva");
    distribution.unit_substation = item("xfmr-mvlv-3mva");
    distribution.busway = item("busway-800a");
    document.put(distribution);

    auto cooling = document.single<cooling::CoolingPlan>();
    cooling.climate = item("memphis-weather");
    cooling.rejection = cooling::Rejection::dry_cooler;
    cooling.rejection_item = item("dry-cooler-2mw");
    cooling.chiller = item("chiller-water");
    cooling.technology_supply_c = 45;          // ASHRAE class W45: warm enough for dry coolers through most of the year
    document.put(cooling);

    auto environment = document.single<environment::EnvironmentPlan>();
    environment.noise_limit_day_dba = 79;
    environment.noise_limit_night_dba = 72;
    environment.noise_limit_source = "default: Prince William County, industrial zones; enter your own limit";
    environment.grid_kg_co2_per_kwh = 0.42;
    environment.grid_source = "estimate: EPA eGRID, SERC Tennessee Valley, rounded";
    document.put(environment);
}

Result<Document> makeOf(const Scheme& scheme, std::int64_t gpus)
{
    Document document;
    PodCampus campus = campusOf(arraysFor(gpus > 0 ? gpus : scheme.published_gpus, gpus_per_array), scheme);
    addPhases(document, campus, scheme);
    addRacks(document);
    const Endpoints endpoints{campus.gpus(), gpus_per_tray, campus.pods()};
    const fabric::Network backend = ethernetBackend(fabric::Topology::rail_only, rails, 0);
    std::vector<fabric::Network> networks{backend, ethernetFrontend(backend)};
    campus.services = switchRacks(networks, endpoints);
    campus.services.insert(campus.services.end(), {{RackId("storage"), 2}, {RackId("management"), 1}});
    const std::string chosen = addNetworks(document, std::move(networks), endpoints);
    const Rect everything = addPodCampus(document, campus);
    addNvlinkOf72(document);
    addPlans(document);

    floorplan::Site site;
    site.name = scheme.site;
    site.boundary = geometry::Polygon::rectangle(everything.grown(80'000));
    document.put(site);
    document::Project project;
    project.title = scheme.published_gpus == campus.gpus() || gpus == 0 ? std::string(scheme.title) : fmt::format("{} GB200 in NVL72 racks", units::formatCount(campus.gpus()));
    project.description = scheme.description + chosen;
    project.revision = "A";
    document.put(project);
    return document;
}

constexpr units::Date dayOf(int year, unsigned month, unsigned dom) { return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(dom)}; }

}  // namespace

Result<Document> makeNvl72Cluster(std::int64_t gpus)
{
    return makeOf({"GB200 NVL72: 10,000 GPUs", 10'000, "Example site with the weather of Memphis",
                   "Liquid-cooled NVL72 racks in arrays of sixteen, four rails, dry coolers. Layout, plant and supply are this design's own.", 4, dayOf(2026, 6, 1)},
                  gpus);
}

Result<Document> makeCampus1m(std::int64_t gpus)
{
    return makeOf({"Campus of a million GPUs", 1'000'000, "Campus; no real site is meant, the weather is that of Memphis",
                   "A million GB200 in NVL72 racks, buildings of two halls with their own plant, built in four phases. Everything but the equipment's data is this design's own.", 4,
                   dayOf(2027, 6, 1)},
                  gpus);
}

}  // namespace cw::designs
