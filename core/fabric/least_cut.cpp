// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/least_cut.h"

#include "fabric/halves_flow.h"

namespace cw::fabric {

std::int64_t settleSwitches(const Folded& folded, Division& division)
{
    HalvesFlow halves(folded, division);
    halves.flow().solve();
    division.switch_on_a = halves.switchesOnA();
    return cutMbps(folded, division);
}

}  // namespace cw::fabric
