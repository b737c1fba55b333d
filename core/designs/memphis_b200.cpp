// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The follow-on named in July 2024: 300,000 B200 the summer after. Nothing of its layout was public then: this design
// repeats the pattern of Memphis with B200 servers. Its supplies are what it would need, marked as pending.
#include <algorithm>

#include <fmt/format.h>

#include "designs/liquid_servers.h"
#include "designs/make.h"
#include "designs/nvlink.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::designs {

namespace {

using document::Document;

constexpr std::int64_t announced_gpus = 300'000;
constexpr std::int64_t designed_gpus = 586 * liquid_gpus_per_array;
constexpr std::int64_t most_phases = 3;

/// A third of the halls with each phase.
PhaseId phaseOfHall(std::int64_t hall, std::int64_t halls)
{
    return PhaseId(fmt::format("phase-{}", hall * std::min(most_phases, halls) / halls + 1));
}

void addPhases(Document& document, std::int64_t halls)
{
    document.put(phases::Phase{PhaseId("phase-1"), halls == 1 ? words::say("All halls") : words::say("First halls"), day(2025, 6, 1), words::say("Summer 2025 as announced; the day is an estimate")});
    if (halls >= 2) document.put(phases::Phase{PhaseId("phase-2"), halls == 2 ? words::say("All halls") : words::say("Second part of the halls"), day(2025, 7, 15), words::say("The day is an estimate")});
    if (halls >= 3) document.put(phases::Phase{PhaseId("phase-3"), words::say("All halls"), day(2025, 9, 1), words::say("The day is an estimate")});
}

/// What the announced size needs, or its share.
std::vector<SiteYard> addSupplies(Document& document, const LiquidCampus& made)
{
    const double share = static_cast<double>(made.campus.gpus()) / static_cast<double>(designed_gpus);
    auto grid = supplyFrom("grid", words::say("New substation, requested"), power::SupplyKind::utility, "", 1, scaledMw(300, share), day(2025, 6, 1));
    grid.approval = words::say("pending: TVA board (loads above 100 MW), MLGW, EDGE of Shelby County");
    grid.curtailment_notice_min = 30;
    grid.source = words::say("what this design needs; not granted");
    document.put(grid);
    const std::int64_t sets = scaledUnits(22, share);
    auto turbines = supplyFrom("gas-turbines", words::say("{} gas turbines of 16.5 MW", sets), power::SupplyKind::gas_turbine, "gas-turbine-smt130", sets, 16.5 * static_cast<double>(sets), day(2025, 6, 1));
    turbines.approval = words::say("pending: air permit, Shelby County Health Department");
    turbines.source = words::say("what this design needs beside the grid; not granted");
    document.put(turbines);
    const std::int64_t units = scaledUnits(158, share);
    auto batteries = supplyFrom("batteries", words::say("{} battery units", units), power::SupplyKind::battery, "megapack-2xl-2h", units, 1.9 * static_cast<double>(units), day(2025, 6, 1));
    batteries.carries_load = false;
    batteries.energy_mwh = 3.9 * static_cast<double>(units);
    batteries.source = words::say("ride-through of the requested grid step: units of 1.9 MW");
    document.put(batteries);

    const PhaseId first("phase-1");
    const PlantItems& plant = made.need.plant;
    return {siteYard("turbine-yard", words::say("Gas turbines"), "gas-turbine-smt130", sets, first, "GT{n}", true),
            substationYard("substation", words::say("Substation, 161 kV"), plant, {{unitsFor(made.need.facilityMw() / 0.98, figure(plant.substation_transformer, "rating_mva"), 1), first, "T{n}"}}),
            siteYard("battery-yard", words::say("Batteries"), "megapack-2xl-2h", units, first, "BESS{n}", false)};
}

void addTexts(Document& document, std::int64_t gpus, const std::string& networks)
{
    const bool announced = gpus == designed_gpus;
    auto site = document.single<floorplan::Site>();
    site.name = announced ? words::say("Follow-on site, Memphis area") : words::say("Follow-on pattern; no real site is meant, the weather is that of Memphis");
    site.jurisdiction = words::say("Shelby County; utility MLGW; TVA");
    document.put(site);

    document::Project project;
    project.title = announced ? std::string(words::say("Memphis follow-on: 300,000 B200")) : words::say("Memphis follow-on pattern: {} B200", units::formatCount(gpus));
    project.client = announced ? words::say("xAI (announced July 2024)") : "";
    project.description = announced ? words::say("300,000 B200 were announced for the summer of 2025. Layout, supplies and dates are this design's own; approvals are pending.")
                                    : words::say("{} B200 after the pattern of the follow-on of 300,000 announced in July 2024. Layout, supplies and dates are this design's own; approvals are pending.", units::formatCount(gpus));
    project.description += networks;
    project.revision = "A";
    document.put(project);
}

}  // namespace

Result<Document> makeMemphisB200(std::int64_t gpus)
{
    Document document;
    LiquidCampus made = addLiquidServers(document, {ItemId("smc-4u-b200-lcc"), words::say("4U liquid-cooled B200"), ItemId("smc-cdu-250-inrack"), gpus > 0 ? gpus : announced_gpus, {}});
    PodCampus& campus = made.campus;
    campus.phase_of_hall = [halls = campus.halls()](std::int64_t hall) { return phaseOfHall(hall, halls); };
    campus.site_phase = PhaseId("phase-1");
    campus.land_margin = 100'000;
    addPhases(document, campus.halls());
    std::vector<SiteYard> yards;
    if (campus.gpus() >= least_gpus_in_steps) yards = addSupplies(document, made);
    else document.put(wholeService(made.need, day(2025, 6, 1)));
    addMemphisPlans(document, made.need.plant);
    addNvlinkOfEight(document, 7200);  // NVLink 5: 1,800 GB/s counts both directions
    addTexts(document, campus.gpus(), made.networks);
    addPodCampus(document, campus, made.need, yards);
    return document;
}

}  // namespace cw::designs
