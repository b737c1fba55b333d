// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "drawing/border.h"
#include "drawing/text.h"
#include "evaluation/assessment.h"

/// A small design with hand-made figures, for tests of the papers.
namespace cw::test {

inline units::Date day(int year, unsigned month, unsigned dom) { return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(dom)}; }

inline geometry::Polygon box(geometry::Mm x, geometry::Mm y, geometry::Mm width, geometry::Mm depth)
{
    return geometry::Polygon::rectangle(geometry::Rect::at({x, y}, {width, depth}));
}

/// One hall of 20 m x 10 m with two facing rows of four racks, a yard with three generators, on a site of 120 m x 80 m.
inline document::Document smallDesign()
{
    using namespace floorplan;
    document::Document document;
    document::Project project;
    project.title = "Small <site> & sons";
    project.client = "Client";
    project.revision = "B";
    document.put(project);
    Site site;
    site.name = "Testfield";
    site.boundary = box(0, 0, 120'000, 80'000);
    document.put(site);
    document.put(Area{AreaId("hall"), AreaKind::hall, "Hall", box(40'000, 30'000, 20'000, 10'000), {}, {}, {}, {}, {}});
    document.put(Area{AreaId("yard"), AreaKind::yard, "Generators", box(80'000, 30'000, 20'000, 20'000), {}, {}, {}, {}, {}});
    RackDesign rack;
    rack.id = RackId("gpu");
    rack.name = "GPU rack";
    rack.enclosure = ItemId("rack-48u-600x1200");
    document.put(rack);
    Placement lower;
    lower.id = PlacementId("row-1");
    lower.area = AreaId("hall");
    lower.what = RackId("gpu");
    lower.pose = {{50'000, 33'200}, geometry::Turn::half, false};
    lower.repeat = {4, 1, 600, 0};
    lower.label = "A{n}";
    document.put(lower);
    Placement upper = lower;
    upper.id = PlacementId("row-2");
    upper.pose = {{47'600, 36'000}, geometry::Turn::none, false};
    document.put(upper);
    Placement sets;
    sets.id = PlacementId("sets");
    sets.area = AreaId("yard");
    sets.what = ItemId("diesel-2500");
    sets.pose.origin = {82'000, 32'000};
    sets.repeat = {1, 3, 0, 6'000};
    sets.label = "G{n}";
    document.put(sets);
    return document;
}

/// Figures that one can look for on the papers.
inline evaluation::Assessment smallAssessment()
{
    evaluation::Assessment a;
    a.compute.gpus = 1234;
    a.compute.nodes = 155;
    a.compute.racks = 8;
    a.compute.gpus_by_area[AreaId("hall")] = 1234;
    a.power.it.peak_kw = 1'850;
    a.power.facility.peak_kw = 2'345;
    a.cooling.water_m3_per_day_average = 77;
    a.cooling.water_m3_per_day_peak = 99;
    a.cooling.monthly_water_m3_per_day.fill(77);
    a.wue_l_per_kwh = 1.5;
    a.cost.capex_musd = 88;
    a.cost.capex_by_category_musd = {{"gpu systems", 60}, {"cooling plant", 28}};
    a.phases.curve = {{day(2026, 1, 1), 0, 1, 0}, {day(2026, 3, 1), 2.3, 1, 500}, {day(2026, 6, 1), 2.3, 4, 1234}};
    a.phases.phases = {{PhaseId("one"), "First", day(2026, 3, 1), 1234, 500, 2.3, 1, 1.3}};
    return a;
}

/// All texts of a sheet.
inline std::vector<drawing::Text> textsOf(const drawing::Sheet& sheet)
{
    std::vector<drawing::Text> texts;
    for (const auto& primitive : sheet.primitives)
        if (const auto* text = std::get_if<drawing::Text>(&primitive)) texts.push_back(*text);
    return texts;
}

inline bool says(const drawing::Sheet& sheet, std::string_view words)
{
    for (const drawing::Text& text : textsOf(sheet))
        if (text.utf8.find(words) != std::string::npos) return true;
    return false;
}

}  // namespace cw::test
