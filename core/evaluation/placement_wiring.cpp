// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/placement_wiring.h"

namespace cw::evaluation {

namespace {

void addCopies(PlacementWiring& sum, const floorplan::Content& what, std::int64_t count, const LocalWiring& local)
{
    if (local.connected_ports > 0) sum.copies[what] += count;
}

void addPlaces(PlacementWiring& sum, const LocalWiring& local, const geometry::Pose& pose)
{
    for (const EndpointRack& rack : local.unconnected) sum.unconnected.push_back({geometry::apply(pose, rack.centre), rack.ports});
    for (const auto& [rack, points] : local.seats) {
        auto& own = sum.seats[rack];
        for (const geometry::Point& point : points) own.push_back(geometry::apply(pose, point));
    }
}

PlacementWiring wiringOf(const floorplan::Placement& placement, LocalWirings& locals, const floorplan::Lookup& lookup)
{
    PlacementWiring sum;
    const LocalWiring& plain = locals.of(placement.what, lookup);
    addCopies(sum, placement.what, placement.plainCopies(), plain);
    auto exception = placement.exceptions.begin();
    for (int row = 0; row < placement.repeat.rows; ++row)
        for (int column = 0; column < placement.repeat.columns; ++column) {
            const geometry::Pose pose = floorplan::poseOfCopy(placement.pose, placement.repeat, column, row);
            const bool differs = exception != placement.exceptions.end() && exception->row == row && exception->column == column;
            if (!differs) {
                addPlaces(sum, plain, pose);
                continue;
            }
            if (const floorplan::Content* what = placement.standingAt(*exception)) {
                const LocalWiring& other = locals.of(*what, lookup);
                addCopies(sum, *what, 1, other);
                addPlaces(sum, other, pose);
            }
            ++exception;
        }
    return sum;
}

}  // namespace

const std::vector<PlacementWirings::Known>& PlacementWirings::update(const document::Table<floorplan::Placement>& placements, LocalWirings& locals,
                                                                     const floorplan::Lookup& lookup)
{
    std::vector<Known> fresh;
    fresh.reserve(placements.size());
    auto old = known_.begin();
    for (const RowPtr& row : placements.rows()) {
        while (old != known_.end() && old->row != row && old->row->id < row->id) ++old;
        if (old != known_.end() && old->row == row) fresh.push_back(std::move(*old++));
        else fresh.push_back({row, std::make_shared<const PlacementWiring>(wiringOf(*row, locals, lookup))});
    }
    known_ = std::move(fresh);
    return known_;
}

}  // namespace cw::evaluation
