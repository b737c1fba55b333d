// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checks.h"

#include <algorithm>
#include <set>

#include "checks/rules.h"

namespace cw::checks {

namespace {

void append(Findings& to, Findings more) { to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end())); }

/// What is only compared and never built cannot make a design wrong.
void softenAlternatives(Findings& findings, const document::Document& document)
{
    for (Finding& finding : findings)
        for (const SubjectId& subject : finding.subjects) {
            const auto* id = std::get_if<NetworkId>(&subject);
            const fabric::Network* network = id ? document.find<fabric::Network>(*id) : nullptr;
            if (network && network->alternative) finding.severity = Severity::note;
        }
}

}  // namespace

std::vector<Finding> checkSite(const document::Document& document, const SiteFacts& facts)
{
    Findings findings = supplyBelowNeed(facts);
    append(findings, networkCannotBeBuilt(facts));
    append(findings, networkFit(facts));
    append(findings, switchSeats(facts));
    append(findings, lidLimit(document, facts));
    append(findings, cableReach(facts));
    append(findings, trayFill(document, facts));
    append(findings, plantCapacity(facts));
    append(findings, plantInTime(facts));
    append(findings, supplyStands(facts));
    append(findings, noiseLimit(document, facts));
    append(findings, missingValues(facts));
    append(findings, missingParts(facts));
    softenAlternatives(findings, document);
    return findings;
}

std::vector<Finding> joined(std::vector<Finding> plan, std::vector<Finding> site, const document::Table<document::Waiver>& waivers)
{
    append(plan, std::move(site));
    append(plan, staleWaivers(plan, waivers));
    std::set<std::string> waived;
    for (const auto& waiver : waivers.rows()) waived.insert(waiver->finding);
    for (Finding& finding : plan) finding.waived = waived.contains(finding.identity());
    std::stable_sort(plan.begin(), plan.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.severity, a.code, a.subjects) < std::tie(b.severity, b.code, b.subjects);
    });
    return plan;
}

}  // namespace cw::checks
