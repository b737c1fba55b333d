// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DGX SuperPOD with DGX H100 after its reference architecture (RA-11333-001): 32 nodes in a scalable unit, one place of the
// last unit given to the fabric manager, four nodes in a rack, eight rails, 64-port NDR InfiniBand.
// Besides it a storage network on InfiniBand, an in-band network on Ethernet and an out-of-band one, as the document has them;
// their sizes here follow from the nodes and the switches' ports.
// Not in the document, chosen here: the building, aisle widths, storage and management counts, plant and supply.
#include <algorithm>


#include "designs/air_servers.h"
#include "designs/campus_networks.h"
#include "designs/liquid_servers.h"
#include "designs/make.h"
#include "designs/nvlink.h"
#include "designs/server_arrays.h"
#include "designs/superpod_hall.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::designs {

namespace {

using document::Document;
using fabric::Network;
using floorplan::RackRole;

constexpr std::int64_t nodes_per_unit = 32;
constexpr int nodes_per_rack = 4;
constexpr int racks_per_unit = 8;
constexpr std::int64_t most_units = 64;
constexpr std::int64_t published_nodes = 127;
constexpr units::Date in_service{std::chrono::year(2024), std::chrono::month(1), std::chrono::day(1)};
// Eight leaves of the compute fabric with their optics, and the leaves of the other networks.
constexpr double unit_switches_kw = 14;

ItemId item(const char* id) { return ItemId(id); }
const ItemId enclosure("rack-48u-600x1200");

void addRacks(Document& document, std::int64_t nodes)
{
    document.put(stackedRack("dgx", words::say("Rack of four DGX H100"), RackRole::compute, enclosure, {{item("dgx-h100"), nodes_per_rack}}));
    const auto last = static_cast<int>(nodes % nodes_per_rack);
    if (last == nodes_per_rack - 1 && nodes % nodes_per_unit == nodes_per_unit - 1)
        document.put(stackedRack("dgx-last", words::say("Rack of three DGX H100, one place for the fabric manager"), RackRole::compute, enclosure, {{item("dgx-h100"), last}, {item("server-management-1u"), 2}}));
    else if (last > 0)
        document.put(stackedRack("dgx-last", words::say("Rack of {} DGX H100", last), RackRole::compute, enclosure, {{item("dgx-h100"), last}, {item("server-management-1u"), 2}}));
    document.put(stackedRack("leaf", words::say("Leaf switches of a scalable unit"), RackRole::network, enclosure, {}, {}, unit_switches_kw));
    document.put(stackedRack("spine", words::say("Spine switches"), RackRole::network, enclosure, {}, {}, full_of_switches_kw));
    document.put(stackedRack("core", words::say("Core switches"), RackRole::network, enclosure, {}, {}, full_of_switches_kw));
    document.put(stackedRack("storage", words::say("Storage rack"), RackRole::storage, enclosure, {{item("storage-flash-2u"), 10}}));
    document.put(stackedRack("management", words::say("Management rack"), RackRole::management, enclosure, {{item("server-management-1u"), 8}, {item("server-login-2u"), 2}}));
}

/// A whole unit, and the last one: 31 nodes, or the few of a design below one unit.
void addUnits(Document& document, std::int64_t nodes)
{
    const int half = racks_per_unit / 2;
    document.put(rowOf(document, "unit", words::say("Scalable unit, 32 nodes"), {{RackId("dgx"), half}, {RackId("leaf"), 1}, {RackId("dgx"), half}}));
    addBusways(document, BlockId("unit"));
    const auto last = static_cast<int>((nodes - 1) % nodes_per_unit + 1);
    const int racks = last / nodes_per_rack;
    const int left = std::min(half, racks);
    document.put(rowOf(document, "unit-last", words::say("Last scalable unit, {} nodes", last),
                       {{RackId("dgx"), left}, {RackId("leaf"), 1}, {RackId("dgx"), racks - left}, {RackId("dgx-last"), last % nodes_per_rack > 0 ? 1 : 0}}));
    addBusways(document, BlockId("unit-last"));
}

Network computeNetwork(bool whole_units)
{
    Network compute;
    compute.id = NetworkId("compute");
    compute.name = words::say("Compute fabric, NDR InfiniBand");
    compute.technology = fabric::Technology::infiniband;
    compute.switches = {item("nv-qm9700")};
    if (!whole_units) return compute;          // below one unit a tree of the ports that are there
    compute.topology = fabric::Topology::superpod;
    compute.rails = 8;
    compute.nodes_per_unit = nodes_per_unit;
    return compute;
}

Network otherNetwork(const char* id, const std::string& name, fabric::Technology technology, fabric::Purpose purpose, const char* switches, double gbps, int ports)
{
    Network network;
    network.id = NetworkId(id);
    network.name = name;
    network.technology = technology;
    network.purpose = purpose;
    network.switches = {item(switches)};
    network.link_gbps = gbps;
    network.ports_per_node = ports;
    return network;
}

std::vector<Network> networksOf(bool whole_units)
{
    using fabric::Purpose;
    using fabric::Technology;
    Network inband = otherNetwork("in-band", words::say("In-band management, 100 Gb/s Ethernet"), Technology::ethernet, Purpose::frontend, "nv-sn4600c", 100, 2);
    inband.taper = {3};                        // 48 ports down and 16 up of 64
    Network out_of_band = otherNetwork("out-of-band", words::say("Out-of-band management, 1 Gb/s Ethernet"), Technology::ethernet, Purpose::management, "nv-sn2201", 1, 1);
    out_of_band.taper = {23};                  // 46 ports down and 2 up of 48
    return {computeNetwork(whole_units), otherNetwork("storage", words::say("Storage fabric, NDR InfiniBand"), Technology::infiniband, Purpose::storage, "nv-qm9700", 400, 2), inband, out_of_band};
}

PodCampus campusOf(std::int64_t nodes, int columns)
{
    PodCampus campus;
    setAirPlant(campus);
    campus.gpus_per_array = nodes * 8;
    campus.arrays = campus.arrays_per_pod = campus.pods_per_hall = campus.halls_per_building = 1;
    campus.pod_columns = columns;
    campus.only_hall = "hall";
    campus.phase_of_hall = [](std::int64_t) { return PhaseId("phase-1"); };
    campus.site_phase = PhaseId("phase-1");
    campus.land_margin = nodes > 250 ? 90'000 : 40'000;  // chillers of a large site must not be heard beyond it
    return campus;
}

/// Of all units and of the rows of services.
LoadEstimate loadOfAll(const Document& document, std::int64_t units, int columns)
{
    LoadEstimate all = loadOf(BlockId("unit"), document).times(static_cast<double>(units - 1));
    all += loadOf(BlockId("unit-last"), document);
    all += loadOf(BlockId("services"), document).times(columns);
    return all;
}

void addTexts(Document& document, const std::string& title, const std::string& description)
{
    auto site = document.single<floorplan::Site>();
    site.name = words::say("Example site with the weather of Memphis");
    document.put(site);
    document::Project project;
    project.title = title;
    project.description = description;
    project.revision = "A";
    document.put(project);
}

Document ofTheReference(std::int64_t nodes)
{
    Document document;
    document.put(phases::Phase{PhaseId("phase-1"), words::say("All scalable units"), in_service, words::say("The day is an estimate")});
    const std::int64_t units = (nodes + nodes_per_unit - 1) / nodes_per_unit;
    const bool whole_units = nodes >= nodes_per_unit - 1;
    const int columns = SuperpodHall::columnsFor(units);
    const Endpoints endpoints{nodes * 8, 8, columns};
    std::vector<Network> networks = networksOf(whole_units);
    PodCampus campus = campusOf(nodes, columns);
    campus.network_kw = networksKw(networks, endpoints);
    addRacks(document, nodes);
    addUnits(document, nodes);
    campus.services = switchRacks(networks, endpoints);
    campus.services.insert(campus.services.end(), {{RackId("storage"), units > 1 ? 2 : 1}, {RackId("management"), 1}});
    document.put(rowOf(document, "services", words::say("Spines, storage, management"), campus.services));
    const std::string chosen = addNetworks(document, std::move(networks), endpoints);
    addNvlinkOfEight(document, 3600);  // NVLink 4: 900 GB/s counts both directions
    LoadEstimate all = loadOfAll(document, units, columns);
    all += networkLoad(campus);
    const CampusNeed need = needOf(campus, all);
    addAirPlans(document, need.plant);
    addTexts(document, words::say("DGX SuperPOD H100, {} nodes", nodes),
             words::say("NVIDIA's reference architecture RA-11333-001: compute, storage, in-band and out-of-band networks. Building, storage, management, plant and supply are this design's own.") + chosen);
    const std::vector<SiteYard> yards = addAirSupplies(document, campus, need, in_service);
    const SuperpodHall::Content content{units, need.plant.air_handler, need.air_handlers_per_hall};
    addCampus(document, campus, need, [&content](Document& into) { return std::make_unique<SuperpodHall>(into, content); }, yards);
    return document;
}

/// The same servers where the reference architecture ends.
Document beyondTheReference(std::int64_t gpus)
{
    Document document;
    const PhaseId phase("phase-1");
    document.put(phases::Phase{phase, words::say("All arrays"), in_service, words::say("The day is an estimate")});
    const AirCampus made = addAirServers(document, {item("dgx-h100"), "DGX H100", gpus, phase, in_service});
    addNvlinkOfEight(document, 3600);
    addTexts(document, words::say("{} H100 in DGX servers", units::formatCount(made.gpus)),
             words::say("The reference architecture RA-11333-001 ends at 64 scalable units, and an InfiniBand subnet at 49,151 addresses: this many servers go on Ethernet.{} "
                         "Everything but the equipment's data is this design's own.",
                         made.networks));
    return document;
}

}  // namespace

Result<Document> makeSuperpodH100(std::int64_t gpus)
{
    const std::int64_t wanted_nodes = gpus > 0 ? arraysFor(gpus, 8) : published_nodes;
    if (wanted_nodes < nodes_per_unit) return ofTheReference(wanted_nodes);
    const std::int64_t units = arraysFor(wanted_nodes + 1, nodes_per_unit);
    if (units > most_units) return beyondTheReference(gpus);
    return ofTheReference(units * nodes_per_unit - 1);
}

}  // namespace cw::designs
