// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "fabric/link_places.h"

/// Places of a network that a symmetry takes to each other.
namespace cw::fabric {

/// Permutations of switches and endpoint groups that keep every rate and count. Candidates come from colour refinement with
/// single vertices told apart (B. D. McKay, Congressus Numerantium 30, 1981); every one is checked edge by edge before it
/// counts. The search ends after some work: places in different orbits may still be alike, those in one certainly are.
class Symmetries {
public:
    explicit Symmetries(const Folded& folded);

    /// A name of the orbit; -1: nothing is known.
    [[nodiscard]] int orbitOf(const LinkPlace& place) const;
    [[nodiscard]] int orbitOfSwitch(int at_switch) const { return switch_orbit_[static_cast<std::size_t>(at_switch)]; }

private:
    std::vector<int> switch_orbit_;
    std::map<std::pair<int, int>, int> edge_orbit_;   ///< switch and switch, or switch and switches + group
    int switches_ = 0;
};

}  // namespace cw::fabric
