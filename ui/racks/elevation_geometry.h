// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QRectF>
#include <QSizeF>

#include "document/rack_devices.h"

namespace cw::ui {

enum class ElevationFace { front, rear };

/// Where a rack is drawn: its front or rear and, beside it, its left side, all in one scale. Unit 1 is the lowest.
class ElevationGeometry {
public:
    ElevationGeometry() = default;
    /// `unit_px`: height of one rack unit. Sizes that the enclosure does not state are those of a usual one, and drawn as such.
    ElevationGeometry(const floorplan::RackDesign& rack, const floorplan::Lookup& lookup, double unit_px, ElevationFace face, bool with_side);

    [[nodiscard]] bool isValid() const { return units_ > 0; }
    [[nodiscard]] int units() const { return units_; }
    [[nodiscard]] double unitPx() const { return unit_px_; }
    [[nodiscard]] ElevationFace face() const { return face_; }
    [[nodiscard]] QSizeF size() const;         ///< all of it, with margins and numbers

    [[nodiscard]] QRectF frame() const { return frame_; }           ///< the enclosure from the front or rear
    [[nodiscard]] QRectF sideFrame() const { return side_; }        ///< empty: not shown
    /// The opening between the rails, and so many units of it.
    [[nodiscard]] QRectF rails() const;
    [[nodiscard]] QRectF strip(int bottom_u, int height_u) const;
    /// Seen from the side: from the front rail as far back as the device is deep; of unknown depth: all the way.
    [[nodiscard]] QRectF sideStrip(int bottom_u, int height_u, std::optional<double> depth_mm) const;
    /// A power strip beside the rails, the `index`th; rear only.
    [[nodiscard]] QRectF zeroUnit(int index) const;
    /// The unit at a place; beyond the ends as it goes on.
    [[nodiscard]] int unitAt(double y) const;
    [[nodiscard]] double bottomOf(int unit) const;                  ///< y of the lower edge

private:
    int units_ = 0;
    double unit_px_ = 14;
    double px_per_mm_ = 0;
    ElevationFace face_ = ElevationFace::front;
    QRectF frame_, side_;
};

/// Room beside the frame for unit numbers, and around everything.
inline constexpr double elevation_numbers_px = 30;
inline constexpr double elevation_margin_px = 16;
inline constexpr double elevation_title_px = 22;
inline constexpr double least_unit_px = 11;

}  // namespace cw::ui
