// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/array_campus.h"

#include <algorithm>

#include <fmt/format.h>

#include "designs/nvlink.h"
#include "designs/racks.h"
#include "designs/yard.h"

namespace cw::designs {

namespace {

using document::Document;
using floorplan::AreaKind;
using floorplan::RackRole;
using geometry::Mm;
using geometry::Point;
using geometry::Rect;

constexpr int pods_per_hall = ArrayCampus::pods_per_hall;
constexpr int halls_per_row = ArrayCampus::halls_per_row;
constexpr Mm hall_margin = 4'000;
constexpr Mm hot_aisle = 2'400;

ItemId item(const char* id) { return ItemId(id); }

void addRacks(Document& document, const ArrayCampus& campus)
{
    const ItemId enclosure = item("rack-48u-750x1200");
    const ItemId door = item("rdhx-active");
    document.put(stackedRack("gpu", "GPU rack, eight 4U servers", RackRole::compute, enclosure, {{campus.coolant_unit}, {campus.system, 8}}, door));
    document.put(stackedRack("leaf", "Array network rack", RackRole::network, enclosure, {{item("nv-sn2201"), 2}}, door));
    document.put(stackedRack("spine", "Pod spine rack", RackRole::network, enclosure, {{item("nv-sn2201")}}, door));
    document.put(stackedRack("core", "Core rack", RackRole::network, enclosure, {{item("nv-sn2201")}}, door));
    document.put(stackedRack("storage", "Storage rack", RackRole::storage, enclosure, {{item("storage-flash-2u"), 10}}, door));
    document.put(stackedRack("management", "Management rack", RackRole::management, enclosure, {{item("server-management-1u"), 16}}, door));
}

/// A pod: `arrays` arrays and one row of services, four blocks a row, face to face.
void addPod(Document& document, const std::string& id, int arrays)
{
    FacingRows rows;
    for (int i = 0; i < arrays; ++i) (i < 4 ? rows.lower : rows.upper).push_back(BlockId("array"));
    rows.upper.push_back(BlockId("services"));
    document.put(facingRows(document, id, fmt::format("Pod of {} arrays", arrays), rows));
}

void addBlocks(Document& document, const ArrayCampus& campus)
{
    document.put(rowOfRacks(document, "array", "Array, 512 GPUs", {{RackId("gpu"), 4}, {RackId("leaf"), 1}, {RackId("gpu"), 4}}));
    document.put(rowOfRacks(document, "services", "Pod services", {{RackId("spine"), 4}, {RackId("core"), 2}, {RackId("storage"), 2}, {RackId("management"), 1}}));
    addPod(document, "pod", ArrayCampus::arrays_per_pod);
    if (const auto rest = static_cast<int>(campus.arrays % ArrayCampus::arrays_per_pod)) addPod(document, "pod-partial", rest);
}

/// Halls stand in rows of four; more rows make the building deeper.
Rect addHalls(Document& document, const ArrayCampus& campus)
{
    const document::DocumentLookup lookup(document);
    const Rect pod = floorplan::extent(BlockId("pod"), lookup);
    const Mm pitch = pod.depth() + hot_aisle;
    const Mm hall_width = pod.width() + 2 * hall_margin;
    const Mm hall_depth = pods_per_hall * pitch - hot_aisle + 2 * hall_margin;
    const Mm gap = (campus.building.width - halls_per_row * hall_width) / (halls_per_row + 1);
    const Rect building = Rect::at(campus.building_corner, {campus.building.width, campus.building.depth + (campus.hallRows() - 1) * (hall_depth + 20'000)});
    addArea(document, "building", AreaKind::building, "Main building", building);

    for (std::int64_t hall = 0; hall < campus.halls(); ++hall) {
        const Point corner{building.min.x + gap + (hall % halls_per_row) * (hall_width + gap),
                           building.max.y - 40'000 - hall_depth - (hall / halls_per_row) * (hall_depth + 20'000)};
        const std::string id = fmt::format("hall-{}", hall + 1);
        addArea(document, id, AreaKind::hall, fmt::format("Hall {}", hall + 1), Rect::at(corner, {hall_width, hall_depth}), AreaId("building"));
        for (std::int64_t row = 0; row < pods_per_hall; ++row) {
            const std::int64_t number = hall * pods_per_hall + row;
            if (number >= campus.pods()) break;
            const bool partial = number == campus.pods() - 1 && campus.arrays % ArrayCampus::arrays_per_pod != 0;
            floorplan::Placement placement;
            placement.id = PlacementId(fmt::format("{}.pod-{}", id, row + 1));
            placement.area = AreaId(id);
            placement.what = BlockId(partial ? "pod-partial" : "pod");
            placement.pose.origin = {corner.x + hall_margin - pod.min.x, corner.y + hall_margin + row * pitch - pod.min.y};
            placement.label = fmt::format("H{}-P{}", hall + 1, row + 1);
            placement.phase = campus.phase_of_hall(hall);
            document.put(std::move(placement));
        }
    }
    return building;
}

void addRooms(Document& document, const Rect& building)
{
    const auto room = [&](const char* id, const char* name, Mm x, Mm y, Mm width, Mm depth) {
        addArea(document, id, AreaKind::room, name, Rect::at({building.min.x + x, building.min.y + y}, {width, depth}), AreaId("building"));
    };
    room("mechanical", "Mechanical gallery: chillers and facility pumps", 10'000, building.depth() - 34'000, building.width() - 20'000, 28'000);
    room("staging", "Former factory floor: staging and integration", 10'000, 10'000, 230'000, 95'000);
    room("offices", "Offices and operations", 250'000, 10'000, 52'000, 40'000);
    room("workshop", "Workshop and spares", 250'000, 60'000, 52'000, 45'000);
}

double rating(const char* id, const char* key)
{
    const catalog::Item* found = catalog::Catalog::builtin().find(item(id));
    return found ? found->number(key).value_or(1) : 1;
}

/// Chillers in the gallery, towers north of the building.
void addCoolingPlant(Document& document, const ArrayCampus& campus, const Rect& building)
{
    const double it_kw = campus.it_kw_per_gpu * static_cast<double>(campus.gpus());
    const auto towers = unitsFor(it_kw * 1.12, rating("cooling-tower-cell-4mw", "capacity_kw"), 2);
    addYard(document, {AreaId("cooling-yard"), "Cooling yard: evaporative towers", AreaKind::yard, item("cooling-tower-cell-4mw"), towers, 20, 3'000, 6'000, 8'000, "CT{n}", campus.plant_phase},
            {building.min.x, building.max.y + 25'000});
    const auto chillers = unitsFor(it_kw * 0.36, rating("chiller-water", "capacity_kw"), 1);
    addRows(document, {AreaId("mechanical"), {}, AreaKind::room, item("chiller-water"), chillers, 30, 2'500, 3'000, 0, "CH{n}", campus.plant_phase},
            {building.min.x + 16'000, building.max.y - 28'000});
}

/// East of the building: unit substations beside the halls, the substation and the batteries behind them.
void addElectricalPlant(Document& document, const ArrayCampus& campus, const Rect& building)
{
    const double facility_kva = campus.facility_kw_per_gpu * static_cast<double>(campus.gpus()) / 0.98;
    const auto unit_substations = unitsFor(facility_kva, 3000 * 0.8, 2);
    const std::int64_t columns = 5 * campus.hallRows();
    const Rect units = addYard(document, {AreaId("electrical-yard"), "Unit substations 3 MVA", AreaKind::yard, item("xfmr-mvlv-3mva"), unit_substations, columns, 4'000, 6'000, 6'000, "US{n}", campus.plant_phase},
                               {building.max.x + 25'000, building.min.y});
    const auto transformers = unitsFor(facility_kva / 1000, rating(campus.substation_transformer.text().c_str(), "rating_mva"), 1);
    const Rect substation = addYard(document, {AreaId("substation"), "Substation 161 kV", AreaKind::substation, campus.substation_transformer, transformers, 4, 12'000, 12'000, 20'000, "T{n}", campus.plant_phase},
                                    {units.max.x + 40'000, building.min.y + 20'000});
    addYard(document, {AreaId("battery-yard"), "Batteries", AreaKind::yard, item("megapack-2xl-2h"), campus.batteries, 10, 2'500, 4'000, 6'000, "BESS{n}", campus.plant_phase},
            {substation.min.x, substation.max.y + 30'000});
}

/// West of the building, engines south of the turbines.
void addGeneration(Document& document, const ArrayCampus& campus, const Rect& building)
{
    const geometry::Point corner{building.min.x - 130'000, building.min.y};
    const Rect engines = addYard(document, {AreaId("engine-yard"), "Gas engines", AreaKind::yard, item("gas-recip-2500"), campus.engines, 2, 6'000, 5'000, 8'000, "GE{n}", campus.plant_phase}, corner);
    addYard(document, {AreaId("turbine-yard"), "Gas turbines", AreaKind::yard, item("gas-turbine-smt130"), campus.turbines, 2, 10'000, 12'000, 10'000, "GT{n}", campus.turbine_phase},
            {corner.x, engines.max.y + 35'000});
}

}  // namespace

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

Rect addArrayCampus(Document& document, const ArrayCampus& campus)
{
    addRacks(document, campus);
    addBlocks(document, campus);
    const Rect building = addHalls(document, campus);
    addRooms(document, building);
    addCoolingPlant(document, campus, building);
    addElectricalPlant(document, campus, building);
    addGeneration(document, campus, building);
    return building;
}

void addCampusNetworks(Document& document, double nvlink_gbps)
{
    using fabric::Network;
    Network backend;
    backend.id = NetworkId("backend");
    backend.name = "GPU back end, Ethernet";
    backend.topology = fabric::Topology::fat_tree;
    backend.leaves_per_pod = ArrayCampus::leaves_per_pod;
    backend.switches = {item("nv-sn5600")};
    backend.seats = {{1, RackId("leaf")}, {2, RackId("spine")}, {3, RackId("core")}};
    document.put(backend);

    Network frontend = backend;
    frontend.id = NetworkId("frontend");
    frontend.name = "Front end and storage, Ethernet";
    frontend.purpose = fabric::Purpose::frontend;
    frontend.ports_per_node = 1;
    frontend.leaves_per_pod = 0;
    frontend.taper = {4};
    document.put(frontend);

    addNvlinkOfEight(document, nvlink_gbps);
}

void addCampusPlans(Document& document, const ItemId& substation_transformer)
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
