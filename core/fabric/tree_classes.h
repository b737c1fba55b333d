// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "fabric/tree.h"

/// A tree by its distinct subtrees, the partly filled ones at the end included.
namespace cw::fabric {

/// Subtrees of one level that are equal: as many of each child class inside.
struct SubtreeClass {
    /// Runs of equal neighbours: leaves are full, short, the last short one, empty; above, each border between two runs
    /// makes at most one mixed subtree, so a level has at most twice as many runs and one more.
    static constexpr std::size_t most = std::tuple_size_v<SidesChanged>;

    std::int64_t count = 0;
    std::int64_t endpoints = 0;                ///< in each
    std::array<std::int64_t, most> children{}; ///< of each class one level below; a leaf has none
};

struct ClassLevel {
    std::array<SubtreeClass, SubtreeClass::most> classes{};
    std::size_t size = 0;
    std::int64_t uplinks = 0;                  ///< of one subtree

    void add(const SubtreeClass& one) { classes[size++] = one; }
    [[nodiscard]] const SubtreeClass* begin() const { return classes.data(); }
    [[nodiscard]] const SubtreeClass* end() const { return classes.data() + size; }
};

struct TreeClasses {
    std::array<ClassLevel, most_tiers> levels{};
    std::size_t size = 0;
};

/// Endpoints are filled in as the generator does it: full leaves, then short ones, what is missing at the very end.
[[nodiscard]] TreeClasses classesOf(const TreeShape& shape);

}  // namespace cw::fabric
