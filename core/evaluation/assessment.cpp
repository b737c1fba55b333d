// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/assessment.h"

#include <algorithm>

namespace cw::evaluation {

int Assessment::count(checks::Severity severity) const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [severity](const checks::Finding& finding) {
        return finding.severity == severity && !finding.waived;
    }));
}

}  // namespace cw::evaluation
