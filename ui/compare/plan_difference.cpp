// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/plan_difference.h"

#include <map>

namespace cw::ui {

using document::Document;
using floorplan::Block;
using floorplan::Content;
using floorplan::Placement;
using floorplan::RackDesign;

namespace {

template <class Row>
bool differs(const Document& first, const Document& second, const decltype(Row::id)& id)
{
    const Row *a = first.find<Row>(id), *b = second.find<Row>(id);
    return a && b ? *a != *b : a != b;
}

/// Tells which contents mean something else in the second design. Blocks hold no block that holds them (storage refuses it).
class Contents {
public:
    Contents(const Document& first, const Document& second) : first_(first), second_(second) {}

    bool differ(const Content& content)
    {
        const auto known = known_.find(content);
        if (known != known_.end()) return known->second;
        return known_[content] = std::visit([this](const auto& id) { return changed(id); }, content);
    }

private:
    bool changed(const ItemId& id) { return differs<catalog::Item>(first_, second_, id); }

    bool changed(const RackId& id)
    {
        if (differs<RackDesign>(first_, second_, id)) return true;
        const RackDesign* rack = first_.find<RackDesign>(id);
        if (!rack) return false;
        if (changed(rack->enclosure) || changed(rack->rear_door)) return true;
        for (const auto& device : rack->devices)
            if (changed(device.item)) return true;
        return false;
    }

    bool changed(const BlockId& id)
    {
        if (differs<Block>(first_, second_, id)) return true;
        const Block* block = first_.find<Block>(id);
        if (!block) return false;
        for (const auto& part : block->parts)
            if (differ(part.what)) return true;
        return false;
    }

    const Document& first_;
    const Document& second_;
    std::map<Content, bool> known_;
};

template <class Row, class Differ>
void collect(const Document& first, const Document& second, PlanDifference& difference, const Differ& differ)
{
    for (const auto& row : first.table<Row>().rows()) {
        const Row* other = second.find<Row>(row->id);
        if (!other) difference.removed.insert(row->id);
        else if (*row != *other || differ(*row)) difference.changed.insert(row->id);
    }
    for (const auto& row : second.table<Row>().rows())
        if (!first.find<Row>(row->id)) difference.added.insert(row->id);
}

}  // namespace

PlanDifference planDifference(const Document& first, const Document& second)
{
    PlanDifference difference;
    Contents contents(first, second);
    collect<floorplan::Area>(first, second, difference, [](const floorplan::Area&) { return false; });
    collect<Placement>(first, second, difference, [&contents](const Placement& row) {
        for (const auto& exception : row.exceptions)
            if (exception.replacement && contents.differ(*exception.replacement)) return true;
        return contents.differ(row.what);
    });
    return difference;
}

}  // namespace cw::ui
