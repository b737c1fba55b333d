// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/plan_view.h"

#include <algorithm>
#include <cmath>


#include "words/words.h"

namespace cw::drawing {

namespace {

std::optional<int> largestScale(double width_mm, double height_mm, const Frame& frame)
{
    for (const int denominator : standardScales())
        if (width_mm / denominator <= frame.width && height_mm / denominator <= frame.height) return denominator;
    return std::nullopt;
}

}  // namespace

const std::vector<int>& standardScales()
{
    static const std::vector<int> scales{50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10000, 20000, 25000, 50000};
    return scales;
}

Pt PlanView::toPaper(geometry::Point site) const
{
    // Doubled, so that the middle of an odd window is exact.
    const double dx = static_cast<double>(2 * site.x - window.min.x - window.max.x) / 2 / denominator;
    const double dy = static_cast<double>(2 * site.y - window.min.y - window.max.y) / 2 / denominator;
    const Pt middle = frame.centre();
    return turned ? Pt{middle.x - dy, middle.y - dx} : Pt{middle.x + dx, middle.y - dy};
}

Frame PlanView::toPaper(const geometry::Rect& site) const
{
    const Pt a = toPaper(site.min), b = toPaper(site.max);
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(b.x - a.x), std::abs(b.y - a.y)};
}

std::vector<Pt> PlanView::toPaper(const geometry::Polygon& site) const
{
    std::vector<Pt> points;
    points.reserve(site.corners.size());
    for (const geometry::Point corner : site.corners) points.push_back(toPaper(corner));
    return points;
}

std::string PlanView::scaleText(std::string_view paper) const { return words::say("1:{} at {}", denominator, paper); }

std::optional<PlanView> fitted(const geometry::Rect& window, const Frame& frame, bool may_turn)
{
    if (window.isEmpty() || window.width() == 0 || window.depth() == 0) return std::nullopt;
    const auto width = static_cast<double>(window.width()), depth = static_cast<double>(window.depth());
    const auto upright = largestScale(width, depth, frame);
    const auto turned = may_turn ? largestScale(depth, width, frame) : std::nullopt;
    if (!upright && !turned) return std::nullopt;
    const bool turn = turned && (!upright || *turned < *upright);
    return PlanView{window, frame, turn ? *turned : *upright, turn};
}

}  // namespace cw::drawing
