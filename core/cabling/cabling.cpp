// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cabling/cabling.h"

#include <cstdlib>

namespace cw::cabling {

namespace {

/// Between two devices of one rack: jumper along the posts. Practice.
constexpr double in_rack_m = 2.0;

}  // namespace

double lengthM(geometry::Mm along_mm, const Rules& rules)
{
    if (along_mm == 0) return in_rack_m;
    const double up_and_down_mm = 2.0 * static_cast<double>(rules.tray_height_mm - rules.device_height_mm);
    return (static_cast<double>(along_mm) * rules.installation_factor + up_and_down_mm + static_cast<double>(rules.slack_mm)) / 1000;
}

geometry::Mm alongMm(geometry::Point from, geometry::Point to)
{
    const geometry::Point way = to - from;
    return std::abs(way.x) + std::abs(way.y);
}

double lengthM(const Bundle& bundle, const Rules& rules) { return lengthM(alongMm(bundle.from, bundle.to), rules); }

}  // namespace cw::cabling
