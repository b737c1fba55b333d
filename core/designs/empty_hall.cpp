// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>

#include "designs/make.h"
#include "designs/yard.h"

namespace cw::designs {

namespace {

using geometry::Mm;

constexpr double hall_depth_m = 48;
constexpr double hall_width_over_depth = 78.0 / hall_depth_m;
constexpr double hall_m2_per_gpu = 0.10;       // four Memphis halls of 25,088 GPUs as laid out in memphis.cpp, aisles included

}  // namespace

Result<document::Document> makeEmptyHall(std::int64_t gpus)
{
    // Room for so many GPUs at the density of the Memphis halls; nothing stands in it.
    const double wanted_m2 = static_cast<double>(gpus) * hall_m2_per_gpu;
    const Mm grow = std::max<Mm>(0, static_cast<Mm>(std::ceil((std::sqrt(wanted_m2 / hall_width_over_depth) - hall_depth_m) * 1000)));
    const auto wider = static_cast<Mm>(static_cast<double>(grow) * hall_width_over_depth);
    document::Document document;
    floorplan::Site site;
    site.name = "New site";
    site.boundary = geometry::Polygon::rectangle({{0, 0}, {200'000 + wider, 150'000 + grow}});
    document.put(site);
    addArea(document, "building", floorplan::AreaKind::building, "Building", {{40'000, 40'000}, {130'000 + wider, 100'000 + grow}});
    addArea(document, "hall-1", floorplan::AreaKind::hall, "Hall 1", {{46'000, 46'000}, {124'000 + wider, 94'000 + grow}}, AreaId("building"));
    addArea(document, "yard", floorplan::AreaKind::yard, "Yard", {{140'000 + wider, 40'000}, {190'000 + wider, 100'000 + grow}});
    document::Project project;
    project.title = "New design";
    project.revision = "A";
    document.put(project);
    return document;
}

}  // namespace cw::designs
