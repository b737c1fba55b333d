// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Overlaps and clearances in words.
#include <fmt/format.h>

#include "checks/conflicts.h"
#include "checks/rules.h"
#include "units/units.h"

namespace cw::checks {

namespace {

struct Words {
    const char* code;
    Severity severity;
    const char* where;                         ///< "clear in front"
    const char* remedy;
};

Words wordsOf(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::working_space: return {"plan.working_space", Severity::error, "of working space in front of live equipment", "Move it away"};
    case ConflictKind::front: return {"plan.clearance_front", Severity::warning, "clear in front", "Widen the aisle"};
    case ConflictKind::rear: return {"plan.clearance_rear", Severity::warning, "clear behind", "Widen the aisle"};
    case ConflictKind::side: return {"plan.clearance_side", Severity::warning, "clear beside", "Move them apart"};
    case ConflictKind::overlap: break;
    }
    return {"plan.overlap", Severity::error, "", "Move one of them"};
}

struct ObstacleWords {
    const char* up_to;
    const char* remedy;
};

ObstacleWords wordsOf(Obstacle obstacle, const Words& words)
{
    switch (obstacle) {
    case Obstacle::wall: return {", up to the wall,", "Move it away from the wall"};
    case Obstacle::column: return {", up to a column,", "Move it away from the column"};
    case Obstacle::thing: break;
    }
    return {"", words.remedy};
}

Finding describe(const Conflict& conflict, std::vector<SubjectId> subjects, geometry::Rect where)
{
    const Words words = wordsOf(conflict.kind);
    Finding finding{words.code, words.severity, std::move(subjects), where, {}, words.remedy, false};
    const std::string others = conflict.times > 1 ? fmt::format(", and {}{} more like it", conflict.at_least ? "at least " : "", units::formatCount(conflict.times - 1)) : std::string();
    if (conflict.kind == ConflictKind::overlap) {
        finding.text = fmt::format("Equipment overlaps by {} x {} mm{}", conflict.where.width(), conflict.where.depth(), others);
        return finding;
    }
    const auto [up_to, away] = wordsOf(conflict.obstacle, words);
    finding.text = fmt::format("{} mm {}{} where {} mm are needed{}", conflict.found_mm, words.where, up_to, conflict.needed_mm, others);
    finding.remedy = fmt::format("{} by {} mm", away, conflict.needed_mm - conflict.found_mm);
    return finding;
}

}  // namespace

Findings conflictFindings(const std::vector<Conflict>& conflicts, const std::vector<SubjectId>& subjects, bool located)
{
    Findings findings;
    for (const ConflictKind kind : {ConflictKind::overlap, ConflictKind::working_space, ConflictKind::front, ConflictKind::rear, ConflictKind::side})
        for (const Conflict& conflict : conflicts)
            if (conflict.kind == kind) findings.push_back(describe(conflict, subjects, located ? conflict.where : geometry::Rect{}));
    return findings;
}

Finding tooCrowded(const SubjectId& from, const geometry::Rect& where, std::int64_t conflicts)
{
    const std::string found = conflicts > 0 ? fmt::format("; at least {} pairs are in each other's way", units::formatCount(conflicts)) : std::string();
    return {"plan.too_crowded", Severity::warning, {from}, where, "So much stands close together that from here on not every pair was compared" + found,
            "Spread it out, or take away what stands in the same place twice; the rest is compared then", false};
}

Finding tooManyToTell(const PlacementId& from, const geometry::Rect& where)
{
    return {"plan.too_crowded", Severity::warning, {from}, where, "So much stands on columns or close to walls that from here on it is not told one by one",
            "Move away what is told; the rest is told then", false};
}

}  // namespace cw::checks
