// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "geometry/geometry.h"
#include "ids/ids.h"

/// Where cables run, as the document stores it.
namespace cw::cabling {

/// What is laid in a tray.
enum class TrayKind { data, fibre, power, mixed };

/// A tray, ladder or raceway along a line of the plan.
struct Tray {
    TrayId id;
    std::string name;
    AreaId area;                               ///< where it hangs; empty: on the site itself
    TrayKind kind = TrayKind::data;
    std::vector<geometry::Point> path;         ///< its centre line in site coordinates: two points or more, no two in a row alike
    geometry::Mm width_mm = 600;               ///< inside
    geometry::Mm depth_mm = 100;               ///< loading depth: how high cables may lie in it
    geometry::Mm height_mm = 2700;             ///< of its bottom above the floor
    friend bool operator==(const Tray&, const Tray&) = default;
};

/// A line with more corners is refused.
inline constexpr std::size_t most_tray_corners = 2'000;

}  // namespace cw::cabling
