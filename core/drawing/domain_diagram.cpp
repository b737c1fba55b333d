// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "drawing/diagram_canvas.h"
#include "fabric/domains.h"
#include "words/words.h"

namespace cw::drawing {

namespace {

/// NVLink domains: one unfolded with its GPUs below the switches inside its systems, the others folded.
class Domains {
public:
    explicit Domains(DiagramCanvas& canvas) : c_(canvas), size_(fabric::domainSize(*canvas.network().request)), count_(canvas.sizing().pods) {}

    void draw()
    {
        const std::int64_t chosen = std::min(c_.view().pod, count_) - 1;
        std::vector<DiagramCell> cells;
        const auto add = [&](std::int64_t first, std::int64_t count) {
            if (count < 1) return;
            const DiagramCell group{first, count, 1, first < chosen || chosen < 0 ? "domains1" : "domains2", false, false, 1, {}};
            for (DiagramCell cell : cellsOf({group}, c_.view(), count <= few, most)) {
                if (cell.count == 1) cell.key = "pod";
                cells.push_back(cell);
            }
        };
        if (chosen > 0) add(0, chosen);
        if (chosen >= 0) cells.push_back({chosen, 1, 1, "pod", false, true, 5, {}});
        add(chosen + 1, count_ - chosen - 1);
        c_.spread(cells, c_.area().inset(c_.mm(2)), c_.mm(40));
        for (const DiagramCell& cell : cells) paint(cell);
        const double middle = c_.area().centre().y;
        c_.words(middle - c_.mm(8), words::say("NVLink domains"), count_ == 1 ? words::say("1 domain of {} GPUs", countText(size_)) : words::say("{} domains of {} GPUs", countText(count_), countText(size_)), words::say("{} GPUs in all", countText(c_.sizing().endpoints)));
        c_.linkWords(middle + c_.mm(8), 0);
    }

private:
    static constexpr std::int64_t few = 8, most = 16;

    [[nodiscard]] std::int64_t gpusOf(const DiagramCell& cell) const { return std::min(c_.sizing().endpoints, (cell.first + cell.count) * size_) - cell.first * size_; }

    void paint(const DiagramCell& cell)
    {
        DiagramPart part;
        part.kind = DiagramPart::Kind::domains;
        part.first = cell.first + 1;
        part.count = cell.count;
        part.of = count_;
        part.endpoints = gpusOf(cell);
        part.sides = c_.halves() ? c_.halves()->below(cell.first, cell.count) : fabric::Sides{};
        part.key = cell.key;
        part.open = cell.open;
        part.cut = part.sides.divided();
        Frame target = cell.frame;
        if (cell.open) {
            c_.unfolded(cell.frame, words::say("Domain {}: {} GPUs{}", cell.first + 1, countText(part.endpoints), part.sides.divided() ? ", " + sidesText(part.sides) : std::string()), part.sides);
            inside(cell, part);
            target.height = c_.mm(5.5);
        } else {
            DiagramChip chip;
            chip.sides = part.sides;
            chip.rest = cell.rest;
            chip.title = cell.rest ? "+ " + countText(cell.count) : cell.count == 1 ? (cell.frame.width < c_.mm(16) ? std::to_string(cell.first + 1) : numberText(words::say("Domain"), cell)) : words::say("Domain x {}", countText(cell.count));
            chip.second = sidesText(part.sides).empty() ? words::say("{} GPUs", countText(part.endpoints)) : sidesText(part.sides);
            c_.chip(cell.frame, chip);
        }
        c_.part(part, target);
    }

    void inside(const DiagramCell& cell, const DiagramPart& part)
    {
        const Frame room{cell.frame.x + c_.mm(3), cell.frame.y + c_.mm(8), cell.frame.width - c_.mm(6), cell.frame.height - c_.mm(11)};
        const Frame nvlink{room.x, room.y, room.width, c_.mm(10)};
        c_.chip(nvlink, {words::say("NVLink switches"), words::say("inside the systems"), {}, okabe_ito::green, false});
        constexpr std::int64_t most_drawn = 144;
        const std::int64_t shown = std::min(part.endpoints, most_drawn);
        const std::int64_t each = (part.endpoints + shown - 1) / shown;
        const Frame grid{room.x, room.y + c_.mm(24), room.width, room.height - c_.mm(24)};
        const auto columns = std::clamp<std::int64_t>(std::llround(std::sqrt(static_cast<double>(shown) * grid.width / grid.height)), 1, shown);
        const std::int64_t rows = (shown + columns - 1) / columns;
        const double w = grid.width / static_cast<double>(columns), h = std::min(grid.height / static_cast<double>(rows), c_.mm(22));
        for (std::int64_t i = 0; i < shown; ++i) {
            const Frame box{grid.x + static_cast<double>(i % columns) * w + w * 0.06, grid.y + static_cast<double>(i / columns) * h + h * 0.08, w * 0.88, h * 0.84};
            if (i < columns) c_.bundle({box.centre().x, nvlink.bottom()}, {box.centre().x, box.y}, each * rows, part.sides.divided() && i * each < part.sides.a);
            const std::int64_t first = i * each, last = std::min(part.endpoints, first + each);
            const std::int64_t on_a = std::clamp<std::int64_t>(part.sides.a - first, 0, last - first);
            c_.chip(box, {each == 1 ? std::to_string(first + 1) : fmt::format("{}–{}", first + 1, last), {}, c_.halves() ? fabric::Sides{on_a, last - first - on_a} : fabric::Sides{}, std::nullopt, false});
        }
    }

    DiagramCanvas& c_;
    std::int64_t size_, count_;
};

}  // namespace

void drawDomains(DiagramCanvas& canvas) { Domains(canvas).draw(); }

}  // namespace cw::drawing
