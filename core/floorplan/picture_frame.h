// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <complex>
#include <optional>

#include "floorplan/rows.h"

namespace cw::floorplan {

/// How a background picture lies on the site: the one similarity (shift, turn, equal scale) that brings its two picture
/// points onto its two site points. Nothing is stretched: a survey has one scale.
class PictureFrame {
public:
    /// Nothing: two of the points are one, so that there is no scale.
    [[nodiscard]] static std::optional<PictureFrame> of(const Background& background);

    struct Place {
        double x_mm = 0;
        double y_mm = 0;
    };
    [[nodiscard]] Place toSite(PicturePoint at) const;
    [[nodiscard]] PicturePoint toPicture(Place site) const;
    [[nodiscard]] PicturePoint toPicture(Point site) const { return toPicture(Place{static_cast<double>(site.x), static_cast<double>(site.y)}); }

    [[nodiscard]] double mmPerPixel() const { return std::abs(factor_); }
    /// Of the picture's x axis, counter-clockwise from east.
    [[nodiscard]] double radians() const { return std::arg(factor_); }

private:
    std::complex<double> origin_;              ///< of the picture, on the site
    std::complex<double> factor_;              ///< millimetres for each pixel, with the direction
};

}  // namespace cw::floorplan
