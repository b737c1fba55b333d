// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Overlaps and clearances in words.

#include "checks/conflicts.h"
#include "checks/rules.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::checks {

namespace {

struct Texts {
    const char* code;
    Severity severity;
    const char* where;                         ///< "clear in front"
    const char* remedy;
};

Texts textsOf(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::working_space: return {"plan.working_space", Severity::error, words::sayable("of working space in front of live equipment"), words::sayable("Move it away")};
    case ConflictKind::front: return {"plan.clearance_front", Severity::warning, words::sayable("clear in front"), words::sayable("Widen the aisle")};
    case ConflictKind::rear: return {"plan.clearance_rear", Severity::warning, words::sayable("clear behind"), words::sayable("Widen the aisle")};
    case ConflictKind::side: return {"plan.clearance_side", Severity::warning, words::sayable("clear beside"), words::sayable("Move them apart")};
    case ConflictKind::overlap: break;
    }
    return {"plan.overlap", Severity::error, "", words::sayable("Move one of them")};
}

struct ObstacleTexts {
    const char* up_to;
    const char* remedy;
};

ObstacleTexts textsOf(Obstacle obstacle, const Texts& texts)
{
    switch (obstacle) {
    case Obstacle::wall: return {words::sayable(", up to the wall,"), words::sayable("Move it away from the wall")};
    case Obstacle::column: return {words::sayable(", up to a column,"), words::sayable("Move it away from the column")};
    case Obstacle::thing: break;
    }
    return {"", texts.remedy};
}

Finding describe(const Conflict& conflict, std::vector<SubjectId> subjects, geometry::Rect where)
{
    const Texts texts = textsOf(conflict.kind);
    Finding finding{texts.code, texts.severity, std::move(subjects), where, {}, words::said(texts.remedy), false};
    const std::string more = units::formatCount(conflict.times - 1);
    const std::string others = conflict.times <= 1   ? std::string()
                               : conflict.at_least ? words::say(", and at least {} more like it", more)
                                                   : words::say(", and {} more like it", more);
    if (conflict.kind == ConflictKind::overlap) {
        finding.text = words::say("Equipment overlaps by {} x {} mm{}", conflict.where.width(), conflict.where.depth(), others);
        return finding;
    }
    const auto [up_to, away] = textsOf(conflict.obstacle, texts);
    finding.text = words::say("{} mm {}{} where {} mm are needed{}", conflict.found_mm, words::said(texts.where), words::said(up_to), conflict.needed_mm, others);
    finding.remedy = words::say("{} by {} mm", words::said(away), conflict.needed_mm - conflict.found_mm);
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
    const std::string found = conflicts > 0 ? words::say("; at least {} pairs are in each other's way", units::formatCount(conflicts)) : std::string();
    return {"plan.too_crowded", Severity::warning, {from}, where, words::say("So much stands close together that from here on not every pair was compared") + found,
            words::say("Spread it out, or take away what stands in the same place twice; the rest is compared then"), false};
}

Finding tooManyToTell(const PlacementId& from, const geometry::Rect& where)
{
    return {"plan.too_crowded", Severity::warning, {from}, where, words::say("So much stands on columns or close to walls that from here on it is not told one by one"),
            words::say("Move away what is told; the rest is told then"), false};
}

}  // namespace cw::checks
