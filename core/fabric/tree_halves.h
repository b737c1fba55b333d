// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fabric/halves.h"
#include "fabric/tree.h"

namespace cw::fabric {

/// The least halving of a tree, subtree by subtree. Of equal subtrees those next to the border between the sides change over,
/// so that as few pods as can be are divided.
[[nodiscard]] Halves halvesOf(const TreeShape& shape);

}  // namespace cw::fabric
