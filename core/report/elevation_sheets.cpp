// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "checks/rack_load.h"
#include "drawing/rack_elevation.h"
#include "drawing/strip.h"
#include "drawing/style.h"
#include "evaluation/inventory.h"
#include "report/figures.h"
#include "report/plan_sheets.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::report {

namespace {

using document::Document;
using drawing::Frame;
using evaluation::Assessment;
using drawing::SheetBuilder;

constexpr double pitch_mm = 104;               ///< from rack to rack
constexpr double caption_mm = 34;              ///< below a rack

struct Counted {
    const floorplan::RackDesign* rack;
    std::int64_t count;
    std::vector<drawing::SeatedSwitches> seated;   ///< in the fullest of them
};

/// Of the rack with all that is in it; nothing when something does not say.
std::optional<double> massKg(const Counted& counted, const floorplan::Lookup& lookup)
{
    double sum = 0;
    const auto add = [&](const ItemId& id, std::int64_t count) {
        const catalog::Item* item = lookup.item(id);
        const auto mass = item ? item->number("mass_kg") : std::nullopt;
        if (mass) sum += *mass * static_cast<double>(count);
        return mass.has_value();
    };
    for (const auto& [id, count] : floorplan::tally(floorplan::Content(counted.rack->id), lookup).items)
        if (!add(id, count)) return std::nullopt;
    for (const drawing::SeatedSwitches& one : counted.seated)
        if (!add(one.item, one.count)) return std::nullopt;
    return sum;
}

double usedUnits(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup)
{
    double used = 0;
    for (const floorplan::Mounted& mounted : rack.devices)
        if (const catalog::Item* item = lookup.item(mounted.item)) used += item->number("height_u").value_or(0) * mounted.count;
    return used;
}

/// With the switches that the networks put in.
double seatedUnits(const Counted& counted, const floorplan::Lookup& lookup)
{
    double used = 0;
    for (const drawing::SeatedSwitches& switches : counted.seated)
        if (const catalog::Item* item = lookup.item(switches.item)) used += item->number("height_u").value_or(0) * static_cast<double>(switches.count);
    return used;
}

std::optional<double> seatedKw(const Counted& counted, const floorplan::Lookup& lookup)
{
    double kw = 0;
    for (const drawing::SeatedSwitches& switches : counted.seated) {
        const catalog::Item* item = lookup.item(switches.item);
        const auto watts = item ? item->number("power_max_w") : std::nullopt;
        if (!watts) return std::nullopt;
        kw += *watts / 1000 * static_cast<double>(switches.count);
    }
    return kw;
}

std::vector<std::string> figuresOf(const Counted& counted, const floorplan::Lookup& lookup)
{
    const floorplan::RackDesign& rack = *counted.rack;
    const catalog::Item* enclosure = lookup.item(rack.enclosure);
    const auto units = enclosure ? enclosure->number("height_u") : std::nullopt;
    std::int64_t gpus = 0;
    for (const floorplan::Mounted& mounted : rack.devices)
        if (const catalog::Item* item = lookup.item(mounted.item)) gpus += evaluation::gpusOf(*item) * mounted.count;
    const auto load = checks::loadOf(rack, lookup);
    const auto mass = massKg(counted, lookup);
    std::vector<std::string> lines{words::say("{} in this design", units::formatCount(counted.count)), enclosure ? enclosure->name : std::string(words::say("enclosure not named"))};
    const double used = usedUnits(rack, lookup) + seatedUnits(counted, lookup);
    std::string filled = units ? words::say("{:.4g} of {:.0f} U used", used, *units) : words::say("{:.4g} U used", used);
    if (gpus > 0) filled += words::say(", {} GPUs", gpus);
    lines.push_back(filled);
    for (const drawing::SeatedSwitches& one : counted.seated)
        if (const catalog::Item* item = lookup.item(one.item)) lines.push_back(words::say("up to {} x {}", one.count, item->name));
    const auto switches = seatedKw(counted, lookup);
    std::string weight = load.complete && switches ? words::say("{:.1f} kW at peak", load.power_kw + *switches) : std::string(words::say("power at peak not known of all"));
    weight += mass ? fmt::format(", {}", units::formatBoth(*mass, units::Dimension::mass)) : std::string(words::say(", mass not known of all"));
    lines.push_back(weight);
    return lines;
}

void drawOne(SheetBuilder& builder, drawing::Pt stands, const Counted& counted, const floorplan::Lookup& lookup)
{
    constexpr double line = 4.2;
    const floorplan::RackDesign& rack = *counted.rack;
    double y = drawing::drawRackElevation(builder, stands, pitch_mm - 6, rack, counted.seated, lookup) + 1;
    builder.textWithin({stands.x, y}, rack.name.empty() ? rack.id.text() : rack.name, {3.4, drawing::Weight::bold, drawing::ink::brand}, pitch_mm - 6);
    for (const std::string& text : figuresOf(counted, lookup)) builder.textWithin({stands.x, y += line}, text, {2.8, drawing::Weight::regular, drawing::ink::black}, pitch_mm - 6);
}

void seat(std::vector<drawing::SeatedSwitches>& seated, const drawing::SeatedSwitches& more)
{
    const auto same = std::find_if(seated.begin(), seated.end(), [&](const auto& one) { return one.item == more.item; });
    if (same == seated.end()) seated.push_back(more);
    else same->count += more.count;
}

/// What the networks that are built put into each rack: the switches of a tier are shared out evenly over the racks of its seats.
void seatSwitches(std::vector<Counted>& racks, const Document& document, const Assessment& assessment)
{
    for (const evaluation::NetworkResult& result : assessment.networks) {
        const auto* network = document.find<fabric::Network>(result.id);
        if (!network || network->alternative || network->switches.empty() || !result.sizing) continue;
        const auto& by_tier = result.sizing->switches_by_tier;
        for (std::size_t tier = 0; tier < by_tier.size(); ++tier) {
            const auto seats = [&](const Counted& one) {
                return std::any_of(network->seats.begin(), network->seats.end(), [&](const fabric::TierSeat& seat) { return seat.tier == static_cast<int>(tier) + 1 && seat.rack == one.rack->id; });
            };
            std::int64_t all = 0;
            for (const Counted& one : racks) all += seats(one) ? one.count : 0;
            for (Counted& one : racks)
                if (seats(one)) seat(one.seated, {network->switches[std::min(tier, network->switches.size() - 1)], (by_tier[tier] + all - 1) / all});
        }
    }
}

/// Racks that stand on the plan, the most frequent first.
std::vector<Counted> racksOf(const Document& document, const Assessment& assessment, const floorplan::Lookup& lookup)
{
    floorplan::Tally total;
    for (const auto& placement : document.table<floorplan::Placement>().rows()) total.add(floorplan::tally(*placement, lookup));
    std::vector<Counted> racks;
    for (const auto& [id, count] : total.racks)
        if (const auto* rack = lookup.rack(id)) racks.push_back({rack, count, {}});
    std::stable_sort(racks.begin(), racks.end(), [](const Counted& a, const Counted& b) { return a.count > b.count; });
    seatSwitches(racks, document, assessment);
    return racks;
}

/// How many of the racks, from the first on, find room on one sheet.
std::size_t placed(SheetBuilder* builder, std::span<const Counted> racks, const Frame& frame, const floorplan::Lookup& lookup)
{
    double x = frame.x, top = frame.y, tallest = 0;
    std::vector<double> heights;
    for (const Counted& one : racks) heights.push_back(drawing::elevationExtent(*one.rack, lookup).height);
    for (std::size_t i = 0; i < racks.size(); ++i) {
        if (x + pitch_mm > frame.right() + 6) {
            x = frame.x;
            top += tallest + caption_mm + 8;
            tallest = 0;
        }
        if (x == frame.x) {
            const auto in_row = static_cast<std::size_t>((frame.width + 6) / pitch_mm);
            for (std::size_t j = i; j < std::min(racks.size(), i + in_row); ++j) tallest = std::max(tallest, heights[j]);
            if (i > 0 && top + tallest + caption_mm > frame.bottom()) return i;
        }
        if (builder) drawOne(*builder, {x, top + tallest}, racks[i], lookup);
        x += pitch_mm;
    }
    return racks.size();
}

}  // namespace

std::vector<std::vector<RackId>> elevationSheets(const Document& document, const Assessment& assessment)
{
    const document::DocumentLookup lookup(document);
    const auto racks = racksOf(document, assessment, lookup);
    const Frame frame = drawing::plan_layout.drawing.inset(6);
    std::vector<std::vector<RackId>> sheets;
    for (std::size_t from = 0; from < racks.size() && sheets.size() < most_elevation_sheets;) {
        const std::size_t count = placed(nullptr, std::span(racks).subspan(from), frame, lookup);
        sheets.emplace_back();
        for (std::size_t i = from; i < from + count; ++i) sheets.back().push_back(racks[i].rack->id);
        from += count;
    }
    return sheets;
}

drawing::Sheet elevationSheet(const std::vector<RackId>& ids, const Document& document, const Assessment& assessment, drawing::TitleBlock block)
{
    const document::DocumentLookup lookup(document);
    std::vector<Counted> racks;
    for (const Counted& one : racksOf(document, assessment, lookup))
        if (std::find(ids.begin(), ids.end(), one.rack->id) != ids.end()) racks.push_back(one);
    SheetBuilder builder(block.number, block.sheet_title, drawing::a1_width_mm, drawing::a1_height_mm);
    block.scale = words::say("1:{:.0f} at A1", drawing::elevation_denominator);
    drawing::drawBorder(builder, block);
    placed(&builder, racks, drawing::plan_layout.drawing.inset(6), lookup);
    builder.layer("SHEET");
    const Frame& strip = drawing::plan_layout.strip;
    drawing::drawNotes(builder, {strip.x, drawing::drawHeading(builder, {strip.x, strip.y}, strip.width, words::say("Notes"))}, strip.width,
                       {words::say("Front elevations. Rack units are counted from the floor (IEC 60297-3-100: 44.45 mm each)."), words::say("Mass is that of the enclosure with everything in it, without cables."),
                        words::say("Devices that state no height in rack units are listed below their rack."),
                        words::say("Dashed: switches of the networks, shared out evenly over the racks that seat them; the fullest rack is shown.")},
                       strip.bottom());
    return builder.take();
}

}  // namespace cw::report
