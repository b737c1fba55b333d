// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Overlaps and clearances: who stands in whose way, between placements and inside blocks.
#include <fmt/format.h>

#include "checks/conflicts.h"
#include "checks/rules.h"

namespace cw::checks {

namespace {

Finding describe(const Conflict& conflict, std::vector<SubjectId> subjects, geometry::Rect where)
{
    Finding finding;
    finding.subjects = std::move(subjects);
    finding.location = where;
    const std::string others = conflict.times > 1 ? fmt::format(", and {} more like it", conflict.times - 1) : std::string();
    if (conflict.kind == ConflictKind::overlap) {
        finding.code = "plan.overlap";
        finding.severity = Severity::error;
        finding.text = fmt::format("Equipment overlaps by {} x {} mm{}", conflict.where.width(), conflict.where.depth(), others);
        finding.remedy = "Move one of them";
    } else {
        const bool front = conflict.kind == ConflictKind::front;
        finding.code = front ? "plan.clearance_front" : "plan.clearance_rear";
        finding.severity = Severity::warning;
        finding.text = fmt::format("{} mm clear {} where {} mm are needed{}", conflict.found_mm, front ? "in front" : "behind", conflict.needed_mm, others);
        finding.remedy = fmt::format("Widen the aisle by {} mm", conflict.needed_mm - conflict.found_mm);
    }
    return finding;
}

void describeAll(Findings& findings, const std::vector<Conflict>& conflicts, const std::vector<SubjectId>& subjects, bool located)
{
    for (const ConflictKind kind : {ConflictKind::overlap, ConflictKind::front, ConflictKind::rear})
        for (const Conflict& conflict : conflicts)
            if (conflict.kind == kind) findings.push_back(describe(conflict, subjects, located ? conflict.where : geometry::Rect{}));
}

}  // namespace

Findings overlapAndClearance(const document::Document& document, const floorplan::Lookup& lookup)
{
    Findings findings;
    Conflicts conflicts(lookup);
    const std::vector<Instance> instances = instancesOf(document, lookup);
    std::vector<std::pair<geometry::Rect, geometry::RectIndex::Key>> rects;
    rects.reserve(instances.size());
    for (std::size_t i = 0; i < instances.size(); ++i) rects.emplace_back(instances[i].rect, static_cast<geometry::RectIndex::Key>(i));
    const geometry::RectIndex index(rects);

    std::map<std::pair<PlacementId, PlacementId>, std::vector<Conflict>> by_pair;
    for (std::size_t i = 0; i < instances.size(); ++i)
        for (const auto other : index.query(instances[i].rect.grown(Conflicts::reach()))) {
            if (other <= i) continue;
            const Instance& a = instances[i];
            const Instance& b = instances[other];
            const auto& found = conflicts.between(a.what, b.what, geometry::compose(geometry::inverse(a.pose), b.pose));
            if (found.empty()) continue;
            auto& list = by_pair[std::minmax(a.placement, b.placement)];
            for (Conflict conflict : found) {
                conflict.where = geometry::apply(a.pose, conflict.where);
                add(list, conflict);
            }
        }
    for (const auto& [pair, found] : by_pair) {
        std::vector<SubjectId> subjects{pair.first};
        if (pair.second != pair.first) subjects.emplace_back(pair.second);
        describeAll(findings, found, subjects, true);
    }
    for (const auto& block : document.table<floorplan::Block>().rows()) describeAll(findings, conflicts.inside(*block), {block->id}, false);
    return findings;
}

}  // namespace cw::checks
