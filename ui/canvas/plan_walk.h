// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "canvas/plan_scene.h"

/// From a placement to what is drawn. Copies and parts outside the window are skipped unopened, and a block that would
/// be too small to make out is given as a whole, so that a plan of any size costs what can be seen of it.
namespace cw::ui {

struct PlanMark {
    const PlanShape* shape = nullptr;
    geometry::Pose pose;                       ///< site coordinates
    geometry::Rect rect;                       ///< site coordinates
    const std::string* label = nullptr;        ///< pattern of the placement or part; never null in a visit
    int column = 0, row = 0, columns = 1;      ///< which copy of its repeat
    const PhaseId* phase = nullptr;            ///< that it is built with; empty: the first; never null in a visit
};

/// "R{n}" with {n} number, {c} column, {r} row, counted from 1.
[[nodiscard]] std::string labelText(const PlanMark& mark);

using VisitMark = std::function<bool(const PlanMark&)>;   ///< false stops

/// The copies of a placement that touch `window`, unopened.
bool walkCopies(const PlanScene::Entry& entry, const geometry::Rect& window, const VisitMark& visit);
/// Racks, items, and blocks whose longer side is below `open_from_mm`, where they touch `window`.
bool walkDetail(const PlanScene::Entry& entry, const geometry::Rect& window, geometry::Mm open_from_mm, const VisitMark& visit);
/// Racks and items only.
bool walkStanding(const PlanScene::Entry& entry, const geometry::Rect& window, const VisitMark& visit);

}  // namespace cw::ui
