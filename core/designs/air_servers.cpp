// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/air_servers.h"


#include "designs/campus_networks.h"
#include "designs/liquid_servers.h"
#include "designs/server_arrays.h"
#include "words/words.h"

namespace cw::designs {

namespace {

using document::Document;

// The larger the site, the more pods side by side in a hall: fewer, larger halls.
int podColumnsFor(std::int64_t gpus)
{
    if (gpus > 250'000) return 4;
    return gpus > 50'000 ? 2 : 1;
}
constexpr int pods_in_a_column = 16;

}  // namespace

void setAirPlant(PodCampus& campus)
{
    campus.rejection = cooling::Rejection::air_cooled_chiller;
    campus.rejection_name = words::say("Air-cooled chillers");
    campus.rejection_share = 1.38;
    campus.facility_factor = 1.31;
    campus.ups_share = 1;
    campus.standby_share = 1;
}

AirCampus addAirServers(Document& document, const AirServers& servers)
{
    const ItemId enclosure("rack-48u-600x1200");
    const Arrays arrays = addServerArrays(document, {servers.system, servers.system_name, {}, 4, 8, enclosure, {}}, servers.gpus);
    PodCampus campus;
    setAirPlant(campus);
    campus.gpus_per_array = arrays.gpus_per_array;
    campus.arrays = arrays.arrays;
    campus.arrays_per_pod = 3;
    campus.pod_columns = podColumnsFor(campus.gpus());
    campus.pods_per_hall = pods_in_a_column * campus.pod_columns;
    campus.halls_per_building = 2;
    campus.phase_of_hall = [phase = servers.phase](std::int64_t) { return phase; };
    campus.site_phase = servers.phase;

    const Endpoints endpoints{campus.gpus(), 8, campus.pods()};
    const fabric::Network backend = ethernetBackend(fabric::Topology::fat_tree, 1, 0);
    std::vector<fabric::Network> networks{backend, ethernetFrontend(backend)};
    campus.services = switchRacks(networks, endpoints);
    campus.services.insert(campus.services.end(), {{RackId("storage"), 1}, {RackId("management"), 1}});
    campus.top_racks = topRacks(networks, endpoints);
    campus.network_kw = networksKw(networks, endpoints);
    addServiceRacks(document, {enclosure, {}, campus.arrays_per_pod, campus.top_racks > 0});

    AirCampus made;
    made.gpus = campus.gpus();
    made.networks = addNetworks(document, std::move(networks), endpoints);
    const CampusNeed need = addPods(document, campus);
    addAirPlans(document, need.plant);
    addPodCampus(document, campus, need, addAirSupplies(document, campus, need, servers.in_service));
    return made;
}

void addAirPlans(Document& document, const PlantItems& plant)
{
    PlanChoice choice;
    choice.rejection = cooling::Rejection::air_cooled_chiller;
    choice.ups_share_of_it = 1;
    addPlantPlans(document, plant, choice);
}

std::vector<SiteYard> addAirSupplies(Document& document, const PodCampus& campus, const CampusNeed& need, units::Date from)
{
    document.put(wholeService(need, from));
    const double each_mw = figure(need.plant.generator, "capacity_mw");
    std::int64_t sets = 0;
    for (std::int64_t building = 0; building < campus.buildings(); ++building) sets += standbySets(campus, need, building);
    auto standby = supplyFrom("standby", words::say("{} standby diesel sets", sets), power::SupplyKind::diesel_standby, need.plant.generator.text().c_str(), sets, each_mw * static_cast<double>(sets), from);
    standby.carries_load = false;
    standby.source = words::say("sized to carry the whole design with one set in each building as the spare");
    document.put(standby);
    const std::int64_t transformers = unitsFor(need.facilityMw() / 0.98, figure(need.plant.substation_transformer, "rating_mva"), 1);
    return {substationYard("substation", words::say("Substation"), need.plant, {{transformers, campus.site_phase, "T{n}"}})};
}

}  // namespace cw::designs
