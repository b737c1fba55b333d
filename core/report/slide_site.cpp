// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>


#include "drawing/labels.h"
#include "drawing/site_plan.h"
#include "drawing/symbols.h"
#include "report/figures.h"
#include "report/slide.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::report::slide {

namespace {

using document::Document;
using drawing::Align;
using drawing::PlanView;
using drawing::Stroke;
using evaluation::Assessment;
using floorplan::Area;
using geometry::Rect;
namespace ink = drawing::ink;
namespace pen = drawing::pen;

constexpr double marker_mm = 2.9;
constexpr double key_width = 106;

/// A road explains itself, and a room in which its number has no room is drawn without one.
bool carriesNumber(const Area& area, const PlanView& view)
{
    if (area.kind == floorplan::AreaKind::road) return false;
    const Frame frame = view.toPaper(geometry::bounds(area.outline));
    return area.kind != floorplan::AreaKind::room || std::min(frame.width, frame.height) >= 2 * marker_mm;
}

/// Buildings, halls, rooms, then what lies outside; within a kind by length of id, then id.
std::vector<const Area*> numberedAreas(const Document& document, const PlanView& view)
{
    std::vector<const Area*> areas;
    for (const auto& area : document.table<Area>().rows())
        if (carriesNumber(*area, view)) areas.push_back(area.get());
    const auto rank = [](const Area* area) {
        const int group = area->kind == floorplan::AreaKind::building ? 0 : area->kind == floorplan::AreaKind::hall ? 1 : area->kind == floorplan::AreaKind::room ? 2 : 3;
        return std::tuple(group, area->id.text().size(), area->id.text());
    };
    std::sort(areas.begin(), areas.end(), [&](const Area* a, const Area* b) { return rank(a) < rank(b); });
    return areas;
}

/// One line of the key: an area, or many of one kind that would fill the key alone.
struct Entry {
    const Area* area = nullptr;                ///< carries the number
    std::string text;
};

constexpr std::size_t most_of_a_kind = 8;

std::string nameOf(const Area& area) { return area.name.empty() ? area.id.text() : area.name; }

std::string groupText(floorplan::AreaKind kind, const std::vector<const Area*>& members, const Assessment& a)
{
    double m2 = 0;
    std::int64_t gpus = 0;
    for (const Area* area : members) {
        m2 += geometry::areaM2(area->outline);
        const auto found = a.compute.gpus_by_area.find(area->id);
        if (found != a.compute.gpus_by_area.end()) gpus += found->second;
    }
    const std::string detail = gpus > 0 ? units::formatCount(gpus) + words::say(" GPUs") : drawing::areaText(m2);
    return words::say("{} areas of the kind “{}”, the first marked: {}", members.size(), drawing::styleOf(kind).legend, detail);
}

std::vector<Entry> keyOf(const std::vector<const Area*>& areas, const Document& document, const Assessment& a)
{
    const document::DocumentLookup lookup(document);
    std::map<floorplan::AreaKind, std::vector<const Area*>> kinds;
    for (const Area* area : areas) kinds[area->kind].push_back(area);
    std::vector<Entry> key;
    for (const Area* area : areas) {
        const auto& members = kinds[area->kind];
        if (members.size() <= most_of_a_kind) key.push_back({area, nameOf(*area) + ": " + drawing::areaDetail(*area, document, a, lookup)});
        else if (area == members.front()) key.push_back({area, groupText(area->kind, members, a)});
    }
    return key;
}

/// Numbers in circles, each inside its area and on no other area's number.
class Markers {
public:
    Markers(SheetBuilder& builder, const PlanView& view, const std::vector<const Area*>& areas) : builder_(builder), view_(view)
    {
        for (const Area* area : areas) frames_.push_back({area, view.toPaper(geometry::bounds(area->outline))});
    }

    void mark(const Area& area, int number)
    {
        const Frame frame = view_.toPaper(geometry::bounds(area.outline));
        const double in = marker_mm + 0.8;
        const Pt c = frame.centre();
        const Pt tries[] = {c, {frame.x + in, frame.y + in}, {frame.x + in, frame.bottom() - in}, {frame.right() - in, frame.bottom() - in}, {c.x, frame.bottom() - in}, {frame.x + in, c.y}, {frame.right() - in, c.y},
                            {frame.right() + in, c.y}, {frame.x - in, c.y}, {c.x, frame.y - in}, {c.x, frame.bottom() + in}};
        for (const Pt at : tries)
            if (isFree(at, area)) return draw(at, number);
        draw(c, number);
    }

private:
    [[nodiscard]] bool isFree(Pt at, const Area& area) const
    {
        for (const Pt taken : taken_)
            if (std::hypot(at.x - taken.x, at.y - taken.y) < 2 * marker_mm) return false;
        // A building's number must not stand in one of its halls.
        return std::none_of(frames_.begin(), frames_.end(), [&](const auto& other) { return other.first->parent == area.id && other.second.inset(-marker_mm).contains(at); });
    }

    void draw(Pt at, int number)
    {
        taken_.push_back(at);
        builder_.circle(at, marker_mm, ink::white, Stroke{ink::brand, pen::medium});
        builder_.text({at.x, drawing::baselineCentredOn(at.y, small_mm)}, std::to_string(number), {small_mm, Weight::bold, ink::brand, Align::centre});
    }

    SheetBuilder& builder_;
    PlanView view_;
    std::vector<std::pair<const Area*, Frame>> frames_;
    std::vector<Pt> taken_;
};

/// The land with the window that the plan shows.
void drawLocator(SheetBuilder& builder, const Frame& frame, const Document& document)
{
    const auto& boundary = document.single<floorplan::Site>().boundary;
    const auto view = drawing::viewToFill(drawing::siteWindow(document), frame);
    if (!view || boundary.corners.size() < 3) return;
    builder.polygon(view->toPaper(boundary), ink::wash, Stroke{ink::black, pen::medium, drawing::Dash::centre});
    for (const auto& area : document.table<Area>().rows())
        if (area->parent.empty()) builder.polygon(view->toPaper(area->outline), ink::pale, Stroke{ink::grey, pen::hair});
    builder.rect(view->toPaper(drawing::campusWindow(document)), std::nullopt, Stroke{drawing::okabe_ito::vermilion, pen::bold});
}

void drawKey(SheetBuilder& builder, const Frame& frame, const std::vector<Entry>& key)
{
    double y = frame.y;
    for (std::size_t i = 0; i < key.size(); ++i) {
        const auto lines = drawing::wrapped(key[i].text, frame.width - 9, small_mm, Weight::regular, 2);
        const double height = static_cast<double>(lines.size()) * small_mm * 1.3 + 1;
        if (y + height > frame.bottom()) {
            builder.text({frame.x, y + small_mm}, words::say("and {} more areas", key.size() - i), {small_mm, Weight::regular, ink::grey});
            return;
        }
        builder.text({frame.x + 5, y + small_mm}, std::to_string(i + 1), {small_mm, Weight::bold, ink::brand, Align::right});
        builder.paragraph({frame.x + 8, y + small_mm}, key[i].text, {small_mm, Weight::regular, ink::black}, frame.width - 9, 1.3, 2);
        y += height;
    }
}

/// Locator, scale bar, north arrow and the land's size, in a band below the plan.
void drawBand(SheetBuilder& builder, const Frame& band, const PlanView& view, const Document& document)
{
    const auto& site = document.single<floorplan::Site>();
    drawLocator(builder, {band.x, band.y, 44, band.height}, document);
    const double x = band.x + 52;
    const auto land = landM2(document), buildings = areaOfKindM2(document, floorplan::AreaKind::building);
    const auto both = [](const std::optional<double>& m2) { return m2 ? drawing::areaText(*m2) : notKnown(); };
    constexpr double arrow_width = 26;
    const std::string sizes = words::say("Land ") + both(land) + words::say(" · buildings ") + both(buildings);
    const double width = band.right() - arrow_width - x;
    builder.paragraph({x, band.y + 6}, sizes, {small_mm, Weight::regular, ink::black}, width, 1.3, 2);
    const auto metres = drawing::scaleBar(1000, "m", view.denominator, 50), feet = drawing::scaleBar(units::mm_per_foot, "ft", view.denominator, 50);
    const auto lines = drawing::wrapped(sizes, width, small_mm, Weight::regular, 2).size();
    double y = band.y + 13 + static_cast<double>(lines - 1) * small_mm * 1.3;
    for (const auto& bar : {metres, feet}) {
        builder.layer("SCALEBAR").rect({x, y, bar.length_mm, 2}, ink::black);
        builder.text({x + bar.length_mm + 2.5, y + 2.6}, units::formatFixed(bar.value, 0) + " " + bar.unit, {small_mm, Weight::regular, ink::black});
        y += 6.5;
    }
    builder.layer("SHEET");
    drawing::drawNorthArrow(builder, {band.right() - 13, band.y + 16.5}, 9.6, drawing::northOnPaper(view, site.north_degrees));
}

}  // namespace

SheetBuilder site(const Document& document, const Assessment& a)
{
    const auto& row = document.single<floorplan::Site>();
    SheetBuilder builder = begin(words::say("The site"), orNotKnown(row.name + (row.address.empty() ? "" : " · " + row.address)));
    const double band_height = 29;
    const Frame plan{body.x, body.y, body.width - key_width - 8, body.height - band_height - 3};
    const auto view = drawing::viewToFill(drawing::campusWindow(document), plan);
    if (!view) {
        builder.text({body.x, body.y + 10}, std::string(words::say("Plan ")) + notKnown(), {lead_mm, Weight::regular, ink::grey});
        return builder;
    }
    drawing::drawGround(builder, *view, document);
    const auto areas = numberedAreas(document, *view);
    const auto key = keyOf(areas, document, a);
    Markers markers(builder, *view, areas);
    int number = 1;
    for (const Entry& entry : key) markers.mark(*entry.area, number++);
    drawBand(builder, {body.x, body.bottom() - band_height, plan.width, band_height}, *view, document);
    drawKey(builder, {plan.right() + 8, body.y, key_width, body.height}, key);
    return builder;
}

}  // namespace cw::report::slide
