// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "errors/error.h"
#include "fabric/custom_graph.h"
#include "fabric/exceptions.h"
#include "ids/ids.h"

/// A network as the document stores it. Sizing, bisection and analysis: sizing.h, bisection.h, analysis.h.
namespace cw::fabric {

enum class Technology { infiniband, ethernet, nvlink };
enum class Purpose { backend, frontend, storage, management, scale_up };

/// The structures; names in files and on the command line are those of contract: "fat-tree", "rail-optimised", ...
enum class Topology {
    fat_tree, superpod, rail_optimised, rail_only, islands,
    dragonfly, dragonfly_plus, torus, hyperx, direct, nvlink_domain, custom,
};
[[nodiscard]] std::string_view name(Topology topology);
[[nodiscard]] std::optional<Topology> topologyFromName(std::string_view name);
[[nodiscard]] std::string_view name(Technology technology);
[[nodiscard]] std::optional<Technology> technologyFromName(std::string_view name);
[[nodiscard]] std::string_view name(Purpose purpose);
[[nodiscard]] std::optional<Purpose> purposeFromName(std::string_view name);

/// Where the switches of one tier stand: in every rack of this design.
struct TierSeat {
    int tier = 1;                              ///< 1 = leaf
    RackId rack;
    friend bool operator==(const TierSeat&, const TierSeat&) = default;
};

struct Network {
    NetworkId id;
    std::string name;
    Technology technology = Technology::ethernet;
    Purpose purpose = Purpose::backend;
    Topology topology = Topology::fat_tree;
    std::vector<ItemId> endpoint_items;        ///< GPU systems (or servers) whose ports it joins; empty: all GPU systems
    int ports_per_node = 0;                    ///< 0: one per GPU of the node
    double link_gbps = 400;                    ///< one link, one direction
    int rails = 1;                             ///< 1: not divided by rail
    int planes = 1;
    int tiers = 0;                             ///< 0: the fewest that hold the endpoints
    int nodes_per_unit = 0;                    ///< whole units of the leaf tier; 0: none
    int leaves_per_pod = 0;                    ///< of a tree of three or more tiers; 0: as many as the radix allows
    std::vector<double> taper;                 ///< down over up, per tier from the leaf; empty: 1:1 everywhere
    std::vector<ItemId> switches;              ///< per tier from the leaf; the last one serves the tiers above it
    int radix = 0;                             ///< switch ports at the link rate; 0: from the catalogue
    std::vector<TierSeat> seats;
    std::vector<NetworkException> exceptions;  ///< sorted by where they are (exceptions.h), each place once
    CustomGraph graph;                         ///< of Topology::custom: cable by cable
    bool alternative = false;                  ///< shown to compare; not built, not in power or cost
    friend bool operator==(const Network&, const Network&) = default;
};

}  // namespace cw::fabric
