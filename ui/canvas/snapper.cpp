// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/snapper.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

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
};

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
        x = bestPull(wanted, neighbours, options.reach_mm, alongX);
        y = bestPull(wanted, neighbours, options.reach_mm, alongY);
    }
    if (!x.neighbour && options.grid_mm > 0) x.shift = toGrid(wanted.min.x, options.grid_mm);
    if (!y.neighbour && options.grid_mm > 0) y.shift = toGrid(wanted.min.y, options.grid_mm);

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
    return snap;
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
