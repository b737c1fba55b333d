// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

/// Least cuts by how many endpoints are on side A, for whole groups of endpoints and at most one divided group.
namespace cw::fabric {

/// Least cost for each number of endpoints that whole groups can put on side A; sorted, others are out of reach.
struct Point {
    std::int64_t on_a = 0;
    std::int64_t cost = 0;
    friend bool operator==(const Point&, const Point&) = default;
};
using Curve = std::vector<Point>;

/// The group that is divided is left out of `curve`'s numbers; each of its endpoints on A adds `slope`, up to `room` of them.
struct OpenCurve {
    std::int64_t slope = 0;
    std::int64_t room = 0;
    Curve curve;
};

/// Costs are separable and linear in each group once all switches have their sides, so some least division divides at
/// most one group.
struct Costs {
    Curve whole;                               ///< no group divided
    std::vector<OpenCurve> open;               ///< one divided; sorted by (slope, room)
};

[[nodiscard]] Costs costsOfNothing();

/// A group of `count` endpoints: each costs `if_a` on side A and `if_b` on side B.
[[nodiscard]] Costs costsOfGroup(std::int64_t count, std::int64_t if_a, std::int64_t if_b);

/// The same with every number of its endpoints as a point: none is left to be divided.
[[nodiscard]] Costs costsOfEveryNumber(std::int64_t count, std::int64_t if_a, std::int64_t if_b);

/// Both parts together.
[[nodiscard]] Costs together(const Costs& one, const Costs& other);

/// Whichever is cheaper, the second at `more`.
[[nodiscard]] Costs cheaper(Costs one, const Costs& other, std::int64_t more);

/// The cost at exactly so many on side A; nothing when out of reach.
[[nodiscard]] std::optional<std::int64_t> costAt(const Curve& curve, std::int64_t on_a);

/// The curve of a kind of divided group, or nullptr.
[[nodiscard]] const Curve* openCurve(const Costs& costs, std::int64_t slope, std::int64_t room);

}  // namespace cw::fabric
