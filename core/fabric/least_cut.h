// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fabric/folded.h"

namespace cw::fabric {

/// Puts every switch on the side where least is cut, the endpoints staying where they are (a minimum cut); returns the cut.
std::int64_t settleSwitches(const Folded& folded, Division& division);

/// Cables that are full in every way of sending as much as possible from side A to side B: the loss of one alone lowers
/// what can be sent. One pass over the strongly connected pieces of what is left classifies all of them (Picard and
/// Queyranne, Math. Programming Study 13, 1980); exact where all cables run at one rate.
[[nodiscard]] std::int64_t cablesThatCut(const Graph& graph, const Folded& folded, const Division& division);

}  // namespace cw::fabric
