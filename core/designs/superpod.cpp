// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DGX SuperPOD with DGX H100 after its reference architecture (RA-11333-001): 32 nodes in a scalable unit, one place of the
// last unit given to the fabric manager, four nodes in a rack, eight rails, 64-port NDR InfiniBand.
// Not in the document, chosen here: the building, aisle widths, storage and management counts, plant and supply.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "designs/make.h"
#include "designs/nvlink.h"
#include "designs/racks.h"
#include "designs/yard.h"

namespace cw::designs {

namespace {

using document::Document;
using floorplan::AreaKind;
using floorplan::RackRole;
using geometry::Mm;
using geometry::Rect;
using geometry::Turn;

constexpr std::int64_t nodes_per_unit = 32;
constexpr int nodes_per_rack = 4;
constexpr int racks_per_unit = 8;
constexpr std::int64_t rows_per_column = 16;

constexpr Mm cold_aisle = 2'000;
constexpr Mm hot_aisle = 1'800;
constexpr Mm column_gap = 3'000;
constexpr Mm hall_margin = 3'000;
constexpr Mm fan_wall_strip = 6'500;

ItemId item(const char* id) { return ItemId(id); }

void addRacks(Document& document)
{
    const ItemId enclosure = item("rack-48u-600x1200");
    document.put(stackedRack("dgx", "Rack of four DGX H100", RackRole::compute, enclosure, {{item("dgx-h100"), nodes_per_rack}}));
    document.put(stackedRack("dgx-last", "Rack of three DGX H100, one place for the fabric manager", RackRole::compute, enclosure,
                             {{item("dgx-h100"), nodes_per_rack - 1}, {item("server-management-1u"), 2}}));
    document.put(stackedRack("leaf", "Leaf switches of a scalable unit", RackRole::network, enclosure, {{item("nv-sn2201"), 2}}));
    document.put(stackedRack("spine", "Spine switches", RackRole::network, enclosure, {{item("nv-sn2201")}}));
    document.put(stackedRack("core", "Core switches", RackRole::network, enclosure, {{item("nv-sn2201")}}));
    document.put(stackedRack("storage", "Storage rack", RackRole::storage, enclosure, {{item("storage-flash-2u"), 10}}));
    document.put(stackedRack("management", "Management rack", RackRole::management, enclosure, {{item("server-management-1u"), 8}, {item("server-login-2u"), 2}}));
}

void addBlocks(Document& document, std::int64_t units)
{
    const int half = racks_per_unit / 2;
    document.put(rowOfRacks(document, "unit", "Scalable unit, 32 nodes", {{RackId("dgx"), half}, {RackId("leaf"), 1}, {RackId("dgx"), half}}));
    document.put(rowOfRacks(document, "unit-last", "Last scalable unit, 31 nodes",
                            {{RackId("dgx"), half}, {RackId("leaf"), 1}, {RackId("dgx"), half - 1}, {RackId("dgx-last"), 1}}));
    const int spines = static_cast<int>(std::clamp<std::int64_t>((units + 1) / 2, 1, 4));
    const int cores = units > 8 ? spines : 0;
    document.put(rowOfRacks(document, "services", "Spines, storage, management", {{RackId("spine"), spines}, {RackId("core"), cores}, {RackId("storage"), 2}, {RackId("management"), 1}}));
}

void addRow(Document& document, const std::string& id, const BlockId& block, std::int64_t row, std::int64_t column, geometry::Point corner)
{
    const document::DocumentLookup lookup(document);
    const Rect size = floorplan::extent(block, lookup);
    const Rect unit = floorplan::extent(BlockId("unit"), lookup);
    const Mm pair = 2 * unit.depth() + cold_aisle + hot_aisle;
    const Mm x = corner.x + column * (unit.width() + column_gap);
    const Mm y = corner.y + (row / 2) * pair + (row % 2) * (unit.depth() + cold_aisle);
    floorplan::Placement placement;
    placement.id = PlacementId(id);
    placement.area = AreaId("hall");
    placement.what = block;
    // Rows of a pair look at each other over the cold aisle.
    if (row % 2 == 0) placement.pose = {{x + size.max.x, y + size.max.y}, Turn::half, false};
    else placement.pose = {{x - size.min.x, y - size.min.y}, Turn::none, false};
    placement.label = id;
    placement.phase = PhaseId("phase-1");
    document.put(std::move(placement));
}

/// Rows face to face in columns, the services last.
Rect addHall(Document& document, std::int64_t units)
{
    const document::DocumentLookup lookup(document);
    const Rect unit = floorplan::extent(BlockId("unit"), lookup);
    const geometry::Point building{30'000, 25'000};
    const geometry::Point corner{building.x + 8'000 + hall_margin, building.y + 8'000 + fan_wall_strip};
    const std::int64_t rows = units + 1;
    for (std::int64_t i = 0; i < rows; ++i) {
        const bool services = i == units;
        const BlockId block(services ? "services" : i == units - 1 ? "unit-last" : "unit");
        addRow(document, services ? "services" : fmt::format("su-{}", i + 1), block, i % rows_per_column, i / rows_per_column, corner);
    }
    const std::int64_t columns = (rows + rows_per_column - 1) / rows_per_column;
    const std::int64_t pairs = (std::min(rows, rows_per_column) + 1) / 2;
    const Rect hall{{building.x + 8'000, building.y + 8'000},
                    {corner.x + std::max<Mm>(columns * (unit.width() + column_gap), 24'000) + hall_margin,
                     corner.y + pairs * (2 * unit.depth() + cold_aisle + hot_aisle) + hall_margin}};
    addArea(document, "building", AreaKind::building, "Building", hall.grown(8'000));
    addArea(document, "hall", AreaKind::hall, "Hall", hall, AreaId("building"));
    return hall;
}

double itKw(std::int64_t nodes) { return static_cast<double>(nodes) * 10.2 * 1.08; }

/// Sizing for the yards only; the assessment computes the real loads and says when a yard is too small.
void addPlant(Document& document, std::int64_t nodes, const Rect& hall)
{
    const PhaseId first("phase-1");
    const Rect building = hall.grown(8'000);
    const auto walls = unitsFor(itKw(nodes), 600, 1);
    addRows(document, {AreaId("hall"), {}, AreaKind::hall, item("fanwall-600"), walls, 200, 600, 1'500, 0, "FW{n}", first}, {hall.min.x + 1'000, hall.min.y + 1'000});
    addYard(document, {AreaId("cooling-yard"), "Air-cooled chillers", AreaKind::yard, item("chiller-air"), unitsFor(itKw(nodes) * 1.1, 1500, 1), 12, 2'500, 3'000, 4'000, "CH{n}", first},
            {building.max.x + 12'000, building.min.y});
    addYard(document, {AreaId("electrical-yard"), "Unit substations 3 MVA", AreaKind::yard, item("xfmr-mvlv-3mva"), unitsFor(itKw(nodes) * 1.6, 3000, 1), 6, 3'000, 4'000, 4'000, "US{n}", first},
            {building.max.x + 12'000, building.min.y + 40'000});
}

void addSupply(Document& document, std::int64_t nodes)
{
    const units::Date day{std::chrono::year(2024), std::chrono::month(1), std::chrono::day(1)};
    document.put(phases::Phase{PhaseId("phase-1"), "All scalable units", day, "The day is an estimate"});
    power::Supply supply;
    supply.id = SupplyId("utility");
    supply.name = "Utility service";
    supply.capacity_mw = std::ceil(itKw(nodes) * 1.7 / 500) / 2;
    supply.available_from = day;
    supply.source = "sized to the design; ask the utility";
    document.put(supply);
}

void addNetworks(Document& document, std::int64_t units)
{
    fabric::Network compute;
    compute.id = NetworkId("compute");
    compute.name = "Compute fabric, NDR InfiniBand";
    compute.technology = fabric::Technology::infiniband;
    compute.topology = fabric::Topology::superpod;
    compute.rails = 8;
    compute.nodes_per_unit = nodes_per_unit;
    compute.switches = {item("nv-qm9700")};
    compute.seats = {{1, RackId("leaf")}, {2, RackId("spine")}};
    if (units > 8) compute.seats.push_back({3, RackId("core")});
    document.put(compute);

    addNvlinkOfEight(document, 3600);  // NVLink 4: 900 GB/s counts both directions
}

void addPlans(Document& document)
{
    auto distribution = document.single<power::DistributionPlan>();
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

void addSite(Document& document, std::int64_t nodes, const Rect& hall)
{
    floorplan::Site site;
    site.name = "Example site with the weather of Memphis";
    site.boundary = geometry::Polygon::rectangle({{0, 0}, {std::max<Mm>(hall.max.x + 90'000, 140'000), std::max<Mm>(hall.max.y + 40'000, 110'000)}});
    document.put(site);
    document::Project project;
    project.title = fmt::format("DGX SuperPOD H100, {} nodes", nodes);
    project.description = "Compute side of NVIDIA's reference architecture RA-11333-001. Building, storage, management, plant and supply are this design's own.";
    project.revision = "A";
    document.put(project);
}

}  // namespace

Result<Document> makeSuperpodH100(std::int64_t gpus)
{
    const std::int64_t wanted_nodes = gpus > 0 ? (gpus + 7) / 8 : 127;
    const std::int64_t units = (wanted_nodes + 1 + nodes_per_unit - 1) / nodes_per_unit;
    if (units > 64) return fail(fmt::format("{} GPUs are more than 64 scalable units hold", gpus), "--gpus", "at most 16,376; the reference architecture ends there");
    const std::int64_t nodes = units * nodes_per_unit - 1;
    Document document;
    addRacks(document);
    addBlocks(document, units);
    const Rect hall = addHall(document, units);
    addSupply(document, nodes);
    addPlant(document, nodes, hall);
    addNetworks(document, units);
    addPlans(document);
    addSite(document, nodes, hall);
    return document;
}

}  // namespace cw::designs
