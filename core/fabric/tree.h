// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "errors/error.h"
#include "fabric/bisection.h"

/// Folded Clos networks (XGFT) of one to four tiers, by classes of equal switches.
///
/// A subtree of level i holds subtrees of level i - 1 and the switches of tier i above them; level 1 is one leaf.
/// Switch j of every subtree of level i - 1 joins the same group of switches of tier i, with the same number of links.
namespace cw::fabric {

/// More tiers than these are not built.
inline constexpr int most_tiers = 4;

/// One rail of one plane.
struct TreeDemand {
    std::int64_t endpoints = 0;
    int radix = 64;                            ///< switch ports at the link rate
    int tiers = 0;                             ///< 0: the fewest that hold the endpoints
    int least_tiers = 1;                       ///< when `tiers` is 0 and one switch is not enough
    std::int64_t leaves_per_pod = 0;           ///< 0: as many as the radix allows
    std::int64_t pod_endpoints = 0;            ///< that a pod is to hold; 0: not told
    std::vector<double> taper;                 ///< down over up, per tier from the leaf; 1 where not given
    std::int64_t unit_leaves = 1;              ///< leaves come in whole units of so many, filled side by side
    std::int64_t unit_leaf_endpoints = 0;      ///< endpoints per leaf of a full unit; 0: as many as the leaf has ports
    std::int64_t uplinks_in = 1;               ///< uplinks of a leaf that its unit does not fill are a multiple of this
};

struct TreeLevel {
    std::int64_t count = 0;                    ///< subtrees of this level
    std::int64_t children = 0;                 ///< of a full one (leaf: endpoints)
    std::int64_t switches = 0;                 ///< of its own tier, in one subtree
    std::int64_t down = 0;                     ///< links down of one of these switches, in a full subtree
    std::int64_t up = 0;                       ///< links up of one of these switches; 0 at the top
    [[nodiscard]] std::int64_t uplinks() const { return switches * up; }   ///< of one whole subtree
};

struct TreeShape {
    std::int64_t endpoints = 0;
    std::int64_t leaf_ports = 0;               ///< a leaf's ports towards endpoints
    std::vector<TreeLevel> levels;             ///< [0] = leaves
    std::int64_t short_leaves = 0;             ///< at the end: leaves with fewer endpoints than the others
    std::int64_t short_leaf_endpoints = 0;     ///< in each of them

    [[nodiscard]] bool podsAlike() const;      ///< every subtree has as many children as its fellows
    [[nodiscard]] int tiers() const { return static_cast<int>(levels.size()); }
};

/// Builds the tree after the rules of the trade: even uplinks (a leaf has equally many links to each switch above it),
/// whole units, pods of equal size where that costs at most a few switches in a hundred. Errors name the limit and what would work.
[[nodiscard]] Result<TreeShape> shapeTree(const TreeDemand& demand);

/// Endpoints that `tiers` tiers of this radix and taper hold at most.
[[nodiscard]] std::int64_t treeLimit(int tiers, const TreeDemand& demand);

/// Subtrees of one level that change sides, of each class of equal ones; below zero: from A to B.
using SidesChanged = std::array<std::int64_t, 10>;

/// The minimum halving of a tree, in links, with the division that attains it. Everything starts on side B; whole subtrees
/// change over, level by level from the top, and what is below goes along until it changes over itself.
struct Halving {
    std::int64_t links = 0;
    std::string division;                      ///< in words
    std::array<SidesChanged, most_tiers> changed{};   ///< per level; what changes over at level i leaves the tier above it
    std::int64_t surplus = 0;                  ///< endpoints that side A then has too many, torn from one leaf; below zero: too few
};

/// Exact. Groups of equal switches above a subtree may each choose their side for themselves and all choose alike, so the
/// network's cut equals that of a tree whose edges carry the uplinks of whole subtrees. In it the cost of moving
/// endpoints across is concave per leaf, so at most one leaf is divided: whole subtrees of every class change sides
/// level by level, and the rest is torn from one leaf.
[[nodiscard]] Halving minimumHalving(const TreeShape& shape);

/// Even splitting over all shortest paths is optimal in a tree: the fullest cut around a subtree limits, partly filled ones included.
[[nodiscard]] Throughput treeThroughput(const TreeShape& shape);

}  // namespace cw::fabric
