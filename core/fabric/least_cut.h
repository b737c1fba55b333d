// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fabric/folded.h"

namespace cw::fabric {

/// Puts every switch on the side where least is cut, the endpoints staying where they are (a minimum cut); returns the cut.
std::int64_t settleSwitches(const Folded& folded, Division& division);

}  // namespace cw::fabric
