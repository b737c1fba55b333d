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
    bool switch_on_a = false;                  ///< the leaf itself
    /// Endpoint links that are cut, of one leaf.
    [[nodiscard]] std::int64_t cutBelow() const { return switch_on_a ? endpoints - on_a : on_a; }
    friend bool operator==(const LeafRun&, const LeafRun&) = default;
};

struct Sides {
    std::int64_t a = 0;
    std::int64_t b = 0;
    [[nodiscard]] bool divided() const { return a > 0 && b > 0; }
    friend bool operator==(const Sides&, const Sides&) = default;
};

/// Neighbouring pods (or groups of pods) whose switches are on one side.
struct PodRun {
    std::int64_t pods = 0;
    bool on_a = false;
    friend bool operator==(const PodRun&, const PodRun&) = default;
};

/// One of the networks that a structure is made of (one plane; of rail-only one rail of it): all are halved alike.
struct Halves {
    std::vector<LeafRun> leaves;
    /// Of a tree, between leaves and top: [0] = pods by their switches of tier 2, [1] = groups of pods by those of tier 3. The
    /// top is on side B.
    std::vector<std::vector<PodRun>> pods;
    std::vector<std::int64_t> cut_by_tier;     ///< links that are cut, tiers as in Sizing::links_by_tier

    [[nodiscard]] std::int64_t links() const;  ///< cut in all
    /// Endpoints on each side below so many leaves from the first one, counted from 0.
    [[nodiscard]] Sides below(std::int64_t first, std::int64_t count) const;
    /// The same of every `stride`th leaf among the first `end`, beginning with the one numbered `first`.
    [[nodiscard]] Sides belowEvery(std::int64_t stride, std::int64_t first, std::int64_t end) const;
    /// Leaves on each side, by the switches themselves, and endpoint links cut below them: of every `stride`th among the first `end`.
    [[nodiscard]] Sides leafSwitches(std::int64_t stride, std::int64_t first, std::int64_t end) const;
    [[nodiscard]] std::int64_t cutBelow(std::int64_t stride, std::int64_t first, std::int64_t end) const;
    /// Switches on each side among so many of a tree's tier (2 or above), from the one numbered `first`; `in_each`: in a pod of that tier.
    [[nodiscard]] Sides switchesOf(int tier, std::int64_t first, std::int64_t count, std::int64_t in_each) const;
    friend bool operator==(const Halves&, const Halves&) = default;
};

/// The division that attains the upper bound which `size` gives. Nothing where the structure has no rule for one.
[[nodiscard]] std::optional<Halves> leastHalves(const SizeRequest& request);

/// Divides leaves that are filled in order: the first `on_a` endpoints are on side A. Whole leaves go with their endpoints.
[[nodiscard]] std::vector<LeafRun> dividedInOrder(std::int64_t endpoints, std::int64_t per_leaf, std::int64_t leaves, std::int64_t on_a);

/// The first `switches_on_a` leaves are on side A, the others on B, wherever their endpoints are.
[[nodiscard]] std::vector<LeafRun> withSwitches(const std::vector<LeafRun>& leaves, std::int64_t switches_on_a);

/// The last leaf goes to side A as a whole.
[[nodiscard]] std::vector<LeafRun> withLastOnA(std::vector<LeafRun> leaves);

/// Endpoints of leaves change over one by one: `count` from B to A, or from A to B when below zero, from few leaves.
[[nodiscard]] std::vector<LeafRun> moved(std::vector<LeafRun> leaves, std::int64_t count);

}  // namespace cw::fabric
