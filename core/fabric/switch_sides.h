// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "fabric/folded.h"

namespace cw::fabric {

/// The least cut over all halvings of a network of few switches, whatever its shape and however many its endpoints: every
/// choice of the switches' sides is tried, and what is missing to the half is torn off its switch, the cheapest links first.
/// Nothing when there are too many switches, or endpoints with several links.
[[nodiscard]] std::optional<Division> tryEverySideOfSwitches(const Folded& folded);

}  // namespace cw::fabric
