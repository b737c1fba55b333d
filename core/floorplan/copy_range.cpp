// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "floorplan/copy_range.h"

#include <algorithm>

namespace cw::floorplan {

namespace {

using geometry::Mm;

Mm floorDiv(Mm a, Mm b) { return a / b - ((a % b != 0 && (a < 0) != (b < 0)) ? 1 : 0); }

}  // namespace

IndexRange touching(Mm low, Mm high, Mm pitch, IndexRange among, Mm from, Mm to)
{
    if (among.isEmpty()) return {};
    if (pitch == 0) return high >= from && low <= to ? among : IndexRange{};
    // high + i * pitch >= from and low + i * pitch <= to, solved for i; a negative pitch is the mirror image.
    if (pitch < 0) return touching(-high, -low, -pitch, among, -to, -from);
    const Mm first = -floorDiv(high - from, pitch);
    const Mm last = floorDiv(to - low, pitch);
    return {static_cast<int>(std::clamp<Mm>(first, among.first, Mm{among.last} + 1)), static_cast<int>(std::clamp<Mm>(last, Mm{among.first} - 1, among.last))};
}

}  // namespace cw::floorplan
