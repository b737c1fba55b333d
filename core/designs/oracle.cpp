// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The leased reference of the founding case: H100 in Oracle's cloud, 16,000 as reported in May 2024, 24,000 in the
// tenant's own words in July 2024; RoCEv2 on ConnectX-7 (datacenterdynamics.com). Site, building, server make, switch
// model, layout, plant and supply are not published: they are this design's own, so that a lease and a build are
// compared like with like.
#include <cmath>


#include "designs/air_servers.h"
#include "designs/make.h"
#include "designs/nvlink.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::designs {

namespace {

using document::Document;

Result<Document> makeLeased(std::int64_t gpus, std::int64_t reported_gpus, const std::string& reported)
{
    Document document;
    const PhaseId phase("phase-1");
    const units::Date day{std::chrono::year(2024), std::chrono::month(5), std::chrono::day(1)};
    document.put(phases::Phase{phase, words::say("In service"), day, words::say("Reported in May 2024; the day is an estimate")});
    const AirCampus made = addAirServers(document, {ItemId("dell-xe9680"), words::say("8-GPU H100 server, air-cooled"), gpus, phase, day});
    addNvlinkOfEight(document, 3600);  // NVLink 4: 900 GB/s counts both directions

    auto site = document.single<floorplan::Site>();
    site.name = words::say("Leased capacity; the site is not published, the weather is that of Memphis");
    document.put(site);
    document::Project project;
    const bool as_reported = gpus == reported_gpus;
    project.title = as_reported ? words::say("Leased reference: {} H100 at Oracle", units::formatCount(made.gpus)) : words::say("Leased pattern: {} H100", units::formatCount(made.gpus));
    project.client = as_reported ? words::say("xAI (public case, 2024)") : "";
    project.description = words::say("{} RoCEv2 on ConnectX-7 is published; site, building, server make, switches, layout, plant and supply are this design's own.{}",
                                      as_reported ? reported : words::say("{} H100 after the pattern of the leased reference.", units::formatCount(made.gpus)), made.networks);
    project.revision = "A";
    document.put(project);
    return document;
}

}  // namespace

Result<Document> makeOracle16k(std::int64_t gpus) { return makeLeased(gpus > 0 ? gpus : 16'000, 16'000, words::say("16,000 leased H100 as reported in May 2024.")); }
Result<Document> makeOracle24k(std::int64_t gpus) { return makeLeased(gpus > 0 ? gpus : 24'000, 24'000, words::say("24,000 leased H100 as named in July 2024; they go on while the own site is built.")); }

}  // namespace cw::designs
