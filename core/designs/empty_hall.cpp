// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A start: a site with its road, a building, a hall with columns, doors and ways out, a yard; nothing stands in them. With a
// number of GPUs the halls are filled: air-cooled DGX H100 on Ethernet, the plainest pattern, with all plant. Nothing is published.

#include "designs/air_servers.h"
#include "designs/hall_frame.h"
#include "designs/make.h"
#include "designs/nvlink.h"
#include "designs/yard.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::designs {

namespace {

using document::Document;
using floorplan::AreaKind;
using floorplan::KeepOutKind;
using geometry::Rect;

constexpr Rect building{{40'000, 40'000}, {130'000, 100'000}};
constexpr Rect hall{{46'000, 46'000}, {124'000, 94'000}};

/// A way out along each short wall, with a door in opposite corners.
std::vector<floorplan::KeepOut> waysOut()
{
    constexpr geometry::Mm width = 2'000, door = 1'500;
    const Rect west{hall.min, {hall.min.x + width, hall.max.y}}, east{{hall.max.x - width, hall.min.y}, hall.max};
    const auto keepOut = [](KeepOutKind kind, const Rect& rect) { return floorplan::KeepOut{kind, geometry::Polygon::rectangle(rect)}; };
    return {keepOut(KeepOutKind::egress, west), keepOut(KeepOutKind::egress, east), keepOut(KeepOutKind::door, {west.min, {west.max.x, west.min.y + door}}),
            keepOut(KeepOutKind::door, {{east.min.x, east.max.y - door}, east.max})};
}

Document emptyHall()
{
    Document document;
    floorplan::Site site;
    site.name = words::say("New site");
    site.boundary = geometry::Polygon::rectangle({{0, 0}, {200'000, 150'000}});
    document.put(site);
    addArea(document, "building", AreaKind::building, words::say("Building"), building);
    addArea(document, "hall-1", AreaKind::hall, words::say("Hall 1"), hall, AreaId("building"), {hall_height_mm, hall_floor_kpa});
    floorplan::Area furnished = *document.find<floorplan::Area>(AreaId("hall-1"));
    furnished.columns = floorplan::ColumnGrid{{hall.min.x + 13'000, hall.min.y + 16'000}, 13'000, 16'000, 5, 2, column_size_mm};
    furnished.keep_outs = waysOut();
    document.put(std::move(furnished));
    addArea(document, "yard", AreaKind::yard, words::say("Yard"), {{140'000, 40'000}, {190'000, 100'000}});
    addArea(document, "road", AreaKind::road, words::say("Site road"), {{0, 22'000}, {190'000, 30'000}});
    document::Project project;
    project.title = words::say("New design");
    project.revision = "A";
    document.put(project);
    return document;
}

Document filledHalls(std::int64_t gpus)
{
    Document document;
    const PhaseId phase("phase-1");
    const units::Date day{std::chrono::year(2026), std::chrono::month(1), std::chrono::day(1)};
    document.put(phases::Phase{phase, words::say("In service"), day, words::say("The day is an example")});
    const AirCampus made = addAirServers(document, {ItemId("dgx-h100"), "DGX H100", gpus, phase, day});
    addNvlinkOfEight(document, 3600);  // NVLink 4: 900 GB/s counts both directions
    auto site = document.single<floorplan::Site>();
    site.name = words::say("New site with the weather of Memphis");
    document.put(site);
    document::Project project;
    project.title = words::say("New design: {} H100", units::formatCount(made.gpus));
    project.description = words::say("A start that is filled with {} air-cooled H100: everything in it is this design's own.{}", units::formatCount(made.gpus), made.networks);
    project.revision = "A";
    document.put(project);
    return document;
}

}  // namespace

Result<Document> makeEmptyHall(std::int64_t gpus) { return gpus > 0 ? filledHalls(gpus) : emptyHall(); }

}  // namespace cw::designs
