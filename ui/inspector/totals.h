// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QString>

#include "figures/holdings.h"

namespace cw::ui {

/// What some placements hold together, copies included.
struct Totals {
    std::int64_t copies = 0;
    Holdings held;
};

[[nodiscard]] Totals totalsOf(const document::DocumentLookup& lookup, std::span<const floorplan::Placement* const> placements);

/// Words for the read-only figures; an em dash where there are none.
[[nodiscard]] QString countText(std::int64_t n);

}  // namespace cw::ui
