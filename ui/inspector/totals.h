// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QString>

#include "document/document.h"

namespace cw::ui {

/// What some placements hold together, copies included.
struct Totals {
    std::int64_t copies = 0;
    std::int64_t racks = 0;
    std::int64_t gpus = 0;
    double gpu_systems_peak_kw = 0;            ///< of GPU systems alone: see evaluation::gpuSystemsPeakKw
};

[[nodiscard]] Totals totalsOf(const document::DocumentLookup& lookup, std::span<const floorplan::Placement* const> placements);

/// Words for the read-only figures; an em dash where there are none.
[[nodiscard]] QString countText(std::int64_t n);
[[nodiscard]] QString powerText(double kw);

}  // namespace cw::ui
