// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/aisles.h"
#include "drawing/site_plan.h"

namespace cw::drawing {

/// A hall plan as it was drawn.
struct DrawnHall {
    PlanView view;
    EquipmentCounts equipment;
    Aisles aisles;
};

/// One hall at the largest standard scale that fits with its dimensions, turned by a quarter if that makes it larger.
/// Nothing for a hall without an outline, or larger than every scale.
[[nodiscard]] std::optional<PlanView> hallView(const Frame& frame, const floorplan::Area& hall);

/// Walls, columns, keep-outs, racks by role, names of blocks and aisles, overall and chain dimensions.
DrawnHall drawHall(SheetBuilder& builder, const PlanView& view, const floorplan::Area& hall, const document::Document& document);

/// The placements that belong to an area, in the order of their ids.
[[nodiscard]] std::vector<const floorplan::Placement*> placementsIn(const document::Document& document, const AreaId& area);

/// The building and its halls, this one filled: where one is. Nothing is drawn for a hall without a parent.
void drawKeyPlan(SheetBuilder& builder, const Frame& frame, const floorplan::Area& hall, const document::Document& document);

}  // namespace cw::drawing
