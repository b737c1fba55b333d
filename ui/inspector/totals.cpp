// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/totals.h"

#include "evaluation/inventory.h"
#include "evaluation/loads.h"
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
    for (const auto& [rack, n] : tally.racks) totals.racks += n;
    for (const auto& [id, n] : tally.items)
        if (const auto* item = lookup.item(id)) totals.gpus += n * evaluation::gpusOf(*item);
    totals.gpu_systems_peak_kw = evaluation::gpuSystemsPeakKw(tally, lookup.catalog());
    return totals;
}

QString countText(std::int64_t n)
{
    return n == 0 ? QStringLiteral("—") : QString::fromStdString(units::formatCount(n));
}

QString powerText(double kw)
{
    return kw > 0 ? QString::fromStdString(units::format(kw, units::Dimension::power)) : QStringLiteral("—");
}

}  // namespace cw::ui
