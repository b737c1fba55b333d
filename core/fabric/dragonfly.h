// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fabric/graph.h"
#include "fabric/halves.h"
#include "fabric/sizing.h"

/// Groups joined all to all by global links. Dragonfly (Kim, Dally, Scott, Abts, ISCA 2008): the switches of a group are
/// joined all to all and each has endpoints, local and global links. Dragonfly+ (Shpiner et al., HiPINEB 2017): a group
/// is a two-tier tree, leaves with endpoints below and spines with global links above.
namespace cw::fabric {

struct Dragonfly {
    bool plus = false;
    std::int64_t endpoints = 0;
    std::int64_t groups = 1;
    std::int64_t leaves = 0;                   ///< switches with endpoints, per group
    std::int64_t spines = 0;                   ///< switches with global links only, per group; 0 in a plain dragonfly
    std::int64_t per_leaf = 0;                 ///< endpoints of a full leaf; leaves are filled in order
    std::int64_t local_width = 1;              ///< links between two joined switches of a group
    std::int64_t globals = 0;                  ///< global links of one switch that has them, at most
    std::int64_t per_pair = 0;                 ///< global links between two groups

    [[nodiscard]] std::int64_t outer() const { return plus ? spines : leaves; }   ///< switches with global links, per group
    [[nodiscard]] std::int64_t localLinks() const { return local_width * (plus ? leaves * spines : leaves * (leaves - 1) / 2); }
    /// The switch of `group` that holds its link number `link` to `peer`; links are spread around the group in order.
    [[nodiscard]] std::int64_t gateway(std::int64_t group, std::int64_t peer, std::int64_t link) const;
};

[[nodiscard]] Result<Dragonfly> dragonflyFor(const SizeRequest& request);
[[nodiscard]] Sizing sizingOf(const Dragonfly& dragonfly, const SizeRequest& request);
/// The halving that attains the upper bound of `sizingOf`.
[[nodiscard]] Halves halvesOf(const Dragonfly& dragonfly);
[[nodiscard]] Graph graphOf(const Dragonfly& dragonfly, std::int64_t mbps, std::int64_t ports_per_node);

}  // namespace cw::fabric
