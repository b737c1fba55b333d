// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The founding case: 100,000 liquid-cooled H100 in a former factory in Memphis, 2024.
//
// Published (ServeTheHome tour, October 2024; NVIDIA, 28 October 2024; WKNO, WREG, Commercial Appeal): eight servers of 4U
// in a rack, eight racks in an array of 512 GPUs, more than 1,500 racks, four halls of about 25,000 GPUs, 785,000 sq ft, 271
// acres, Spectrum-X Ethernet on SN5600 in three tiers, rear-door exchangers, in-rack coolant units, 8 -> 50 -> 150 MW.
// Not published, chosen here and marked in the texts: pods of seven arrays, aisle widths, the position of yards, unit counts.
#include <algorithm>

#include <fmt/format.h>

#include "designs/make.h"
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

constexpr std::int64_t gpus_per_array = 512;
constexpr int arrays_per_pod = 7;   // chosen: 49 arrays fill a hall of 25,088 GPUs with seven equal pods
constexpr int pods_per_hall = 7;
constexpr std::int64_t published_arrays = 196;
constexpr int halls_per_row = 4;

// 785,000 sq ft on 312 m; 271 acres on 1,220 m.
constexpr Mm building_width = 312'000;
constexpr Mm building_depth = 233'746;
constexpr Mm site_width = 1'220'000;
constexpr Mm site_depth = 898'900;
constexpr Point building_corner{430'000, 300'000};

constexpr Mm hall_margin = 4'000;
constexpr Mm hot_aisle = 2'400;

ItemId item(const char* id) { return ItemId(id); }

struct Size {
    std::int64_t arrays = published_arrays;
    std::int64_t pods() const { return (arrays + arrays_per_pod - 1) / arrays_per_pod; }
    std::int64_t halls() const { return (pods() + pods_per_hall - 1) / pods_per_hall; }
    std::int64_t gpus() const { return arrays * gpus_per_array; }
};

void addRacks(Document& document)
{
    const ItemId enclosure = item("rack-48u-750x1200");
    const ItemId door = item("rdhx-active");
    document.put(stackedRack("gpu", "GPU rack, 8 x 4U HGX H100", RackRole::compute, enclosure, {{item("smc-cdu-100-inrack-h100")}, {item("smc-4u-h100-lcc"), 8}}, door));
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

void addBlocks(Document& document, const Size& size)
{
    document.put(rowOfRacks(document, "array", "Array, 512 GPUs", {{RackId("gpu"), 4}, {RackId("leaf"), 1}, {RackId("gpu"), 4}}));
    document.put(rowOfRacks(document, "services", "Pod services", {{RackId("spine"), 4}, {RackId("core"), 2}, {RackId("storage"), 2}, {RackId("management"), 1}}));
    addPod(document, "pod", arrays_per_pod);
    if (const auto rest = static_cast<int>(size.arrays % arrays_per_pod)) addPod(document, "pod-partial", rest);
}

PhaseId phaseOfHall(std::int64_t hall)
{
    if (hall == 0) return PhaseId("phase-1");
    if (hall == 1) return PhaseId("phase-2");
    return PhaseId("phase-3");
}

/// Halls stand in rows of four; more rows make the building deeper.
void addHalls(Document& document, const Size& size, Rect& building)
{
    const document::DocumentLookup lookup(document);
    const Rect pod = floorplan::extent(BlockId("pod"), lookup);
    const Mm pitch = pod.depth() + hot_aisle;
    const Mm hall_width = pod.width() + 2 * hall_margin;
    const Mm hall_depth = pods_per_hall * pitch - hot_aisle + 2 * hall_margin;
    const Mm gap = (building_width - halls_per_row * hall_width) / (halls_per_row + 1);
    const std::int64_t hall_rows = (size.halls() + halls_per_row - 1) / halls_per_row;
    building = Rect::at(building_corner, {building_width, building_depth + (hall_rows - 1) * (hall_depth + 20'000)});
    addArea(document, "building", AreaKind::building, "Main building", building);

    for (std::int64_t hall = 0; hall < size.halls(); ++hall) {
        const Point corner{building.min.x + gap + (hall % halls_per_row) * (hall_width + gap),
                           building.max.y - 40'000 - hall_depth - (hall / halls_per_row) * (hall_depth + 20'000)};
        const std::string id = fmt::format("hall-{}", hall + 1);
        addArea(document, id, AreaKind::hall, fmt::format("Hall {}", hall + 1), Rect::at(corner, {hall_width, hall_depth}), AreaId("building"));
        for (std::int64_t row = 0; row < pods_per_hall; ++row) {
            const std::int64_t number = hall * pods_per_hall + row;
            if (number >= size.pods()) break;
            const bool partial = number == size.pods() - 1 && size.arrays % arrays_per_pod != 0;
            floorplan::Placement placement;
            placement.id = PlacementId(fmt::format("{}.pod-{}", id, row + 1));
            placement.area = AreaId(id);
            placement.what = BlockId(partial ? "pod-partial" : "pod");
            placement.pose.origin = {corner.x + hall_margin - pod.min.x, corner.y + hall_margin + row * pitch - pod.min.y};
            placement.label = fmt::format("H{}-P{}", hall + 1, row + 1);
            placement.phase = phaseOfHall(hall);
            document.put(std::move(placement));
        }
    }
}

void addRooms(Document& document, const Rect& building)
{
    const auto room = [&](const char* id, const char* name, Mm x, Mm y, Mm width, Mm depth) {
        addArea(document, id, AreaKind::room, name, Rect::at({building.min.x + x, building.min.y + y}, {width, depth}), AreaId("building"));
    };
    room("mechanical", "Mechanical gallery: chillers and facility pumps", 10'000, building.depth() - 34'000, building_width - 20'000, 28'000);
    room("staging", "Former factory floor: staging and integration", 10'000, 10'000, 230'000, 95'000);
    room("offices", "Offices and operations", 250'000, 10'000, 52'000, 40'000);
    room("workshop", "Workshop and spares", 250'000, 60'000, 52'000, 45'000);
}

// Sizing figures for the yards only; the assessment computes the real loads and says when a yard is too small.
constexpr double it_kw_per_gpu = 1.36;
constexpr double facility_kw_per_gpu = 1.50;   // the Memphis contract: 150 MW for 100,000 GPUs

double rating(const char* id, const char* key)
{
    const catalog::Item* found = catalog::Catalog::builtin().find(item(id));
    return found ? found->number(key).value_or(1) : 1;
}

void addPlant(Document& document, const Size& size, const Rect& building)
{
    const double it_kw = it_kw_per_gpu * static_cast<double>(size.gpus());
    const double facility_kw = facility_kw_per_gpu * static_cast<double>(size.gpus());
    const PhaseId first("phase-1");

    const auto towers = unitsFor(it_kw * 1.12, rating("cooling-tower-cell-4mw", "capacity_kw"), 2);
    addYard(document, {AreaId("cooling-yard"), "Cooling yard: evaporative towers", AreaKind::yard, item("cooling-tower-cell-4mw"), towers, 20, 3'000, 6'000, 8'000, "CT{n}", first},
            {building.min.x, building.max.y + 25'000});
    const auto chillers = unitsFor(it_kw * 0.36, rating("chiller-water", "capacity_kw"), 1);
    addRows(document, {AreaId("mechanical"), {}, AreaKind::room, item("chiller-water"), chillers, 30, 2'500, 3'000, 0, "CH{n}", first},
            {building.min.x + 16'000, building.max.y - 28'000});
    const auto unit_substations = unitsFor(facility_kw / 0.98, 3000 * 0.8, 2);
    addYard(document, {AreaId("electrical-yard"), "Unit substations 3 MVA", AreaKind::yard, item("xfmr-mvlv-3mva"), unit_substations, 5, 4'000, 6'000, 6'000, "US{n}", first},
            {building.max.x + 25'000, building.min.y});
    addYard(document, {AreaId("substation"), "Substation 161 kV", AreaKind::substation, item("xfmr-60mva"), unitsFor(facility_kw / 0.98 / 1000, 60, 1), 4, 12'000, 12'000, 20'000, "T{n}", first},
            {building.max.x + 110'000, building.min.y + 20'000});
    addYard(document, {AreaId("battery-yard"), "Batteries", AreaKind::yard, item("megapack-2xl-2h"), 79, 10, 2'500, 4'000, 6'000, "BESS{n}", first},
            {building.max.x + 110'000, building.min.y + 130'000});
    addYard(document, {AreaId("engine-yard"), "Gas engines", AreaKind::yard, item("gas-recip-2500"), 14, 2, 6'000, 5'000, 8'000, "GE{n}", first},
            {building.min.x - 130'000, building.min.y});
    addYard(document, {AreaId("turbine-yard"), "Gas turbines", AreaKind::yard, item("gas-turbine-smt130"), 8, 2, 10'000, 12'000, 10'000, "GT{n}", PhaseId("phase-3")},
            {building.min.x - 130'000, building.min.y + 110'000});
}

units::Date day(int year, unsigned month, unsigned dom) { return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(dom)}; }

/// A source as the public record tells it.
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

void addGridSteps(Document& document)
{
    auto found = supplyFrom("grid-1", "Grid as found", power::SupplyKind::utility, "memphis-step-1", 1, 8, day(2024, 6, 1));
    found.source = "idcnova.com; industrialnews.co.uk: 8 MW at the site in June 2024";
    document.put(found);
    auto upgraded = supplyFrom("grid-2", "MLGW upgrade of the substation at hand", power::SupplyKind::utility, "memphis-step-2", 1, 50, day(2024, 8, 1));
    upgraded.replaces = found.id;
    upgraded.approval = "MLGW; US$760,000";
    upgraded.source = "WREG: 50 MW on 1 August 2024";
    document.put(upgraded);
    auto built = supplyFrom("grid-3", "New 150 MW substation", power::SupplyKind::utility, "memphis-step-3", 1, 150, day(2025, 5, 1));
    built.replaces = upgraded.id;
    built.approval = "TVA board, 7 November 2024 (loads above 100 MW); about US$24 million";
    built.curtailment_notice_min = 30;
    built.source = "lpm.org 10 November 2024; on line 1 May 2025";
    document.put(built);
}

void addOwnSources(Document& document)
{
    auto engines = supplyFrom("gas-engines", "14 mobile gas sets of 2.5 MW", power::SupplyKind::gas_engine, "gas-recip-2500", 14, 35, day(2024, 7, 1));
    engines.source = "wonderfulengineering.com: 14 x 2.5 MW first; the date is an estimate";
    document.put(engines);
    auto turbines = supplyFrom("gas-turbines", "Mobile gas turbines, 8 of up to 35", power::SupplyKind::gas_turbine, "gas-turbine-smt130", 8, 132, day(2024, 8, 25));
    turbines.approval = "Shelby County Health Department; permit of 2 July 2025 for 15 turbines, 247 MW";
    turbines.source = "TechCrunch: up to 35 turbines, 421 MW; eight and their date are an estimate";
    document.put(turbines);
    auto batteries = supplyFrom("batteries", "150 MW of batteries", power::SupplyKind::battery, "megapack-2xl-2h", 79, 150, day(2024, 12, 1));
    batteries.carries_load = false;
    batteries.energy_mwh = 79 * 3.9;
    batteries.source = "wonderfulengineering.com: 150 MW; 79 units derived from 1.9 MW each; the date is an estimate";
    document.put(batteries);
}

void addPhases(Document& document)
{
    document.put(phases::Phase{PhaseId("phase-1"), "First hall trains", day(2024, 7, 22), "19 days from the first rack to training; the day is an estimate"});
    document.put(phases::Phase{PhaseId("phase-2"), "Second hall", day(2024, 8, 5), "With the 50 MW step; the day is an estimate"});
    document.put(phases::Phase{PhaseId("phase-3"), "All halls", day(2024, 9, 1), "100,000 GPUs running in 122 days"});
    document.put(phases::Phase{PhaseId("phase-4"), "150 MW from the grid", day(2025, 5, 1), "Generation moves to reserve"});
}

void addNetworks(Document& document)
{
    using fabric::Network;
    Network backend;
    backend.id = NetworkId("backend");
    backend.name = "GPU back end, Ethernet";
    backend.topology = fabric::Topology::fat_tree;
    backend.leaves_per_pod = 8 * arrays_per_pod;
    backend.switches = {item("nv-sn5600")};
    backend.seats = {{1, RackId("leaf")}, {2, RackId("spine")}, {3, RackId("core")}};
    document.put(backend);

    Network rails = backend;
    rails.id = NetworkId("backend-infiniband");
    rails.name = "Variant: NDR InfiniBand, eight rail subnets";
    rails.technology = fabric::Technology::infiniband;
    rails.topology = fabric::Topology::rail_only;
    rails.rails = 8;
    rails.leaves_per_pod = 0;
    rails.switches = {item("nv-qm9700")};
    rails.alternative = true;
    document.put(rails);

    Network frontend = backend;
    frontend.id = NetworkId("frontend");
    frontend.name = "Front end and storage, Ethernet";
    frontend.purpose = fabric::Purpose::frontend;
    frontend.ports_per_node = 1;
    frontend.leaves_per_pod = 0;
    frontend.taper = {4};
    document.put(frontend);

    Network nvlink;
    nvlink.id = NetworkId("nvlink");
    nvlink.name = "NVLink domains of eight";
    nvlink.technology = fabric::Technology::nvlink;
    nvlink.purpose = fabric::Purpose::scale_up;
    nvlink.topology = fabric::Topology::nvlink_domain;
    nvlink.link_gbps = 3600;  // 900 GB/s counts both directions
    nvlink.nodes_per_unit = 1;
    document.put(nvlink);
}

void addPlans(Document& document)
{
    auto distribution = document.single<power::DistributionPlan>();
    distribution.substation_transformer = item("xfmr-60mva");
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

    auto economics = document.single<economics::EconomicPlan>();
    economics.staff_count = 320;
    document.put(economics);
}

void addSite(Document& document, const Rect& building)
{
    floorplan::Site site;
    site.name = "Memphis, Tennessee";
    site.address = "Former Electrolux factory, Paul R. Lowry Road, Memphis";
    site.jurisdiction = "Shelby County; utility MLGW; TVA";
    const Mm more = std::max<Mm>(0, building.depth() - building_depth);
    site.boundary = geometry::Polygon::rectangle({{0, 0}, {site_width, site_depth + more}});
    document.put(site);

    document::Project project;
    project.title = "Memphis: 100,000 liquid-cooled H100";
    project.client = "xAI (public case, July 2024)";
    project.description =
        "A US$10 billion lease was dropped over speed and site power; 24,000 leased H100 at Oracle go on, and 100,000 liquid-cooled H100 are built instead. "
        "Layout, unit counts and dates marked as estimates are this design's own.";
    project.revision = "A";
    document.put(project);
}

}  // namespace

Result<Document> makeMemphisH100(std::int64_t gpus)
{
    Size size;
    if (gpus > 0) size.arrays = std::max<std::int64_t>(1, (gpus + gpus_per_array - 1) / gpus_per_array);
    if (size.arrays > 4096) return fail(fmt::format("{} GPUs are more than this template lays out", gpus), "--gpus", "at most 2,097,152");
    Document document;
    addRacks(document);
    addBlocks(document, size);
    addPhases(document);
    Rect building;
    addHalls(document, size, building);
    addRooms(document, building);
    addPlant(document, size, building);
    addGridSteps(document);
    addOwnSources(document);
    addNetworks(document);
    addPlans(document);
    addSite(document, building);
    return document;
}

}  // namespace cw::designs
