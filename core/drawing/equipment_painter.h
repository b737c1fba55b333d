// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "drawing/builder.h"
#include "drawing/plan_view.h"
#include "drawing/style.h"
#include "floorplan/layout.h"

namespace cw::drawing {

using EquipmentCounts = std::map<Equipment, std::int64_t>;

/// Racks and floor-standing items of a content or placement; costs what the distinct blocks cost.
[[nodiscard]] EquipmentCounts countStanding(const floorplan::Content& what, const floorplan::Lookup& lookup);
[[nodiscard]] EquipmentCounts countStanding(const floorplan::Placement& placement, const floorplan::Lookup& lookup);

/// Draws placements as filled rectangles. What would be smaller than a pen can show is drawn as the outline of its row,
/// block or whole repeat, in the colour of what most of it is. Nothing is drawn outside the frame of the view.
class EquipmentPainter {
public:
    EquipmentPainter(SheetBuilder& builder, const PlanView& view, const floorplan::Lookup& lookup, bool labels = true);

    /// Rectangles narrower than this on paper are not drawn one by one.
    static constexpr double least_mm = 0.35;

    void paint(const floorplan::Placement& placement);
    /// Everything painted so far, drawn one by one or not.
    [[nodiscard]] const EquipmentCounts& counts() const { return counts_; }

private:
    struct Known;
    const Known& known(const floorplan::Content& what);
    void repeat(const floorplan::Content& what, const geometry::Pose& pose, const floorplan::Repeat& repeat, const std::string& label, int depth);
    void copy(const floorplan::Content& what, const geometry::Pose& pose, const std::string& label, int depth);
    void one(Equipment equipment, const geometry::Pose& pose, const geometry::Rect& local, const std::string& label, bool has_front);
    void outline(const geometry::Rect& site, Equipment equipment);

    struct Known {
        geometry::Rect extent;
        EquipmentCounts counts;
        geometry::Mm smallest_mm = 0;          ///< the shorter side of the smallest thing inside
    };

    SheetBuilder& builder_;
    PlanView view_;
    const floorplan::Lookup& lookup_;
    std::map<floorplan::Content, Known> known_;
    EquipmentCounts counts_;
    bool labels_ = true;
};

/// "CT{n}" for copy (column, row) of a repeat: {n} number, {c} column, {r} row, counted from 1.
[[nodiscard]] std::string labelOfCopy(std::string pattern, int column, int row, const floorplan::Repeat& repeat);

}  // namespace cw::drawing
