// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/network_diagram.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numbers>

#include <fmt/format.h>

#include "drawing/style.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::drawing {

namespace {

using evaluation::NetworkResult;
using fabric::Topology;

constexpr Colour half_a = okabe_ito::sky;
constexpr Colour half_b = okabe_ito::orange;
constexpr std::array rail_colours{okabe_ito::blue, okabe_ito::orange, okabe_ito::green, okabe_ito::purple, okabe_ito::vermilion, okabe_ito::sky, okabe_ito::yellow, okabe_ito::black};

std::string count(std::int64_t value) { return units::formatCount(value); }

std::string tierName(int tier)
{
    constexpr std::array<std::string_view, 4> names{words::sayable("Leaf"), words::sayable("Spine"), words::sayable("Core"), words::sayable("Top")};
    return cw::words::said(names[static_cast<std::size_t>(std::clamp(tier, 1, 4) - 1)]);
}

/// "1:1", "2.5:1"
std::string taperText(double taper) { return taper == std::round(taper) ? fmt::format("{:.0f}:1", taper) : fmt::format("{:.2f}:1", taper); }

/// Lighter, so that dark text reads on it.
Colour tint(Colour colour)
{
    const auto mix = [](std::uint8_t c) { return static_cast<std::uint8_t>((c + 2 * 255) / 3); };
    return {mix(colour.r), mix(colour.g), mix(colour.b)};
}

class Diagram {
public:
    Diagram(SheetBuilder& builder, const Frame& frame, const NetworkResult& network)
        : builder_(builder), network_(network), sizing_(*network.sizing), frame_(frame), s_(std::min(frame.width / 320, frame.height / 176))
    {
        plain_ = {3.4 * s_, Weight::regular, ink::black, Align::left, 0};
        small_ = plain_.sized(2.9 * s_).in(ink::grey);
    }

    void draw()
    {
        builder_.layer("NETWORK");
        head();
        const bool groups = sizing_.pods > 1 && sizing_.tiers < 3;   // pods with no tier above them: joined to each other
        const bool tree = !groups && sizing_.oversubscription.size() + 1 == sizing_.switches_by_tier.size();
        const bool nvlink = sizing_.switches == 0;
        if (nvlink) domains();
        else if (tree) tiers();
        else mesh();
        foot();
    }

private:
    /// Columns of the picture: words, then the drawing.
    [[nodiscard]] double left() const { return frame_.x + 70 * s_; }
    [[nodiscard]] double top() const { return frame_.y + 20 * s_; }
    [[nodiscard]] double bottom() const { return frame_.bottom() - 14 * s_; }
    [[nodiscard]] double width() const { return frame_.right() - left(); }

    void head()
    {
        builder_.textWithin({frame_.x, frame_.y + 5 * s_}, network_.name, plain_.sized(5 * s_).bold(), frame_.width);
        builder_.textWithin({frame_.x, frame_.y + 11 * s_}, sizing_.structure, plain_, frame_.width);
    }

    void foot()
    {
        const fabric::Bisection& bisection = sizing_.bisection;
        const std::string value = bisection.exact ? words::say("{:.5g} Tb/s, exact", bisection.lower_tbps) : words::say("{:.5g} to {:.5g} Tb/s", bisection.lower_tbps, bisection.upper_tbps);
        double x = frame_.x;
        const double y = frame_.bottom() - 5 * s_;
        if (byRail()) {
            builder_.text({x, y}, words::say("Leaf colours: rails 1 to {}", sizing_.rails), small_);
            x += 46 * s_;
        } else {
            for (const auto& [colour, name] : {std::pair{half_a, words::say("half A")}, {half_b, words::say("half B")}}) {
                builder_.rect({x, y - 3 * s_, 4 * s_, 4 * s_}, tint(colour), Stroke{colour, 0.25 * s_, Dash::solid});
                builder_.text({x + 5.5 * s_, y}, name, small_);
                x += 21 * s_;
            }
        }
        builder_.textWithin({x, y}, words::say("Least cut between two halves of the endpoints: {} ({:.1f} % of full, {:.4g} Gb/s per endpoint)", value, bisection.fraction_of_full * 100, bisection.gbps_per_endpoint),
                            plain_.sized(3.1 * s_), frame_.right() - x);
        builder_.textWithin({frame_.x, frame_.bottom()}, words::say("Division: {}", bisection.division), small_, frame_.width);
    }

    /// Centres of boxes for `all` things: the first ones, dots, the last one.
    struct Row {
        double y = 0;
        std::vector<double> x;
        std::vector<std::int64_t> number;      ///< counted from 1
        double box = 0;                        ///< width
    };

    [[nodiscard]] Row rowOf(double y, double from, double to, std::int64_t all, int most) const
    {
        Row row;
        row.y = y;
        const bool cut = all > most;
        const int places = cut ? most : static_cast<int>(std::max<std::int64_t>(1, all));
        const double pitch = (to - from) / places;
        row.box = std::min(pitch * 0.78, 22 * s_);
        for (int i = 0; i < places; ++i) {
            if (cut && i == places - 2) continue;  // the dots
            row.x.push_back(from + (i + 0.5) * pitch);
            row.number.push_back(cut && i == places - 1 ? all : i + 1);
        }
        return row;
    }

    void boxes(const Row& row, std::int64_t all, std::string_view letter, const std::function<Colour(std::int64_t)>& colour)
    {
        const double height = 8 * s_;
        for (std::size_t i = 0; i < row.x.size(); ++i) {
            const Colour own = colour(row.number[i]);
            builder_.rect({row.x[i] - row.box / 2, row.y - height / 2, row.box, height}, tint(own), Stroke{own, 0.3 * s_, Dash::solid});
            builder_.textWithin({row.x[i], baselineCentredOn(row.y, 2.7 * s_)}, fmt::format("{}{}", letter, row.number[i]), small_.in(ink::black).sized(2.7 * s_).aligned(Align::centre), row.box);
        }
        if (row.number.size() > 1 && row.number.back() == all && row.number[row.number.size() - 2] + 1 < all) {
            const double x = (row.x[row.x.size() - 2] + row.x.back()) / 2;
            for (int dot = -1; dot <= 1; ++dot) builder_.circle({x + dot * 2.2 * s_, row.y}, 0.5 * s_, ink::grey);
        }
    }

    void join(const Row& lower, const Row& upper)
    {
        for (const double a : lower.x)
            for (const double b : upper.x) builder_.line({a, lower.y - 4 * s_}, {b, upper.y + 4 * s_}, {ink::pale, 0.15 * s_, Dash::solid});
    }

    /// Above the leaves a switch joins its own group of the next tier: the first spines the first cores, and so on. Groups
    /// that are not drawn are hinted at.
    void joinGroups(const Row& lower, std::int64_t lower_all, const Row& upper, std::int64_t upper_all)
    {
        const std::int64_t group = std::max<std::int64_t>(1, upper_all / std::max<std::int64_t>(1, lower_all));
        const Stroke stroke{ink::pale, 0.15 * s_, Dash::solid};
        for (std::size_t i = 0; i < lower.x.size(); ++i) {
            bool drawn = false;
            for (std::size_t j = 0; j < upper.x.size(); ++j) {
                if ((upper.number[j] - 1) / group != lower.number[i] - 1) continue;
                builder_.line({lower.x[i], lower.y - 4 * s_}, {upper.x[j], upper.y + 4 * s_}, stroke);
                drawn = true;
            }
            const Pt end{lower.x[i], lower.y - 12 * s_};
            if (!drawn) builder_.line({lower.x[i], lower.y - 4 * s_}, end, {ink::pale, 0.15 * s_, Dash::dotted});
        }
    }

    void words(double y, std::string_view first, const std::string& second, const std::string& third = {})
    {
        builder_.textWithin({frame_.x, y - 1.4 * s_}, first, plain_.semibold(), 66 * s_);
        builder_.textWithin({frame_.x, y + 2.8 * s_}, second, small_, 66 * s_);
        builder_.textWithin({frame_.x, y + 6.6 * s_}, third, small_, 66 * s_);
    }

    void linkWords(double y, std::size_t tier)
    {
        const std::int64_t links = sizing_.links_by_tier[tier];
        std::string text = words::say("{} links x {:.4g} Gb/s", count(links), network_.link_gbps);
        if (tier > 0 && tier - 1 < sizing_.oversubscription.size()) text += ", " + taperText(sizing_.oversubscription[tier - 1]);
        builder_.textWithin({frame_.x, y}, text, small_.in(okabe_ito::blue), 68 * s_);
    }

    /// Networks beside each other that are alike: planes, and rails by themselves.
    [[nodiscard]] std::int64_t copies() const
    {
        const bool apart = network_.request && network_.request->topology == Topology::rail_only;
        return std::int64_t{sizing_.planes} * (apart ? sizing_.rails : 1);
    }

    [[nodiscard]] bool byRail() const
    {
        return network_.request && (network_.request->topology == Topology::superpod || network_.request->topology == Topology::rail_optimised) && sizing_.rails > 1;
    }

    /// Half A comes first; what is divided by the middle is drawn on A's side.
    static Colour sideOf(std::int64_t number, std::int64_t all) { return 2 * number <= all + (all % 2) ? half_a : half_b; }

    void tiers()
    {
        const int count_of_tiers = sizing_.tiers;
        const double pitch = (bottom() - top()) / (count_of_tiers + 1);
        const auto level = [&](int tier) { return top() + (count_of_tiers - tier + 0.5) * pitch; };
        const bool pods = sizing_.pods > 1;
        const double split = pods ? left() + 0.6 * width() : frame_.right();
        std::vector<Row> rows;
        for (int tier = 1; tier <= count_of_tiers; ++tier) {
            const bool in_pod = pods && tier <= 2;
            rows.push_back(rowOf(level(tier), left(), in_pod ? split - 6 * s_ : frame_.right(), inOne(tier), in_pod ? 8 : 12));
        }
        if (pods) podFrames(level(2), level(1), split);
        for (int tier = 1; tier < count_of_tiers; ++tier) {
            const auto below = static_cast<std::size_t>(tier - 1);
            if (tier == 1) join(rows[0], rows[1]);
            else joinGroups(rows[below], inOne(tier), rows[below + 1], inOne(tier + 1));
            linkWords((level(tier) + level(tier + 1)) / 2, static_cast<std::size_t>(tier));
        }
        for (int tier = 1; tier <= count_of_tiers; ++tier) tierRow(tier, rows[static_cast<std::size_t>(tier - 1)], pods);
        endpoints(rows.front(), level(0));
        if (pods) podCells(rows[2], level(2), level(0), split);
    }

    /// Switches of a tier in the part that is drawn: in one pod, or in one of the networks that are alike.
    [[nodiscard]] std::int64_t inOne(int tier) const
    {
        return sizing_.switches_by_tier[static_cast<std::size_t>(tier - 1)] / copies() / (sizing_.pods > 1 && tier <= 2 ? sizing_.pods : 1);
    }

    void tierRow(int tier, const Row& row, bool pods)
    {
        const std::int64_t total = sizing_.switches_by_tier[static_cast<std::size_t>(tier - 1)];
        const std::int64_t all = inOne(tier);
        const bool is_top = tier == sizing_.tiers;
        boxes(row, all, std::string(1, tierName(tier).front()), [&](std::int64_t number) {
            if (tier == 1 && byRail()) return rail_colours[static_cast<std::size_t>((number - 1) % sizing_.rails) % rail_colours.size()];
            if (is_top && sizing_.tiers > 1) return ink::grey;
            return pods ? half_a : tier == 1 && sizing_.tiers > 1 ? sideOf(number, all) : ink::grey;
        });
        std::string where;
        if (pods && tier <= 2) where = words::say("{} in each of {} pods", count(all), count(sizing_.pods));
        if (copies() > 1) where += words::say("{}{} networks alike", where.empty() ? "" : ", ", copies());
        words(row.y, tierName(tier), words::say("{} switches", count(total)), where);
    }

    void endpoints(const Row& leaves, double y)
    {
        const std::int64_t all = sizing_.switches_by_tier.front();
        const std::int64_t each = (sizing_.endpoints + all - 1) / all;
        const bool even = sizing_.endpoints % all == 0;
        for (const double x : leaves.x) {
            for (int i = -2; i <= 2; ++i) builder_.line({x, leaves.y + 4 * s_}, {x + i * leaves.box / 5, y - 3 * s_}, {ink::pale, 0.15 * s_, Dash::solid});
            builder_.textWithin({x, y + 1 * s_}, even || x != leaves.x.back() ? count(each) : "≤ " + count(each), small_.aligned(Align::centre), leaves.box * 1.2);
        }
        words(y - 2 * s_, words::say("Endpoints"), words::say("{}, up to {} per leaf", count(sizing_.endpoints), count(each)));
        linkWords((leaves.y + y) / 2 + 2 * s_, 0);
    }

    void podFrames(double above, double below, double split)
    {
        builder_.rect({left() - 2 * s_, above - 8 * s_, split - left() - 2 * s_, below - above + 16 * s_}, ink::wash, Stroke{half_a, 0.3 * s_, Dash::dashed});
        builder_.text({left(), above - 9.5 * s_}, words::say("Pod 1: {} leaves", count(sizing_.leaves_per_pod)), small_.semibold());
    }

    /// The other pods, as many cells as are readable.
    void podCells(const Row& core, double above, double below, double split)
    {
        constexpr std::int64_t most_cells = 120;
        const std::int64_t shown = std::min(sizing_.pods - 1, most_cells);
        const Frame area{split, above - 6 * s_, frame_.right() - split, below - above + 2 * s_};
        const auto columns = static_cast<std::int64_t>(std::max(1.0, std::ceil(std::sqrt(static_cast<double>(shown) * area.width / area.height))));
        const std::int64_t lines = (shown + columns - 1) / columns;
        const double cell_w = std::min(area.width / static_cast<double>(columns), 24 * s_);
        const double cell_h = std::min(area.height / static_cast<double>(lines), 12 * s_);
        for (const double x : core.x) builder_.line({area.x + area.width / 2, area.y}, {x, core.y + 4 * s_}, {ink::faint, 0.15 * s_, Dash::solid});
        for (std::int64_t i = 0; i < shown; ++i) {
            const Colour own = sideOf(i + 2, sizing_.pods);
            const Frame cell{area.x + static_cast<double>(i % columns) * cell_w, area.y + static_cast<double>(i / columns) * cell_h, cell_w - 0.8 * s_, cell_h - 0.8 * s_};
            builder_.rect(cell, tint(own), Stroke{own, 0.25 * s_, Dash::solid});
            if (cell.width > 6 * s_ && cell.height > 3.4 * s_)
                builder_.text({cell.centre().x, baselineCentredOn(cell.centre().y, 2.5 * s_)}, fmt::format("P{}", i + 2), small_.in(ink::black).sized(2.5 * s_).aligned(Align::centre));
        }
        const std::string rest = shown < sizing_.pods - 1 ? words::say("{} of the {} other pods", shown, count(sizing_.pods - 1)) : std::string(words::say("The other pods, the last one as large as what is left"));
        builder_.textWithin({area.x, area.y - 3.5 * s_}, rest, small_.semibold(), area.width);
    }

    void domains()
    {
        const Row row = rowOf((top() + bottom()) / 2, left(), frame_.right(), sizing_.pods, 10);
        boxes(row, sizing_.pods, "D", [](std::int64_t) { return okabe_ito::green; });
        words(row.y, words::say("NVLink domains"), words::say("{} domains", count(sizing_.pods)), words::say("{} GPUs, {:.4g} Gb/s each", count(sizing_.endpoints), network_.link_gbps));
    }

    /// Switches or groups around a circle, or a grid for a torus.
    void mesh()
    {
        const bool grouped = sizing_.pods > 1;
        const std::int64_t all = grouped ? sizing_.pods : sizing_.switches_by_tier.front() / std::max(1, sizing_.planes);
        constexpr std::int64_t most = 16;
        const std::int64_t shown = std::min(all, most);
        const bool ring = network_.request && network_.request->topology == Topology::torus;
        const Pt middle{left() + width() / 2, (top() + bottom()) / 2};
        const double radius = std::min(width(), bottom() - top()) / 2 - 9 * s_;
        std::vector<Pt> places;
        for (std::int64_t i = 0; i < shown; ++i) {
            const double angle = 2 * std::numbers::pi * (static_cast<double>(i) + 0.5) / static_cast<double>(shown) - std::numbers::pi / 2;
            places.push_back({middle.x + 1.6 * radius * std::cos(angle), middle.y + radius * std::sin(angle)});
        }
        for (std::size_t a = 0; a < places.size(); ++a)
            for (std::size_t b = a + 1; b < places.size(); ++b)
                if (!ring || b == a + 1 || (a == 0 && b + 1 == places.size())) builder_.line(places[a], places[b], {ink::pale, 0.2 * s_, Dash::solid});
        for (std::size_t i = 0; i < places.size(); ++i) {
            const Colour own = sideOf(static_cast<std::int64_t>(i) + 1, shown);
            builder_.circle(places[i], 6 * s_, tint(own), Stroke{own, 0.3 * s_, Dash::solid});
            builder_.text({places[i].x, baselineCentredOn(places[i].y, 2.7 * s_)}, fmt::format("{}{}", grouped ? "G" : "S", i + 1), small_.in(ink::black).sized(2.7 * s_).aligned(Align::centre));
        }
        words(top() + 12 * s_, grouped ? words::say("Groups") : words::say("Switches"), fmt::format("{}{}", count(all), shown < all ? words::say(", {} of them drawn", shown) : ""), words::say("{} switches in all", count(sizing_.switches)));
        words(top() + 36 * s_, words::say("Endpoints"), count(sizing_.endpoints));
        for (std::size_t tier = 0; tier < sizing_.links_by_tier.size(); ++tier) linkWords(top() + (56 + 6 * static_cast<double>(tier)) * s_, tier);
    }

    SheetBuilder& builder_;
    const NetworkResult& network_;
    const fabric::Sizing& sizing_;
    Frame frame_;
    double s_;
    Type plain_;
    Type small_;
};

}  // namespace

void drawNetworkDiagram(SheetBuilder& builder, const Frame& frame, const NetworkResult& network)
{
    if (!network.sizing || frame.isEmpty()) return;
    Diagram(builder, frame, network).draw();
}

}  // namespace cw::drawing
