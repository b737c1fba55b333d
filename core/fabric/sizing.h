// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "fabric/bisection.h"
#include "fabric/network.h"

/// From requirements to counts: switches, links, oversubscription. Rules and tables: docs in README.md of this room.
namespace cw::fabric {

struct SizeRequest {
    Topology topology = Topology::fat_tree;
    std::int64_t endpoints = 0;                ///< ports of one plane, one per GPU
    int radix = 64;                            ///< switch ports at the link rate
    int rails = 1;
    int planes = 1;
    int tiers = 0;                             ///< 0: the fewest that hold the endpoints
    int nodes_per_unit = 0;                    ///< whole units; 0: none
    int ports_per_node = 8;                    ///< only used with nodes_per_unit
    int leaves_per_pod = 0;                    ///< 0: as many as the radix allows
    double link_gbps = 400;
    std::vector<double> taper;                 ///< per tier from the leaf
    std::vector<int> sides;                    ///< of a torus or HyperX, in switches; empty: chosen
    friend bool operator==(const SizeRequest&, const SizeRequest&) = default;
};

/// The counts of a structure; totals over all rails and planes.
struct Sizing {
    std::string structure;                     ///< name with its parameters: "fat-tree, 3 tiers, radix 128, pods of 56 leaves"
    std::string why;                           ///< why these tiers / this unit, one sentence
    std::int64_t endpoints = 0;
    std::int64_t capacity_endpoints = 0;       ///< what the built switches could hold
    int tiers = 0;
    int rails = 1;
    int planes = 1;
    std::int64_t switches = 0;
    std::vector<std::int64_t> switches_by_tier;   ///< [0] = leaves
    std::int64_t links = 0;
    std::vector<std::int64_t> links_by_tier;      ///< [0] = endpoint links; [i] joins tier i and i+1
    std::vector<double> oversubscription;         ///< per tier: down over up; 1 = non-blocking
    std::int64_t pods = 1;                        ///< of one rail and plane, below the top tier
    std::int64_t leaves_per_pod = 0;              ///< of a full pod, of one rail and plane
    int diameter_hops = 0;                        ///< switches on the longest shortest path between endpoints
    Bisection bisection;
    Throughput throughput;
    friend bool operator==(const Sizing&, const Sizing&) = default;
};

/// Structures with one leaf per rail: superpod, rail-optimised, rail-only.
[[nodiscard]] bool isByRail(Topology topology);
/// Rails that are built where a row says `rails`: by rail, 1 stands for one per GPU of an eight-GPU system.
[[nodiscard]] int railsBuilt(Topology topology, int rails);

/// Microseconds at any size: works on classes of equal switches, never on the expanded graph.
/// Errors name the limit and what would work (wider switches, planes, taper, one more tier).
[[nodiscard]] Result<Sizing> size(const SizeRequest& request);

}  // namespace cw::fabric
