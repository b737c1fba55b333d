// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <functional>

#include <fmt/format.h>

#include "drawing/diagram_canvas.h"
#include "fabric/tree_parts.h"
#include "words/words.h"

namespace cw::drawing {

namespace {

using fabric::Halves;
using fabric::Sides;

constexpr double chip_height = 9.6;
constexpr std::int64_t few = 12;               // switches of a tier that are shown one by one unasked
constexpr std::int64_t most_in_row = 24, most_in_pod = 16, most_pods = 14;

/// Something on the diagram that has links up.
struct Standing {
    int tier = 1;                              ///< of its uppermost switches
    std::int64_t from = 0, to = 0;             ///< those switches, counted through the network
    Frame frame;
    Sides sides;                               ///< of the switches
    std::int64_t links = 0;                    ///< up
};

class Tiers {
public:
    Tiers(DiagramCanvas& canvas, const fabric::TreeShape& shape) : c_(canvas), shape_(shape), halves_(canvas.halves()), tiers_(shape.tiers())
    {
        pitch_ = c_.area().height / (tiers_ + 1);
        pods_ = tiers_ > 2;
    }

    void draw()
    {
        // Links lie below the boxes: everything is placed, then joined, then drawn.
        for (int tier = tiers_; tier > (pods_ ? 2 : 0); --tier) placeRow(tier);
        if (pods_) placePods();
        for (const auto& paint : frames_) paint();
        join();
        for (const auto& paint : paints_) paint();
        for (int tier = 1; tier <= tiers_; ++tier) tierWords(tier);
        c_.words(level(0) - c_.mm(1), words::say("Endpoints"), words::say("{}, up to {} per leaf", countText(c_.sizing().endpoints), countText(shape_.levels.front().children)));
        c_.linkWords((level(1) + level(0)) / 2 + c_.mm(1), 0);
        for (int tier = 1; tier < tiers_; ++tier) c_.linkWords((level(tier) + level(tier + 1)) / 2 + c_.mm(1.5), static_cast<std::size_t>(tier));
    }

private:
    [[nodiscard]] double level(int tier) const { return c_.area().y + (tiers_ - tier + 0.5) * pitch_; }
    [[nodiscard]] const fabric::TreeLevel& of(int tier) const { return shape_.levels[static_cast<std::size_t>(tier - 1)]; }
    [[nodiscard]] std::int64_t switchesOf(int tier) const { return of(tier).count * of(tier).switches; }
    [[nodiscard]] bool cutAbove(int tier) const { return halves_ && static_cast<std::size_t>(tier) < halves_->cut_by_tier.size() && halves_->cut_by_tier[static_cast<std::size_t>(tier)] > 0; }

    void tierWords(int tier)
    {
        std::string where;
        if (pods_ && tier <= 2) where = words::say("{} in each of {} pods", countText(of(tier).switches * (tier == 1 ? of(2).children : 1)), countText(of(2).count));
        if (c_.copies() > 1) where += (where.empty() ? "" : ", ") + words::say("{} networks alike", c_.copies());
        c_.words(level(tier), tierName(tier), words::say("{} switches", countText(c_.sizing().switches_by_tier[static_cast<std::size_t>(tier - 1)])), where);
    }

    [[nodiscard]] Sides endpointSides(const DiagramCell& cell) const { return halves_ ? halves_->belowEvery(cell.stride, cell.first, cell.last() + 1) : Sides{}; }
    [[nodiscard]] Sides switchSides(int tier, const DiagramCell& cell) const
    {
        if (!halves_) return {};
        if (tier == 1) return halves_->leafSwitches(cell.stride, cell.first, cell.last() + 1);
        return halves_->switchesOf(tier, cell.first, cell.count, of(tier).switches);
    }

    [[nodiscard]] std::int64_t endpointsBelow(std::int64_t first, std::int64_t count) const
    {
        const std::int64_t full = of(1).count - shape_.short_leaves;
        const auto upTo = [&](std::int64_t n) { return std::min(shape_.endpoints, std::min(n, full) * of(1).children + std::max<std::int64_t>(0, n - full) * shape_.short_leaf_endpoints); };
        return upTo(first + count) - upTo(first);
    }
    [[nodiscard]] std::int64_t endpointsOf(const DiagramCell& cell) const
    {
        if (cell.stride == 1) return endpointsBelow(cell.first, cell.count);
        std::int64_t sum = 0;
        for (std::int64_t i = 0; i < cell.count; ++i) sum += endpointsBelow(cell.first + i * cell.stride, 1);
        return sum;
    }

    /// Groups of a tier's switches from `first` on: by rail where leaves belong to rails, else by their sides.
    [[nodiscard]] std::vector<DiagramCell> groupsOf(int tier, std::int64_t first, std::int64_t count) const
    {
        const std::string key = fmt::format("tier{}", tier);
        std::vector<DiagramCell> groups;
        if (tier == 1 && c_.byRail() && count > c_.sizing().rails) {
            const std::int64_t rails = c_.sizing().rails;
            for (std::int64_t r = 0; r < rails; ++r) groups.push_back({first + r, (count - r + rails - 1) / rails, rails, fmt::format("rail{}", r + 1), false, false, 1, {}});
            return groups;
        }
        if (tier == 1) return groupsBySide(halves_, first, count, key);
        const Sides sides = halves_ ? halves_->switchesOf(tier, first, count, of(tier).switches) : Sides{0, count};
        if (!sides.divided()) groups.push_back({first, count, 1, key, false, false, 1, {}});
        else {
            // Side A lies on the left.
            groups.push_back({first, sides.a, 1, key + "A", false, false, 1, {}});
            groups.push_back({first + sides.a, sides.b, 1, key + "B", false, false, 1, {}});
        }
        return groups;
    }

    void placeRow(int tier)
    {
        const Frame row{c_.area().x, level(tier) - c_.mm(chip_height / 2), c_.area().width, c_.mm(chip_height)};
        const std::int64_t all = switchesOf(tier);
        placeCells(tier, cellsOf(groupsOf(tier, 0, all), c_.view(), all <= few, most_in_row), row, 0);
    }

    /// `before`: switches of the tier in the pods before.
    void placeCells(int tier, std::vector<DiagramCell> cells, const Frame& row, std::int64_t before)
    {
        c_.spread(cells, row, c_.mm(44));
        for (const DiagramCell& cell : cells) {
            Standing standing{tier, cell.first, cell.last() + 1, cell.frame, switchSides(tier, cell), cell.count * (tier < tiers_ ? of(tier).up : 0)};
            if (!cell.rest) standing_.push_back(standing);
            paints_.push_back([this, tier, cell, standing, before] {
                paintCell(tier, cell, standing, before);
                if (tier == 1) endpoints(cell);
            });
        }
    }

    void paintCell(int tier, const DiagramCell& cell, const Standing& standing, std::int64_t before)
    {
        const DiagramCell own{cell.first - before, cell.count, cell.stride, {}, false, false, 1, {}};
        DiagramChip chip;
        chip.sides = tier == 1 ? endpointSides(cell) : standing.sides;
        chip.rest = cell.rest;
        const bool rail = tier == 1 && (c_.byRail() || c_.railsApart());
        const std::int64_t number = c_.railsApart() ? c_.view().rail : cell.first % std::max(1, c_.sizing().rails) + 1;
        if (rail) chip.band = colourOfRail(number);
        else if (tier == 1 && c_.copies() > 1) chip.band = colourOfRail(c_.view().plane);
        if (cell.rest) chip.title = "+ " + countText(cell.count);
        else if (cell.count == 1) chip.title = cell.frame.width < c_.mm(11) ? std::to_string(own.first + 1) : numberText(tierName(tier), own);
        else {
            chip.title = fmt::format("{} x {}", tierName(tier), countText(cell.count));
            chip.second = cell.stride > 1 ? words::say("rail {}", number) : fmt::format("{}–{}", own.first + 1, own.last() + 1);
        }
        if (tier == 1 && chip.sides.divided()) chip.second = sidesText(chip.sides);
        c_.chip(cell.frame, chip);
        DiagramPart part;
        part.tier = tier;
        part.first = own.first + 1;
        part.count = part.switches = cell.count;
        part.stride = cell.stride;
        part.of = pods_ && tier <= 2 ? of(tier).switches * (tier == 1 ? of(2).children : 1) : switchesOf(tier);
        part.endpoints = tier == 1 ? endpointsOf(cell) : 0;
        part.sides = chip.sides;
        part.links_up = standing.links;
        part.up_tbps = c_.tbps(standing.links);
        part.cut = isCut(standing);
        part.key = cell.key;
        part.open = cell.count == 1;
        c_.part(part, cell.frame);
    }

    void endpoints(const DiagramCell& cell)
    {
        if (cell.rest) return;
        const double y = level(0), below = cell.frame.bottom();
        const std::int64_t count = endpointsOf(cell);
        const bool cut = halves_ && halves_->cutBelow(cell.stride, cell.first, cell.last() + 1) > 0;
        const double half = std::min(cell.frame.width / 2, c_.mm(9));
        for (int i = -2; i <= 2; ++i)
            c_.bundle({cell.frame.centre().x + i * half / 4, below}, {cell.frame.centre().x + i * half / 2, y - c_.mm(3)}, std::max<std::int64_t>(1, count / 5), cut && i == 0);
        const double width = std::max(cell.frame.width * 1.1, c_.mm(4));
        const std::string text = countText(count);
        const double height = fittingHeightMm(text, width, c_.mm(2.7), c_.mm(1.4));
        c_.builder().textWithin({cell.frame.centre().x, y + c_.mm(1)}, text, c_.small().sized(height).aligned(Align::centre), width);
    }

    void placePods()
    {
        const std::int64_t count = of(2).count;
        const std::int64_t chosen = std::min(c_.view().pod, count) - 1;
        std::vector<DiagramCell> cells;
        for (DiagramCell& group : podGroups()) {
            if (chosen < group.first || chosen > group.last()) {
                appendGroup(cells, group);
                continue;
            }
            DiagramCell before = group, after = group;
            before.count = chosen - group.first;
            after.first = chosen + 1;
            after.count = group.last() - chosen;
            if (before.count > 0) appendGroup(cells, before);
            cells.push_back({chosen, 1, 1, "pod", false, true, 9, {}});
            if (after.count > 0) appendGroup(cells, after);
        }
        const double top = level(2) - c_.mm(chip_height / 2 + 7);
        c_.spread(cells, {c_.area().x, top, c_.area().width, level(0) + c_.mm(3) - top}, c_.mm(40));
        for (const DiagramCell& cell : cells) placePod(cell);
    }

    void appendGroup(std::vector<DiagramCell>& cells, const DiagramCell& group)
    {
        for (DiagramCell cell : cellsOf({group}, c_.view(), false, most_pods)) {
            if (cell.count == 1) {
                cell.key = "pod";
                cell.weight = 1;
            }
            cells.push_back(cell);
        }
        // What was unfolded is folded again at its end.
        if (group.count > 1 && c_.view().isOpen(group.key, false) && !cells.back().rest) cells.push_back({group.last() + 1, 0, 1, group.key, true, false, 0.6, {}});
    }

    /// Pods by the sides of what is in them.
    [[nodiscard]] std::vector<DiagramCell> podGroups() const
    {
        std::vector<DiagramCell> groups;
        const std::int64_t leaves = of(2).children;
        if (!halves_) return {{0, of(2).count, 1, "pods", false, false, 1, {}}};
        // A divided pod is where a run of leaves ends; between two such there are whole pods on one side.
        std::int64_t at = 0;
        char before = 0;
        const auto add = [&](std::int64_t first, std::int64_t count, char kind) {
            if (count <= 0) return;
            if (kind == before) groups.back().count += count;
            else groups.push_back({first, count, 1, fmt::format("pods{}{}", kind, groups.size()), false, false, 1, {}});
            before = kind;
        };
        std::int64_t done = 0;
        for (const fabric::LeafRun& run : halves_->leaves) {
            const std::int64_t end = at + run.leaves;
            const std::int64_t begin_pod = (at + leaves - 1) / leaves, end_pod = end >= of(1).count ? of(2).count : end / leaves;
            if (done < begin_pod && done < of(2).count) {          // it began in the run before
                const Sides sides = halves_->below(done * leaves, leaves);
                add(done, 1, sides.divided() ? 'D' : sides.a > 0 ? 'A' : 'B');
                done = begin_pod;
            }
            add(done, end_pod - done, run.on_a == 0 ? 'B' : run.on_a == run.endpoints ? 'A' : 'D');
            done = std::max(done, end_pod);
            at = end;
        }
        return groups;
    }

    void placePod(const DiagramCell& cell)
    {
        const std::int64_t leaves = of(2).children;
        const std::int64_t first = cell.first * leaves;
        const std::int64_t here = std::min(of(1).count, (cell.first + cell.count) * leaves) - first;
        const Sides sides = halves_ ? halves_->below(first, here) : Sides{};
        const std::int64_t up = cell.count * of(2).uplinks();
        Standing standing{2, cell.first * of(2).switches, (cell.first + cell.count) * of(2).switches, cell.frame,
                          halves_ ? halves_->switchesOf(2, cell.first * of(2).switches, cell.count * of(2).switches, of(2).switches) : Sides{}, up};
        if (!cell.open && !cell.rest) standing_.push_back(standing);
        (cell.open ? frames_ : paints_).push_back([this, cell, sides, standing, here] { paintPod(cell, sides, standing, here); });
        if (!cell.open) return;
        const double x = cell.frame.x + c_.mm(1.5), width = cell.frame.width - c_.mm(3);
        const auto row = [&](int tier) { return Frame{x, level(tier) - c_.mm(chip_height / 2), width, c_.mm(chip_height)}; };
        const std::int64_t spines = of(2).switches;
        placeCells(2, cellsOf(groupsOf(2, cell.first * spines, spines), c_.view(), spines <= few, most_in_pod), row(2), cell.first * spines);
        placeCells(1, cellsOf(groupsOf(1, first, here), c_.view(), here <= few, most_in_pod), row(1), first);
    }

    void paintPod(const DiagramCell& cell, Sides sides, const Standing& standing, std::int64_t leaves)
    {
        const DiagramCell own{cell.first, cell.count, 1, {}, false, false, 1, {}};
        DiagramPart part;
        part.kind = DiagramPart::Kind::pods;
        part.first = cell.first + 1;
        part.count = cell.count;
        part.of = of(2).count;
        part.switches = leaves + cell.count * of(2).switches;
        part.endpoints = endpointsBelow(cell.first * of(2).children, leaves);
        part.sides = sides;
        part.links_up = standing.links;
        part.up_tbps = c_.tbps(standing.links);
        part.cut = isCut(standing);
        part.key = cell.key;
        part.open = cell.open;
        if (cell.count == 0) {
            c_.chip(cell.frame, {"–", {}, {}, std::nullopt, true});
        } else if (cell.open) {
            c_.unfolded(cell.frame, words::say("Pod {}: {} leaves, {} spines, {} endpoints{}", cell.first + 1, countText(leaves), countText(of(2).switches), countText(part.endpoints),
                                                sides.divided() ? ", " + sidesText(sides) : std::string()), sides);
        } else {
            DiagramChip chip;
            chip.sides = sides;
            chip.rest = cell.rest;
            chip.title = cell.rest ? "+ " + countText(cell.count) : cell.count == 1 ? (cell.frame.width < c_.mm(12) ? std::to_string(cell.first + 1) : numberText(words::say("Pod"), own)) : words::say("Pod x {}", countText(cell.count));
            chip.second = sides.divided() ? sidesText(sides) : cell.count > 1 ? fmt::format("{}–{}", own.first + 1, own.last() + 1) : countText(part.endpoints);
            c_.chip(cell.frame, chip);
        }
        // The frame of what is unfolded is pressed at its title only.
        Frame target = cell.frame;
        if (cell.open) target.height = c_.mm(5.5);
        c_.part(part, target);
    }

    /// Of the switches above that the links of a standing reach: a part of one group, or all of several.
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> reach(const Standing& s) const
    {
        const fabric::TreeLevel& below = of(s.tier);
        const fabric::TreeLevel& above = of(s.tier + 1);
        const std::int64_t group = above.switches / below.switches;
        const std::int64_t one = s.from / below.switches, other = (s.to - 1) / below.switches;
        const std::int64_t parent = one / above.children * above.switches;
        if (one == other) return {parent + s.from % below.switches * group, parent + ((s.to - 1) % below.switches + 1) * group};
        return {parent, (other / above.children + 1) * above.switches};
    }

    [[nodiscard]] bool isCut(const Standing& s) const
    {
        if (!cutAbove(s.tier) || s.tier == tiers_) return false;
        const auto [from, to] = reach(s);
        const Sides above = halves_->switchesOf(s.tier + 1, from, to - from, of(s.tier + 1).switches);
        return (s.sides.a > 0 && above.b > 0) || (s.sides.b > 0 && above.a > 0);
    }

    void join()
    {
        for (const Standing& lower : standing_) {
            if (lower.tier == tiers_) continue;
            const auto [from, to] = reach(lower);
            const bool cut = isCut(lower);
            bool joined = false;
            for (const Standing& upper : standing_) {
                if (upper.tier != lower.tier + 1 || upper.from >= to || from >= upper.to) continue;
                const std::int64_t links = std::max<std::int64_t>(1, lower.links * (std::min(to, upper.to) - std::max(from, upper.from)) / std::max<std::int64_t>(1, to - from));
                c_.bundle({lower.frame.centre().x, lower.frame.y}, {upper.frame.centre().x, upper.frame.bottom()}, links, cut);
                joined = true;
            }
            // Links to switches that are folded into the rest are hinted at.
            if (!joined) c_.bundle({lower.frame.centre().x, lower.frame.y}, {lower.frame.centre().x, lower.frame.y - c_.mm(4)}, lower.links, cut);
        }
    }

    DiagramCanvas& c_;
    const fabric::TreeShape& shape_;
    const Halves* halves_;
    int tiers_;
    bool pods_ = false;
    double pitch_ = 0;
    std::vector<Standing> standing_;
    std::vector<std::function<void()>> frames_;   ///< lie below the links
    std::vector<std::function<void()>> paints_;
};

}  // namespace

void drawTiers(DiagramCanvas& canvas)
{
    if (!canvas.network().request) return;
    const auto parts = fabric::treeParts(*canvas.network().request);
    if (parts) Tiers(canvas, parts->shape).draw();
}

}  // namespace cw::drawing
