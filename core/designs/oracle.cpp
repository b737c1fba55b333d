// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The leased reference of the founding case: H100 in Oracle's cloud, 16,000 as reported in May 2024, 24,000 in the
// tenant's own words in July 2024; RoCEv2 on ConnectX-7 (datacenterdynamics.com). Site, building, server make, switch
// model, layout, plant and supply are not published: they are this design's own, so that a lease and a build are
// compared like with like.
#include <cmath>

#include <fmt/format.h>

#include "designs/air_servers.h"
#include "designs/make.h"
#include "designs/nvlink.h"
#include "units/units.h"

namespace cw::designs {

namespace {

using document::Document;

Result<Document> makeLeased(std::int64_t gpus, const char* reported)
{
    Document document;
    const PhaseId phase("phase-1");
    const units::Date day{std::chrono::year(2024), std::chrono::month(5), std::chrono::day(1)};
    document.put(phases::Phase{phase, "In service", day, "Reported in May 2024; the day is an estimate"});
    AirServers servers;
    servers.system = ItemId("dell-xe9680");
    servers.system_name = "8-GPU H100 server, air-cooled";
    servers.gpus = gpus;
    servers.phase = phase;
    const AirCampus made = addAirServers(document, servers);
    addUtility(document, made.supply_mw, day);
    addNvlinkOfEight(document, 3600);  // NVLink 4: 900 GB/s counts both directions
    addAirPlans(document);

    floorplan::Site site;
    site.name = "Leased capacity; the site is not published, the weather is that of Memphis";
    site.boundary = geometry::Polygon::rectangle(made.everything.grown(40'000));
    document.put(site);
    document::Project project;
    project.title = fmt::format("Leased reference: {} H100 at Oracle", units::formatCount(made.gpus));
    project.client = "xAI (public case, 2024)";
    project.description = fmt::format("{} RoCEv2 on ConnectX-7 is published; site, building, server make, switches, layout, plant and supply are this design's own.{}", reported, made.networks);
    project.revision = "A";
    document.put(project);
    return document;
}

}  // namespace

Result<Document> makeOracle16k(std::int64_t gpus) { return makeLeased(gpus > 0 ? gpus : 16'000, "16,000 leased H100 as reported in May 2024."); }
Result<Document> makeOracle24k(std::int64_t gpus) { return makeLeased(gpus > 0 ? gpus : 24'000, "24,000 leased H100 as named in July 2024; they go on while the own site is built."); }

}  // namespace cw::designs
