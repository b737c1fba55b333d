// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/copies.h"

#include <algorithm>
#include <map>

namespace cw::checks {

namespace {

using floorplan::IndexRange;
using geometry::Point;
using geometry::Pose;
using geometry::Rect;

bool before(Spot a, Spot b) { return std::pair(a.row, a.column) < std::pair(b.row, b.column); }

/// Among the copies along one side with one step: those whose interval touches the window along one axis.
void narrow(IndexRange& range, geometry::Mm step, geometry::Mm low, geometry::Mm high, geometry::Mm from, geometry::Mm to)
{
    range = floorplan::touching(low, high, step, range, from, to);
}

/// Indices that hold a copy at all: `lost` counts the copies missing per index, `full` is what an index holds.
IndexRange taken(int count, const std::map<int, std::int64_t>& lost, std::int64_t full)
{
    const auto gone = [&](int index) {
        const auto there = lost.find(index);
        return there != lost.end() && there->second >= full;
    };
    IndexRange range{0, count - 1};
    while (!range.isEmpty() && gone(range.first)) ++range.first;
    while (!range.isEmpty() && gone(range.last)) --range.last;
    return range;
}

}  // namespace

Copies::Copies(floorplan::Content what, const Pose& pose, const floorplan::Repeat& repeat, const Rect& extent, const Rect& reach, std::int64_t key)
    : what_(std::move(what)), pose_(pose), repeat_(repeat), rect_(geometry::apply(pose, extent)), reach_(geometry::apply(pose, reach)), key_(key)
{
    const auto stepTo = [&](int column, int row) { return floorplan::poseOfCopy(pose, repeat, column, row).origin - pose.origin; };
    if (repeat.pitch_x == 0) each_ *= repeat.columns;
    else if (repeat.columns > 1) columns_ = repeat.columns, column_step_ = stepTo(1, 0);
    if (repeat.pitch_y == 0) each_ *= repeat.rows;
    else if (repeat.rows > 1) rows_ = repeat.rows, row_step_ = stepTo(0, 1);
    settle();
}

void Copies::remove(int column, int row)
{
    const Spot spot{columns_ > 1 ? column : 0, rows_ > 1 ? row : 0};
    if (!missing_.empty() && missing_.back().first == spot) ++missing_.back().second;
    else missing_.emplace_back(spot, 1);
}

void Copies::settle()
{
    std::sort(missing_.begin(), missing_.end(), [](const auto& a, const auto& b) { return before(a.first, b.first); });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < missing_.size(); ++i)
        if (i > 0 && missing_[kept - 1].first == missing_[i].first) missing_[kept - 1].second += missing_[i].second;
        else missing_[kept++] = missing_[i];
    missing_.resize(kept);
    around_ = over(rect_);
    reach_around_ = over(reach_);
}

std::int64_t Copies::standingAt(Spot spot) const
{
    if (missing_.empty()) return each_;
    const auto there = std::lower_bound(missing_.begin(), missing_.end(), spot, [](const auto& one, Spot wanted) { return before(one.first, wanted); });
    return there != missing_.end() && there->first == spot ? each_ - there->second : each_;
}

std::int64_t Copies::standing() const
{
    std::int64_t all = repeat_.count();
    for (const auto& [spot, lost] : missing_) all -= lost;
    return all;
}

SpotRange Copies::touching(const Rect& first, const Rect& window, const SpotRange& among) const
{
    SpotRange range = among;
    // Along each axis either one direction of the grid runs, or the copies differ in nothing.
    IndexRange along_x{0, 0};
    IndexRange along_y{0, 0};
    narrow(column_step_.x != 0 ? range.columns : row_step_.x != 0 ? range.rows : along_x, column_step_.x != 0 ? column_step_.x : row_step_.x, first.min.x, first.max.x,
           window.min.x, window.max.x);
    narrow(column_step_.y != 0 ? range.columns : row_step_.y != 0 ? range.rows : along_y, column_step_.y != 0 ? column_step_.y : row_step_.y, first.min.y, first.max.y,
           window.min.y, window.max.y);
    return along_x.isEmpty() || along_y.isEmpty() ? SpotRange{} : range;
}

Rect Copies::over(const Rect& first) const
{
    std::map<int, std::int64_t> lost_columns, lost_rows;
    for (const auto& [spot, lost] : missing_) lost_columns[spot.column] += lost, lost_rows[spot.row] += lost;
    const IndexRange columns = taken(columns_, lost_columns, each_ * rows_);
    const IndexRange rows = taken(rows_, lost_rows, each_ * columns_);
    if (columns.isEmpty() || rows.isEmpty()) return {};
    return first.moved(offset({columns.first, rows.first})).united(first.moved(offset({columns.last, rows.last})));
}

std::int64_t PlacementCopies::standing() const
{
    std::int64_t all = 0;
    for (const Copies& group : groups) all += group.standing();
    return all;
}

PlacementCopies copiesOf(const floorplan::Placement& placement, const floorplan::Lookup& lookup, const ReachOf& reach)
{
    PlacementCopies copies;
    std::map<floorplan::Content, Rect> extents;
    const auto extentOf = [&](const floorplan::Content& what) {
        const auto known = extents.find(what);
        return known != extents.end() ? known->second : extents.emplace(what, floorplan::extent(what, lookup)).first->second;
    };
    const auto stand = [&copies](Copies&& group) {
        if (group.around().isEmpty()) return;
        copies.around = copies.around.united(group.around());
        copies.reach = copies.reach.united(group.reachAround());
        copies.groups.push_back(std::move(group));
    };
    if (const Rect plain = extentOf(placement.what); !plain.isEmpty()) {
        Copies regular(placement.what, placement.pose, placement.repeat, plain, reach(placement.what));
        for (const floorplan::Exception& exception : placement.exceptions) regular.remove(exception.column, exception.row);
        regular.settle();
        stand(std::move(regular));
    }
    for (const floorplan::Exception& exception : placement.exceptions) {
        const floorplan::Content* what = placement.standingAt(exception);
        const Rect extent = what ? extentOf(*what) : Rect{};
        if (extent.isEmpty()) continue;
        stand(Copies(*what, floorplan::poseOfCopy(placement.pose, placement.repeat, exception.column, exception.row), {}, extent, reach(*what),
                     std::int64_t{exception.row} * placement.repeat.columns + exception.column));
    }
    return copies;
}

}  // namespace cw::checks
