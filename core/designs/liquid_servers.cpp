// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/liquid_servers.h"

#include <algorithm>
#include <cmath>

#include "designs/server_arrays.h"
#include "words/words.h"

namespace cw::designs {

namespace {

using document::Document;

constexpr std::int64_t gpus_per_hall = 25'088;
// Pods of as many leaves as seven arrays have, one for each GPU of a server; beyond 56 leaves' reach the widest pods that
// 128 ports allow put off the fourth tier until 524,288 endpoints.
constexpr int leaves_of_seven_arrays = 56;
constexpr std::int64_t most_in_pods_of_56 = std::int64_t{leaves_of_seven_arrays} * 64 * 128;
constexpr int most_leaves_per_pod = 64;
// From here halls of two pods side by side: half as many halls to build.
constexpr std::int64_t wide_hall_gpus = 350'000;

ItemId item(const char* id) { return ItemId(id); }

PodCampus liquidCampus(const Arrays& arrays)
{
    PodCampus campus;
    campus.gpus_per_array = arrays.gpus_per_array;
    campus.arrays = arrays.arrays;
    campus.pod_columns = campus.gpus() > wide_hall_gpus ? 2 : 1;
    campus.pods_per_hall = 7 * campus.pod_columns;
    campus.rejection = cooling::Rejection::cooling_tower;
    campus.rejection_name = words::say("Cooling towers");
    campus.rejection_share = 1.07;
    campus.trim_share = 0.30;                  // towers give 31 °C at 27 °C wet bulb, the loop asks for 28 °C and comes back 10 K warmer
    campus.facility_factor = 1.13;
    campus.network_behind_doors = true;
    return campus;
}

/// Four spine and two core racks a pod, as laid out for 100,000 GPUs; more where more tiers ask for them, fewer in less than a hall.
void addServices(PodCampus& campus, const std::vector<fabric::Network>& networks, const Endpoints& endpoints)
{
    if (campus.gpus() >= gpus_per_hall) campus.services = {{RackId("spine"), 4}, {RackId("core"), 2}};
    for (const auto& needed : switchRacks(networks, endpoints)) {
        const auto known = std::find_if(campus.services.begin(), campus.services.end(), [&](const auto& service) { return service.first == needed.first; });
        if (known == campus.services.end()) campus.services.push_back(needed);
        else known->second = std::max(known->second, needed.second);
    }
    campus.services.insert(campus.services.end(), {{RackId("storage"), campus.gpus() < liquid_gpus_per_array ? 1 : 2}, {RackId("management"), 1}});
}

}  // namespace

LiquidCampus addLiquidServers(Document& document, const LiquidServers& servers)
{
    const ItemId enclosure("rack-48u-750x1200"), door("rdhx-active");
    const Arrays arrays = addServerArrays(document, {servers.system, servers.system_name, {{servers.coolant_unit}}, 8, 8, enclosure, door}, servers.gpus);
    LiquidCampus made;
    PodCampus& campus = made.campus = liquidCampus(arrays);
    const Endpoints endpoints{campus.gpus(), 8, campus.pods()};
    const fabric::Network backend = ethernetBackend(fabric::Topology::fat_tree, 1, campus.gpus() <= most_in_pods_of_56 ? leaves_of_seven_arrays : most_leaves_per_pod);
    std::vector<fabric::Network> networks{backend, ethernetFrontend(backend)};
    campus.network_kw = networksKw(networks, endpoints);
    campus.top_racks = topRacks(networks, endpoints);
    addServiceRacks(document, {enclosure, door, campus.arrays_per_pod, campus.top_racks > 0});
    addServices(campus, networks, endpoints);
    networks.insert(networks.end(), servers.variants.begin(), servers.variants.end());
    made.networks = addNetworks(document, std::move(networks), endpoints);
    made.need = addPods(document, campus);
    return made;
}

units::Date day(int year, unsigned month, unsigned dom) { return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(dom)}; }

power::Supply supplyFrom(const char* id, const std::string& name, power::SupplyKind kind, const char* record, std::int64_t units, double capacity_mw, units::Date from)
{
    power::Supply supply;
    supply.id = SupplyId(id);
    supply.name = name;
    supply.kind = kind;
    supply.item = item(record);
    supply.units = static_cast<int>(units);
    supply.capacity_mw = capacity_mw;
    supply.available_from = from;
    return supply;
}

power::Supply wholeService(const CampusNeed& need, units::Date from)
{
    power::Supply supply;
    supply.id = SupplyId("utility");
    supply.name = words::say("Utility service");
    // To the next ten kilowatts, with a tenth to spare.
    supply.capacity_mw = std::ceil(need.facilityMw() * 1.1 * 100) / 100;
    supply.available_from = from;
    supply.source = words::say("sized to the design; ask the utility");
    return supply;
}

double scaledMw(double published_mw, double share) { return std::ceil(published_mw * share * 10 - 1e-6) / 10; }
std::int64_t scaledUnits(std::int64_t published, double share) { return static_cast<std::int64_t>(std::ceil(static_cast<double>(published) * share - 1e-6)); }

SiteYard siteYard(const char* id, const std::string& name, const char* record, std::int64_t units, const PhaseId& phase, const char* label, bool west)
{
    SiteYard site;
    site.west = west;
    site.yard.area = AreaId(id);
    site.yard.name = name;
    site.yard.item = item(record);
    site.yard.parts = {{units, phase, label}};
    // As wide as deep, for units of about ten by three metres and their lanes.
    site.yard.columns = std::max<std::int64_t>(2, static_cast<std::int64_t>(std::sqrt(static_cast<double>(units) * 0.6)));
    site.yard.gap_x = 4'000;
    site.yard.gap_y = 5'000;
    site.yard.margin = 7'000;
    return site;
}

SiteYard substationYard(const char* id, const std::string& name, const PlantItems& plant, std::vector<Yard::Part> parts)
{
    SiteYard site;
    site.yard.area = AreaId(id);
    site.yard.name = name;
    site.yard.kind = floorplan::AreaKind::substation;
    site.yard.item = plant.substation_transformer;
    if (!plant.substation_transformer.empty()) site.yard.parts = std::move(parts);
    site.yard.columns = 8;
    site.yard.gap_x = 9'000;
    site.yard.gap_y = 14'000;
    site.yard.margin = 14'000;
    return site;
}

void addMemphisPlans(Document& document, const PlantItems& plant)
{
    PlanChoice choice;
    choice.rejection = cooling::Rejection::cooling_tower;
    choice.water_source = words::say("municipal (MLGW, Memphis Sand aquifer) until the US$80 million reclaimed-water plant runs");
    addPlantPlans(document, plant, choice);
    auto environment = document.single<environment::EnvironmentPlan>();
    environment.noise_limit_source = words::say("default: Prince William County, industrial zones; enter the limit of Shelby County");
    environment.generation_hours_per_year = 8760;
    document.put(environment);
}

}  // namespace cw::designs
