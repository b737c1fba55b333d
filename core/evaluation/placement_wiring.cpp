// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/placement_wiring.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace cw::evaluation {

namespace {

using floorplan::Placement;

/// The same in all that a network asks for, but perhaps elsewhere.
bool standTheSame(const Placement& a, const Placement& b)
{
    return a.pose.turn == b.pose.turn && a.pose.mirrored == b.pose.mirrored && a.what == b.what && a.repeat == b.repeat && a.exceptions == b.exceptions;
}

std::size_t hashOfKind(const Placement& row)
{
    const std::string& what = std::visit([](const auto& id) -> const std::string& { return id.text(); }, row.what);
    std::size_t hash = std::hash<std::string_view>()(what);
    for (const std::int64_t part : {std::int64_t{row.repeat.columns}, std::int64_t{row.repeat.rows}, row.repeat.pitch_x, row.repeat.pitch_y,
                                    std::int64_t{static_cast<int>(row.pose.turn)}, static_cast<std::int64_t>(row.exceptions.size())})
        hash = hash * 1'000'003 + static_cast<std::size_t>(part);
    return hash;
}

PlacementWiring fromScratch(const Placement& placement, LocalWirings& locals, cabling::Formations& formations, const floorplan::Lookup& lookup)
{
    PlacementWiring sum;
    RacksByPorts unconnected;
    std::vector<std::vector<geometry::Point>> seats(locals.seatRacks().size());
    const auto addWired = [&sum](const LocalWiring& local, std::int64_t count) {
        for (const auto& [index, copies] : local.wired) sum.wired[index] += copies * count;
    };
    const LocalWiring& plain = locals.of(placement.what, lookup);
    addWired(plain, placement.plainCopies());
    auto exception = placement.exceptions.begin();
    for (int row = 0; row < placement.repeat.rows; ++row)
        for (int column = 0; column < placement.repeat.columns; ++column) {
            const geometry::Pose pose = floorplan::poseOfCopy(placement.pose, placement.repeat, column, row);
            const bool differs = exception != placement.exceptions.end() && exception->row == row && exception->column == column;
            if (!differs) {
                addPlaces(unconnected, seats, plain, pose);
                continue;
            }
            if (const floorplan::Content* what = placement.standingAt(*exception)) {
                const LocalWiring& other = locals.of(*what, lookup);
                addWired(other, 1);
                addPlaces(unconnected, seats, other, pose);
            }
            ++exception;
        }
    for (const auto& [ports, racks] : unconnected) sum.unconnected.emplace_back(ports, formations.of(racks));
    for (const auto& racks : seats) sum.seats.push_back(formations.of(racks));
    return sum;
}

PlacementWiring moved(PlacementWiring wiring, geometry::Point by)
{
    for (auto& [ports, group] : wiring.unconnected) group.origin = group.origin + by;
    for (cabling::Group& group : wiring.seats)
        if (group.formation) group.origin = group.origin + by;
    return wiring;
}

}  // namespace

std::shared_ptr<const PlacementWiring> PlacementWirings::wiringOf(const RowPtr& row, LocalWirings& locals, cabling::Formations& formations,
                                                                  const floorplan::Lookup& lookup)
{
    const std::size_t hash = hashOfKind(*row);
    const auto [begin, end] = kinds_.equal_range(hash);
    for (auto it = begin; it != end; ++it)
        if (standTheSame(*it->second.row, *row)) return std::make_shared<const PlacementWiring>(moved(*it->second.wiring, row->pose.origin - it->second.row->pose.origin));
    Known known{row, std::make_shared<const PlacementWiring>(fromScratch(*row, locals, formations, lookup))};
    if (kinds_.size() > 2 * by_id_.size() + 64) kinds_.clear();
    return kinds_.emplace(hash, std::move(known))->second.wiring;
}

const std::vector<PlacementWirings::Known>& PlacementWirings::update(const document::Table<Placement>& placements, LocalWirings& locals, cabling::Formations& formations,
                                                                     const floorplan::Lookup& lookup)
{
    std::vector<Known> fresh;
    fresh.reserve(placements.size());
    bool same_order = true;
    auto old = by_id_.begin();
    for (const RowPtr& row : placements.rows()) {
        while (old != by_id_.end() && old->row != row && old->row->id < row->id) {
            ++old;
            same_order = false;
        }
        if (old != by_id_.end() && old->row == row) {
            fresh.push_back(std::move(*old++));
            continue;
        }
        const bool replaces = old != by_id_.end() && old->row->id == row->id;
        same_order = same_order && replaces && old->row->area == row->area;
        if (replaces) ++old;
        fresh.push_back({row, wiringOf(row, locals, formations, lookup)});
    }
    same_order = same_order && old == by_id_.end();
    by_id_ = std::move(fresh);
    if (!same_order || order_.size() != by_id_.size()) {
        order_.resize(by_id_.size());
        std::iota(order_.begin(), order_.end(), std::size_t{0});
        std::stable_sort(order_.begin(), order_.end(), [this](std::size_t a, std::size_t b) { return by_id_[a].row->area < by_id_[b].row->area; });
    }
    in_plan_order_.clear();
    for (const std::size_t index : order_) in_plan_order_.push_back(by_id_[index]);
    return in_plan_order_;
}

}  // namespace cw::evaluation
