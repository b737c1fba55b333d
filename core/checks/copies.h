// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "floorplan/copy_range.h"
#include "floorplan/layout.h"

/// Copies of one content on a grid, as the rules look at them: by place, never as a list.
namespace cw::checks {

/// A place of the grid: its column and row among the places.
struct Spot {
    int column = 0;
    int row = 0;
    friend Spot operator+(Spot a, Spot b) { return {a.column + b.column, a.row + b.row}; }
    friend bool operator==(const Spot&, const Spot&) = default;
};

struct SpotRange {
    floorplan::IndexRange columns;
    floorplan::IndexRange rows;
    [[nodiscard]] std::int64_t count() const { return columns.count() * rows.count(); }
};

/// A direction without pitch is one place that holds all its copies.
class Copies {
public:
    /// `key`: place of the first copy in the order of all copies.
    Copies(floorplan::Content what, const geometry::Pose& pose, const floorplan::Repeat& repeat, const geometry::Rect& extent, const geometry::Rect& reach,
           std::int64_t key = 0);

    /// Takes away one copy. Columns and rows are those of the repeat.
    void remove(int column, int row);
    /// After the last remove().
    void settle();

    [[nodiscard]] const floorplan::Content& what() const { return what_; }
    [[nodiscard]] geometry::Pose poseAt(Spot spot) const { return {pose_.origin + offset(spot), pose_.turn, pose_.mirrored}; }
    [[nodiscard]] geometry::Rect rectAt(Spot spot) const { return rect_.moved(offset(spot)); }     ///< the footprint
    [[nodiscard]] geometry::Rect reachAt(Spot spot) const { return reach_.moved(offset(spot)); }   ///< with the space that it asks for
    [[nodiscard]] std::int64_t standingAt(Spot spot) const;            ///< copies
    [[nodiscard]] std::int64_t keyAt(Spot spot) const { return key_ + std::int64_t{spot.row} * repeat_.columns + spot.column; }

    [[nodiscard]] SpotRange spots() const { return {{0, columns_ - 1}, {0, rows_ - 1}}; }
    [[nodiscard]] std::int64_t eachSpot() const { return each_; }      ///< copies per place, unless some are removed
    /// Places with fewer copies than the others, and how many are missing; in the order of rows and columns.
    [[nodiscard]] const std::vector<std::pair<Spot, std::int64_t>>& missing() const { return missing_; }
    [[nodiscard]] std::int64_t standing() const;                       ///< all copies
    [[nodiscard]] geometry::Point columnStep() const { return column_step_; }
    [[nodiscard]] geometry::Point rowStep() const { return row_step_; }

    /// Around all copies; empty: none has a footprint.
    [[nodiscard]] geometry::Rect around() const { return around_; }
    [[nodiscard]] geometry::Rect reachAround() const { return reach_around_; }

    /// Places whose footprint (or reach) touches the window.
    [[nodiscard]] SpotRange footprintsIn(const geometry::Rect& window) const { return touching(rect_, window, spots()); }
    [[nodiscard]] SpotRange reachesIn(const geometry::Rect& window) const { return touching(reach_, window, spots()); }
    /// Places of the grid carried on to `among` whose reach touches the window.
    [[nodiscard]] SpotRange reachesIn(const geometry::Rect& window, const SpotRange& among) const { return touching(reach_, window, among); }

private:
    [[nodiscard]] geometry::Point offset(Spot spot) const
    {
        return {column_step_.x * spot.column + row_step_.x * spot.row, column_step_.y * spot.column + row_step_.y * spot.row};
    }
    [[nodiscard]] SpotRange touching(const geometry::Rect& first, const geometry::Rect& window, const SpotRange& among) const;
    [[nodiscard]] geometry::Rect over(const geometry::Rect& first) const;

    floorplan::Content what_;
    geometry::Pose pose_;
    floorplan::Repeat repeat_;
    geometry::Rect rect_;                      ///< of the first copy, site coordinates
    geometry::Rect reach_;
    std::int64_t key_ = 0;
    geometry::Point column_step_, row_step_;   ///< site coordinates, along one axis each
    int columns_ = 1, rows_ = 1;               ///< places
    std::int64_t each_ = 1;
    std::vector<std::pair<Spot, std::int64_t>> missing_;
    geometry::Rect around_, reach_around_;
};

/// All that stands at a placement: the regular copies, and what its exceptions put there.
struct PlacementCopies {
    std::vector<Copies> groups;                ///< the regular ones first, then one group per exception; without what has no footprint
    geometry::Rect around;                     ///< all footprints; empty: nothing stands
    geometry::Rect reach;
    [[nodiscard]] std::int64_t standing() const;
};

/// The ground that a content asks for, in its own frame.
using ReachOf = std::function<geometry::Rect(const floorplan::Content&)>;
[[nodiscard]] PlacementCopies copiesOf(const floorplan::Placement& placement, const floorplan::Lookup& lookup, const ReachOf& reach);

/// Visits the places of a range in the order of rows and columns, with the copies at each; those without copies are left out.
/// `visit` returns false to stop.
template <class Visit>
void visitSpots(const Copies& copies, const SpotRange& range, Visit&& visit)
{
    for (int row = range.rows.first; row <= range.rows.last; ++row)
        for (int column = range.columns.first; column <= range.columns.last; ++column)
            if (const std::int64_t standing = copies.standingAt({column, row}); standing > 0 && !visit(Spot{column, row}, standing)) return;
}

}  // namespace cw::checks
