// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>

#include "canvas/plan_scene.h"

namespace cw::ui {

/// What placements must be to be selected; what is left empty does not matter.
struct PlanFilter {
    std::string text;                          ///< in the label, the id or the name of the content, whatever the case
    std::optional<floorplan::Content> content;
    std::optional<catalog::Kind> kind;         ///< some equipment of it is inside
    std::string maker;                         ///< some equipment of this maker is inside
    std::optional<PhaseId> phase;              ///< an empty id: built with the first
    AreaId area;                               ///< it stands in it, or in an area inside it
    std::optional<Appearance> layer;           ///< some ground of it is used for this

    friend bool operator==(const PlanFilter&, const PlanFilter&) = default;
};

/// Every placement that is shown and fits.
[[nodiscard]] std::set<document::Subject> matching(const PlanScene& scene, const PlanFilter& filter);

/// The kinds and makers of the equipment that stands somewhere.
struct PlanContents {
    std::set<floorplan::Content> contents;
    std::set<catalog::Kind> kinds;
    std::set<std::string> makers;
};
[[nodiscard]] PlanContents contentsOf(const PlanScene& scene);

}  // namespace cw::ui
