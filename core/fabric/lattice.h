// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fabric/graph.h"
#include "fabric/halves.h"
#include "fabric/sizing.h"

/// Torus and HyperX: switches on the points of a box. A torus joins neighbours along each side, around the ends;
/// a HyperX (Ahn et al., SC 2009) joins all switches of a line with each other.
namespace cw::fabric {

struct Lattice {
    std::vector<std::int64_t> sides;           ///< longest first
    std::int64_t endpoints = 0;
    std::int64_t per_switch = 0;               ///< endpoints of a full switch; switches are filled in order
    std::int64_t width = 0;                    ///< parallel links between two joined switches
    bool all_to_all = false;                   ///< HyperX

    [[nodiscard]] std::int64_t switches() const;
    [[nodiscard]] std::int64_t switchLinks() const;
};

[[nodiscard]] Result<Lattice> latticeFor(const SizeRequest& request);
[[nodiscard]] Sizing sizingOf(const Lattice& lattice, const SizeRequest& request);
/// The halving that attains the upper bound of `sizingOf`.
[[nodiscard]] Halves halvesOf(const Lattice& lattice);
[[nodiscard]] Graph graphOf(const Lattice& lattice, std::int64_t mbps, std::int64_t ports_per_node);

}  // namespace cw::fabric
