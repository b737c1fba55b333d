// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/make.h"
#include "designs/yard.h"

namespace cw::designs {

Result<document::Document> makeEmptyHall(std::int64_t gpus)
{
    if (gpus > 0) return fail("an empty hall holds no GPUs", "--gpus", "leave it out, or choose another template");
    document::Document document;
    floorplan::Site site;
    site.name = "New site";
    site.boundary = geometry::Polygon::rectangle({{0, 0}, {200'000, 150'000}});
    document.put(site);
    addArea(document, "building", floorplan::AreaKind::building, "Building", {{40'000, 40'000}, {130'000, 100'000}});
    addArea(document, "hall-1", floorplan::AreaKind::hall, "Hall 1", {{46'000, 46'000}, {124'000, 94'000}}, AreaId("building"));
    addArea(document, "yard", floorplan::AreaKind::yard, "Yard", {{140'000, 40'000}, {190'000, 100'000}});
    document::Project project;
    project.title = "New design";
    project.revision = "A";
    document.put(project);
    return document;
}

}  // namespace cw::designs
