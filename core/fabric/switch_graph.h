// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "fabric/folded.h"
#include "fabric/layers.h"

/// Bounds for networks of any shape, on switches weighted with their endpoints.
namespace cw::fabric {

/// Vertices are the switches, weighted with the endpoints that hang on them alone, and every endpoint with several links.
struct SwitchGraph {
    std::vector<std::vector<Edge>> edges;
    std::vector<std::int64_t> weight;          ///< endpoints
    std::vector<int> group_of_vertex;          ///< of an endpoint by itself; -1: a switch
    std::int64_t endpoints = 0;
    std::int64_t apart = 0;                    ///< further endpoints of the network, with no way to these: they go to either side for nothing
    std::map<std::int64_t, std::int64_t> tears;   ///< endpoints that can be torn off their switch: how many at which rate
};

/// Vertices 0.. are the switches of the Folded in order.
[[nodiscard]] SwitchGraph switchGraphOf(const Folded& folded);

/// Of layers that have been reduced.
[[nodiscard]] SwitchGraph switchGraphOf(const Layers& layers);

/// Of layers that have been reduced, endpoints with one link folded into their switches. Vertices of layers without endpoints or links stay.
[[nodiscard]] SwitchGraph leafGraphOf(const Layers& layers);

/// The piece with the most endpoints; all others are `apart`. A cut of the network is at least one of this piece.
[[nodiscard]] SwitchGraph mainPiece(const SwitchGraph& graph);

/// A flow that exists: every endpoint sends this much to every other at once, over shortest paths, each split as the
/// number of paths is; endpoint links left out. 0: not connected; infinite: all endpoints hang on one switch. Nothing: too
/// large to work out.
[[nodiscard]] std::optional<double> uniformFlowMbps(const SwitchGraph& graph);

/// The least of x'Lx / x'Wx over x with 1'Wx = 0, L the Laplacian and W the weights: a cut that divides the weights into a
/// and b is at least this times a b / (a + b). Nothing where a switch has no endpoints, or the solver does not settle.
struct Spectrum {
    double least = 0;                          ///< proved within the solver's residual, which is taken off
    std::vector<double> vector;
};
[[nodiscard]] std::optional<Spectrum> spectrumOf(const SwitchGraph& graph);

/// From "a cut that divides the endpoints a : b costs at least `per_pair` a b" to the least cut of a halving in Mb/s:
/// endpoints torn from their switch cost their links, those apart nothing.
[[nodiscard]] double halvingAtLeast(const SwitchGraph& graph, double per_pair);

}  // namespace cw::fabric
