// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/snapper.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>

#include "style/shown_units.h"

namespace cw::ui {

using geometry::Mm;
using geometry::Point;
using geometry::Rect;

namespace {

/// A rectangle seen along one axis.
struct Span {
    Mm low, high;
    [[nodiscard]] Mm centre() const { return low + (high - low) / 2; }
};

Span alongX(const Rect& r) { return {r.min.x, r.max.x}; }
Span alongY(const Rect& r) { return {r.min.y, r.max.y}; }

/// The least shift that brings an edge onto an edge, or a centre onto a centre.
struct Pull {
    Mm shift;
    Mm at;                                     ///< the line on which they then meet
};

Pull pullTowards(const Span& moving, const Span& still)
{
    const std::array<Pull, 5> pulls{{{still.low - moving.low, still.low},
                                     {still.high - moving.high, still.high},
                                     {still.high - moving.low, still.high},
                                     {still.low - moving.high, still.low},
                                     {still.centre() - moving.centre(), still.centre()}}};
    return *std::min_element(pulls.begin(), pulls.end(),
                             [](const Pull& a, const Pull& b) { return std::llabs(a.shift) < std::llabs(b.shift); });
}

struct AxisSnap {
    Mm shift = 0;
    Mm at = 0;
    const Rect* neighbour = nullptr;
    std::vector<Span> gaps{};                  ///< equal ones, when this is about spacing
};

bool overlap(const Span& a, const Span& b) { return a.low < b.high && b.low < a.high; }

/// The least shift after which the moving thing stands in a row as the others do: with the gap of two neighbours beyond one of
/// them, or in the middle between two.
std::optional<AxisSnap> bestSpacing(const Rect& moving, std::span<const Rect> neighbours, Mm reach, Span (*along)(const Rect&), Span (*across)(const Rect&))
{
    std::vector<Span> row;
    for (const Rect& neighbour : neighbours)
        if (overlap(across(neighbour), across(moving)) && !neighbour.contains(moving)) row.push_back(along(neighbour));
    std::sort(row.begin(), row.end(), [](const Span& a, const Span& b) { return a.low < b.low; });
    const Span me = along(moving);
    const Mm width = me.high - me.low;
    std::optional<AxisSnap> best;
    const auto offer = [&](Mm low, std::vector<Span> gaps) {
        const Mm shift = low - me.low;
        if (std::llabs(shift) > reach || (best && std::llabs(shift) >= std::llabs(best->shift))) return;
        best = AxisSnap{shift, 0, nullptr, std::move(gaps)};
    };
    for (std::size_t i = 0; i + 1 < row.size(); ++i) {
        const Span &a = row[i], &b = row[i + 1];
        const Mm gap = b.low - a.high;
        if (gap <= 0) continue;
        offer(b.high + gap, {{a.high, b.low}, {b.high, b.high + gap}});
        offer(a.low - gap - width, {{a.low - gap, a.low}, {a.high, b.low}});
        if (gap > width) offer(a.high + (gap - width) / 2, {{a.high, a.high + (gap - width) / 2}, {a.high + (gap - width) / 2 + width, b.low}});
    }
    return best;
}

/// Edges and centres win over spacing when both are as near.
AxisSnap better(AxisSnap edge, std::optional<AxisSnap> spacing)
{
    if (spacing && (!edge.neighbour || std::llabs(spacing->shift) < std::llabs(edge.shift))) return *spacing;
    if (spacing && spacing->shift == edge.shift) edge.gaps = spacing->gaps;
    return edge;
}

void addGaps(std::vector<Guide>& guides, const AxisSnap& snap, const Rect& final, bool x)
{
    const Point middle = final.centre();
    for (const Span& gap : snap.gaps) {
        if (x) guides.push_back({{gap.low, middle.y}, {gap.high, middle.y}, true});
        else guides.push_back({{middle.x, gap.low}, {middle.x, gap.high}, true});
    }
}

AxisSnap bestPull(const Rect& moving, std::span<const Rect> neighbours, Mm reach, Span (*axis)(const Rect&))
{
    AxisSnap best;
    Mm nearest = 0;
    for (const Rect& neighbour : neighbours) {
        const Pull pull = pullTowards(axis(moving), axis(neighbour));
        const Mm size = std::llabs(pull.shift);
        if (size > reach || (best.neighbour && size > std::llabs(best.shift))) continue;
        const Mm away = geometry::gap(moving, neighbour);
        if (best.neighbour && size == std::llabs(best.shift) && away >= nearest) continue;
        best = {pull.shift, pull.at, &neighbour};
        nearest = away;
    }
    return best;
}

/// From `value` to the nearest line of the grid, to the millimetre: a foot is no whole number of them.
Mm toGrid(Mm value, double step)
{
    return std::llround(std::floor(static_cast<double>(value) / step + 0.5) * step) - value;
}

}  // namespace

Snap snapped(const Rect& moving, Point wanted_delta, std::span<const Rect> neighbours, const SnapOptions& options)
{
    const Rect wanted = moving.moved(wanted_delta);
    if (moving.isEmpty()) return {wanted_delta, {}};
    AxisSnap x, y;
    if (options.reach_mm > 0) {
        x = better(bestPull(wanted, neighbours, options.reach_mm, alongX), bestSpacing(wanted, neighbours, options.reach_mm, alongX, alongY));
        y = better(bestPull(wanted, neighbours, options.reach_mm, alongY), bestSpacing(wanted, neighbours, options.reach_mm, alongY, alongX));
    }
    if (!x.neighbour && x.gaps.empty() && options.grid_mm > 0) x.shift = toGrid(wanted.min.x, options.grid_mm);
    if (!y.neighbour && y.gaps.empty() && options.grid_mm > 0) y.shift = toGrid(wanted.min.y, options.grid_mm);

    Snap snap{wanted_delta + Point{x.shift, y.shift}, {}};
    const Rect final = moving.moved(snap.delta);
    if (x.neighbour) {
        const Rect both = final.united(*x.neighbour);
        snap.guides.push_back({{x.at, both.min.y}, {x.at, both.max.y}});
    }
    if (y.neighbour) {
        const Rect both = final.united(*y.neighbour);
        snap.guides.push_back({{both.min.x, y.at}, {both.max.x, y.at}});
    }
    addGaps(snap.guides, x, final, true);
    addGaps(snap.guides, y, final, false);
    return snap;
}

std::vector<Guide> distancesAround(const Rect& rect, std::span<const Rect> neighbours)
{
    std::optional<Mm> west, east, south, north;
    const auto nearer = [](std::optional<Mm>& known, Mm found) {
        if (found > 0 && (!known || found < *known)) known = found;
    };
    for (const Rect& n : neighbours) {
        if (n.contains(rect)) {
            nearer(west, rect.min.x - n.min.x);
            nearer(east, n.max.x - rect.max.x);
            nearer(south, rect.min.y - n.min.y);
            nearer(north, n.max.y - rect.max.y);
        } else if (overlap(alongY(n), alongY(rect))) {
            nearer(west, rect.min.x - n.max.x);
            nearer(east, n.min.x - rect.max.x);
        } else if (overlap(alongX(n), alongX(rect))) {
            nearer(south, rect.min.y - n.max.y);
            nearer(north, n.min.y - rect.max.y);
        }
    }
    std::vector<Guide> guides;
    const Point middle = rect.centre();
    if (west) guides.push_back({{rect.min.x - *west, middle.y}, {rect.min.x, middle.y}, true});
    if (east) guides.push_back({{rect.max.x, middle.y}, {rect.max.x + *east, middle.y}, true});
    if (south) guides.push_back({{middle.x, rect.min.y - *south}, {middle.x, rect.min.y}, true});
    if (north) guides.push_back({{middle.x, rect.max.y}, {middle.x, rect.max.y + *north}, true});
    return guides;
}

Mm gridStep(double pixels_per_mm, double least_pixels)
{
    constexpr std::array<Mm, 3> mantissas{1, 2, 5};
    for (Mm decade = 100; decade < geometry::largest_coordinate_mm; decade *= 10)
        for (const Mm mantissa : mantissas)
            if (static_cast<double>(decade * mantissa) * pixels_per_mm >= least_pixels) return decade * mantissa;
    return geometry::largest_coordinate_mm;
}

double shownGridStep(double pixels_per_mm, double least_pixels)
{
    if (ShownUnits::instance().system() == units::System::si) return static_cast<double>(gridStep(pixels_per_mm, least_pixels));
    constexpr std::array mantissas{1.0, 2.0, 5.0};
    for (double decade = units::mm_per_foot; decade < static_cast<double>(geometry::largest_coordinate_mm); decade *= 10)
        for (const double mantissa : mantissas)
            if (decade * mantissa * pixels_per_mm >= least_pixels) return decade * mantissa;
    return static_cast<double>(geometry::largest_coordinate_mm);
}

}  // namespace cw::ui
