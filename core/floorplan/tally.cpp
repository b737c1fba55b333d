// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "floorplan/layout.h"

namespace cw::floorplan {

namespace {

/// Counts stop here instead of overflowing.
constexpr std::int64_t most = std::int64_t{1} << 62;

std::int64_t times(std::int64_t a, std::int64_t b)
{
    if (a <= 0 || b <= 0) return 0;
    return a > most / b ? most : a * b;
}

std::int64_t plus(std::int64_t a, std::int64_t b) { return a > most - b ? most : a + b; }

/// Tallies of blocks already opened: each is counted once, however often it stands.
class Counter {
public:
    explicit Counter(const Lookup& lookup) : lookup_(lookup) {}

    Tally of(const Content& what, int depth = 0)
    {
        if (const auto* item = std::get_if<ItemId>(&what)) return {{{*item, 1}}, {}};
        if (const auto* rack = std::get_if<RackId>(&what)) return ofRack(*rack);
        return ofBlock(std::get<BlockId>(what), depth);
    }

private:
    Tally ofRack(const RackId& id) const
    {
        Tally tally;
        const RackDesign* rack = lookup_.rack(id);
        if (!rack) return tally;
        tally.racks[id] = 1;
        tally.items[rack->enclosure] += 1;
        if (!rack->rear_door.empty()) tally.items[rack->rear_door] += 1;
        for (const Mounted& mounted : rack->devices) tally.items[mounted.item] += mounted.count;
        return tally;
    }

    const Tally& ofBlock(const BlockId& id, int depth)
    {
        if (const auto known = known_.find(id); known != known_.end()) return known->second;
        Tally tally;
        const Block* block = lookup_.block(id);
        if (block && depth < deepest_block_nesting)
            for (const Part& part : block->parts) tally.add(of(part.what, depth + 1), part.repeat.count());
        return known_.emplace(id, std::move(tally)).first->second;
    }

    const Lookup& lookup_;
    std::map<BlockId, Tally> known_;
};

}  // namespace

void Tally::add(const Tally& other, std::int64_t copies)
{
    for (const auto& [id, count] : other.items)
        if (const std::int64_t more = times(count, copies)) items[id] = plus(items[id], more);
    for (const auto& [id, count] : other.racks)
        if (const std::int64_t more = times(count, copies)) racks[id] = plus(racks[id], more);
}

Tally tally(const Content& what, const Lookup& lookup) { return Counter(lookup).of(what); }

Tally tally(const Placement& placement, const Lookup& lookup)
{
    Counter counter(lookup);
    Tally sum;
    for (const Exception& exception : placement.exceptions)
        if (const Content* what = placement.standingAt(exception)) sum.add(counter.of(*what));
    sum.add(counter.of(placement.what), placement.plainCopies());
    return sum;
}

}  // namespace cw::floorplan
