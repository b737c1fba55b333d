// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <numbers>

#include <fmt/format.h>

#include "drawing/diagram_canvas.h"
#include "fabric/direct.h"
#include "fabric/dragonfly.h"
#include "words/words.h"

namespace cw::drawing {

namespace {

using fabric::Sides;

/// Groups of a dragonfly or leaves of a direct connection: each joined to each other one.
struct AllToAll {
    std::int64_t count = 1;
    std::int64_t leaves = 1;                   ///< in each
    std::int64_t spines = 0;                   ///< in each
    std::int64_t per_leaf = 0;
    std::int64_t per_pair = 0;                 ///< links between two of them
    std::int64_t local_width = 0;              ///< links between two switches inside
    std::int64_t endpoints = 0;
    bool groups = false;
};

std::optional<AllToAll> allToAllOf(const fabric::SizeRequest& request)
{
    if (request.topology == fabric::Topology::direct) {
        const auto mesh = fabric::meshFor(request);
        if (!mesh) return std::nullopt;
        return AllToAll{mesh->leaves, 1, 0, mesh->endpoints_per_leaf, mesh->links_per_pair, 0, mesh->endpoints, false};
    }
    const auto d = fabric::dragonflyFor(request);
    if (!d) return std::nullopt;
    if (d->groups == 1 && !d->plus) return AllToAll{d->leaves, 1, 0, d->per_leaf, d->local_width, 0, d->endpoints, false};
    return AllToAll{d->groups, d->leaves, d->spines, d->per_leaf, d->per_pair, d->local_width, d->endpoints, true};
}

class Ring {
public:
    Ring(DiagramCanvas& canvas, const AllToAll& all) : c_(canvas), all_(all) {}

    void draw()
    {
        const bool opens = all_.groups && c_.view().pod > 0;
        Frame room = c_.area();
        Frame inner = room;
        room.width *= opens ? 0.56 : 1;
        inner.x = room.right() + c_.mm(4);
        inner.width = c_.area().right() - inner.x;
        if (all_.count == 1) inner = c_.area();
        else ring(room);
        if (opens) group(inner, std::min(c_.view().pod, all_.count) - 1);
        describe();
    }

private:
    [[nodiscard]] std::int64_t endpointsBelow(std::int64_t first, std::int64_t count) const
    {
        const std::int64_t each = all_.leaves * all_.per_leaf;
        return std::min(all_.endpoints, (first + count) * each) - std::min(all_.endpoints, first * each);
    }
    /// By the switches: between them the links are cut.
    [[nodiscard]] Sides switchesOf(const DiagramCell& cell) const { return c_.halves() ? c_.halves()->leafSwitches(1, cell.first * all_.leaves, (cell.first + cell.count) * all_.leaves) : Sides{}; }
    [[nodiscard]] Sides sidesOf(std::int64_t first, std::int64_t count) const { return c_.halves() ? c_.halves()->below(first * all_.leaves, count * all_.leaves) : Sides{}; }

    /// Whole groups on side A, what is divided, whole groups on side B.
    [[nodiscard]] std::vector<DiagramCell> byside() const
    {
        std::vector<DiagramCell> groups;
        if (!c_.halves()) return {{0, all_.count, 1, "all", false, false, 1, {}}};
        std::int64_t whole = 0;                // all of A comes first
        const std::int64_t each = all_.leaves * all_.per_leaf;
        if (each > 0) whole = std::clamp<std::int64_t>(c_.halves()->below(0, all_.count * all_.leaves).a / each, 0, all_.count);
        const auto add = [&](std::int64_t first, std::int64_t count, const char* key) {
            if (count > 0) groups.push_back({first, count, 1, key, false, false, 1, {}});
        };
        const bool divided = whole < all_.count && sidesOf(whole, 1).a > 0;
        add(0, whole, "A");
        add(whole, divided, "D");
        add(whole + divided, all_.count - whole - divided, "B");
        return groups;
    }

    void ring(const Frame& room)
    {
        const bool few = all_.count <= 16;
        const std::vector<DiagramCell> cells = cellsOf(byside(), c_.view(), true, few ? 16 : 7);
        const double w = c_.mm(all_.groups ? 17 : 20), h = c_.mm(9.6);
        std::vector<Frame> frames;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const double angle = 2 * std::numbers::pi * (static_cast<double>(i) + 0.5) / static_cast<double>(cells.size()) + std::numbers::pi;
            frames.push_back({room.centre().x + (room.width - w) / 2 * std::cos(angle) - w / 2, room.centre().y + (room.height - h) / 2 * std::sin(angle) - h / 2, w, h});
        }
        for (std::size_t a = 0; a < cells.size(); ++a)
            for (std::size_t b = a + 1; b < cells.size(); ++b) {
                const Sides one = switchesOf(cells[a]), other = switchesOf(cells[b]);
                const bool cut = (one.a > 0 && other.b > 0) || (one.b > 0 && other.a > 0);
                c_.bundle(frames[a].centre(), frames[b].centre(), all_.per_pair * cells[a].count * cells[b].count, cut);
            }
        for (std::size_t i = 0; i < cells.size(); ++i) node(cells[i], frames[i]);
    }

    void node(DiagramCell cell, const Frame& frame)
    {
        const std::string name = all_.groups ? words::say("Group") : words::say("Leaf");
        DiagramPart part;
        part.kind = all_.groups ? DiagramPart::Kind::groups : DiagramPart::Kind::switches;
        part.tier = all_.groups ? 0 : 1;
        part.first = cell.first + 1;
        part.count = cell.count;
        part.of = all_.count;
        part.switches = cell.count * (all_.leaves + all_.spines);
        part.endpoints = endpointsBelow(cell.first, cell.count);
        part.sides = sidesOf(cell.first, cell.count);
        part.links_up = cell.count * (all_.count - cell.count) * all_.per_pair;
        part.up_tbps = c_.tbps(part.links_up);
        part.cut = c_.halves() && part.links_up > 0;
        part.key = cell.count > 1 ? cell.key : all_.groups ? "pod" : "";
        part.open = cell.count == 1 && all_.groups && c_.view().pod == cell.first + 1;
        DiagramChip chip;
        chip.sides = part.sides;
        chip.rest = cell.rest;
        chip.title = cell.rest ? "+ " + countText(cell.count) : cell.count == 1 ? numberText(name, cell) : fmt::format("{} x {}", name, countText(cell.count));
        chip.second = part.sides.divided() ? sidesText(part.sides) : countText(part.endpoints);
        if (cell.rest) c_.fill(frame, {});
        c_.chip(frame, chip);
        if (part.open) c_.builder().rect(frame.inset(-c_.mm(0.9)), std::nullopt, Stroke{ink::black, c_.mm(0.4), Dash::solid});
        c_.part(part, frame);
    }

    /// Inside one group: leaves, and spines of a dragonfly+.
    void group(const Frame& frame, std::int64_t number)
    {
        const Sides sides = sidesOf(number, 1);
        c_.unfolded(frame, words::say("Group {}: {} switches, {} endpoints{}", number + 1, countText(all_.leaves + all_.spines), countText(endpointsBelow(number, 1)), sides.divided() ? ", " + sidesText(sides) : std::string()), sides);
        DiagramPart own;
        own.kind = DiagramPart::Kind::groups;
        own.first = number + 1;
        own.of = all_.count;
        own.switches = all_.leaves + all_.spines;
        own.endpoints = endpointsBelow(number, 1);
        own.sides = sides;
        own.links_up = (all_.count - 1) * all_.per_pair;
        own.up_tbps = c_.tbps(own.links_up);
        own.key = "pod";
        own.open = true;
        c_.part(own, {frame.x, frame.y, frame.width, c_.mm(5.5)});
        const double h = c_.mm(9.6);
        const Frame leaves{frame.x + c_.mm(2), frame.y + frame.height * (all_.spines > 0 ? 0.62 : 0.5) - h / 2, frame.width - c_.mm(4), h};
        std::vector<DiagramCell> low = cellsOf(groupsBySide(c_.halves(), number * all_.leaves, all_.leaves, "leaf"), c_.view(), all_.leaves <= 12, 14);
        c_.spread(low, leaves, c_.mm(30));
        std::vector<DiagramCell> high;
        if (all_.spines > 0) {
            high = cellsOf({{0, all_.spines, 1, "spine", false, false, 1, {}}}, c_.view(), all_.spines <= 12, 14);
            c_.spread(high, {leaves.x, frame.y + frame.height * 0.25 - h / 2, leaves.width, h}, c_.mm(30));
        }
        joinInside(low, high);
        for (const DiagramCell& cell : low) inner(cell, 1, number * all_.leaves);
        for (const DiagramCell& cell : high) inner(cell, 2, 0);
        const std::int64_t globals = (all_.count - 1) * all_.per_pair;
        if (globals > 0)
            c_.builder().textWithin({frame.x + c_.mm(2), frame.y + c_.mm(8.5)}, words::say("{} global links up, {}", countText(globals), rateText(c_.tbps(globals))), c_.small().in(okabe_ito::blue), frame.width - c_.mm(4));
        const std::string inside = all_.spines > 0 ? words::say("each leaf joins each spine: {} x {:.4g} Gb/s", all_.local_width, c_.network().link_gbps) : words::say("all switches join each other: {} x {:.4g} Gb/s", all_.local_width, c_.network().link_gbps);
        if (all_.leaves > 1) c_.builder().textWithin({frame.x + c_.mm(2), frame.bottom() - c_.mm(2)}, inside, c_.small().in(okabe_ito::blue), frame.width - c_.mm(4));
    }

    void joinInside(const std::vector<DiagramCell>& low, const std::vector<DiagramCell>& high)
    {
        for (const DiagramCell& a : low)
            for (const DiagramCell& b : high)
                if (!a.rest && !b.rest) c_.bundle({a.frame.centre().x, a.frame.y}, {b.frame.centre().x, b.frame.bottom()}, all_.local_width * a.count * b.count, false);
        if (!high.empty()) return;
        // All to all: arcs over the row, those of two neighbours low, those of the ends high.
        for (std::size_t a = 0; a < low.size(); ++a)
            for (std::size_t b = a + 1; b < low.size(); ++b) {
                const double rise = c_.mm(3) + c_.mm(22) * static_cast<double>(b - a) / static_cast<double>(low.size());
                const Pt from{low[a].frame.centre().x, low[a].frame.y}, to{low[b].frame.centre().x, low[b].frame.y};
                c_.bundle(from, {(from.x + to.x) / 2, from.y - rise}, all_.local_width, false);
                c_.bundle({(from.x + to.x) / 2, from.y - rise}, to, all_.local_width, false);
            }
    }

    void inner(const DiagramCell& cell, int tier, std::int64_t before)
    {
        const std::string name = tier == 2 ? words::say("Spine") : all_.spines > 0 ? words::say("Leaf") : words::say("Switch");
        const DiagramCell own{cell.first - before, cell.count, 1, {}, false, false, 1, {}};
        DiagramPart part;
        part.tier = tier;
        part.first = own.first + 1;
        part.count = part.switches = cell.count;
        part.of = tier == 2 ? all_.spines : all_.leaves;
        if (tier == 1) {
            part.endpoints = std::max<std::int64_t>(0, std::min(all_.endpoints, (cell.first + cell.count) * all_.per_leaf) - cell.first * all_.per_leaf);
            if (c_.halves()) part.sides = c_.halves()->below(cell.first, cell.count);
        }
        part.key = cell.key;
        DiagramChip chip;
        chip.sides = part.sides;
        chip.rest = cell.rest;
        chip.title = cell.rest ? "+ " + countText(cell.count) : cell.count == 1 ? (cell.frame.width < c_.mm(14) ? std::to_string(own.first + 1) : numberText(name, own)) : fmt::format("{} x {}", name, countText(cell.count));
        chip.second = part.sides.divided() ? sidesText(part.sides) : tier == 1 ? countText(part.endpoints) : std::string();
        c_.chip(cell.frame, chip);
        c_.part(part, cell.frame);
    }

    void describe()
    {
        const double top = c_.area().y;
        c_.words(top + c_.mm(10), all_.groups ? words::say("Groups") : words::say("Leaves"), countText(all_.count), words::say("{} switches in all", countText(c_.sizing().switches)));
        if (all_.count > 1) c_.words(top + c_.mm(30), words::say("Between two"), fmt::format("{} x {:.4g} Gb/s = {}", countText(all_.per_pair), c_.network().link_gbps, rateText(c_.tbps(all_.per_pair))));
        c_.words(top + c_.mm(46), words::say("Endpoints"), words::say("{}, up to {} per leaf", countText(c_.sizing().endpoints), countText(all_.per_leaf)));
        for (std::size_t tier = 0; tier < c_.sizing().links_by_tier.size(); ++tier) c_.linkWords(top + c_.mm(64 + 10 * static_cast<double>(tier)), tier);
    }

    DiagramCanvas& c_;
    AllToAll all_;
};

}  // namespace

void drawRing(DiagramCanvas& canvas)
{
    if (const auto all = allToAllOf(*canvas.network().request)) Ring(canvas, *all).draw();
}

}  // namespace cw::drawing
