// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fabric/graph.h"
#include "fabric/sizing.h"

namespace cw::fabric {

/// The network that `size` counts, cable by cable: same switches, same links (the ports that a SuperPOD reserves for its
/// fabric manager stay free). An endpoint of several planes is one adapter with a port in each. Refuses more than
/// `most_links` links.
[[nodiscard]] Result<Graph> generate(const SizeRequest& request);

}  // namespace cw::fabric
