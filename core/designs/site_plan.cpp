// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The land: buildings on a grid, a road along the south of every row of them and one that joins these to the public road in
// the south, the yards that serve the whole site, the property line.
#include <algorithm>
#include <cmath>

#include "designs/building_plan.h"
#include "designs/hall.h"
#include "words/words.h"

namespace cw::designs {

namespace {

using document::Document;
using floorplan::AreaKind;
using geometry::Mm;
using geometry::Point;
using geometry::Rect;
using geometry::Size;

constexpr Mm road_width = 8'000;
constexpr Mm verge = 8'000;                    // road to buildings and fences
constexpr Mm lane = 25'000;                    // between yards, and from buildings to yards that serve the site

class SitePlan {
public:
    SitePlan(Document& document, const PodCampus& campus, const CampusNeed& need, const HallShape& hall, const std::vector<SiteYard>& yards)
        : document_(document), campus_(campus), need_(need), hall_(hall), yards_(yards)
    {
    }

    /// The road leaves the land at `south`. Returns the rectangle around everything.
    Rect build(Point corner, Mm south)
    {
        BuildingPlan buildings(document_, campus_, need_, hall_);
        const std::int64_t cells = campus_.buildings() + (campus_.top_racks > 0 ? 1 : 0);
        const auto columns = static_cast<std::int64_t>(std::ceil(std::sqrt(static_cast<double>(cells))));
        const std::int64_t rows = (cells + columns - 1) / columns;
        const std::int64_t middle = campus_.top_racks > 0 ? std::min(cells - 1, rows / 2 * columns + columns / 2) : -1;
        const Size pitch{buildings.clusterSize().width + lane, buildings.clusterSize().depth + lane + road_width + verge};
        Rect all;
        std::int64_t building = 0;
        for (std::int64_t i = 0; i < cells; ++i) {
            const Point at{corner.x + i % columns * pitch.width, corner.y + i / columns * pitch.depth};
            all = all.united(i == middle ? buildings.addNetworkBuilding(at) : buildings.add(building++, at));
        }
        const Rect blocks = all;
        all = all.united(cells == 1 ? addBeside(all, corner) : addSouth(corner));
        addRoad(corner, rows, pitch.depth, {cells == 1 ? all.max.x : blocks.max.x, south});
        return all.united({{corner.x - road_width - verge, corner.y - verge - road_width}, blocks.max});
    }

private:
    /// Yards of a lone building: to its west beyond the road, and to its east.
    Rect addBeside(const Rect& building, Point corner)
    {
        Rect all;
        Mm west_y = corner.y, east_y = corner.y;
        for (const SiteYard& site : yards_) {
            const Size size = sizeOf(site.yard);
            if (size.width == 0) continue;
            Mm& y = site.west ? west_y : east_y;
            const Mm x = site.west ? corner.x - 2 * verge - road_width - lane / 2 - size.width : building.max.x + lane;
            all = all.united(addYard(document_, site.yard, {x, y}));
            y += size.depth + lane;
        }
        return all;
    }

    /// Yards of many buildings: in one row south of them.
    Rect addSouth(Point corner)
    {
        Rect all;
        Mm x = corner.x;
        const Mm top = corner.y - 2 * verge - road_width - lane / 2;
        for (const SiteYard& site : yards_) {
            const Size size = sizeOf(site.yard);
            if (size.width == 0) continue;
            all = all.united(addYard(document_, site.yard, {x, top - size.depth}));
            x += size.width + lane;
        }
        return all;
    }

    /// A spine in the west with a branch along the south of every row.
    void addRoad(Point corner, std::int64_t rows, Mm pitch, Point east_and_south)
    {
        const Mm west = corner.x - verge - road_width, spine = corner.x - verge;
        geometry::Polygon road{{{west, east_and_south.y}, {spine, east_and_south.y}}};
        for (std::int64_t row = 0; row < rows; ++row) {
            const Mm top = corner.y + row * pitch - verge;
            road.corners.insert(road.corners.end(), {{spine, top - road_width}, {east_and_south.x, top - road_width}, {east_and_south.x, top}});
            if (row + 1 < rows) road.corners.push_back({spine, top});
            else road.corners.push_back({west, top});
        }
        floorplan::Area area;
        area.id = AreaId("road");
        area.kind = AreaKind::road;
        area.name = words::say("Site road");
        area.outline = std::move(road);
        document_.put(std::move(area));
    }

    Document& document_;
    const PodCampus& campus_;
    const CampusNeed& need_;
    const HallShape& hall_;
    const std::vector<SiteYard>& yards_;
};

/// Rounded up to ten metres: nobody surveys a fence to the millimetre.
Mm wholeTens(Mm length) { return (length + 9'999) / 10'000 * 10'000; }

}  // namespace

void addCampus(Document& document, const PodCampus& campus, const CampusNeed& need, const HallShapeMaker& hall, const std::vector<SiteYard>& site_yards)
{
    constexpr double small_site_kw = 3'000;
    constexpr Mm small_site_margin = 30'000;
    const Mm margin = need.facility_kw < small_site_kw ? std::min(campus.land_margin, small_site_margin) : campus.land_margin;
    // Once aside, to see how much land it takes.
    Document aside = document;
    const Rect taken = SitePlan(aside, campus, need, *hall(aside), site_yards).build({0, 0}, 0);
    const Point corner = campus.corner.value_or(Point{wholeTens(margin - taken.min.x), wholeTens(margin - taken.min.y)});
    const Rect everything = SitePlan(document, campus, need, *hall(document), site_yards).build(corner, 0);
    const Size land = campus.land.value_or(Size{wholeTens(everything.max.x + margin), wholeTens(everything.max.y + margin)});
    auto site = document.single<floorplan::Site>();
    site.boundary = geometry::Polygon::rectangle(Rect::at({0, 0}, land));
    document.put(std::move(site));
}

void addPodCampus(Document& document, const PodCampus& campus, const CampusNeed& need, const std::vector<SiteYard>& site_yards)
{
    const PodHall::Content content{BlockId("pod"), campus.array, campus.pod_columns, campus.podsOfHall(0), need.plant.air_handler, need.air_handlers_per_hall};
    addCampus(document, campus, need, [&content](Document& into) { return std::make_unique<PodHall>(into, content); }, site_yards);
}

}  // namespace cw::designs
