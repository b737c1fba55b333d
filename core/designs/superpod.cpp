// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DGX SuperPOD with DGX H100 after its reference architecture (RA-11333-001): 32 nodes in a scalable unit, one place of the
// last unit given to the fabric manager, four nodes in a rack, eight rails, 64-port NDR InfiniBand.
// Not in the document, chosen here: the building, aisle widths, storage and management counts, plant and supply.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "designs/air_servers.h"
#include "designs/make.h"
#include "designs/nvlink.h"
#include "designs/racks.h"
#include "designs/yard.h"
#include "fabric/sizing.h"
#include "units/units.h"

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
constexpr std::int64_t most_units = 64;
constexpr units::Date in_service{std::chrono::year(2024), std::chrono::month(1), std::chrono::day(1)};

constexpr Mm cold_aisle = 2'000;
constexpr Mm hot_aisle = 1'800;
constexpr Mm column_gap = 3'000;
constexpr Mm hall_margin = 3'000;
constexpr Mm fan_wall_pitch = 3'500;
constexpr Mm fan_wall_lane = 3'000;

ItemId item(const char* id) { return ItemId(id); }

double itKw(std::int64_t nodes) { return static_cast<double>(nodes) * 10.2 * 1.08; }

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

/// Columns of rows; each begins with the services' row of its own at its end.
std::int64_t columnsOf(std::int64_t units) { return (units + rows_per_column - 2) / (rows_per_column - 1); }

void addBlocks(Document& document, std::int64_t units)
{
    const int half = racks_per_unit / 2;
    document.put(rowOf(document, "unit", "Scalable unit, 32 nodes", {{RackId("dgx"), half}, {RackId("leaf"), 1}, {RackId("dgx"), half}}));
    document.put(rowOf(document, "unit-last", "Last scalable unit, 31 nodes",
                            {{RackId("dgx"), half}, {RackId("leaf"), 1}, {RackId("dgx"), half - 1}, {RackId("dgx-last"), 1}}));
    // One row of services in every column of rows; each holds its share of the upper tiers, 23 switches to a rack.
    fabric::SizeRequest request;
    request.topology = fabric::Topology::superpod;
    request.endpoints = (units * nodes_per_unit - 1) * 8;
    request.rails = 8;
    request.nodes_per_unit = static_cast<int>(nodes_per_unit);
    const auto sizing = fabric::size(request);
    const auto racks = [&](std::size_t tier) {
        const std::int64_t switches = sizing && sizing->switches_by_tier.size() > tier ? sizing->switches_by_tier[tier] : 0;
        return static_cast<int>((switches + 23 * columnsOf(units) - 1) / (23 * columnsOf(units)));
    };
    const int spines = std::max(racks(1), static_cast<int>(std::clamp<std::int64_t>((units + 1) / 2, 1, 4)));
    const int cores = racks(2);
    document.put(rowOf(document, "services", "Spines, storage, management", {{RackId("spine"), spines}, {RackId("core"), cores}, {RackId("storage"), 2}, {RackId("management"), 1}}));
}

Mm columnPitch(const floorplan::Lookup& lookup)
{
    return std::max(floorplan::extent(BlockId("unit"), lookup).width(), floorplan::extent(BlockId("services"), lookup).width()) + column_gap;
}

Mm hallWidth(std::int64_t units, const floorplan::Lookup& lookup)
{
    return 2 * hall_margin + std::max<Mm>(columnsOf(units) * columnPitch(lookup), 24'000);
}

std::int64_t fanWalls(std::int64_t nodes) { return unitsFor(itKw(nodes), 600, 1); }
std::int64_t fanWallsInARow(Mm hall_width) { return (hall_width - 2'000) / (footprintOf(item("fanwall-600")).width + 600); }

void addRow(Document& document, const std::string& id, const BlockId& block, std::int64_t row, std::int64_t column, geometry::Point corner)
{
    const document::DocumentLookup lookup(document);
    const Rect size = floorplan::extent(block, lookup);
    const Rect unit = floorplan::extent(BlockId("unit"), lookup);
    const Mm pair = 2 * unit.depth() + cold_aisle + hot_aisle;
    const Mm x = corner.x + column * columnPitch(lookup);
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

/// Rows face to face in columns, each with its services last; fan walls along the south.
Rect addHall(Document& document, std::int64_t units, std::int64_t nodes)
{
    const document::DocumentLookup lookup(document);
    const Rect unit = floorplan::extent(BlockId("unit"), lookup);
    const Mm width = hallWidth(units, lookup);
    const std::int64_t wall_rows = (fanWalls(nodes) + fanWallsInARow(width) - 1) / fanWallsInARow(width);
    const geometry::Point hall_corner{38'000, 33'000};
    const geometry::Point corner{hall_corner.x + hall_margin, hall_corner.y + wall_rows * fan_wall_pitch + fan_wall_lane};
    std::int64_t next = 1;
    std::int64_t longest = 0;
    for (std::int64_t column = 0; column < columnsOf(units); ++column) {
        const std::int64_t rows = std::min(units - next + 1, rows_per_column - 1);
        for (std::int64_t row = 0; row < rows; ++row, ++next)
            addRow(document, fmt::format("su-{}", next), BlockId(next == units ? "unit-last" : "unit"), row, column, corner);
        addRow(document, column == 0 ? "services" : fmt::format("services-{}", column + 1), BlockId("services"), rows, column, corner);
        longest = std::max(longest, rows + 1);
    }
    const std::int64_t pairs = (longest + 1) / 2;
    const Rect hall{hall_corner, {hall_corner.x + width, corner.y + pairs * (2 * unit.depth() + cold_aisle + hot_aisle) + hall_margin}};
    addArea(document, "building", AreaKind::building, "Building", hall.grown(8'000));
    addArea(document, "hall", AreaKind::hall, "Hall", hall, AreaId("building"));
    return hall;
}

/// Sizing for the yards only; the assessment computes the real loads and says when a yard is too small.
void addPlant(Document& document, std::int64_t nodes, const Rect& hall)
{
    const PhaseId first("phase-1");
    const Rect building = hall.grown(8'000);
    addRows(document, {AreaId("hall"), {}, AreaKind::hall, item("fanwall-600"), fanWalls(nodes), fanWallsInARow(hall.width()), 600, fan_wall_pitch - footprintOf(item("fanwall-600")).depth, 0, "FW{n}", first},
            {hall.min.x + 1'000, hall.min.y + 1'000});
    const Rect chillers = addYard(document, {AreaId("cooling-yard"), "Air-cooled chillers", AreaKind::yard, item("chiller-air"), unitsFor(itKw(nodes) * 1.32, 1500, 1), 12, 2'500, 3'000, 4'000, "CH{n}", first},
                                  {building.max.x + 12'000, building.min.y});
    addYard(document, {AreaId("electrical-yard"), "Unit substations 3 MVA", AreaKind::yard, item("xfmr-mvlv-3mva"), unitsFor(itKw(nodes) * 1.6, 3000, 1), 6, 3'000, 4'000, 4'000, "US{n}", first},
            {building.max.x + 12'000, std::max(building.min.y + 40'000, chillers.max.y + 12'000)});
}

void addSupply(Document& document, std::int64_t nodes)
{
    document.put(phases::Phase{PhaseId("phase-1"), "All scalable units", in_service, "The day is an estimate"});
    addUtility(document, std::ceil(itKw(nodes) * 1.7 / 500) / 2, in_service);
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

void addSite(Document& document, std::int64_t nodes, std::int64_t units)
{
    floorplan::Site site;
    site.name = "Example site with the weather of Memphis";
    Rect everything;
    for (const auto& area : document.table<floorplan::Area>().rows()) everything = everything.united(geometry::bounds(area->outline));
    const Mm margin = units > 8 ? 90'000 : 40'000;  // chillers of a large site must not be heard beyond it
    site.boundary = geometry::Polygon::rectangle({{0, 0}, {std::max<Mm>(everything.max.x + margin, 140'000), std::max<Mm>(everything.max.y + margin, 110'000)}});
    document.put(site);
    document::Project project;
    project.title = fmt::format("DGX SuperPOD H100, {} nodes", nodes);
    project.description = "Compute side of NVIDIA's reference architecture RA-11333-001. Building, storage, management, plant and supply are this design's own.";
    project.revision = "A";
    document.put(project);
}

}  // namespace

namespace {

/// The same servers where the reference architecture ends.
Document beyondTheReference(std::int64_t gpus)
{
    Document document;
    const PhaseId phase("phase-1");
    document.put(phases::Phase{phase, "All arrays", in_service, "The day is an estimate"});
    const AirCampus made = addAirServers(document, {item("dgx-h100"), "DGX H100", gpus, phase});
    addUtility(document, made.supply_mw, in_service);
    addNvlinkOfEight(document, 3600);
    addAirPlans(document);
    floorplan::Site site;
    site.name = "Example site with the weather of Memphis";
    site.boundary = geometry::Polygon::rectangle(made.everything.grown(40'000));
    document.put(site);
    document::Project project;
    project.title = fmt::format("{} H100 in DGX servers", units::formatCount(made.gpus));
    project.description = fmt::format("The reference architecture RA-11333-001 ends at 64 scalable units, and an InfiniBand subnet at 49,151 addresses: this many servers go on Ethernet.{} "
                                      "Everything but the equipment's data is this design's own.",
                                      made.networks);
    project.revision = "A";
    document.put(project);
    return document;
}

}  // namespace

Result<Document> makeSuperpodH100(std::int64_t gpus)
{
    const std::int64_t wanted_nodes = gpus > 0 ? (gpus + 7) / 8 : 127;
    const std::int64_t units = (wanted_nodes + 1 + nodes_per_unit - 1) / nodes_per_unit;
    if (units > most_units) return beyondTheReference(gpus);
    const std::int64_t nodes = units * nodes_per_unit - 1;
    Document document;
    addRacks(document);
    addBlocks(document, units);
    const Rect hall = addHall(document, units, nodes);
    addSupply(document, nodes);
    addPlant(document, nodes, hall);
    addNetworks(document, units);
    addAirPlans(document);
    addSite(document, nodes, units);
    return document;
}

}  // namespace cw::designs
