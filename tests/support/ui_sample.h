// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "document/builders.h"

/// A small design for tests of the editor: a site of 200 by 150 m, one hall, two rows of eight racks with four 8-GPU
/// nodes each, and a lone network rack. It brings its own items, so no figure depends on the shipped catalogue.
namespace cw::test {

inline catalog::Item item(const char* id, catalog::Kind kind, std::initializer_list<std::pair<const char*, double>> values)
{
    catalog::Item made;
    made.id = ItemId(id);
    made.kind = kind;
    made.name = id;
    for (const auto& [key, value] : values) made.values[key] = {value, value, catalog::Provenance::estimate, "test"};
    return made;
}

inline floorplan::RackDesign rack(const char* id, floorplan::RackRole role, std::vector<floorplan::Mounted> devices)
{
    floorplan::RackDesign made;
    made.id = RackId(id);
    made.name = id;
    made.role = role;
    made.enclosure = ItemId("test-enclosure");
    made.devices = std::move(devices);
    return made;
}

inline floorplan::Placement placement(const char* id, floorplan::Content what, geometry::Point at)
{
    floorplan::Placement made;
    made.id = PlacementId(id);
    made.area = AreaId("hall");
    made.what = std::move(what);
    made.pose.origin = at;
    made.label = id;
    return made;
}

inline document::Document sampleDocument()
{
    document::Document d;
    auto site = d.single<floorplan::Site>();
    site.boundary = geometry::Polygon::rectangle({{0, 0}, {200'000, 150'000}});
    d.put(site);
    d.put(item("test-enclosure", catalog::Kind::rack, {{"width_mm", 600}, {"depth_mm", 1200}, {"height_u", 42}}));
    d.put(item("test-node", catalog::Kind::gpu_system,
               {{"gpus", 8}, {"nodes", 1}, {"height_u", 8}, {"power_peak_kw", 10}, {"power_typical_kw", 8}}));
    d.put(item("test-generator", catalog::Kind::diesel_generator, {{"width_mm", 3000}, {"depth_mm", 12000}, {"rating_kw", 2500}}));
    d.put(rack("compute", floorplan::RackRole::compute, {{ItemId("test-node"), 1, 4}}));
    d.put(rack("network", floorplan::RackRole::network, {}));
    floorplan::Block row;
    row.id = BlockId("row");
    row.name = "Row of eight";
    row.parts.push_back({RackId("compute"), {}, {8, 1, 600, 0}, "R{n}"});
    d.put(row);
    floorplan::Area hall;
    hall.id = AreaId("hall");
    hall.name = "Hall";
    hall.outline = geometry::Polygon::rectangle({{20'000, 20'000}, {120'000, 100'000}});
    d.put(hall);
    d.put(placement("row-1", BlockId("row"), {30'000, 30'000}));
    d.put(placement("row-2", BlockId("row"), {30'000, 40'000}));
    d.put(placement("lone", RackId("network"), {60'000, 60'000}));
    return d;
}

inline constexpr std::int64_t sample_row_gpus = 8 * 4 * 8;

}  // namespace cw::test
