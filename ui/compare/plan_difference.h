// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "document/builders.h"

namespace cw::ui {

/// What on the plan of one design is not as it is on the plan of another.
struct PlanDifference {
    std::set<document::Subject> removed;       ///< only the first has it
    std::set<document::Subject> added;         ///< only the second has it
    std::set<document::Subject> changed;       ///< both have it, and it or something in it differs
    [[nodiscard]] bool isEmpty() const { return removed.empty() && added.empty() && changed.empty(); }
};

/// A placement differs, too, when the block, rack or item that it places is another one now, however deep inside.
[[nodiscard]] PlanDifference planDifference(const document::Document& first, const document::Document& second);

}  // namespace cw::ui
