// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

#include "errors/error.h"
#include "fabric/sizing.h"

/// Spine-free: a few leaf switches, each joined to each other one.
namespace cw::fabric {

[[nodiscard]] Result<Sizing> sizeDirect(const SizeRequest& request);

}  // namespace cw::fabric
