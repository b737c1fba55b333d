// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/plan_sheets.h"

#include <map>

#include <fmt/format.h>

#include "drawing/hall_plan.h"
#include "drawing/strip.h"
#include "drawing/style.h"
#include "drawing/symbols.h"
#include "report/figures.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::report {

namespace {

using document::Document;
using drawing::Frame;
using drawing::PlanView;
using drawing::Pt;
using drawing::SheetBuilder;
using evaluation::Assessment;
using Facts = std::vector<std::pair<std::string, std::string>>;

constexpr const char* paper = "A1";
/// Room for the standing notes at the foot of the strip.
constexpr double notes_mm = 48;

/// North arrow beside the scale bars; returns the y below them.
double orientation(SheetBuilder& builder, const Frame& strip, const PlanView& view, int north_degrees)
{
    constexpr double radius = 11, arrow_width = 40;
    drawing::drawNorthArrow(builder, {strip.right() - arrow_width / 2, strip.y + 18}, radius, drawing::northOnPaper(view, north_degrees));
    builder.text({strip.x, strip.y + 6}, words::say("Scale ") + view.scaleText(paper), {4, drawing::Weight::bold, drawing::ink::black});
    drawing::drawScaleBars(builder, {strip.x, strip.y + 12}, view.denominator, strip.width - arrow_width);
    return strip.y + 40;
}

Facts siteFacts(const Document& document, const Assessment& a)
{
    const auto land = landM2(document), buildings = areaOfKindM2(document, floorplan::AreaKind::building);
    Facts facts{{words::say("Land within the property line"), land ? drawing::areaText(*land) : notKnown()}, {words::say("Buildings, footprint"), buildings ? drawing::areaText(*buildings) : notKnown()}};
    if (land && buildings && *land > 0) facts.emplace_back(words::say("Land covered by buildings"), units::format(*buildings / *land, units::Dimension::fraction));
    facts.emplace_back(words::say("GPUs"), units::formatCount(a.compute.gpus));
    facts.emplace_back(words::say("Facility load, peak"), megawatts(a.power.facility.peak_kw));
    facts.emplace_back(words::say("Noise at the property line, day / night"), fixed(a.environment.noise_day_dba, 0, "dBA") + " / " + fixed(a.environment.noise_night_dba, 0, "dBA"));
    const auto& plan = document.single<environment::EnvironmentPlan>();
    facts.emplace_back(words::say("Noise limit assumed, day / night"), fmt::format("{:.0f} / {:.0f} dBA", plan.noise_limit_day_dba, plan.noise_limit_night_dba));
    return facts;
}

/// Plant that stands by itself, by its catalogue name: not what is inside racks and blocks.
Facts equipmentFacts(const Document& document)
{
    const document::DocumentLookup lookup(document);
    std::map<std::string, std::int64_t> counts;
    const auto count = [&](const floorplan::Content& what, std::int64_t copies) {
        const auto* id = std::get_if<ItemId>(&what);
        if (const catalog::Item* item = id ? lookup.item(*id) : nullptr) counts[item->name] += copies;
    };
    for (const auto& placement : document.table<floorplan::Placement>().rows()) {
        count(placement->what, placement->plainCopies());
        for (const floorplan::Exception& exception : placement->exceptions)
            if (const auto* what = placement->standingAt(exception)) count(*what, 1);
    }
    Facts facts;
    for (const auto& [name, times] : counts) facts.emplace_back(name, units::formatCount(times));
    return facts;
}

/// Which racks stand in a hall, and how many of each.
Facts rackFacts(const floorplan::Area& hall, const Document& document)
{
    const document::DocumentLookup lookup(document);
    floorplan::Tally total;
    for (const floorplan::Placement* placement : drawing::placementsIn(document, hall.id)) total.add(floorplan::tally(*placement, lookup));
    Facts facts;
    for (const auto& [id, count] : total.racks) {
        const floorplan::RackDesign* rack = lookup.rack(id);
        facts.emplace_back(rack && !rack->name.empty() ? rack->name : id.text(), units::formatCount(count));
    }
    return facts;
}

std::string gap(geometry::Mm mm) { return mm < 0 ? notKnown() : drawing::lengthText(static_cast<double>(mm)); }

Facts hallFacts(const floorplan::Area& hall, const Assessment& a)
{
    const geometry::Rect bounds = geometry::bounds(hall.outline);
    const auto gpus = a.compute.gpus_by_area.find(hall.id);
    Facts facts{{words::say("GPUs in this hall"), units::formatCount(gpus == a.compute.gpus_by_area.end() ? 0 : gpus->second)},
                {words::say("Floor area"), drawing::areaText(geometry::areaM2(hall.outline))},
                {words::say("Width, depth"), fmt::format("{} m, {} m", units::formatFixed(static_cast<double>(bounds.width()) / 1000, 2), units::formatFixed(static_cast<double>(bounds.depth()) / 1000, 2))},
                {words::say("Clear height"), hall.clear_height_mm ? drawing::lengthText(static_cast<double>(*hall.clear_height_mm)) : notKnown()},
                {words::say("Floor load allowed"), hall.floor_load_kpa ? units::formatFixed(*hall.floor_load_kpa, 1) + " kPa" : notKnown()}};
    return facts;
}

Facts clearances(const floorplan::Area& hall, const drawing::Aisles& aisles)
{
    if (aisles.occupied.isEmpty()) return {};
    const geometry::Rect bounds = geometry::bounds(hall.outline);
    Facts facts{{words::say("Wall to equipment, west / east"), gap(aisles.occupied.min.x - bounds.min.x) + " / " + gap(bounds.max.x - aisles.occupied.max.x)},
                {words::say("Wall to equipment, south / north"), gap(aisles.occupied.min.y - bounds.min.y) + " / " + gap(bounds.max.y - aisles.occupied.max.y)}};
    const auto narrowest = [&](drawing::Aisle::Kind kind, const std::string& name) {
        geometry::Mm least = -1;
        int count = 0;
        for (const auto* list : {&aisles.across_y, &aisles.across_x})
            for (const drawing::Aisle& aisle : *list) {
                if (aisle.kind != kind) continue;
                least = count++ == 0 ? aisle.width() : std::min(least, aisle.width());
            }
        if (count > 0) facts.emplace_back(words::say("{} {}, narrowest", count, name), gap(least));
    };
    narrowest(drawing::Aisle::Kind::front, words::say("front aisles"));
    narrowest(drawing::Aisle::Kind::rear, words::say("rear aisles"));
    narrowest(drawing::Aisle::Kind::mixed, words::say("cross aisles"));
    return facts;
}

}  // namespace

std::vector<std::string> generalNotes()
{
    return {words::say("Dimensions in metres, feet in parentheses where given. Written dimensions prevail over scaled ones."),
            words::say("Planning drawing, derived from the design file of this project. Verify all dimensions on site before construction."),
            words::say("Plan rectangles are the catalogue footprints of the equipment; the bold edge of a rack is its front.")};
}

namespace {

/// A plan with its strip; `facts` and `notes` are about what it shows.
drawing::Sheet sheetOf(const PlanView& view, const Document& document, const Assessment& assessment, drawing::TitleBlock block, bool property_line, std::vector<std::string> notes)
{
    SheetBuilder builder(block.number, block.sheet_title, drawing::a1_width_mm, drawing::a1_height_mm);
    block.scale = view.scaleText(paper);
    drawing::drawBorder(builder, block);
    builder.placeOnSite({view.toPaper(geometry::Point{0, 0}), static_cast<double>(view.denominator), view.turned});
    const auto plan = drawing::drawSite(builder, view, document, assessment, property_line);
    const Frame& strip = drawing::plan_layout.strip;
    double y = orientation(builder, strip, view, document.single<floorplan::Site>().north_degrees);
    y = drawing::drawLegend(builder, {strip.x, y}, strip.width, plan.equipment, drawing::areaKinds(document), property_line && landM2(document)) + 5;
    if (property_line) y = drawing::drawFacts(builder, {strip.x, drawing::drawHeading(builder, {strip.x, y}, strip.width, words::say("Site data"))}, strip.width, siteFacts(document, assessment), strip.bottom()) + 5;
    if (const auto plant = equipmentFacts(document); !plant.empty())
        y = drawing::drawFacts(builder, {strip.x, drawing::drawHeading(builder, {strip.x, y}, strip.width, words::say("Plant, as in the catalogue"))}, strip.width, plant, strip.bottom() - notes_mm) + 5;
    for (const std::string& note : generalNotes()) notes.push_back(note);
    for (const drawing::AreaLabel& label : plan.unlabelled) notes.push_back(label.name + ": " + label.detail);
    drawing::drawNotes(builder, {strip.x, drawing::drawHeading(builder, {strip.x, y}, strip.width, words::say("Notes"))}, strip.width, notes, strip.bottom());
    return builder.take();
}

}  // namespace

std::optional<drawing::Sheet> siteSheet(const Document& document, const Assessment& assessment, drawing::TitleBlock block)
{
    const auto view = drawing::siteView(drawing::plan_layout.drawing, document);
    if (!view) return std::nullopt;
    return sheetOf(*view, document, assessment, std::move(block), true, {words::say("Bearings are against true north; corners of the property line are marked by circles.")});
}

std::optional<drawing::Sheet> enlargedSheet(const Document& document, const Assessment& assessment, drawing::TitleBlock block)
{
    const auto view = drawing::enlargedView(drawing::plan_layout.drawing, document);
    if (!view) return std::nullopt;
    return sheetOf(*view, drawing::withoutRoads(document), assessment, std::move(block), false, {words::say("The property line, setbacks and roads are on the site plan.")});
}

std::optional<drawing::Sheet> hallSheet(const floorplan::Area& hall, const Document& document, const Assessment& assessment, drawing::TitleBlock block)
{
    const auto view = drawing::hallView(drawing::plan_layout.drawing, hall);
    if (!view) return std::nullopt;
    SheetBuilder builder(block.number, block.sheet_title, drawing::a1_width_mm, drawing::a1_height_mm);
    block.scale = view->scaleText(paper);
    drawing::drawBorder(builder, block);
    const auto drawn = drawing::drawHall(builder, *view, hall, document);
    const Frame& strip = drawing::plan_layout.strip;
    double y = orientation(builder, strip, *view, document.single<floorplan::Site>().north_degrees);
    y = drawing::drawLegend(builder, {strip.x, y}, strip.width, drawn.equipment, {}, false) + 5;
    y = drawing::drawFacts(builder, {strip.x, drawing::drawHeading(builder, {strip.x, y}, strip.width, words::say("Hall data"))}, strip.width, hallFacts(hall, assessment), strip.bottom()) + 5;
    if (const auto clear = clearances(hall, drawn.aisles); !clear.empty())
        y = drawing::drawFacts(builder, {strip.x, drawing::drawHeading(builder, {strip.x, y}, strip.width, words::say("Clearances"))}, strip.width, clear, strip.bottom()) + 5;
    if (const auto racks = rackFacts(hall, document); !racks.empty())
        y = drawing::drawFacts(builder, {strip.x, drawing::drawHeading(builder, {strip.x, y}, strip.width, words::say("Racks"))}, strip.width, racks, strip.bottom() - notes_mm) + 5;
    constexpr double key_height = 55;
    if (document.find<floorplan::Area>(hall.parent) && y + key_height + notes_mm < strip.bottom()) {
        y = drawing::drawHeading(builder, {strip.x, y}, strip.width, words::say("Key plan"));
        drawing::drawKeyPlan(builder, {strip.x, y, strip.width, key_height}, hall, document);
        y += key_height + 6;
    }
    drawing::drawNotes(builder, {strip.x, drawing::drawHeading(builder, {strip.x, y}, strip.width, words::say("Notes"))}, strip.width, generalNotes(), strip.bottom());
    return builder.take();
}

}  // namespace cw::report
