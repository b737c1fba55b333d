// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/plan_stands.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "evaluation/networks.h"

namespace cw::evaluation {

namespace {

using floorplan::Content;

/// Which contents a network may join or seat switches in.
class Interest {
public:
    Interest(const document::Table<fabric::Network>& networks, const floorplan::Lookup& lookup) : networks_(networks), lookup_(lookup)
    {
        for (const auto& network : networks.rows())
            for (const fabric::TierSeat& seat : network->seats) seats_.insert(seat.rack);
    }

    [[nodiscard]] bool in(const Content& what)
    {
        if (const auto known = known_.find(what); known != known_.end()) return known->second;
        const bool wanted = asked(what);
        known_.emplace(what, wanted);
        return wanted;
    }

private:
    [[nodiscard]] bool asked(const Content& what)
    {
        if (const auto* id = std::get_if<ItemId>(&what)) return joins(*id);
        if (const auto* id = std::get_if<RackId>(&what)) {
            if (seats_.contains(*id)) return true;
            const floorplan::RackDesign* rack = lookup_.rack(*id);
            return rack && std::any_of(rack->devices.begin(), rack->devices.end(), [&](const auto& mounted) { return joins(mounted.item); });
        }
        const floorplan::Block* block = lookup_.block(std::get<BlockId>(what));
        return block && std::any_of(block->parts.begin(), block->parts.end(), [&](const auto& part) { return in(part.what); });
    }

    [[nodiscard]] bool joins(const ItemId& id) const
    {
        const catalog::Item* item = lookup_.item(id);
        return item && std::any_of(networks_.rows().begin(), networks_.rows().end(), [&](const auto& network) { return portsOf(*item, *network) > 0; });
    }

    const document::Table<fabric::Network>& networks_;
    const floorplan::Lookup& lookup_;
    std::set<RackId> seats_;
    std::map<Content, bool> known_;
};

std::string_view takeDigits(std::string_view& rest)
{
    std::size_t digits = 0;
    while (digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '9') ++digits;
    const std::string_view number = rest.substr(0, digits);
    rest.remove_prefix(digits);
    return number.substr(std::min(number.find_first_not_of('0'), number.size()));
}

/// Numbers in ids count as numbers: hall-2 comes before hall-10, as they are built, so that what is next in order stands near by.
bool comesBefore(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        const std::string_view one = takeDigits(a);
        const std::string_view other = takeDigits(b);
        if (one != other) return one.size() != other.size() ? one.size() < other.size() : one < other;
        if (a.empty() || b.empty() || a.front() != b.front()) break;
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a < b;
}

/// Opens one placement.
class Walk {
public:
    Walk(const floorplan::Placement& placement, Interest& interest, const floorplan::Lookup& lookup, std::vector<Stand>& stands, std::vector<StandRun>& blocks)
        : placement_(placement), interest_(interest), lookup_(lookup), stands_(stands), blocks_(blocks)
    {
    }

    void run()
    {
        std::map<std::pair<int, int>, const floorplan::Exception*> exceptions;   // by row and column
        bool wanted = interest_.in(placement_.what);
        for (const floorplan::Exception& exception : placement_.exceptions) {
            exceptions.emplace(std::pair(exception.row, exception.column), &exception);
            const Content* other = placement_.standingAt(exception);
            wanted = wanted || (other && interest_.in(*other));
        }
        if (!wanted) return;
        for (int row = 0; row < placement_.repeat.rows; ++row)
            for (int column = 0; column < placement_.repeat.columns; ++column) {
                const auto exception = exceptions.find({row, column});
                const Content* what = exception != exceptions.end() ? placement_.standingAt(*exception->second) : &placement_.what;
                if (!what) continue;
                column_ = column;
                row_ = row;
                open(*what, floorplan::poseOfCopy(placement_.pose, placement_.repeat, column, row), nullptr, 0, 0);
            }
    }

private:
    void open(const Content& what, const geometry::Pose& pose, const floorplan::Part* part, int part_column, int part_row)
    {
        if (!interest_.in(what)) return;
        if (const auto* block = std::get_if<BlockId>(&what)) return openBlock(*block, pose);
        const geometry::Rect rect = geometry::apply(pose, extentOf(what));
        Stand stand{rect.centre(), {rect.width(), rect.depth()}, nullptr, nullptr, &placement_, column_, row_, part, part_column, part_row};
        if (const auto* rack = std::get_if<RackId>(&what)) stand.rack = lookup_.rack(*rack);
        else stand.item = lookup_.item(std::get<ItemId>(what));
        stands_.push_back(stand);
    }

    void openBlock(const BlockId& id, const geometry::Pose& pose)
    {
        const floorplan::Block* block = lookup_.block(id);
        if (!block) return;
        const std::size_t begin = stands_.size();
        for (const floorplan::Part& part : block->parts) {
            if (!interest_.in(part.what)) continue;
            const geometry::Pose outer = geometry::compose(pose, part.pose);
            for (int row = 0; row < part.repeat.rows; ++row)
                for (int column = 0; column < part.repeat.columns; ++column) open(part.what, floorplan::poseOfCopy(outer, part.repeat, column, row), &part, column, row);
        }
        blocks_.push_back({begin, stands_.size()});
    }

    const geometry::Rect& extentOf(const Content& what)
    {
        const auto known = extents_.find(what);
        return known != extents_.end() ? known->second : extents_.emplace(what, floorplan::extent(what, lookup_)).first->second;
    }

    const floorplan::Placement& placement_;
    Interest& interest_;
    const floorplan::Lookup& lookup_;
    std::vector<Stand>& stands_;
    std::vector<StandRun>& blocks_;
    std::map<Content, geometry::Rect> extents_;
    int column_ = 0, row_ = 0;
};

}  // namespace

std::size_t PlanStands::areaOf(std::size_t stand) const
{
    const auto after = std::upper_bound(areas.begin(), areas.end(), stand, [](std::size_t index, const StandRun& area) { return index < area.end; });
    return static_cast<std::size_t>(after - areas.begin());
}

bool StandMemory::sameButForPlace(const std::vector<const RowPtr*>& order) const
{
    return std::equal(order.begin(), order.end(), rows_.begin(), rows_.end(), [](const RowPtr* now, const Known& before) {
        const floorplan::Placement& a = **now;
        const floorplan::Placement& b = *before.row;
        return now->get() == before.row.get() || (a.id == b.id && a.area == b.area && a.pose.turn == b.pose.turn && a.pose.mirrored == b.pose.mirrored && a.what == b.what &&
                                                  a.repeat == b.repeat && a.exceptions == b.exceptions);
    });
}

StandMemory::Change StandMemory::move(const std::vector<const RowPtr*>& order)
{
    Change change{false, {}};
    for (std::size_t i = 0; i < order.size(); ++i) {
        Known& known = rows_[i];
        if (order[i]->get() == known.row.get()) continue;
        const geometry::Point by = (*order[i])->pose.origin - known.row->pose.origin;
        known.row = *order[i];
        for (std::size_t stand = known.stands.begin; stand < known.stands.end; ++stand) {
            plan_.stands[stand].where = plan_.stands[stand].where + by;
            plan_.stands[stand].placement = known.row.get();
        }
        if (by != geometry::Point{}) change.moved.push_back(known.stands);
    }
    return change;
}

void StandMemory::open(const std::vector<const RowPtr*>& order, const document::Table<fabric::Network>& networks, const floorplan::Lookup& lookup)
{
    Interest interest(networks, lookup);
    plan_ = {};
    rows_.clear();
    for (const RowPtr* row : order) {
        const std::size_t first = plan_.stands.size();
        if (rows_.empty() || rows_.back().row->area != (*row)->area) plan_.areas.push_back({first, first});
        Walk(**row, interest, lookup, plan_.stands, plan_.blocks).run();
        plan_.areas.back().end = plan_.stands.size();
        rows_.push_back({*row, {first, plan_.stands.size()}});
    }
}

StandMemory::Change StandMemory::update(const document::Table<floorplan::Placement>& placements, const document::Table<fabric::Network>& networks, const floorplan::Lookup& lookup)
{
    std::vector<const RowPtr*> order;
    order.reserve(placements.size());
    for (const RowPtr& row : placements.rows()) order.push_back(&row);
    std::stable_sort(order.begin(), order.end(), [](const RowPtr* a, const RowPtr* b) { return comesBefore((*a)->area.text(), (*b)->area.text()); });
    if (!rows_.empty() && sameButForPlace(order)) return move(order);
    open(order, networks, lookup);
    return {};
}

PlanStands standsOf(const document::Table<floorplan::Placement>& placements, const document::Table<fabric::Network>& networks, const floorplan::Lookup& lookup)
{
    StandMemory memory;
    memory.update(placements, networks, lookup);
    return memory.plan();
}

}  // namespace cw::evaluation
