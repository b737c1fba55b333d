// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/diagram_canvas.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "units/units.h"
#include "words/words.h"

namespace cw::drawing {

using fabric::Sides;
using fabric::Topology;

namespace {

constexpr double words_width = 66;             // of the column at the left, at full size
constexpr double full_width = 320, full_height = 176;

Colour mixed(Colour colour, int parts_white)
{
    const auto mix = [&](std::uint8_t c) { return static_cast<std::uint8_t>((c + parts_white * 255) / (1 + parts_white)); };
    return {mix(colour.r), mix(colour.g), mix(colour.b)};
}

/// "1:1", "2.5:1"
std::string taperText(double taper) { return taper == std::round(taper) ? fmt::format("{:.0f}:1", taper) : fmt::format("{:.2f}:1", taper); }

/// The division of the structure, when it is the one that the certificate speaks of: the network is as its parameters say
/// (nothing failed or left out), and the division cuts what the upper bound says.
std::optional<fabric::Halves> certifiedHalves(const evaluation::NetworkResult& network, std::int64_t copies)
{
    if (!network.request) return std::nullopt;
    const auto as_asked = fabric::size(*network.request);
    if (!as_asked || as_asked->links_by_tier != network.sizing->links_by_tier || !(as_asked->bisection == network.sizing->bisection)) return std::nullopt;
    auto halves = fabric::leastHalves(*network.request);
    if (!halves) return std::nullopt;
    const double upper = network.sizing->bisection.upper_tbps;
    const double cut = static_cast<double>(halves->links() * copies) * network.link_gbps / 1000;
    if (std::abs(cut - upper) > 1e-9 * std::max(1.0, upper)) return std::nullopt;
    return halves;
}

}  // namespace

Colour colourOfRail(std::int64_t number)
{
    constexpr std::array colours{okabe_ito::blue, okabe_ito::orange, okabe_ito::green, okabe_ito::purple, okabe_ito::vermilion, okabe_ito::sky, okabe_ito::yellow, okabe_ito::black};
    return colours[static_cast<std::size_t>(std::max<std::int64_t>(1, number) - 1) % colours.size()];
}

std::string tierName(int tier)
{
    constexpr std::array<const char*, 4> names{words::sayable("Leaf"), words::sayable("Spine"), words::sayable("Core"), words::sayable("Top")};
    return words::said(names[static_cast<std::size_t>(std::clamp(tier, 1, 4) - 1)]);
}

std::string countText(std::int64_t value) { return units::formatCount(value); }

std::string numberText(std::string_view name, const DiagramCell& cell)
{
    if (cell.count == 1) return fmt::format("{} {}", name, cell.first + 1);
    return fmt::format("{} {}–{}", name, cell.first + 1, cell.last() + 1);
}

std::string sidesText(Sides sides) { return sides.divided() ? fmt::format("{} | {}", countText(sides.a), countText(sides.b)) : std::string(); }

std::string rateText(double tbps)
{
    if (tbps < 1) return fmt::format("{:.4g} Gb/s", tbps * 1000);
    return tbps < 10'000 ? fmt::format("{:.6g} Tb/s", tbps) : countText(std::llround(tbps)) + " Tb/s";
}

DiagramCanvas::DiagramCanvas(SheetBuilder& builder, const Frame& frame, const evaluation::NetworkResult& network, const DiagramView& view, std::vector<DiagramPart>* parts)
    : builder_(builder), frame_(frame), network_(network), view_(view), parts_(parts), scale_(std::min(frame.width / full_width, frame.height / full_height))
{
    plain_ = {mm(3.4), Weight::regular, ink::black, Align::left, 0};
    small_ = plain_.sized(mm(2.9)).in(ink::grey);
    halves_ = certifiedHalves(network, copies());
    division_known_ = halves_.has_value();
    if (!view.halves) halves_.reset();
}

bool DiagramCanvas::railsApart() const { return network_.request && network_.request->topology == Topology::rail_only && sizing().rails > 1; }
std::int64_t DiagramCanvas::copies() const { return std::int64_t{std::max(1, sizing().planes)} * (railsApart() ? sizing().rails : 1); }

bool DiagramCanvas::byRail() const
{
    return network_.request && (network_.request->topology == Topology::superpod || network_.request->topology == Topology::rail_optimised) && sizing().rails > 1;
}

Frame DiagramCanvas::area() const
{
    const double x = frame_.x + mm(words_width + 4), y = frame_.y + mm(copies() > 1 ? 24 : 17);
    return {x, y, frame_.right() - x, frame_.bottom() - mm(21) - y};
}

void DiagramCanvas::head()
{
    builder_.textWithin({frame_.x, frame_.y + mm(5)}, network_.name, plain_.sized(mm(5)).bold(), frame_.width);
    builder_.textWithin({frame_.x, frame_.y + mm(11)}, sizing().structure, plain_, frame_.width);
    if (copies() > 1) tabs(frame_.y + mm(14.5));
}

void DiagramCanvas::tabs(double y)
{
    double x = frame_.x;
    if (railsApart()) tabsOf(DiagramPart::Kind::rail, sizing().rails, view_.rail, x, y);
    if (sizing().planes > 1) tabsOf(DiagramPart::Kind::plane, sizing().planes, view_.plane, x, y);
    builder_.textWithin({x + mm(1), y + mm(3.9)}, words::say("{} networks that are alike; one is drawn", countText(copies())), small_, frame_.right() - x);
}

void DiagramCanvas::tabsOf(DiagramPart::Kind kind, std::int64_t all, std::int64_t chosen, double& x, double y)
{
    constexpr std::int64_t most = 16;
    const bool plane = kind == DiagramPart::Kind::plane;
    const double width = mm(all > 8 ? 9 : 14), height = mm(5.4);
    chosen = std::clamp<std::int64_t>(chosen, 1, all);
    for (std::int64_t i = 1; i <= std::min(all, most); ++i) {
        const Frame tab{x, y, width - mm(1), height};
        const bool on = i == chosen;
        builder_.rect(tab, on ? mixed(colourOfRail(i), 3) : ink::white, Stroke{colourOfRail(i), mm(on ? 0.6 : 0.25), Dash::solid});
        builder_.textWithin({tab.centre().x, baselineCentredOn(tab.centre().y, mm(2.6))}, all > 8 ? std::to_string(i) : plane ? words::say("Plane {}", i) : words::say("Rail {}", i),
                            (on ? small_.semibold() : small_).in(ink::black).sized(mm(2.6)).aligned(Align::centre), tab.width);
        DiagramPart own;
        own.kind = kind;
        own.first = i;
        own.of = all;
        own.switches = sizing().switches / copies();
        own.endpoints = sizing().endpoints / copies();
        own.key = plane ? "plane" : "rail";
        own.open = on;
        part(own, tab);
        x += width;
    }
    if (all > most) {
        builder_.text({x, y + mm(3.9)}, words::say("of {}", all), small_);
        x += mm(14);
    }
    x += mm(2);
}

void DiagramCanvas::legend(double& x, double y)
{
    for (const auto& [sides, name] : {std::pair{Sides{1, 0}, words::say("side A")}, {Sides{0, 1}, words::say("side B")}}) {
        const Frame box{x, y - mm(3), mm(5), mm(4)};
        fill(box, sides);
        builder_.rect(box, std::nullopt, Stroke{sides.a ? halves_ink::a : halves_ink::b, mm(0.25), Dash::solid});
        builder_.text({x + mm(6.5), y}, name, small_);
        x += mm(21);
    }
    builder_.line({x, y - mm(1)}, {x + mm(6), y - mm(1)}, {halves_ink::cut, mm(0.7), Dash::solid});
    builder_.text({x + mm(7.5), y}, words::say("cut"), small_);
    x += mm(16);
}

void DiagramCanvas::foot()
{
    const fabric::Bisection& bisection = sizing().bisection;
    const double y = frame_.bottom() - mm(10);
    double x = frame_.x;
    if (halves_) legend(x, y);
    std::string value = bisection.exact ? words::say("{}, exact", rateText(bisection.lower_tbps)) : words::say("{} proved, {} found", rateText(bisection.lower_tbps), rateText(bisection.upper_tbps));
    if (division_known_) value += words::say("; {} links cut", countText(halves_ ? halves_->links() * copies() : std::llround(bisection.upper_tbps * 1000 / network_.link_gbps)));
    builder_.textWithin({x, y}, words::say("Least cut between two halves of the endpoints: {} ({:.1f} % of full, {:.4g} Gb/s per endpoint)", value, bisection.fraction_of_full * 100, bisection.gbps_per_endpoint),
                        plain_.sized(mm(3.1)), frame_.right() - x);
    const std::string division = division_known_ ? words::say("Division: {}", bisection.division) : bisection.division.empty() ? words::say("No division is known for this network: none is drawn.") : words::say("Division: {}; its parts are not known and none are drawn.", bisection.division);
    builder_.textWithin({frame_.x, frame_.bottom() - mm(5)}, division, small_, frame_.width);
    builder_.textWithin({frame_.x, frame_.bottom()}, words::say("Proof: {}", bisection.method), small_, frame_.width);
}

void DiagramCanvas::words(double y, std::string_view first, const std::string& second, const std::string& third)
{
    builder_.textWithin({frame_.x, y - mm(1.4)}, first, plain_.semibold(), mm(words_width));
    builder_.textWithin({frame_.x, y + mm(2.8)}, second, small_, mm(words_width));
    builder_.textWithin({frame_.x, y + mm(6.6)}, third, small_, mm(words_width));
}

void DiagramCanvas::linkWords(double y, std::size_t tier)
{
    if (tier >= sizing().links_by_tier.size()) return;
    const std::int64_t links = sizing().links_by_tier[tier];
    if (links == 0) return;
    std::string text = words::say("{} links x {:.4g} Gb/s", countText(links), network_.link_gbps);
    if (tier > 0 && tier - 1 < sizing().oversubscription.size()) text += ", " + taperText(sizing().oversubscription[tier - 1]);
    builder_.textWithin({frame_.x, y}, text, small_.in(okabe_ito::blue), mm(words_width));
    const std::int64_t cut = halves_ && tier < halves_->cut_by_tier.size() ? halves_->cut_by_tier[tier] * copies() : 0;
    if (cut > 0) builder_.textWithin({frame_.x, y + mm(3.8)}, words::say("{} cut: {}", countText(cut), rateText(tbps(cut))), small_.in(halves_ink::cut).semibold(), mm(words_width));
}

void DiagramCanvas::hatch(const Frame& frame, const Stroke& stroke)
{
    const double step = mm(1.8);
    const double diagonal = frame.width + frame.height;
    for (double at = step; at < diagonal; at += step) {
        const Pt from = at <= frame.height ? Pt{frame.x, frame.y + at} : Pt{frame.x + at - frame.height, frame.bottom()};
        const Pt to = at <= frame.width ? Pt{frame.x + at, frame.y} : Pt{frame.right(), frame.y + at - frame.width};
        builder_.line(from, to, stroke);
    }
}

void DiagramCanvas::fill(const Frame& frame, Sides sides)
{
    const std::int64_t all = sides.a + sides.b;
    if (all == 0) return builder_.rect(frame, ink::wash);
    const double share = static_cast<double>(sides.a) / static_cast<double>(all) * frame.width;
    if (sides.a > 0) builder_.rect({frame.x, frame.y, share, frame.height}, mixed(halves_ink::a, 2));
    if (sides.b == 0) return;
    const Frame b{frame.x + share, frame.y, frame.width - share, frame.height};
    builder_.rect(b, mixed(halves_ink::b, 3));
    hatch(b, {mixed(halves_ink::b, 1), mm(0.3), Dash::solid});
}

void DiagramCanvas::chip(const Frame& frame, const DiagramChip& chip)
{
    const bool known = chip.sides.a + chip.sides.b > 0;
    const Colour edge = !known ? ink::grey : chip.sides.divided() ? ink::black : chip.sides.a > 0 ? okabe_ito::blue : okabe_ito::vermilion;
    if (!chip.rest) fill(frame, chip.sides);
    builder_.rect(frame, chip.rest ? std::optional<Colour>(ink::white) : std::nullopt, Stroke{edge, mm(0.3), chip.rest ? Dash::dashed : Dash::solid});
    if (chip.band) builder_.rect({frame.x, frame.y, frame.width, mm(1.3)}, *chip.band);
    if (frame.width < mm(4)) return;
    const Type title = small_.in(ink::black).aligned(Align::centre).sized(mm(2.7));
    const double middle = frame.centre().y + (chip.band ? mm(0.6) : 0);
    const bool two = !chip.second.empty() && frame.height >= mm(8.4) && frame.width >= mm(7);
    const double room = frame.width - mm(0.8);
    const auto line = [&](std::string_view text, const Type& type, double y) {
        const double height = fittingHeightMm(text, room, type.height_mm, mm(1.5), type.weight);
        builder_.textWithin({frame.centre().x, baselineCentredOn(y, height)}, text, type.sized(height), room);
    };
    line(chip.title, title.semibold(), two ? middle - mm(1.9) : middle);
    if (two) line(chip.second, title.sized(mm(2.4)), middle + mm(1.9));
}

void DiagramCanvas::unfolded(const Frame& frame, std::string_view title, Sides sides)
{
    const Colour edge = sides.divided() ? ink::black : sides.a > 0 ? okabe_ito::blue : sides.b > 0 ? okabe_ito::vermilion : ink::grey;
    builder_.rect(frame, ink::wash, Stroke{edge, mm(0.3), Dash::dashed});
    builder_.textWithin({frame.x + mm(1.5), frame.y + mm(3.6)}, title, small_.semibold(), frame.width - mm(3));
}

void DiagramCanvas::bundle(Pt from, Pt to, std::int64_t links, bool cut)
{
    const double width = mm(std::clamp(0.12 + 0.05 * std::log2(static_cast<double>(std::max<std::int64_t>(1, links))), 0.12, 0.9));
    builder_.line(from, to, cut ? Stroke{halves_ink::cut, std::max(width, mm(0.35)), Dash::solid} : Stroke{ink::pale, width, Dash::solid});
}

void DiagramCanvas::part(DiagramPart part, const Frame& frame)
{
    if (!parts_) return;
    part.frame = frame;
    parts_->push_back(std::move(part));
}

void DiagramCanvas::spread(std::vector<DiagramCell>& cells, const Frame& row, double widest) const
{
    double weights = 0;
    for (const DiagramCell& cell : cells) weights += cell.weight;
    if (weights <= 0) return;
    double x = row.x;
    for (DiagramCell& cell : cells) {
        const double slot = row.width * cell.weight / weights;
        const double width = cell.open ? slot - mm(2) : std::min(slot * 0.88, widest);
        cell.frame = {x + (slot - width) / 2, row.y, width, row.height};
        x += slot;
    }
}

std::vector<DiagramCell> cellsOf(const std::vector<DiagramCell>& groups, const DiagramView& view, bool open_by_default, std::int64_t most)
{
    constexpr double folded_weight = 2.4;
    std::vector<DiagramCell> cells;
    for (const DiagramCell& group : groups) {
        if (group.count == 1) {
            cells.push_back(group);
            cells.back().key.clear();
            continue;
        }
        if (!view.isOpen(group.key, open_by_default)) {
            cells.push_back(group);
            cells.back().weight = folded_weight;
            continue;
        }
        // A rest of one would need as much room as the one itself.
        const std::int64_t shown = group.count > most + 1 ? most : group.count;
        for (std::int64_t i = 0; i < shown; ++i) {
            DiagramCell one{group.first + i * group.stride, 1, 1, group.key, false, false, 1, {}};
            cells.push_back(one);
        }
        if (shown < group.count) cells.push_back({group.first + shown * group.stride, group.count - shown, group.stride, group.key, true, false, 1.2, {}});
    }
    return cells;
}

std::vector<DiagramCell> groupsBySide(const fabric::Halves* halves, std::int64_t first, std::int64_t count, const std::string& key)
{
    std::vector<DiagramCell> groups;
    if (!halves) {
        groups.push_back({first, count, 1, key, false, false, 1, {}});
        return groups;
    }
    const auto kind = [](const fabric::LeafRun& run) { return run.on_a == 0 ? 'B' : run.on_a < run.endpoints ? 'D' : run.switch_on_a ? 'A' : 'C'; };
    std::int64_t at = 0;
    char before = 0;
    for (const fabric::LeafRun& run : halves->leaves) {
        const std::int64_t from = std::max(at, first), to = std::min(at + run.leaves, first + count);
        at += run.leaves;
        if (from >= to) continue;
        if (kind(run) == before) groups.back().count += to - from;
        else groups.push_back({from, to - from, 1, fmt::format("{}{}{}", key, kind(run), groups.size()), false, false, 1, {}});
        before = kind(run);
    }
    return groups;
}

}  // namespace cw::drawing
