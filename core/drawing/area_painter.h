// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "document/document.h"
#include "drawing/equipment_painter.h"
#include "drawing/labels.h"

namespace cw::drawing {

/// Fills and outlines of areas on a plan: the containing ones first. Layer AREAS.
void paintAreas(SheetBuilder& builder, const PlanView& view, const document::Document& document);

/// What is written into or beside an area; the detail may be empty.
struct AreaLabel {
    const floorplan::Area* area = nullptr;
    std::string name;
    std::string detail;
};

/// Names of areas where they cross no line and cover no equipment: inside, else beside the area. Layer LABELS.
/// What finds no place at all is returned.
std::vector<AreaLabel> labelAreas(SheetBuilder& builder, const PlanView& view, const document::Document& document, Labels& labels,
                                  const std::vector<AreaLabel>& wanted);

/// The property line and the outlines of all areas as obstacles, so that no label crosses one.
void avoidOutlines(Labels& labels, const PlanView& view, const document::Document& document);

/// Kinds of areas that the document uses, for the legend.
[[nodiscard]] std::set<floorplan::AreaKind> areaKinds(const document::Document& document);

}  // namespace cw::drawing
