// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "cabling/tray.h"

/// Cable trays as a network of ways: where a rack reaches it, and how long the shortest way between two racks is.
namespace cw::cabling {

using geometry::Mm;
using geometry::Point;

/// A rack whose nearest tray is further away than this along the plan is not served by it: practice, a few racks aside.
inline constexpr Mm farthest_drop_mm = 10'000;

/// Trays that cross, or whose end comes closer to another than half their widths together, are joined there. Trays for power
/// carry no data cables. The shortest ways from a node are worked out once, when they are first asked for.
class TrayNetwork {
public:
    TrayNetwork() = default;
    explicit TrayNetwork(std::vector<Tray> trays);

    /// Where cables of a rack join a tray.
    struct Access {
        int edge = -1;                         ///< -1: no tray is near
        Mm offset = 0;                         ///< from the edge's first node
        Mm drop = 0;                           ///< along the plan, from the rack to the tray
        friend bool operator==(const Access&, const Access&) = default;
    };
    [[nodiscard]] Access accessAt(Point rack) const;

    /// A straight piece of tray between two nodes.
    struct Edge {
        int a = 0, b = 0;
        Mm length = 0;
        int tray = -1;                         ///< -1: only joins two trays
    };
    /// How cables get from one access to another.
    struct Way {
        Mm length = 0;                         ///< along the plan, drops included, and up or down where trays hang higher or lower than `usual_height`
        int from = -1, to = -1;                ///< the nodes by which they leave the edges of their accesses; -1: both are on one edge
    };
    /// Nothing: one of them has no tray, or the trays are not joined.
    [[nodiscard]] std::optional<Way> way(const Access& a, const Access& b, Mm usual_height) const;

    [[nodiscard]] bool empty() const { return edges_.empty(); }
    [[nodiscard]] const std::vector<Tray>& trays() const { return trays_; }
    [[nodiscard]] const std::vector<Edge>& edges() const { return edges_; }
    [[nodiscard]] const std::vector<Point>& nodes() const { return nodes_; }

    /// From one node to all others.
    struct Tree {
        std::vector<Mm> distance;              ///< `unreachable` where no way leads
        std::vector<int> edge;                 ///< the last edge of the way; -1: none
        std::vector<int> order;                ///< nodes that can be reached, the nearest first
    };
    static constexpr Mm unreachable = geometry::largest_coordinate_mm * 1000;
    [[nodiscard]] const Tree& treeFrom(int node) const;  ///< good until the next one is asked for

private:
    struct Piece;
    int nodeAt(Point place);
    void join(std::vector<Piece>& pieces);
    void addEdges(std::vector<Piece>& pieces);

    std::vector<Tray> trays_;
    std::vector<Point> nodes_;
    std::vector<Edge> edges_;
    std::unordered_map<std::uint64_t, int> node_at_;
    geometry::RectIndex index_;                ///< edges by their rectangles
    mutable std::unordered_map<int, Tree> trees_;
};

}  // namespace cw::cabling
