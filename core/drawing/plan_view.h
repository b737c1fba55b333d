// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "drawing/builder.h"
#include "geometry/geometry.h"

namespace cw::drawing {

/// From the plane of the site to paper: a window of the site, drawn at 1:`denominator` in the middle of a frame.
struct PlanView {
    geometry::Rect window;
    Frame frame;
    int denominator = 100;
    bool turned = false;                       ///< a quarter turn counter-clockwise: site east points up

    [[nodiscard]] Pt toPaper(geometry::Point site) const;
    [[nodiscard]] Frame toPaper(const geometry::Rect& site) const;
    [[nodiscard]] std::vector<Pt> toPaper(const geometry::Polygon& site) const;
    [[nodiscard]] double paperMm(double site_mm) const { return site_mm / denominator; }
    /// The paper frame of the whole window.
    [[nodiscard]] Frame drawn() const { return toPaper(window); }
    /// "1:200 at A1"
    [[nodiscard]] std::string scaleText(std::string_view paper) const;
};

/// ISO 5455 reduction scales (1:50 to 1:10 000) with 1:250, 1:2500 and 1:25 000, which site plans use.
[[nodiscard]] const std::vector<int>& standardScales();

/// The largest standard scale at which `window` fits the frame, turned if that makes it larger and `may_turn`.
/// Nothing when the window is empty or too large for every scale.
[[nodiscard]] std::optional<PlanView> fitted(const geometry::Rect& window, const Frame& frame, bool may_turn);

}  // namespace cw::drawing
