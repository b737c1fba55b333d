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

#include "designs/liquid_servers.h"
#include "designs/make.h"
#include "designs/nvlink.h"
#include "designs/yard.h"
#include "units/units.h"

namespace cw::designs {

namespace {

using document::Document;
using geometry::Mm;
using geometry::Rect;

constexpr std::int64_t published_arrays = 196;

// 785,000 sq ft on 312 m; 271 acres on 1,220 m.
constexpr geometry::Size building_size{312'000, 233'746};
constexpr geometry::Size site_size{1'220'000, 898'900};

ItemId item(const char* id) { return ItemId(id); }

PhaseId phaseOfHall(std::int64_t hall)
{
    if (hall == 0) return PhaseId("phase-1");
    if (hall == 1) return PhaseId("phase-2");
    return PhaseId("phase-3");
}

PodCampus campusOf(std::int64_t arrays)
{
    PodCampus campus = liquidServerCampus(arrays);
    campus.phase_of_hall = phaseOfHall;
    campus.building = building_size;
    campus.corner = {430'000, 300'000};
    campus.it_kw_per_gpu = 1.36;
    campus.facility_kw_per_gpu = 1.50;  // the Memphis contract: 150 MW for 100,000 GPUs
    campus.substation_transformer = item("xfmr-60mva");
    campus.engines = 14;
    campus.turbines = 8;
    campus.batteries = 79;
    campus.plant_phase = PhaseId("phase-1");
    campus.turbine_phase = PhaseId("phase-3");
    return campus;
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

/// The rest of the former factory. The gallery of chillers comes with the halls.
void addRooms(Document& document)
{
    const Rect building = geometry::bounds(document.find<floorplan::Area>(AreaId("building"))->outline);
    const auto room = [&](const char* id, const char* name, Mm x, Mm y, Mm width, Mm depth) {
        addArea(document, id, floorplan::AreaKind::room, name, Rect::at({building.min.x + x, building.min.y + y}, {width, depth}), AreaId("building"));
    };
    room("staging", "Former factory floor: staging and integration", 10'000, 10'000, 230'000, 95'000);
    room("offices", "Offices and operations", 250'000, 10'000, 52'000, 40'000);
    room("workshop", "Workshop and spares", 250'000, 60'000, 52'000, 45'000);
}

/// The same endpoints on 64-port InfiniBand: one subnet ends at 65,536 endpoints and 49,151 LIDs, eight rails do not.
fabric::Network infinibandVariant()
{
    fabric::Network rails = ethernetBackend(fabric::Topology::rail_only, 8, 0);
    rails.id = NetworkId("backend-infiniband");
    rails.name = "Variant: NDR InfiniBand, eight rail subnets";
    rails.technology = fabric::Technology::infiniband;
    rails.switches = {item("nv-qm9700")};
    rails.radix = 64;
    rails.alternative = true;
    return rails;
}

void addTexts(Document& document, const Rect& everything, std::int64_t gpus, const std::string& networks)
{
    floorplan::Site site;
    site.name = "Memphis, Tennessee";
    site.address = "Former Electrolux factory, Paul R. Lowry Road, Memphis";
    site.jurisdiction = "Shelby County; utility MLGW; TVA";
    // As published while it fits; a larger design takes more land.
    const geometry::Point corner = everything.max.x + 60'000 > site_size.width || everything.max.y + 60'000 > site_size.depth
                                       ? geometry::Point{everything.max.x + 60'000, everything.max.y + 60'000}
                                       : geometry::Point{site_size.width, site_size.depth};
    site.boundary = geometry::Polygon::rectangle({{std::min<Mm>(0, everything.min.x - 60'000), std::min<Mm>(0, everything.min.y - 60'000)},
                                                  {std::max(corner.x, site_size.width), std::max(corner.y, site_size.depth)}});
    document.put(site);

    document::Project project;
    project.title = gpus == published_arrays * liquid_gpus_per_array ? std::string("Memphis: 100,000 liquid-cooled H100")
                                                                    : fmt::format("Memphis pattern: {} liquid-cooled H100", units::formatCount(gpus));
    project.client = "xAI (public case, July 2024)";
    project.description =
        "A US$10 billion lease was dropped over speed and site power; 24,000 leased H100 at Oracle go on, and 100,000 liquid-cooled H100 are built instead. "
        "Layout, unit counts and dates marked as estimates are this design's own." + networks;
    project.revision = "A";
    document.put(project);

    auto economics = document.single<economics::EconomicPlan>();
    economics.staff_count = 320;
    document.put(economics);
}

}  // namespace

Result<Document> makeMemphisH100(std::int64_t gpus)
{
    Document document;
    addPhases(document);
    PodCampus campus = campusOf(gpus > 0 ? arraysFor(gpus, liquid_gpus_per_array) : published_arrays);
    addLiquidServerRacks(document, item("smc-4u-h100-lcc"), item("smc-cdu-100-inrack-h100"));
    const std::string networks = addLiquidServerNetworks(document, campus, {infinibandVariant()});
    const Rect everything = addPodCampus(document, campus);
    addRooms(document);
    addGridSteps(document);
    addOwnSources(document);
    addNvlinkOfEight(document, 3600);  // NVLink 4: 900 GB/s counts both directions
    addMemphisPlans(document, campus.substation_transformer);
    addTexts(document, everything, campus.gpus(), networks);
    return document;
}

}  // namespace cw::designs
