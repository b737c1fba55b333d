// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "fabric/sizing.h"

namespace cw::fabric {

/// Endpoints of one full NVLink domain: the GPUs of `nodes_per_unit` systems, of one when not given.
[[nodiscard]] inline std::int64_t domainSize(const SizeRequest& request)
{
    return std::int64_t{std::max(1, request.nodes_per_unit)} * std::max(1, request.ports_per_node);
}

}  // namespace cw::fabric
