// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

/// Where an item is mounted, as its text "mounting" says.
namespace cw::catalog {

/// Its width and depth take no ground of their own.
[[nodiscard]] inline bool isMountedInRack(const Item& item) { return item.text("mounting") == "rack"; }
/// Hangs above what stands on the floor, as a busway does: takes no ground.
[[nodiscard]] inline bool isOverhead(const Item& item) { return item.text("mounting") == "overhead"; }

}  // namespace cw::catalog
