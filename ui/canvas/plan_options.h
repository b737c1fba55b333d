// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cw::ui {

/// What the plan shows.
struct PlanOptions {
    bool grid = true;
    bool rulers = true;
    bool labels = true;
    bool findings = true;
    bool furniture = true;      ///< scale bar and north arrow
    friend bool operator==(const PlanOptions&, const PlanOptions&) = default;
};

}  // namespace cw::ui
