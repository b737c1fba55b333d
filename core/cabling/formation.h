// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

#include "geometry/geometry.h"

/// Groups of racks, told apart by how their racks stand to each other and not by where: equal halls are one formation.
namespace cw::cabling {

using geometry::Mm;
using geometry::Point;

/// What some racks have in common, as far as distances to other racks ask for it.
struct Cluster {
    geometry::Rect box;                        ///< around the places
    Mm least_sum = 0, most_sum = 0;            ///< of x + y
    Mm least_difference = 0, most_difference = 0;  ///< of x - y
    double racks = 0;
    double sum_x = 0, sum_y = 0;               ///< of the places, mm
    std::uint32_t first = 0, count = 0;        ///< the members, where the cluster is not divided
    int left = -1, right = -1;                 ///< the halves, where it is

    [[nodiscard]] static Cluster at(Point place);
    [[nodiscard]] Cluster moved(Point by) const;
    void add(const Cluster& other);            ///< members and halves stay as they are
    [[nodiscard]] bool isDivided() const { return left >= 0; }
};

/// Divides racks in the middle of the longer side of their box until at most `most` are left, or one place. The first cluster of the answer holds
/// all; `racks` are put in the order of the clusters.
[[nodiscard]] std::vector<Cluster> halved(std::vector<Point>& racks, std::uint32_t most);
/// The same for clusters: each of them ends as one undivided cluster with one member; `order` says which one.
[[nodiscard]] std::vector<Cluster> halved(std::span<const Cluster> members, std::vector<std::uint32_t>& order);

/// Racks as they stand to each other, in plan order; the first one stands at the origin. Immutable.
class Formation {
public:
    Formation(std::uint32_t id, std::vector<Point> racks);

    [[nodiscard]] std::uint32_t id() const { return id_; }
    [[nodiscard]] const std::vector<Point>& racks() const { return racks_; }
    [[nodiscard]] std::span<const Cluster> clusters() const { return clusters_; }   ///< the first holds all
    /// The racks of an undivided cluster.
    [[nodiscard]] std::span<const Point> membersOf(const Cluster& cluster) const { return std::span(members_).subspan(cluster.first, cluster.count); }

private:
    std::uint32_t id_ = 0;
    std::vector<Point> racks_;
    std::vector<Point> members_;               ///< the same racks in the order of the clusters
    std::vector<Cluster> clusters_;
};

/// A formation where it stands: the origin is the place of its first rack.
struct Group {
    std::shared_ptr<const Formation> formation;    ///< null: no racks
    Point origin;

    [[nodiscard]] std::size_t size() const { return formation ? formation->racks().size() : 0; }
    friend bool operator==(const Group&, const Group&) = default;
};

/// Makes every formation once. Ids are never used again, so what is remembered by id is never wrong.
class Formations {
public:
    /// Of racks in site coordinates and plan order.
    [[nodiscard]] Group of(std::span<const Point> racks);
    /// The racks from `begin` up to `end` of a group.
    [[nodiscard]] Group part(const Group& whole, std::size_t begin, std::size_t end);

private:
    struct Slice {
        std::uint32_t formation = 0;
        std::size_t begin = 0, end = 0;
        friend bool operator==(const Slice&, const Slice&) = default;
    };
    struct SliceHash {
        std::size_t operator()(const Slice& slice) const;
    };
    void dropUnused();

    std::unordered_multimap<std::size_t, std::shared_ptr<const Formation>> known_;  ///< by a hash of the racks
    std::unordered_map<Slice, std::shared_ptr<const Formation>, SliceHash> slices_;
    std::uint32_t next_id_ = 0;
    std::size_t drop_above_ = 1024;
};

}  // namespace cw::cabling
