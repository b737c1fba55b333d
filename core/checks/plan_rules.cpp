// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Overlaps and clearances in words.
#include <fmt/format.h>

#include "checks/conflicts.h"
#include "checks/rules.h"
#include "units/units.h"

namespace cw::checks {

namespace {

Finding describe(const Conflict& conflict, std::vector<SubjectId> subjects, geometry::Rect where)
{
    Finding finding;
    finding.subjects = std::move(subjects);
    finding.location = where;
    const std::string others = conflict.times > 1 ? fmt::format(", and {}{} more like it", conflict.at_least ? "at least " : "", units::formatCount(conflict.times - 1)) : std::string();
    if (conflict.kind == ConflictKind::overlap) {
        finding.code = "plan.overlap";
        finding.severity = Severity::error;
        finding.text = fmt::format("Equipment overlaps by {} x {} mm{}", conflict.where.width(), conflict.where.depth(), others);
        finding.remedy = "Move one of them";
    } else if (conflict.kind == ConflictKind::working_space) {
        finding.code = "plan.working_space";
        finding.severity = Severity::error;
        finding.text = fmt::format("{} mm of working space in front of live equipment, {} mm are needed{}", conflict.found_mm, conflict.needed_mm, others);
        finding.remedy = fmt::format("Move it {} mm away", conflict.needed_mm - conflict.found_mm);
    } else {
        const bool front = conflict.kind == ConflictKind::front;
        finding.code = front ? "plan.clearance_front" : "plan.clearance_rear";
        finding.severity = Severity::warning;
        finding.text = fmt::format("{} mm clear {} where {} mm are needed{}", conflict.found_mm, front ? "in front" : "behind", conflict.needed_mm, others);
        finding.remedy = fmt::format("Widen the aisle by {} mm", conflict.needed_mm - conflict.found_mm);
    }
    return finding;
}

}  // namespace

Findings conflictFindings(const std::vector<Conflict>& conflicts, const std::vector<SubjectId>& subjects, bool located)
{
    Findings findings;
    for (const ConflictKind kind : {ConflictKind::overlap, ConflictKind::working_space, ConflictKind::front, ConflictKind::rear})
        for (const Conflict& conflict : conflicts)
            if (conflict.kind == kind) findings.push_back(describe(conflict, subjects, located ? conflict.where : geometry::Rect{}));
    return findings;
}

Finding tooCrowded(const SubjectId& from, const geometry::Rect& where, std::int64_t conflicts)
{
    const std::string found = conflicts > 0 ? fmt::format("; at least {} pairs are in each other's way", units::formatCount(conflicts)) : std::string();
    return {"plan.too_crowded", Severity::warning, {from}, where, "So much stands close together that from here on not every pair was compared." + found,
            "Spread it out, or take away what stands in the same place twice; the rest is compared then", false};
}

}  // namespace cw::checks
