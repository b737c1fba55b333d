// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "drawing/diagram_canvas.h"
#include "fabric/lattice.h"
#include "words/words.h"

namespace cw::drawing {

namespace {

using fabric::Sides;

/// Switches on a grid: rows along the first side (which the least cut divides), columns along the second, one layer of the
/// other sides at a time. Long sides are shown in equal stretches.
class Grid {
public:
    Grid(DiagramCanvas& canvas, const fabric::Lattice& lattice) : c_(canvas), l_(lattice)
    {
        columns_ = l_.sides[0];
        rows_ = l_.sides.size() > 1 ? l_.sides[1] : 1;
        for (std::size_t i = 2; i < l_.sides.size(); ++i) layers_ *= l_.sides[i];
        wide_ = (columns_ + most - 1) / most;
        high_ = (rows_ + most - 1) / most;
        layer_ = std::clamp<std::int64_t>(c_.view().pod, 1, layers_) - 1;
    }

    void draw()
    {
        Frame room = c_.area();
        if (layers_ > 1) {
            layerTabs(room.y);
            room.y += c_.mm(9);
            room.height -= c_.mm(9);
        }
        // Room for the links around the ends.
        room = room.inset(c_.mm(9));
        across_ = (columns_ + wide_ - 1) / wide_;
        down_ = (rows_ + high_ - 1) / high_;
        w_ = std::min(room.width / static_cast<double>(across_), c_.mm(34));
        h_ = std::min(room.height / static_cast<double>(down_), c_.mm(22));
        origin_ = {room.centre().x - w_ * static_cast<double>(across_) / 2, room.centre().y - h_ * static_cast<double>(down_) / 2};
        for (std::int64_t y = 0; y < down_; ++y)
            for (std::int64_t x = 0; x < across_; ++x) sides_.push_back(countSides(x, y));
        for (std::int64_t y = 0; y < down_; ++y) line(true, y, across_, columns_);
        for (std::int64_t x = 0; x < across_; ++x) line(false, x, down_, rows_);
        for (std::int64_t y = 0; y < down_; ++y)
            for (std::int64_t x = 0; x < across_; ++x) cell(x, y);
        describe();
    }

private:
    static constexpr std::int64_t most = 16;

    [[nodiscard]] Frame at(std::int64_t x, std::int64_t y) const
    {
        return {origin_.x + w_ * (static_cast<double>(x) + 0.14), origin_.y + h_ * (static_cast<double>(y) + 0.18), w_ * 0.72, h_ * 0.64};
    }

    /// Switches are numbered with the first side slowest.
    [[nodiscard]] Sides sidesOf(std::int64_t x, std::int64_t y) const { return sides_[static_cast<std::size_t>(y * across_ + x)]; }
    [[nodiscard]] Sides countSides(std::int64_t x, std::int64_t y) const
    {
        Sides sides;                           // of the switches: links are cut between them
        if (!c_.halves()) return sides;
        const std::int64_t last_column = std::min(columns_, (x + 1) * wide_), last_row = std::min(rows_, (y + 1) * high_);
        for (std::int64_t column = x * wide_; column < last_column; ++column)
            for (std::int64_t row = y * high_; row < last_row; ++row) {
                const Sides own = c_.halves()->leafSwitches(1, numberOf(column, row), numberOf(column, row) + 1);
                sides.a += own.a;
                sides.b += own.b;
            }
        return sides;
    }
    [[nodiscard]] std::int64_t numberOf(std::int64_t column, std::int64_t row) const { return (column * rows_ + row) * layers_ + layer_; }

    void line(bool across, std::int64_t number, std::int64_t boxes, std::int64_t switches)
    {
        if (switches < 2) return;
        const auto box = [&](std::int64_t i) { return across ? at(i, number) : at(number, i); };
        const auto cut = [&](std::int64_t i, std::int64_t j) {
            const Sides one = across ? sidesOf(i, number) : sidesOf(number, i), other = across ? sidesOf(j, number) : sidesOf(number, j);
            return (one.a > 0 && other.b > 0) || (one.b > 0 && other.a > 0);
        };
        const std::int64_t links = l_.width * (across ? high_ : wide_);
        for (std::int64_t i = 0; i + 1 < boxes; ++i) {
            const Pt from = across ? Pt{box(i).right(), box(i).centre().y} : Pt{box(i).centre().x, box(i).bottom()};
            const Pt to = across ? Pt{box(i + 1).x, box(i + 1).centre().y} : Pt{box(i + 1).centre().x, box(i + 1).y};
            c_.bundle(from, to, links, cut(i, i + 1));
        }
        if (boxes < 2) return;
        if (l_.all_to_all) beyondNeighbours(across, boxes, box, cut, links);
        else if (switches > 2) around(across, boxes, box, cut(0, boxes - 1), links);
    }

    /// A torus closes each line: a stub at either end.
    template <class BoxOf>
    void around(bool across, std::int64_t boxes, BoxOf box, bool cut, std::int64_t links)
    {
        const Frame first = box(0), last = box(boxes - 1);
        if (across) {
            c_.bundle({first.x, first.centre().y}, {first.x - c_.mm(5), first.centre().y}, links, cut);
            c_.bundle({last.right(), last.centre().y}, {last.right() + c_.mm(5), last.centre().y}, links, cut);
        } else {
            c_.bundle({first.centre().x, first.y}, {first.centre().x, first.y - c_.mm(4)}, links, cut);
            c_.bundle({last.centre().x, last.bottom()}, {last.centre().x, last.bottom() + c_.mm(4)}, links, cut);
        }
    }

    /// A HyperX joins all of a line: angled past those between.
    template <class BoxOf, class Cut>
    void beyondNeighbours(bool across, std::int64_t boxes, BoxOf box, Cut cut, std::int64_t links)
    {
        for (std::int64_t i = 0; i < boxes; ++i)
            for (std::int64_t j = i + 2; j < boxes; ++j) {
                const double share = static_cast<double>(j - i) / static_cast<double>(boxes);
                const Frame a = box(i), b = box(j);
                const Pt from = across ? Pt{a.centre().x, a.y} : Pt{a.x, a.centre().y}, to = across ? Pt{b.centre().x, b.y} : Pt{b.x, b.centre().y};
                const Pt middle = across ? Pt{(from.x + to.x) / 2, from.y - h_ * 0.3 * share} : Pt{from.x - w_ * 0.2 * share, (from.y + to.y) / 2};
                c_.bundle(from, middle, links, cut(i, j));
                c_.bundle(middle, to, links, cut(i, j));
            }
    }

    void cell(std::int64_t x, std::int64_t y)
    {
        const std::int64_t columns = std::min(columns_, (x + 1) * wide_) - x * wide_, rows = std::min(rows_, (y + 1) * high_) - y * high_;
        DiagramPart part;
        part.tier = 1;
        part.first = numberOf(x * wide_, y * high_) + 1;
        part.count = part.switches = columns * rows;
        part.stride = layers_;
        part.of = l_.switches();
        part.endpoints = 0;
        Sides below;
        for (std::int64_t column = x * wide_; column < x * wide_ + columns; ++column)
            for (std::int64_t row = y * high_; row < y * high_ + rows; ++row) {
                const std::int64_t number = numberOf(column, row);
                part.endpoints += std::clamp<std::int64_t>(l_.endpoints - number * l_.per_switch, 0, l_.per_switch);
                const Sides own = c_.halves() ? c_.halves()->below(number, 1) : Sides{};
                below.a += own.a;
                below.b += own.b;
            }
        part.sides = below;
        DiagramChip chip;
        chip.sides = part.sides;
        chip.title = columns * rows == 1 ? fmt::format("S{}", part.first) : fmt::format("{} x {}", columns, rows);
        chip.second = part.sides.divided() ? sidesText(part.sides) : countText(part.endpoints);
        c_.chip(at(x, y), chip);
        c_.part(part, at(x, y));
    }

    void layerTabs(double y)
    {
        double x = c_.area().x;
        const std::int64_t shown = std::min<std::int64_t>(layers_, 16);
        const double width = std::min(c_.mm(16), (c_.area().width - c_.mm(30)) / static_cast<double>(shown));
        for (std::int64_t i = 0; i < shown; ++i) {
            DiagramPart part;
            part.kind = DiagramPart::Kind::layers;
            part.first = i + 1;
            part.of = layers_;
            part.switches = columns_ * rows_;
            part.key = "pod";
            part.open = i == layer_;
            const Frame tab{x, y, width - c_.mm(1), c_.mm(5.4)};
            c_.builder().rect(tab, part.open ? std::optional<Colour>(ink::faint) : std::nullopt, Stroke{part.open ? ink::black : ink::pale, c_.mm(part.open ? 0.5 : 0.25), Dash::solid});
            c_.builder().textWithin({tab.centre().x, baselineCentredOn(tab.centre().y, c_.mm(2.5))}, width < c_.mm(13) ? std::to_string(i + 1) : words::say("Layer {}", i + 1), c_.small().in(ink::black).sized(c_.mm(2.5)).aligned(Align::centre), tab.width);
            c_.part(part, tab);
            x += width;
        }
        c_.builder().textWithin({x + c_.mm(1), y + c_.mm(3.9)}, words::say("of {} alike, joined", countText(layers_)), c_.small(), c_.area().right() - x);
    }

    void describe()
    {
        const double top = c_.area().y;
        c_.words(top + c_.mm(10), l_.all_to_all ? words::say("HyperX") : words::say("Torus"), words::say("{} switches", fmt::format("{}", fmt::join(l_.sides, " x "))), c_.copies() > 1 ? words::say("{} networks alike", c_.copies()) : std::string());
        c_.words(top + c_.mm(30), words::say("Between two"), fmt::format("{} x {:.4g} Gb/s = {}", l_.width, c_.network().link_gbps, rateText(c_.tbps(l_.width))),
                 l_.all_to_all ? words::say("every switch of a line joins every other") : words::say("neighbours along each side, around the ends"));
        c_.words(top + c_.mm(50), words::say("Endpoints"), words::say("{}, up to {} per switch", countText(c_.sizing().endpoints), countText(l_.per_switch)));
        for (std::size_t tier = 0; tier < c_.sizing().links_by_tier.size(); ++tier) c_.linkWords(top + c_.mm(68 + 10 * static_cast<double>(tier)), tier);
        if (wide_ * high_ > 1) c_.words(top + c_.mm(92), words::say("Boxes"), words::say("{} x {} switches each", wide_, high_));
    }

    DiagramCanvas& c_;
    const fabric::Lattice& l_;
    std::int64_t columns_ = 1, rows_ = 1, layers_ = 1, wide_ = 1, high_ = 1, layer_ = 0;
    std::int64_t across_ = 1, down_ = 1;
    double w_ = 1, h_ = 1;
    Pt origin_;
    std::vector<Sides> sides_;                 ///< of each box, row by row
};

}  // namespace

void drawGrid(DiagramCanvas& canvas)
{
    const auto lattice = fabric::latticeFor(*canvas.network().request);
    if (lattice && !lattice->sides.empty()) Grid(canvas, *lattice).draw();
}

}  // namespace cw::drawing
