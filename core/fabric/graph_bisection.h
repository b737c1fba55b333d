// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fabric/bisection.h"
#include "fabric/folded.h"

/// The bisection of any network, with its proof.
namespace cw::fabric {

struct Certificate {
    std::int64_t lower_mbps = 0;               ///< no halving cuts less
    std::int64_t upper_mbps = 0;               ///< what `division` cuts
    std::string method;                        ///< how both were found
    Division division;
    [[nodiscard]] bool exact() const { return lower_mbps == upper_mbps; }
};

/// How long the proof may take where it does not come by itself.
enum class Effort {
    thorough,                                  ///< a second or two
    quick,                                     ///< for one of many samples
};

/// Tiers are solved exactly by tables over subtrees, after equal parts have been joined. With many scattered failures the
/// healed network, less what was added, bounds from below. Other shapes: every division when they are few; else the
/// best of uniform flows and the second eigenvalue below, and the best division found above.
[[nodiscard]] Certificate certify(const Folded& folded, Effort effort = Effort::thorough);

/// As it is shown: fractions are of half the endpoints at their mean rate.
[[nodiscard]] Bisection bisectionOf(const Folded& folded, const Certificate& certificate);

}  // namespace cw::fabric
