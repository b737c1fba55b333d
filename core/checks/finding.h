// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "geometry/geometry.h"
#include "ids/ids.h"

namespace cw::checks {

enum class Severity { error, warning, note };

/// What a finding is about.
using SubjectId = std::variant<PlacementId, AreaId, BlockId, RackId, NetworkId, SupplyId, PhaseId, PlanId, ItemId, TrayId>;
[[nodiscard]] const std::string& text(const SubjectId& id);
[[nodiscard]] std::string_view kindName(const SubjectId& id);   ///< "placement", "area", ...

/// Something an engineer should know, with a permanent code.
struct Finding {
    std::string code;                          ///< "plan.overlap": permanent
    Severity severity = Severity::warning;
    std::vector<SubjectId> subjects;
    geometry::Rect location;                   ///< on the plan; empty: nowhere
    std::string text;                          ///< one sentence with the figures
    std::string remedy;
    bool waived = false;

    /// Code and subjects: the same finding again, however its figures change. Waivers name it.
    [[nodiscard]] std::string identity() const;
    friend bool operator==(const Finding&, const Finding&) = default;
};

}  // namespace cw::checks
