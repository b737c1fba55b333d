// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fabric/switch_graph.h"

/// Better uniform flows than shortest paths carry. One of rate r for each ordered pair of endpoints proves that every cut
/// which divides them a : b carries at least r a b.
namespace cw::fabric {

/// Routes spread until no link is much fuller than need be: lengths grow with the load of a link, and everything is sent
/// again over the paths that are shortest then (N. Garg, J. Könemann, SIAM J. Comput. 37, 2007; L. Fleischer, SIAM J.
/// Discrete Math. 13, 2000). `known` is a rate that exists; the answer is at least that, and within a few per cent of the best
/// where `most_visits` of links allow enough rounds. It ends when the rate is `enough`.
[[nodiscard]] double spreadFlowMbps(const SwitchGraph& graph, double known, double enough, double most_visits);

}  // namespace cw::fabric
