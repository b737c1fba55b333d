// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The follow-on named in July 2024: 300,000 B200 the summer after. Nothing of its layout was public then: this design
// repeats the pattern of Memphis with B200 servers. Its supplies are what it would need, marked as pending.
#include <algorithm>

#include <fmt/format.h>

#include "designs/array_campus.h"
#include "designs/make.h"

namespace cw::designs {

namespace {

using document::Document;
using geometry::Rect;

constexpr std::int64_t announced_gpus = 300'000;
constexpr geometry::Size building_size{330'000, 240'000};

PhaseId phaseOfHall(std::int64_t hall)
{
    return PhaseId(fmt::format("phase-{}", std::min<std::int64_t>(hall / ArrayCampus::halls_per_row, 2) + 1));
}

ArrayCampus campusOf(std::int64_t arrays)
{
    ArrayCampus campus;
    campus.system = ItemId("smc-4u-b200-lcc");
    campus.coolant_unit = ItemId("smc-cdu-250-inrack");
    campus.arrays = arrays;
    campus.phase_of_hall = phaseOfHall;
    campus.building = building_size;
    campus.building_corner = {430'000, 300'000};
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

void addTexts(Document& document, const Rect& building)
{
    floorplan::Site site;
    site.name = "Follow-on site, Memphis area";
    site.jurisdiction = "Shelby County; utility MLGW; TVA";
    site.boundary = geometry::Polygon::rectangle({{0, 0}, {1'300'000, std::max<geometry::Mm>(1'000'000, building.max.y + 250'000)}});
    document.put(site);

    document::Project project;
    project.title = "Memphis follow-on: 300,000 B200";
    project.client = "xAI (announced July 2024)";
    project.description = "Announced for the summer of 2025. Layout, supplies and dates are this design's own; approvals are pending.";
    project.revision = "A";
    document.put(project);
}

}  // namespace

Result<Document> makeMemphisB200(std::int64_t gpus)
{
    const std::int64_t wanted = gpus > 0 ? gpus : announced_gpus;
    const std::int64_t arrays = (wanted + ArrayCampus::gpus_per_array - 1) / ArrayCampus::gpus_per_array;
    if (arrays > 1024) return fail(fmt::format("{} GPUs are more than three tiers of 128-port switches hold", gpus), "--gpus", "at most 524,288");
    Document document;
    addPhases(document);
    const ArrayCampus campus = campusOf(arrays);
    const Rect building = addArrayCampus(document, campus);
    addSupplies(document);
    addCampusNetworks(document, 7200);  // NVLink 5: 1,800 GB/s counts both directions
    addCampusPlans(document, campus.substation_transformer);
    addTexts(document, building);
    return document;
}

}  // namespace cw::designs
