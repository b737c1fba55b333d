// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fabric/sizing.h"

namespace cw::fabric {

/// The bisection of a sizing with the bounds of its cables taken in where those from the parameters do not meet and the
/// network has at most `most_cables` of them per plane: the higher of both from below, the lower from above. Takes up to a few seconds.
[[nodiscard]] Bisection provedByCables(const SizeRequest& request, const Sizing& sizing, std::int64_t most_cables = 20'000);

}  // namespace cw::fabric
