// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "evaluation/assessment.h"

namespace cw::evaluation {

/// One figure of those that designs are compared by.
struct Headline {
    std::string key;                           ///< its path in the assessment's JSON: "power.facility_peak_mw", ends in its unit
    std::string label;                         ///< for people: "facility power, peak"
    std::string unit;                          ///< "MW"; "" for counts
    int decimals = 0;                          ///< to show
    std::optional<double> value;               ///< nothing: the design has no data for it
};

/// Always the same rows in the same order, then four for every network that is built. Two designs have the same rows as far
/// as their networks have the same ids.
[[nodiscard]] std::vector<Headline> headlines(const Assessment& assessment);

}  // namespace cw::evaluation
