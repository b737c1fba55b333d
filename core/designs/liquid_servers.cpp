// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/liquid_servers.h"

#include <algorithm>

#include "designs/racks.h"

namespace cw::designs {

namespace {

using document::Document;
using floorplan::RackRole;

constexpr int leaves_per_pod = 56;             // eight leaves per array: one for each GPU of a server

ItemId item(const char* id) { return ItemId(id); }
const ItemId enclosure("rack-48u-750x1200");

}  // namespace

PodCampus liquidServerCampus(std::int64_t arrays)
{
    PodCampus campus;
    campus.gpus_per_array = liquid_gpus_per_array;
    campus.arrays = arrays;
    campus.rejection = item("cooling-tower-cell-4mw");
    campus.rejection_name = "evaporative towers";
    campus.chiller = item("chiller-water");
    return campus;
}

void addLiquidServerRacks(Document& document, const ItemId& system, const ItemId& coolant_unit)
{
    const ItemId door = item("rdhx-active");
    document.put(stackedRack("gpu", "GPU rack, eight 4U servers", RackRole::compute, enclosure, {{coolant_unit}, {system, 8}}, door));
    document.put(stackedRack("leaf", "Array network rack", RackRole::network, enclosure, {{item("nv-sn2201"), 2}}, door));
    document.put(stackedRack("spine", "Pod spine rack", RackRole::network, enclosure, {{item("nv-sn2201")}}, door));
    document.put(stackedRack("core", "Core rack", RackRole::network, enclosure, {{item("nv-sn2201")}}, door));
    document.put(stackedRack("storage", "Storage rack", RackRole::storage, enclosure, {{item("storage-flash-2u"), 10}}, door));
    document.put(stackedRack("management", "Management rack", RackRole::management, enclosure, {{item("server-management-1u"), 16}}, door));
    document.put(rowOf(document, "array", "Array, 512 GPUs", {{RackId("gpu"), 4}, {RackId("leaf"), 1}, {RackId("gpu"), 4}}));
}

std::string addLiquidServerNetworks(Document& document, PodCampus& campus, std::vector<fabric::Network> variants)
{
    const Endpoints endpoints{campus.gpus(), 8, campus.pods()};
    const fabric::Network backend = ethernetBackend(fabric::Topology::fat_tree, 1, leaves_per_pod);
    std::vector<fabric::Network> networks{backend, ethernetFrontend(backend)};
    // Four spine and two core racks a pod, as laid out for 100,000 GPUs; more where more tiers ask for them.
    campus.services = {{RackId("spine"), 4}, {RackId("core"), 2}};
    for (const auto& [rack, count] : switchRacks(networks, endpoints))
        for (auto& [known, least] : campus.services)
            if (known == rack) least = std::max(least, count);
    campus.top_racks = topRacks(networks, endpoints);
    if (campus.top_racks > 0) document.put(stackedRack("top", "Top rack, fourth tier", RackRole::network, enclosure, {{item("nv-sn2201")}}, item("rdhx-active")));
    campus.services.insert(campus.services.end(), {{RackId("storage"), 2}, {RackId("management"), 1}});
    networks.insert(networks.end(), variants.begin(), variants.end());
    return addNetworks(document, std::move(networks), endpoints);
}

units::Date day(int year, unsigned month, unsigned dom) { return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(dom)}; }

power::Supply supplyFrom(const char* id, const char* name, power::SupplyKind kind, const char* record, int units, double capacity_mw, units::Date from)
{
    power::Supply supply;
    supply.id = SupplyId(id);
    supply.name = name;
    supply.kind = kind;
    supply.item = item(record);
    supply.units = units;
    supply.capacity_mw = capacity_mw;
    supply.available_from = from;
    return supply;
}

void addMemphisPlans(Document& document, const ItemId& substation_transformer)
{
    auto distribution = document.single<power::DistributionPlan>();
    distribution.substation_transformer = substation_transformer;
    distribution.unit_substation = item("xfmr-mvlv-3mva");
    distribution.busway = item("busway-800a");
    document.put(distribution);

    auto cooling = document.single<cooling::CoolingPlan>();
    cooling.climate = item("memphis-weather");
    cooling.rejection = cooling::Rejection::cooling_tower;
    cooling.rejection_item = item("cooling-tower-cell-4mw");
    cooling.chiller = item("chiller-water");
    cooling.water_source = "municipal (MLGW, Memphis Sand aquifer) until the US$80 million reclaimed-water plant runs";
    document.put(cooling);

    auto environment = document.single<environment::EnvironmentPlan>();
    environment.noise_limit_day_dba = 79;
    environment.noise_limit_night_dba = 72;
    environment.noise_limit_source = "default: Prince William County, industrial zones; enter the limit of Shelby County";
    environment.generation_hours_per_year = 8760;
    environment.grid_kg_co2_per_kwh = 0.42;
    environment.grid_source = "estimate: EPA eGRID, SERC Tennessee Valley, rounded";
    document.put(environment);
}

}  // namespace cw::designs
