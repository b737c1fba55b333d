// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Waivers that are no longer about anything.
#include <algorithm>


#include "checks/rules.h"
#include "words/words.h"

namespace cw::checks {

Findings staleWaivers(const Findings& findings, const document::Table<document::Waiver>& waivers)
{
    Findings stale;
    for (const auto& waiver : waivers.rows()) {
        const bool there = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.identity() == waiver->finding; });
        if (!there)
            stale.push_back({"waiver.stale", Severity::note, {PlanId(waiver->id.text())}, {}, words::say("The waiver “{}” is about a finding that is not there", waiver->reason),
                             words::say("Delete the waiver"), false});
    }
    return stale;
}

}  // namespace cw::checks
