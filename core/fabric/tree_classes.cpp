// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/tree_classes.h"

#include <algorithm>

namespace cw::fabric {

namespace {

ClassLevel leavesOf(const TreeShape& shape)
{
    ClassLevel leaves;
    const TreeLevel& level = shape.levels.front();
    leaves.uplinks = level.uplinks();
    std::int64_t left = level.count;
    std::int64_t endpoints = shape.endpoints;
    const auto add = [&](std::int64_t count, std::int64_t each) {
        if (count <= 0) return;
        leaves.add({count, each, {}});
        left -= count;
        endpoints -= count * each;
    };
    add(level.count - shape.short_leaves, level.children);
    if (shape.short_leaf_endpoints > 0) add(std::min(left, endpoints / shape.short_leaf_endpoints), shape.short_leaf_endpoints);
    if (endpoints > 0) add(1, endpoints);
    add(left, 0);
    return leaves;
}

/// Takes subtrees from the runs of a level, one after the other.
class Taker {
public:
    explicit Taker(const ClassLevel& level) : level_(level), left_(level.size > 0 ? level.classes[0].count : 0) {}

    [[nodiscard]] bool any() const { return run_ < level_.size; }
    [[nodiscard]] std::int64_t left() const { return left_; }

    /// So many of the current run into each of the subtrees of `into`.
    void take(SubtreeClass& into, std::int64_t each)
    {
        into.children[run_] += each;
        into.endpoints += each * level_.classes[run_].endpoints;
        left_ -= each * into.count;
        if (left_ == 0 && ++run_ < level_.size) left_ = level_.classes[run_].count;
    }

private:
    const ClassLevel& level_;
    std::size_t run_ = 0;
    std::int64_t left_ = 0;
};

/// Groups of so many neighbours; the last group takes what is left.
ClassLevel grouped(const ClassLevel& below, std::int64_t children, std::int64_t uplinks)
{
    ClassLevel level;
    level.uplinks = uplinks;
    for (Taker taker(below); taker.any();) {
        SubtreeClass own;
        own.count = std::max<std::int64_t>(1, taker.left() / children);
        if (taker.left() >= children) taker.take(own, children);
        else
            for (std::int64_t room = children; room > 0 && taker.any();) {
                const std::int64_t each = std::min(room, taker.left());
                taker.take(own, each);
                room -= each;
            }
        level.add(own);
    }
    return level;
}

}  // namespace

TreeClasses classesOf(const TreeShape& shape)
{
    TreeClasses tree;
    tree.levels[tree.size++] = leavesOf(shape);
    for (std::size_t i = 1; i < shape.levels.size(); ++i) {
        tree.levels[i] = grouped(tree.levels[i - 1], shape.levels[i].children, shape.levels[i].uplinks());
        ++tree.size;
    }
    return tree;
}

}  // namespace cw::fabric
