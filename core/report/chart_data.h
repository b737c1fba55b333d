// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "drawing/charts.h"
#include "evaluation/assessment.h"

/// What the charts of the papers show; plans and slides draw the same data.
namespace cw::report {

[[nodiscard]] drawing::StepChart powerChart(const evaluation::Assessment& assessment);
[[nodiscard]] drawing::MonthChart waterChart(const evaluation::Assessment& assessment);
/// Empty without cost data.
[[nodiscard]] std::vector<drawing::Bar> costBars(const evaluation::Assessment& assessment);

}  // namespace cw::report
