// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "floorplan/picture_frame.h"

namespace cw::floorplan {

namespace {

using Complex = std::complex<double>;

/// Rows of a picture count downwards, the site's y upwards.
Complex upright(PicturePoint at) { return {at.x, -at.y}; }
Complex onSite(Point at) { return {static_cast<double>(at.x), static_cast<double>(at.y)}; }

}  // namespace

std::optional<PictureFrame> PictureFrame::of(const Background& background)
{
    const Complex in_picture = upright(background.picture_points[1]) - upright(background.picture_points[0]);
    const Complex on_site = onSite(background.site_points[1]) - onSite(background.site_points[0]);
    if (std::abs(in_picture) == 0 || std::abs(on_site) == 0) return std::nullopt;
    PictureFrame frame;
    frame.factor_ = on_site / in_picture;
    frame.origin_ = onSite(background.site_points[0]) - frame.factor_ * upright(background.picture_points[0]);
    return frame;
}

PictureFrame::Place PictureFrame::toSite(PicturePoint at) const
{
    const Complex place = origin_ + factor_ * upright(at);
    return {place.real(), place.imag()};
}

PicturePoint PictureFrame::toPicture(Place site) const
{
    const Complex at = (Complex(site.x_mm, site.y_mm) - origin_) / factor_;
    return {at.real(), -at.imag()};
}

}  // namespace cw::floorplan
