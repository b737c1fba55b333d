// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "fabric/switch_graph.h"

/// Good divisions for networks of any shape: bounds from above.
namespace cw::fabric {

/// Calls `visit` with every division into halves, switches not settled. False, and no call, when more than `most` divisions of any
/// size were to be counted through.
bool forEveryHalving(const Folded& folded, double most, const std::function<void(const Division&)>& visit);

/// Every division of so few endpoints, each with its least cut: exact. Nothing when there are too many.
[[nodiscard]] std::optional<Division> tryEveryHalving(const Folded& folded);

/// The best of several starts (a partitioner with several seeds, the order of the second eigenvector where there is one),
/// each balanced exactly, improved by exchanging switches and settled by a minimum cut.
[[nodiscard]] Division searchHalving(const Folded& folded, const SwitchGraph& graph, const Spectrum* spectrum);

}  // namespace cw::fabric
