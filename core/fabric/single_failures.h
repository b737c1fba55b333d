// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "fabric/failure_study.h"

/// What the loss of one link or of one switch costs.
namespace cw::fabric {

/// The endpoints of a failed part stay endpoints and can be put on either side. For small networks every halving is tried for
/// every loss; else above stands what is left between the halves shown (or halves that they are taken to by a symmetry of the
/// network), below what no halving of the damaged network cuts less than.
struct SingleFailures {
    bool every_halving = false;                ///< all was tried: what follows is exact
    std::int64_t links_that_cut = 0;           ///< links whose loss alone lowers the bisection, as far as it is known from above
    std::int64_t links_that_may_cut = 0;       ///< these and those for which neither is proved; equal to the former: exact
    FailureStudy::Bounds worst_link;           ///< left when the worst link is lost
    std::string worst_link_ends[2];            ///< names; empty when no link costs anything
    FailureStudy::Bounds worst_switch;         ///< left when the worst switch is lost
    std::string worst_switch_name;             ///< empty when none costs anything
    /// For each link of the graph what its loss takes from the upper bound, in Mb/s.
    std::vector<std::int64_t> cost_mbps;
};

/// `certificate` and `folded` are those of `graph`.
[[nodiscard]] SingleFailures singleFailuresOf(const Graph& graph, const Folded& folded, const Certificate& certificate);

}  // namespace cw::fabric
