// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The follow-on named in July 2024: 300,000 B200 the summer after. Nothing of its layout was public then: this design
// repeats the pattern of Memphis with B200 servers. Its supplies are what it would need, marked as pending.
#include <algorithm>

#include <fmt/format.h>

#include "designs/liquid_servers.h"
#include "designs/make.h"
#include "designs/nvlink.h"

namespace cw::designs {

namespace {

using document::Document;
using geometry::Rect;

constexpr std::int64_t announced_gpus = 300'000;
constexpr geometry::Size building_size{330'000, 240'000};

PhaseId phaseOfHall(std::int64_t hall)
{
    constexpr std::int64_t halls_a_phase = 4;
    return PhaseId(fmt::format("phase-{}", std::min<std::int64_t>(hall / halls_a_phase, 2) + 1));
}

PodCampus campusOf(std::int64_t arrays)
{
    PodCampus campus = liquidServerCampus(arrays);
    campus.phase_of_hall = phaseOfHall;
    campus.building = building_size;
    campus.corner = {430'000, 300'000};
    campus.it_kw_per_gpu = 1.80;
    campus.facility_kw_per_gpu = 2.17;  // all-in figure of InferenceX for B200
    campus.substation_transformer = ItemId("xfmr-lpt-100mva");
    campus.turbines = 22;
    campus.batteries = 158;
    campus.plant_phase = PhaseId("phase-1");
    campus.turbine_phase = PhaseId("phase-1");
    return campus;
}

void addPhases(Document& document)
{
    document.put(phases::Phase{PhaseId("phase-1"), "First four halls", day(2025, 6, 1), "Summer 2025 as announced; the day is an estimate"});
    document.put(phases::Phase{PhaseId("phase-2"), "Second four halls", day(2025, 7, 15), "The day is an estimate"});
    document.put(phases::Phase{PhaseId("phase-3"), "All halls", day(2025, 9, 1), "The day is an estimate"});
}

void addSupplies(Document& document)
{
    auto grid = supplyFrom("grid", "New substation, requested", power::SupplyKind::utility, "", 1, 300, day(2025, 6, 1));
    grid.approval = "pending: TVA board (loads above 100 MW), MLGW, EDGE of Shelby County";
    grid.curtailment_notice_min = 30;
    grid.source = "what this design needs; not granted";
    document.put(grid);
    auto turbines = supplyFrom("gas-turbines", "22 gas turbines of 16.5 MW", power::SupplyKind::gas_turbine, "gas-turbine-smt130", 22, 363, day(2025, 6, 1));
    turbines.approval = "pending: air permit, Shelby County Health Department";
    turbines.source = "what this design needs beside the grid; not granted";
    document.put(turbines);
    auto batteries = supplyFrom("batteries", "158 battery units", power::SupplyKind::battery, "megapack-2xl-2h", 158, 300, day(2025, 6, 1));
    batteries.carries_load = false;
    batteries.energy_mwh = 158 * 3.9;
    batteries.source = "ride-through of the requested grid step: 158 units of 1.9 MW";
    document.put(batteries);
}

void addTexts(Document& document, const Rect& everything, const std::string& networks)
{
    floorplan::Site site;
    site.name = "Follow-on site, Memphis area";
    site.jurisdiction = "Shelby County; utility MLGW; TVA";
    site.boundary = geometry::Polygon::rectangle(everything.grown(100'000));
    document.put(site);

    document::Project project;
    project.title = "Memphis follow-on: 300,000 B200";
    project.client = "xAI (announced July 2024)";
    project.description = "Announced for the summer of 2025. Layout, supplies and dates are this design's own; approvals are pending." + networks;
    project.revision = "A";
    document.put(project);
}

}  // namespace

Result<Document> makeMemphisB200(std::int64_t gpus)
{
    Document document;
    addPhases(document);
    PodCampus campus = campusOf(arraysFor(gpus > 0 ? gpus : announced_gpus, liquid_gpus_per_array));
    addLiquidServerRacks(document, ItemId("smc-4u-b200-lcc"), ItemId("smc-cdu-250-inrack"));
    const std::string networks = addLiquidServerNetworks(document, campus, {});
    const Rect everything = addPodCampus(document, campus);
    addSupplies(document);
    addNvlinkOfEight(document, 7200);  // NVLink 5: 1,800 GB/s counts both directions
    addMemphisPlans(document, campus.substation_transformer);
    addTexts(document, everything, networks);
    return document;
}

}  // namespace cw::designs
