// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/tree_sides.h"

#include <algorithm>
#include <cstdlib>

#include "fabric/tree_parts.h"

namespace cw::fabric {

namespace {

class Realising {
public:
    explicit Realising(const TreeShape& shape) : shape_(shape), tree_(classesOf(shape)), counts_(halvingCounts(shape)) {}

    TreeSides run()
    {
        const std::size_t top = shape_.levels.size() - 1;
        sides_.on_a.resize(top + 1);
        sides_.on_a[top].assign(static_cast<std::size_t>(shape_.levels[top].count), 0);
        for (std::size_t level = top; level-- > 0;) {
            takeOver(level);
            changeOver(level);
        }
        setEndpoints(top);
        countCut();
        return std::move(sides_);
    }

private:
    void takeOver(std::size_t level)
    {
        const auto children = static_cast<std::size_t>(shape_.levels[level + 1].children);
        auto& own = sides_.on_a[level];
        own.resize(static_cast<std::size_t>(shape_.levels[level].count));
        for (std::size_t i = 0; i < own.size(); ++i) own[i] = sides_.on_a[level + 1][i / children];
    }

    /// Classes are runs of neighbours; what is on A beyond what came along with the level above has changed over.
    void changeOver(std::size_t level)
    {
        const ClassLevel& classes = tree_.levels[level];
        std::size_t first = 0;
        for (std::size_t c = 0; c < classes.size; ++c) {
            std::int64_t changed = counts_.on_a[level][c];
            for (std::size_t above = 0; above < tree_.levels[level + 1].size; ++above)
                changed -= level + 1 < shape_.levels.size() - 1 ? counts_.on_a[level + 1][above] * tree_.levels[level + 1].classes[above].children[c] : 0;
            const char from = changed > 0 ? 0 : 1;
            const auto end = first + static_cast<std::size_t>(classes.classes[c].count);
            for (std::size_t i = first; i < end && changed != 0; ++i) {
                if (sides_.on_a[level][i] != from) continue;
                sides_.on_a[level][i] = static_cast<char>(1 - from);
                changed += changed > 0 ? -1 : 1;
            }
            first = end;
        }
    }

    [[nodiscard]] char above(std::size_t leaf) const
    {
        return shape_.levels.size() > 1 ? sides_.on_a[1][leaf / static_cast<std::size_t>(shape_.levels[1].children)] : sides_.on_a[0][leaf];
    }

    void setEndpoints(std::size_t top)
    {
        const std::int64_t uplinks = shape_.levels.front().uplinks();
        auto& leaves = sides_.on_a.front();
        std::vector<char> changed(leaves.size(), 0);
        for (std::size_t i = 0; i < leaves.size(); ++i) {
            const std::int64_t own = endpointsOfLeaf(shape_, static_cast<std::int64_t>(i)).count;
            sides_.endpoints_on_a.push_back(leaves[i] ? own : 0);
            changed[i] = leaves[i] != above(i);
            // A leaf with more uplinks than endpoints stays where the switches above it are.
            if (changed[i] && own < uplinks) leaves[i] = above(i);
        }
        if (top == 0) sides_.endpoints_on_a.front() = shape_.endpoints / 2;
        else tear(changed, uplinks);
    }

    /// What is missing to the half comes from one leaf that has not changed over, where it costs least.
    void tear(const std::vector<char>& changed, std::int64_t uplinks)
    {
        const std::int64_t rest = std::abs(counts_.surplus);
        if (rest == 0) return;
        const char from = counts_.surplus > 0 ? 1 : 0;
        std::size_t best = changed.size();
        std::int64_t least = 0;
        for (std::size_t i = 0; i < changed.size(); ++i) {
            const std::int64_t own = endpointsOfLeaf(shape_, static_cast<std::int64_t>(i)).count;
            if (changed[i] || sides_.on_a.front()[i] != from || own < rest) continue;
            const std::int64_t cost = std::min(rest, uplinks + own - rest);
            if (best == changed.size() || cost < least) {
                best = i;
                least = cost;
            }
        }
        if (best == changed.size()) return;
        sides_.endpoints_on_a[best] += from ? -rest : rest;
        const std::int64_t own = endpointsOfLeaf(shape_, static_cast<std::int64_t>(best)).count;
        if (uplinks + own - rest < rest) sides_.on_a.front()[best] = static_cast<char>(1 - from);
    }

    void countCut()
    {
        for (std::size_t level = 0; level + 1 < shape_.levels.size(); ++level)
            for (std::size_t i = 0; i < sides_.on_a[level].size(); ++i)
                if (sides_.on_a[level][i] != sides_.on_a[level + 1][i / static_cast<std::size_t>(shape_.levels[level + 1].children)]) sides_.cut_links += shape_.levels[level].uplinks();
        for (std::size_t i = 0; i < sides_.endpoints_on_a.size(); ++i) {
            const std::int64_t own = endpointsOfLeaf(shape_, static_cast<std::int64_t>(i)).count;
            sides_.cut_links += sides_.on_a.front()[i] ? own - sides_.endpoints_on_a[i] : sides_.endpoints_on_a[i];
        }
    }

    const TreeShape& shape_;
    TreeClasses tree_;
    HalvingCounts counts_;
    TreeSides sides_;
};

}  // namespace

TreeSides halvedSides(const TreeShape& shape) { return Realising(shape).run(); }

}  // namespace cw::fabric
