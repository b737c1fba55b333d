// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "fabric/folded.h"

/// Networks whose switches stand in tiers, reduced to their distinct parts without changing any cut.
namespace cw::fabric {

/// Vertices in tiers: tier 0 are the endpoint groups of a Folded in its order, the others switches; every edge joins
/// neighbouring tiers. The edge of a group carries the rate of one endpoint.
struct Layers {
    std::vector<int> tier;
    std::vector<std::int64_t> endpoints;       ///< of a group; 0 for switches
    std::vector<std::vector<Edge>> edges;
    std::vector<int> vertex_of_switch;         ///< for each switch of the Folded; -1: no endpoint reaches it
    int tiers = 0;
    bool has_chains = false;                   ///< some endpoints hang on higher switches by switches that were added
};

/// Nothing when switches of the same distance from the leaves are joined: a mesh, no tree. Single endpoints on higher switches
/// (a management node on a spine) hang on them by added switches of no consequence.
[[nodiscard]] std::optional<Layers> layersOf(const Folded& folded);

/// The subtree that each vertex heads, alone or with others: a name of its piece of the vertices of its own tier and below.
[[nodiscard]] std::vector<int> homesOf(const Layers& layers);

/// Joins what always falls on the same side of a least cut: switches with equal neighbours, and equal pieces above a tier
/// (planes). Given the sides of everything below, such pieces choose their sides independently and so all alike; the
/// least cut of every division of the endpoints stays what it was.
[[nodiscard]] Layers reduced(Layers layers);

/// The same with failures healed: switches of a tier that join the same neighbourhood get the strongest link among
/// them, so that `reduced` finds them equal.
struct Healed {
    Layers layers;
    std::int64_t added_mbps = 0;               ///< capacity that is not really there
};
[[nodiscard]] Healed healed(const Layers& layers);

/// Joins the same switches without healing anything: they are made to share a side, so a least cut found here is one from above.
[[nodiscard]] Layers joinedAlike(const Layers& layers);

}  // namespace cw::fabric
