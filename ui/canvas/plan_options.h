// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/plan_theme.h"

namespace cw::ui {

/// What the colour of racks and equipment says.
enum class ColourBy { kind, power, heat, phase, feed, provenance };
inline constexpr int colour_by_count = static_cast<int>(ColourBy::provenance) + 1;

/// What the plan shows.
struct PlanOptions {
    bool equipment = true;      ///< servers, storage, management and all that has no layer of its own
    bool network = true;
    bool power = true;
    bool cooling = true;
    bool background = true;     ///< pictures to trace over
    bool clearances = false;    ///< free ground that equipment asks for
    bool grid = true;
    bool rulers = true;
    bool labels = true;
    bool findings = true;
    bool furniture = true;      ///< scale bar and north arrow
    bool legend = true;
    bool minimap = true;
    bool trays = true;
    bool tray_fill = false;     ///< how full they are, with the cables of all networks
    bool cables = false;        ///< of one network, in bundles
    bool minimum_cut = false;   ///< of the same network: its two sides, and the cables between them
    NetworkId overlaid_network; ///< empty: the first back end
    ColourBy colour_by = ColourBy::kind;

    [[nodiscard]] bool shows(Appearance appearance) const;
    friend bool operator==(const PlanOptions&, const PlanOptions&) = default;
};

}  // namespace cw::ui
