// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/totals.h"

#include "units/units.h"

namespace cw::ui {

Totals totalsOf(const document::DocumentLookup& lookup, std::span<const floorplan::Placement* const> placements)
{
    Totals totals;
    floorplan::Tally tally;
    for (const auto* placement : placements) {
        totals.copies += placement->repeat.count();
        tally.add(floorplan::tally(*placement, lookup));
    }
    totals.held = holdingsOf(tally, lookup);
    return totals;
}

QString countText(std::int64_t n)
{
    return n == 0 ? QStringLiteral("—") : QString::fromStdString(units::formatCount(n));
}

}  // namespace cw::ui
