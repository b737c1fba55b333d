// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "drawing/sheet.h"

namespace cw::exchange {

/// A sheet as SVG 1.1: millimetres, one group per layer change, text as text in Inter (other fonts are fitted to its width).
/// Characters that XML cannot hold are left out.
[[nodiscard]] std::string toSvg(const drawing::Sheet& sheet);

}  // namespace cw::exchange
