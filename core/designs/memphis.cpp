// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The founding case: 100,000 liquid-cooled H100 in a former factory in Memphis, 2024.
//
// Published (ServeTheHome tour, October 2024; NVIDIA, 28 October 2024; WKNO, WREG, Commercial Appeal): eight servers of 4U
// in a rack, eight racks in an array of 512 GPUs, more than 1,500 racks, four halls of about 25,000 GPUs, 785,000 sq ft, 271
// acres, Spectrum-X Ethernet on SN5600 in three tiers, rear-door exchangers, in-rack coolant units, 8 -> 50 -> 150 MW.
// Not published, chosen here and marked in the texts: pods of seven arrays, aisle widths, the position of yards, unit counts.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "designs/liquid_servers.h"
#include "designs/make.h"
#include "designs/nvlink.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::designs {

namespace {

using document::Document;

constexpr std::int64_t published_gpus = 196 * liquid_gpus_per_array;

// 785,000 sq ft on 312 m; 271 acres on 1,220 m.
constexpr geometry::Size building_size{312'000, 233'746};
constexpr geometry::Size site_size{1'220'000, 898'900};
constexpr geometry::Point building_corner{430'000, 300'000};

const PhaseId first_hall("phase-1"), second_hall("phase-2"), all_halls("phase-3"), battery_phase("phase-4"), grid_phase("phase-5");

/// The first quarter of the halls, the second, and the rest: as the four halls of the published case came.
PhaseId phaseOfHall(std::int64_t hall, std::int64_t halls)
{
    const std::int64_t quarters = (4 * (hall + 1) + halls - 1) / halls;
    if (quarters <= 1) return first_hall;
    return quarters == 2 ? second_hall : all_halls;
}

void addGridSteps(Document& document, double share)
{
    const std::string scaled = share == 1 ? "" : words::say("; scaled with the number of GPUs");
    auto found = supplyFrom("grid-1", words::say("Grid as found"), power::SupplyKind::utility, "memphis-step-1", 1, scaledMw(8, share), day(2024, 6, 1));
    found.source = std::string(words::say("idcnova.com; industrialnews.co.uk: 8 MW at the site in June 2024")) + scaled;
    document.put(found);
    auto upgraded = supplyFrom("grid-2", words::say("MLGW upgrade of the substation at hand"), power::SupplyKind::utility, "memphis-step-2", 1, scaledMw(50, share), day(2024, 8, 1));
    upgraded.replaces = found.id;
    upgraded.approval = "MLGW; US$760,000";
    upgraded.source = std::string(words::say("WREG: 50 MW on 1 August 2024")) + scaled;
    document.put(upgraded);
    auto built = supplyFrom("grid-3", words::say("New {:g} MW substation", scaledMw(150, share)), power::SupplyKind::utility, "memphis-step-3", 1, scaledMw(150, share), day(2025, 5, 1));
    built.replaces = upgraded.id;
    built.approval = words::say("TVA board, 7 November 2024 (loads above 100 MW); about US$24 million");
    built.curtailment_notice_min = 30;
    built.source = std::string(words::say("lpm.org 10 November 2024; on line 1 May 2025")) + scaled;
    document.put(built);
}

struct OwnSources {
    std::int64_t engines = 0, turbines = 0, batteries = 0;
};

void addOwnSources(Document& document, const OwnSources& own, double share, bool in_one_phase)
{
    const units::Date first = in_one_phase ? day(2024, 9, 1) : day(2024, 7, 22);
    auto engines = supplyFrom("gas-engines", words::say("{} mobile gas sets of 2.5 MW", own.engines), power::SupplyKind::gas_engine, "gas-recip-2500", own.engines, 2.5 * static_cast<double>(own.engines), first);
    engines.source = words::say("wonderfulengineering.com: 14 x 2.5 MW first, for 100,000 GPUs; the date is an estimate");
    document.put(engines);
    auto turbines = supplyFrom("gas-turbines", share == 1 ? std::string(words::say("Mobile gas turbines, 8 of up to 35")) : words::say("{} mobile gas turbines", own.turbines), power::SupplyKind::gas_turbine, "gas-turbine-smt130", own.turbines,
                               16.5 * static_cast<double>(own.turbines), day(2024, 9, 1));
    turbines.approval = words::say("Shelby County Health Department; permit of 2 July 2025 for 15 turbines, 247 MW");
    turbines.source = words::say("TechCrunch: up to 35 turbines, 421 MW; eight for 100,000 GPUs and their date are an estimate");
    document.put(turbines);
    auto batteries = supplyFrom("batteries", words::say("{:.0f} MW of batteries", std::floor(1.9 * static_cast<double>(own.batteries))), power::SupplyKind::battery, "megapack-2xl-2h", own.batteries,
                                share == 1 ? 150 : 1.9 * static_cast<double>(own.batteries), day(2024, 12, 1));
    batteries.carries_load = false;
    batteries.energy_mwh = 3.9 * static_cast<double>(own.batteries);
    batteries.source = words::say("wonderfulengineering.com: 150 MW for 100,000 GPUs; 79 units derived from 1.9 MW each; the date is an estimate");
    document.put(batteries);
}

void addPhases(Document& document, std::int64_t halls)
{
    if (halls >= 4) document.put(phases::Phase{first_hall, words::say("First hall trains"), day(2024, 7, 22), words::say("19 days from the first rack to training; the day is an estimate")});
    if (halls >= 2) document.put(phases::Phase{second_hall, words::say("Second hall"), day(2024, 8, 5), words::say("With the 50 MW step; the day is an estimate")});
    document.put(phases::Phase{all_halls, words::say("All halls"), day(2024, 9, 1), words::say("100,000 GPUs running in 122 days")});
}

std::int64_t transformersAtHand(const LiquidCampus& made, double share)
{
    return unitsFor(50 * share, figure(made.need.plant.substation_transformer, "rating_mva"), 0);
}

/// The generation feeds the halls over the bus of the substations: as many transformers with each phase as its halls load
/// beside those at hand, the spare and the rest with the 150 MW.
std::vector<Yard::Part> newTransformers(const LiquidCampus& made, double share)
{
    const PodCampus& campus = made.campus;
    // The estimate may lie 3 % below what the assessment finds: large sites have more network for each GPU.
    const double mva = 1.04 * made.need.facilityMw() / 0.98, rating_mva = figure(made.need.plant.substation_transformer, "rating_mva");
    std::vector<Yard::Part> parts;
    std::int64_t placed = 0;
    double pods = 0;
    int number = 0;
    for (std::int64_t hall = 0; hall < campus.halls(); ++hall) {
        pods += static_cast<double>(campus.podsOfHall(hall));
        const PhaseId phase = phaseOfHall(hall, campus.halls());
        if (hall + 1 < campus.halls() && phaseOfHall(hall + 1, campus.halls()) == phase) continue;
        const std::int64_t wanted = unitsFor(mva * pods / static_cast<double>(campus.pods()), rating_mva, 0) - transformersAtHand(made, share);
        if (wanted <= placed) continue;
        parts.push_back({wanted - placed, phase, fmt::format("T{}-{{n}}", ++number)});
        placed = wanted;
    }
    parts.push_back({unitsFor(mva, rating_mva, 1) - placed, grid_phase, fmt::format("T{}-{{n}}", ++number)});
    return parts;
}

/// As published, or its shares: in steps of the grid, with generation until the last of them.
std::vector<SiteYard> addSuppliesInSteps(Document& document, const LiquidCampus& made)
{
    const double share = static_cast<double>(made.campus.gpus()) / static_cast<double>(published_gpus);
    const std::int64_t halls = made.campus.halls();
    document.put(phases::Phase{battery_phase, words::say("Batteries"), day(2024, 12, 1), words::say("Ride-through and smoothing; the day is an estimate")});
    document.put(phases::Phase{grid_phase, share == 1 ? std::string(words::say("150 MW from the grid")) : std::string(words::say("All from the grid")), day(2025, 5, 1), words::say("Generation moves to reserve")});
    const OwnSources own{scaledUnits(14, share), scaledUnits(8, share), scaledUnits(79, share)};
    addGridSteps(document, share);
    addOwnSources(document, own, share, halls < 4);
    const PlantItems& plant = made.need.plant;
    const PhaseId first = phaseOfHall(0, halls);
    return {siteYard("engine-yard", words::say("Gas engines"), "gas-recip-2500", own.engines, first, "GE{n}", true),
            siteYard("turbine-yard", words::say("Gas turbines"), "gas-turbine-smt130", own.turbines, all_halls, "GT{n}", true),
            substationYard("substation-at-hand", words::say("Substation at hand"), plant, {{transformersAtHand(made, share), first, "TH{n}"}}),
            substationYard("substation", words::say("New substation, 161 kV"), plant, newTransformers(made, share)),
            siteYard("battery-yard", words::say("Batteries"), "megapack-2xl-2h", own.batteries, battery_phase, "BESS{n}", false)};
}

/// The same endpoints on 64-port InfiniBand: one subnet ends at 65,536 endpoints and 49,151 LIDs, eight rails do not.
fabric::Network infinibandVariant()
{
    fabric::Network rails = ethernetBackend(fabric::Topology::rail_only, 8, 0);
    rails.id = NetworkId("backend-infiniband");
    rails.name = words::say("Variant: NDR InfiniBand, eight rail subnets");
    rails.technology = fabric::Technology::infiniband;
    rails.switches = {ItemId("nv-qm9700")};
    rails.radix = 64;
    rails.alternative = true;
    return rails;
}

void nameTheFactoryFloor(Document& document)
{
    floorplan::Area floor = *document.find<floorplan::Area>(AreaId("staging"));
    floor.name = words::say("Former factory floor: staging, integration, spares and reserve");
    document.put(std::move(floor));
}

void addTexts(Document& document, std::int64_t gpus, const std::string& networks)
{
    const bool published = gpus == published_gpus;
    auto site = document.single<floorplan::Site>();
    site.name = published ? words::say("Memphis, Tennessee") : words::say("Memphis pattern; no real site is meant, the weather is that of Memphis");
    if (published) site.address = words::say("Former Electrolux factory, Paul R. Lowry Road, Memphis");
    site.jurisdiction = words::say("Shelby County; utility MLGW; TVA");
    document.put(site);

    document::Project project;
    project.title = published ? std::string(words::say("Memphis: 100,000 liquid-cooled H100")) : words::say("Memphis pattern: {} liquid-cooled H100", units::formatCount(gpus));
    project.client = published ? words::say("xAI (public case, July 2024)") : "";
    project.description = published ? words::say("A US$10 billion lease was dropped over speed and site power; 24,000 leased H100 at Oracle go on, and 100,000 liquid-cooled H100 are built instead. "
                                      "Layout, unit counts and dates marked as estimates are this design's own.")
                                    : words::say("{} H100 after the pattern of the Memphis case of 100,000: its servers, arrays, halls and plant, in the same proportions.", units::formatCount(gpus));
    project.description += networks;
    project.revision = "A";
    document.put(project);

    // The 320 jobs of the published case.
    auto economics = document.single<economics::EconomicPlan>();
    economics.staff_count = static_cast<double>(scaledUnits(320, static_cast<double>(gpus) / static_cast<double>(published_gpus)));
    document.put(economics);
}

}  // namespace

Result<Document> makeMemphisH100(std::int64_t gpus)
{
    Document document;
    LiquidCampus made = addLiquidServers(document, {ItemId("smc-4u-h100-lcc"), words::say("4U liquid-cooled H100"), ItemId("smc-cdu-100-inrack-h100"), gpus > 0 ? gpus : published_gpus, {infinibandVariant()}});
    PodCampus& campus = made.campus;
    campus.phase_of_hall = [halls = campus.halls()](std::int64_t hall) { return phaseOfHall(hall, halls); };
    campus.site_phase = phaseOfHall(0, campus.halls());
    if (campus.gpus() == published_gpus) {
        campus.shell = building_size;
        campus.corner = building_corner;
        campus.land = site_size;
    }
    addPhases(document, campus.halls());
    std::vector<SiteYard> yards;
    if (campus.gpus() >= least_gpus_in_steps) yards = addSuppliesInSteps(document, made);
    else document.put(wholeService(made.need, day(2024, 9, 1)));
    addMemphisPlans(document, made.need.plant);
    addNvlinkOfEight(document, 3600);  // NVLink 4: 900 GB/s counts both directions
    addTexts(document, campus.gpus(), made.networks);
    addPodCampus(document, campus, made.need, yards);
    if (campus.shell) nameTheFactoryFloor(document);
    return document;
}

}  // namespace cw::designs
