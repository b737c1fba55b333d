// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

/// A maximum flow that stays one while capacities change: what is left of every arc is kept in flat arrays and repaired.
namespace cw::fabric {

/// Two vertices and what fits each way.
struct ArcPair {
    int a = 0;
    int b = 0;
    std::int64_t there = 0;                    ///< from a to b
    std::int64_t back = 0;
};

/// From scratch: blocking flows in layers (E. A. Dinic, Soviet Math. Doklady 11, 1970). After a change: flow that no longer fits
/// is led around, else taken back on both sides (the cut around where it stood is full, so the rest is a maximum again); new
/// room is filled by paths that lead through it, because no others can exist.
class ResidualFlow {
public:
    /// Nothing flows until `solve`. Capacities are zero or more; source and sink differ.
    ResidualFlow(int vertices, const std::vector<ArcPair>& pairs, int source, int sink);

    /// Drops what flows and sends as much as possible.
    void solve();

    /// Changes a pair; keeps the flow a maximum.
    void setCapacity(std::size_t pair, std::int64_t there, std::int64_t back);

    /// Changes a pair whose flow is dropped with all the rest by the next `solve`.
    void setCapacityUnsolved(std::size_t pair, std::int64_t there, std::int64_t back);

    [[nodiscard]] std::int64_t value() const { return value_; }

    /// For each vertex whether it stays with the source in the least cut nearest to it.
    [[nodiscard]] std::vector<char> sourceSide() const;

    /// For each pair whether some least cut goes through it: nothing more fits one way, and its ends lie in different strongly
    /// connected pieces of what could still flow (Picard and Queyranne, Math. Programming Study 13, 1980).
    [[nodiscard]] std::vector<char> pairsInALeastCut() const;

private:
    struct Arc {
        int to = 0;
        int reverse = 0;
        std::int64_t left = 0;                 ///< what could still flow
        std::int64_t both = 0;                 ///< of this arc and its reverse together: capacity there and back
    };
    /// A search from one vertex along arcs with room, or against them. Marks are told apart by their round.
    struct Search {
        std::vector<unsigned> seen;
        std::vector<int> by;                   ///< the arc, in the direction of the flow, that led to a vertex
        std::vector<int> queue;
        std::size_t next = 0;
        std::int64_t looked = 0;               ///< arcs looked at
        bool against = false;
        void start(int vertex, unsigned round);
        [[nodiscard]] bool exhausted() const { return next == queue.size(); }
    };

    /// By R. E. Tarjan, SIAM J. Comput. 1, 1972.
    [[nodiscard]] std::vector<int> stronglyConnectedPieces() const;
    /// Nothing more fits one way through a pair that has capacity.
    [[nodiscard]] bool full(std::size_t pair) const;
    bool findLevels();
    std::int64_t push();
    void augmentThrough(int arc);
    bool extend(std::vector<int>& path, int from, int to);
    void leadAround(int from, int to, std::int64_t& excess);
    void takeBack(int from, int to, std::int64_t amount);
    int advance(Search& search, int stop, const Search* other);
    int meet(int from, int to);
    [[nodiscard]] std::int64_t roomAhead(int meeting, std::int64_t most) const;
    void move(int arc, std::int64_t amount);
    void moveAlong(int meeting, std::int64_t amount);

    int vertices_;
    int source_;
    int sink_;
    std::int64_t value_ = 0;
    std::vector<int> first_;                   ///< arcs of a vertex: first_[v] .. first_[v + 1]
    std::vector<Arc> arcs_;
    std::vector<int> arc_of_pair_;             ///< from a to b
    std::vector<std::int64_t> there_;          ///< capacity from a to b, per pair
    std::vector<int> level_;
    std::vector<int> current_;
    std::vector<char> known_side_;             ///< source side of a cut that was a least one
    std::int64_t known_cut_ = 0;               ///< what fits through it now
    Search ahead_;
    Search behind_;
    unsigned round_ = 0;
};

}  // namespace cw::fabric
