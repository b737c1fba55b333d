// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "fabric/sizing.h"

/// The division behind a bisection, part by part: which leaves, pods and groups are on which side.
namespace cw::fabric {

/// Neighbouring leaves (switches with endpoints, in the order in which they are numbered) that are divided alike.
struct LeafRun {
    std::int64_t leaves = 0;
    std::int64_t endpoints = 0;                ///< on each
    std::int64_t on_a = 0;                     ///< of them, on side A
    friend bool operator==(const LeafRun&, const LeafRun&) = default;
};

struct Sides {
    std::int64_t a = 0;
    std::int64_t b = 0;
    [[nodiscard]] bool divided() const { return a > 0 && b > 0; }
    friend bool operator==(const Sides&, const Sides&) = default;
};

/// Neighbouring pods whose switches are on one side.
struct PodRun {
    std::int64_t pods = 0;
    bool on_a = false;
    friend bool operator==(const PodRun&, const PodRun&) = default;
};

/// One of the networks that a structure is made of (one plane; of rail-only one rail of it): all are halved alike.
struct Halves {
    std::vector<LeafRun> leaves;
    std::vector<PodRun> pods;                  ///< of a tree of three or more tiers, the switches of tier 2 in them; the top is on side B
    std::vector<std::int64_t> cut_by_tier;     ///< links that are cut, tiers as in Sizing::links_by_tier

    [[nodiscard]] std::int64_t links() const;  ///< cut in all
    /// Endpoints on each side below so many leaves from the first one, counted from 0.
    [[nodiscard]] Sides below(std::int64_t first, std::int64_t count) const;
    /// The same of every `stride`th leaf among the first `end`, beginning with the one numbered `first`.
    [[nodiscard]] Sides belowEvery(std::int64_t stride, std::int64_t first, std::int64_t end) const;
    [[nodiscard]] bool podOnA(std::int64_t pod) const;
    /// Leaves with endpoints on A, and those with endpoints on B; a divided one counts on both sides.
    [[nodiscard]] Sides leavesOf(std::int64_t first, std::int64_t count) const;
    friend bool operator==(const Halves&, const Halves&) = default;
};

/// The division that attains the upper bound which `size` gives. Nothing where the structure has no rule for one.
[[nodiscard]] std::optional<Halves> leastHalves(const SizeRequest& request);

/// Divides leaves that are filled in order: the first `on_a` endpoints are on side A.
[[nodiscard]] std::vector<LeafRun> dividedInOrder(std::int64_t endpoints, std::int64_t per_leaf, std::int64_t leaves, std::int64_t on_a);

/// The last leaf goes to side A as a whole.
[[nodiscard]] std::vector<LeafRun> withLastOnA(std::vector<LeafRun> leaves);

/// Endpoints of leaves change over one by one: `count` from B to A, or from A to B when below zero, from few leaves.
[[nodiscard]] std::vector<LeafRun> moved(std::vector<LeafRun> leaves, std::int64_t count);

}  // namespace cw::fabric
