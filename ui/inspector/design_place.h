// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "checks/finding.h"

namespace cw::ui {

/// What a design has besides what stands on the plan.
enum class DesignPart { project, site, phases, supplies, power, cooling, environment, economics, racks, networks };
inline constexpr int design_part_count = static_cast<int>(DesignPart::networks) + 1;

/// A part, and the one row of it that is meant; without an id: all of them.
struct DesignPlace {
    DesignPart part = DesignPart::project;
    std::string id;
    friend bool operator==(const DesignPlace&, const DesignPlace&) = default;
};

/// Where the subject of a finding is edited; nothing: on the plan, or in the catalogue.
[[nodiscard]] std::optional<DesignPlace> placeOf(const checks::SubjectId& subject);

}  // namespace cw::ui
