// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/air_servers.h"

#include <cmath>

#include "designs/campus_networks.h"
#include "designs/pod_campus.h"
#include "designs/racks.h"

namespace cw::designs {

namespace {

using document::Document;
using floorplan::RackRole;

constexpr std::int64_t gpus_per_array = 256;
constexpr int servers_per_rack = 4;
// 10.2 kW per server of eight GPUs, network and storage beside it; a third more for chillers, fans and losses on a design day.
constexpr double it_kw_per_gpu = 1.40;
constexpr double facility_kw_per_gpu = 2.25;

ItemId item(const char* id) { return ItemId(id); }

void addRacks(Document& document, const AirServers& servers, bool fourth_tier)
{
    const ItemId enclosure = item("rack-48u-600x1200");
    document.put(stackedRack("gpu", "Rack of four: " + servers.system_name, RackRole::compute, enclosure, {{servers.system, servers_per_rack}}));
    document.put(stackedRack("leaf", "Array network rack", RackRole::network, enclosure, {{item("nv-sn2201"), 2}}));
    document.put(stackedRack("spine", "Spine rack", RackRole::network, enclosure, {{item("nv-sn2201")}}));
    document.put(stackedRack("core", "Core rack", RackRole::network, enclosure, {{item("nv-sn2201")}}));
    if (fourth_tier) document.put(stackedRack("top", "Top rack, fourth tier", RackRole::network, enclosure, {{item("nv-sn2201")}}));
    document.put(stackedRack("storage", "Storage rack", RackRole::storage, enclosure, {{item("storage-flash-2u"), 10}}));
    document.put(stackedRack("management", "Management rack", RackRole::management, enclosure, {{item("server-management-1u"), 16}}));
    document.put(rowOf(document, "array", "Array, 256 GPUs", {{RackId("gpu"), 4}, {RackId("leaf"), 1}, {RackId("gpu"), 4}}));
}

}  // namespace

AirCampus addAirServers(Document& document, const AirServers& servers)
{
    PodCampus campus;
    campus.gpus_per_array = gpus_per_array;
    campus.arrays = arraysFor(servers.gpus, gpus_per_array);
    campus.corner = {60'000, 60'000};
    campus.phase_of_hall = [phase = servers.phase](std::int64_t) { return phase; };
    campus.plant_phase = servers.phase;
    campus.it_kw_per_gpu = it_kw_per_gpu;
    campus.facility_kw_per_gpu = facility_kw_per_gpu;
    campus.rejection = item("chiller-air");
    campus.rejection_name = "air-cooled chillers";
    campus.rejection_share = 1.45;
    campus.fan_wall = item("fanwall-600");
    campus.air_kw_per_gpu = it_kw_per_gpu;
    campus.substation_transformer = item("xfmr-lpt-100mva");

    const Endpoints endpoints{campus.gpus(), 8, campus.pods()};
    const fabric::Network backend = ethernetBackend(fabric::Topology::fat_tree, 1, 0);
    std::vector<fabric::Network> networks{backend, ethernetFrontend(backend)};
    campus.services = switchRacks(networks, endpoints);
    campus.top_racks = topRacks(networks, endpoints);
    addRacks(document, servers, campus.top_racks > 0);
    campus.services.insert(campus.services.end(), {{RackId("storage"), 2}, {RackId("management"), 1}});

    AirCampus made;
    made.gpus = campus.gpus();
    made.networks = addNetworks(document, std::move(networks), endpoints);
    made.everything = addPodCampus(document, campus);
    made.supply_mw = std::ceil(static_cast<double>(campus.gpus()) * facility_kw_per_gpu / 1000 * 2) / 2 + 0.5;
    return made;
}

void addUtility(Document& document, double mw, units::Date from)
{
    power::Supply supply;
    supply.id = SupplyId("utility");
    supply.name = "Utility service";
    supply.capacity_mw = mw;
    supply.available_from = from;
    supply.source = "sized to the design; ask the utility";
    document.put(supply);
}

void addAirPlans(Document& document)
{
    auto distribution = document.single<power::DistributionPlan>();
    distribution.substation_transformer = item("xfmr-lpt-100mva");
    distribution.unit_substation = item("xfmr-mvlv-3mva");
    distribution.ups = item("ups-1200");
    distribution.ups_share_of_it = 1;
    distribution.busway = item("busway-800a");
    document.put(distribution);

    auto cooling = document.single<cooling::CoolingPlan>();
    cooling.climate = item("memphis-weather");
    cooling.rejection = cooling::Rejection::air_cooled_chiller;
    cooling.rejection_item = item("chiller-air");
    document.put(cooling);

    auto environment = document.single<environment::EnvironmentPlan>();
    environment.noise_limit_day_dba = 79;
    environment.noise_limit_night_dba = 72;
    environment.noise_limit_source = "default: Prince William County, industrial zones; enter your own limit";
    environment.grid_kg_co2_per_kwh = 0.42;
    environment.grid_source = "estimate: EPA eGRID, SERC Tennessee Valley, rounded";
    document.put(environment);
}

}  // namespace cw::designs
