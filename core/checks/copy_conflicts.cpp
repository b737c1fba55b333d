// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/copy_conflicts.h"

#include <algorithm>

namespace cw::checks {

namespace {

using floorplan::IndexRange;
using geometry::Point;
using geometry::Pose;
using geometry::Rect;

/// Counts end here instead of overflowing.
std::int64_t product(std::int64_t a, std::int64_t b)
{
    constexpr std::int64_t most = std::int64_t{1} << 53;
    return a != 0 && b > most / a ? most : a * b;
}

/// Collects conflicts of copies; of each kind it keeps the first pair in the order of the copies.
class Gathering {
public:
    explicit Gathering(Conflicts& conflicts) : conflicts_(conflicts) {}

    [[nodiscard]] bool isFull() const { return result_.looks > most_looks; }
    void look(std::int64_t times = 1) { result_.looks += times; }

    /// `pairs` pairs of copies that stand to each other as these two do, the first of them.
    void compare(const Copies& a, Spot at_a, const Copies& b, Spot at_b, std::int64_t pairs)
    {
        const Pose pose = a.poseAt(at_a);
        const Comparison& known = conflicts_.between(a.what(), b.what(), geometry::compose(geometry::inverse(pose), b.poseAt(at_b)));
        result_.looks += known.looks;
        result_.complete = result_.complete && known.complete;
        for (const Conflict& conflict : known.conflicts) keep(conflict, pose, {a.keyAt(at_a), b.keyAt(at_b)}, pairs);
    }
    /// The same for copies of which either may come first.
    void compareInOrder(const Copies& a, Spot at_a, const Copies& b, Spot at_b, std::int64_t pairs)
    {
        if (b.keyAt(at_b) < a.keyAt(at_a)) compare(b, at_b, a, at_a, pairs);
        else compare(a, at_a, b, at_b, pairs);
    }

    Comparison result()
    {
        result_.complete = result_.complete && !isFull();
        for (const First& first : found_) {
            result_.conflicts.push_back(first.conflict);
            result_.conflicts.back().at_least = first.conflict.at_least || !result_.complete;
        }
        return std::move(result_);
    }

private:
    using Keys = std::pair<std::int64_t, std::int64_t>;
    struct First {
        Keys keys;
        Conflict conflict;
    };

    void keep(Conflict conflict, const Pose& frame, const Keys& keys, std::int64_t pairs)
    {
        conflict.times = product(conflict.times, pairs);
        const auto known = std::find_if(found_.begin(), found_.end(), [&](const First& first) { return first.conflict.kind == conflict.kind; });
        if (known == found_.end() || keys < known->keys) conflict.where = geometry::apply(frame, conflict.where);
        if (known == found_.end()) {
            found_.push_back({keys, conflict});
            return;
        }
        conflict.times += known->conflict.times;
        conflict.at_least = conflict.at_least || known->conflict.at_least;
        if (keys < known->keys) *known = {keys, conflict};
        else known->conflict.times = conflict.times, known->conflict.at_least = conflict.at_least;
    }

    Conflicts& conflicts_;
    Comparison result_;
    std::vector<First> found_;
};

/// The places of `a` from which the place at `offset` in `b` exists.
SpotRange partnered(const Copies& a, const Copies& b, Spot offset)
{
    const auto side = [](const IndexRange& of_a, const IndexRange& of_b, int by) { return IndexRange{std::max(of_a.first, of_b.first - by), std::min(of_a.last, of_b.last - by)}; };
    return {side(a.spots().columns, b.spots().columns, offset.column), side(a.spots().rows, b.spots().rows, offset.row)};
}

bool holds(const SpotRange& range, Spot spot)
{
    return spot.column >= range.columns.first && spot.column <= range.columns.last && spot.row >= range.rows.first && spot.row <= range.rows.last;
}

/// Pairs of a copy of `a` and one of `b` that lies `offset` places further: the sum over all places s of
/// (n_a - lost_a(s)) * (n_b - lost_b(s + offset)), multiplied out, so that only places with missing copies are visited.
std::int64_t pairsAt(const Copies& a, const Copies& b, Spot offset, const SpotRange& from)
{
    std::int64_t pairs = product(product(a.eachSpot(), b.eachSpot()), from.count());
    for (const auto& [spot, lost] : a.missing())
        if (holds(from, spot)) pairs -= lost * b.standingAt(spot + offset);
    for (const auto& [spot, lost] : b.missing())
        if (const Spot first{spot.column - offset.column, spot.row - offset.row}; holds(from, first)) pairs -= lost * a.eachSpot();
    return pairs;
}

void compareAtOffset(Gathering& found, const Copies& a, const Copies& b, Spot offset)
{
    const SpotRange from = partnered(a, b, offset);
    if (from.columns.isEmpty() || from.rows.isEmpty()) return;
    found.look(static_cast<std::int64_t>(a.missing().size() + b.missing().size()));
    const std::int64_t pairs = pairsAt(a, b, offset, from);
    if (pairs <= 0) return;
    visitSpots(a, from, [&](Spot spot, std::int64_t) {
        if (b.standingAt(spot + offset) <= 0) return true;
        found.compare(a, spot, b, spot + offset, pairs);
        return false;
    });
}

/// Copies that share a place.
void compareOnTheSpot(Gathering& found, const Copies& copies)
{
    const auto pairsOf = [](std::int64_t standing) { return standing * (standing - 1) / 2; };
    std::int64_t pairs = product(pairsOf(copies.eachSpot()), copies.spots().count());
    for (const auto& [spot, lost] : copies.missing()) pairs -= pairsOf(copies.eachSpot()) - pairsOf(copies.eachSpot() - lost);
    if (pairs <= 0) return;
    visitSpots(copies, copies.spots(), [&](Spot spot, std::int64_t standing) {
        if (standing > 1) found.compare(copies, spot, copies, spot, pairs);
        return standing <= 1;
    });
}

void gatherAmong(Gathering& found, const Copies& copies)
{
    if (copies.eachSpot() > 1) compareOnTheSpot(found, copies);
    const SpotRange all = copies.spots();
    // Later copies only: the same row to the right, and whole rows above.
    const SpotRange near = copies.reachesIn(copies.reachAt({0, 0}), {{-all.columns.last, all.columns.last}, {0, all.rows.last}});
    for (int row = near.rows.first; row <= near.rows.last; ++row)
        for (int column = row == 0 ? 1 : near.columns.first; column <= near.columns.last && !found.isFull(); ++column) compareAtOffset(found, copies, copies, {column, row});
}

/// Both on one lattice: whatever lies equally many places apart stands to each other alike.
bool shareALattice(const Copies& a, const Copies& b) { return a.columnStep() == b.columnStep() && a.rowStep() == b.rowStep(); }

void gatherOnALattice(Gathering& found, const Copies& a, const Copies& b)
{
    const SpotRange of_a = a.spots();
    const SpotRange of_b = b.spots();
    const SpotRange offsets{{-of_a.columns.last, of_b.columns.last}, {-of_a.rows.last, of_b.rows.last}};
    const SpotRange near = b.reachesIn(a.reachAt({0, 0}), offsets);
    for (int row = near.rows.first; row <= near.rows.last; ++row)
        for (int column = near.columns.first; column <= near.columns.last && !found.isFull(); ++column) compareAtOffset(found, a, b, {column, row});
}

/// Copy by copy. `in_order`: either may come first.
void gatherEach(Gathering& found, const Copies& a, const Copies& b, bool in_order)
{
    visitSpots(a, a.reachesIn(b.reachAround()), [&](Spot at_a, std::int64_t of_a) {
        found.look();
        visitSpots(b, b.reachesIn(a.reachAt(at_a)), [&](Spot at_b, std::int64_t of_b) {
            if (in_order) found.compareInOrder(a, at_a, b, at_b, product(of_a, of_b));
            else found.compare(a, at_a, b, at_b, product(of_a, of_b));
            return !found.isFull();
        });
        return !found.isFull();
    });
}

void gather(Gathering& found, const Copies& a, const Copies& b, bool in_order)
{
    const bool many = a.spots().count() > 1 && b.spots().count() > 1;
    // Keys of one placement interleave, so its groups are ordered pair by pair.
    if (many && !in_order && shareALattice(a, b)) gatherOnALattice(found, a, b);
    else gatherEach(found, a, b, in_order);
}

std::vector<geometry::RectIndex::Key> sorted(std::vector<geometry::RectIndex::Key> keys)
{
    std::sort(keys.begin(), keys.end());
    return keys;
}

}  // namespace

Groups groupsOf(std::vector<Copies> list)
{
    Groups groups;
    std::vector<std::pair<Rect, geometry::RectIndex::Key>> rects;
    for (const Copies& one : list) {
        rects.emplace_back(one.reachAround(), static_cast<geometry::RectIndex::Key>(rects.size()));
        groups.reach = groups.reach.united(one.reachAround());
    }
    groups.index = geometry::RectIndex(rects);
    groups.list = std::move(list);
    return groups;
}

Comparison among(const Groups& groups, Conflicts& conflicts)
{
    Gathering found(conflicts);
    for (std::size_t i = 0; i < groups.list.size() && !found.isFull(); ++i) {
        gatherAmong(found, groups.list[i]);
        if (groups.list.size() == 1) break;
        for (const auto other : sorted(groups.index.query(groups.list[i].reachAround()))) {
            found.look();
            if (found.isFull()) break;
            if (other > i) gather(found, groups.list[i], groups.list[other], true);
        }
    }
    return found.result();
}

Comparison between(const Groups& a, const Groups& b, Conflicts& conflicts)
{
    Gathering found(conflicts);
    for (const auto one : sorted(a.index.query(b.reach))) {
        if (found.isFull()) break;
        for (const auto other : sorted(b.index.query(a.list[one].reachAround()))) {
            found.look();
            if (found.isFull()) break;
            gather(found, a.list[one], b.list[other], false);
        }
    }
    return found.result();
}

Comparison inside(const floorplan::Block& block, const floorplan::Lookup& lookup, Conflicts& conflicts)
{
    std::vector<Copies> groups;
    std::int64_t key = 0;                      // parts one after the other
    for (const floorplan::Part& part : block.parts) {
        const Rect extent = floorplan::extent(part.what, lookup);
        if (!extent.isEmpty()) groups.emplace_back(part.what, part.pose, part.repeat, extent, conflicts.reachOf(part.what), key);
        key += part.repeat.count();
    }
    return among(groupsOf(std::move(groups)), conflicts);
}

}  // namespace cw::checks
