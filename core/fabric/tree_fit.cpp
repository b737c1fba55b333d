// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/tree_parts.h"

#include <cmath>

namespace cw::fabric {

std::optional<WideTier> widenedByEvenUplinks(const TreeParts& parts)
{
    const auto& levels = parts.shape.levels;
    for (std::size_t i = 1; i < levels.size(); ++i) {
        const TreeLevel& below = levels[i - 1];
        const TreeLevel& level = levels[i];
        const double taper = i < parts.demand.taper.size() ? parts.demand.taper[i] : 1;
        const bool top = i + 1 == levels.size();
        const auto ports = top ? parts.demand.radix : parts.demand.radix - static_cast<std::int64_t>(std::floor(parts.demand.radix / (1 + taper)));
        const std::int64_t built = level.switches / below.switches;
        const std::int64_t enough = (level.children * below.up + ports - 1) / ports;
        if (built >= 2 * enough && built > 2) return WideTier{static_cast<int>(i) + 1, below.up, enough, built};
    }
    return std::nullopt;
}

}  // namespace cw::fabric
