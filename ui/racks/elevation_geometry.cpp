// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "racks/elevation_geometry.h"

#include <algorithm>
#include <cmath>

#include "units/units.h"

namespace cw::ui {

namespace {

constexpr double unit_mm = units::mm_per_rack_unit_x100 / 100.0;
constexpr double panel_mm = 482.6;             ///< EIA-310: width of a 19-inch panel
constexpr double usual_width_mm = 600, usual_depth_mm = 1200;
constexpr double top_mm = 60, bottom_mm = 60;  ///< frame above and below the rails
constexpr double rail_mm = 60;                 ///< from the door to the front rail
constexpr double between_px = 34;
constexpr double zero_unit_mm = 45;            ///< a vertical power strip

}  // namespace

ElevationGeometry::ElevationGeometry(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup, double unit_px, ElevationFace face, bool with_side)
    : units_(document::unitsOf(rack, lookup).value_or(0)), unit_px_(std::max(unit_px, least_unit_px)), px_per_mm_(unit_px_ / unit_mm), face_(face)
{
    const catalog::Item* enclosure = lookup.item(rack.enclosure);
    const auto size = [&](const char* key, double usual) { return (enclosure ? enclosure->number(key) : std::nullopt).value_or(usual) * px_per_mm_; };
    const double height = units_ * unit_px_ + (top_mm + bottom_mm) * px_per_mm_;
    frame_ = QRectF(elevation_margin_px + elevation_numbers_px, elevation_margin_px + elevation_title_px, std::max(size("width_mm", usual_width_mm), (panel_mm + 40) * px_per_mm_), height);
    if (with_side) side_ = QRectF(frame_.right() + elevation_numbers_px + between_px, frame_.top(), size("depth_mm", usual_depth_mm), height);
}

QSizeF ElevationGeometry::size() const
{
    const double right = side_.isEmpty() ? frame_.right() + elevation_numbers_px : side_.right();
    return {right + elevation_margin_px, frame_.bottom() + elevation_margin_px};
}

double ElevationGeometry::bottomOf(int unit) const { return frame_.bottom() - bottom_mm * px_per_mm_ - (unit - 1) * unit_px_; }

QRectF ElevationGeometry::rails() const { return strip(1, units_); }

QRectF ElevationGeometry::strip(int bottom_u, int height_u) const
{
    const double width = panel_mm * px_per_mm_, bottom = bottomOf(bottom_u);
    return {frame_.center().x() - width / 2, bottom - height_u * unit_px_, width, height_u * unit_px_};
}

QRectF ElevationGeometry::sideStrip(int bottom_u, int height_u, std::optional<double> depth_mm) const
{
    const double bottom = bottomOf(bottom_u), left = side_.left() + rail_mm * px_per_mm_;
    const double depth = depth_mm ? *depth_mm * px_per_mm_ : side_.right() - left - rail_mm * px_per_mm_;
    return {left, bottom - height_u * unit_px_, depth, height_u * unit_px_};
}

QRectF ElevationGeometry::zeroUnit(int index) const
{
    const QRectF opening = rails();
    const double width = std::min(zero_unit_mm * px_per_mm_, std::max(6.0, (frame_.width() - opening.width()) / 2 - 4));
    const double inset = opening.height() * 0.04;
    const double step = (width + 2) * (index / 2);
    const double x = index % 2 == 0 ? frame_.left() + 2 + step : frame_.right() - 2 - width - step;
    return {x, opening.top() + inset, width, opening.height() - 2 * inset};
}

int ElevationGeometry::unitAt(double y) const { return static_cast<int>(std::floor((bottomOf(1) - y) / unit_px_)) + 1; }

}  // namespace cw::ui
