// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "cabling/formation.h"

/// How far groups of racks lie apart, pair by pair, without looking at every pair.
namespace cw::cabling {

/// All pairs of two groups of racks, sorted by the stretches of length in which the choice of a medium stays the same.
/// Distances are along the plan: |x| + |y|, as trays run.
struct Spread {
    struct Part {
        double pairs = 0;                      ///< whole numbers, exact below 2^53
        double mm = 0;                         ///< sum of their distances
        friend bool operator==(const Part&, const Part&) = default;
    };
    Part same_place;                           ///< both in one rack
    std::vector<Part> stretches;               ///< one more than there are limits: beyond all of them
    Mm farthest_mm = 0;

    void add(const Spread& other);
    [[nodiscard]] double pairs() const;
    friend bool operator==(const Spread&, const Spread&) = default;
};

/// Measures spreads for fixed limits, and remembers those between two formations by how they stand to each other.
///
/// Two clusters are settled at once when all their pairs lie in one stretch and each axis has one sign: then the sum of the
/// distances follows from the clusters' sums. Others are divided. The answer is exact, whatever the order (sums of
/// integers below 2^53), up to 1e9 pairs; beyond, pairs of small clusters across a limit are estimated.
class Spreads {
public:
    /// `limits`: the longest distance of each stretch, rising, mm.
    explicit Spreads(std::vector<Mm> limits) : limits_(std::move(limits)) {}

    [[nodiscard]] Spread nothing() const;
    /// None of the groups may be empty.
    [[nodiscard]] const Spread& between(const Group& a, const Group& b);
    [[nodiscard]] Spread between(std::span<const Group> a, std::span<const Group> b);

    /// Marks the end of an update: what was not asked for lately may be forgotten.
    void tidy();

private:
    struct Key {
        std::uint32_t a = 0, b = 0;
        Point offset;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    struct Known {
        Spread spread;
        std::uint64_t asked = 0;               ///< in which update
    };
    class Walk;

    std::vector<Mm> limits_;
    std::unordered_map<Key, Known, KeyHash> known_;
    std::uint64_t update_ = 0;
    std::size_t forget_above_ = 4096;
};

}  // namespace cw::cabling
