// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fabric/single_failures.h"

/// Shared by the two ways of working out single failures.
namespace cw::fabric {

/// The name of the link that costs most, when one costs anything.
void nameWorstLink(SingleFailures& failures, const Graph& graph);

/// For large networks: above from the halves shown and their images, below from what is missing.
[[nodiscard]] SingleFailures singleFailuresByBounds(const Graph& graph, const Folded& folded, const Certificate& certificate);

}  // namespace cw::fabric
