// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "drawing/sheet.h"
#include "errors/error.h"

namespace cw::exchange {

/// A sheet as DXF (AutoCAD 2000) in millimetres, written to a file whole or not at all. A sheet with a plan is drawn in the
/// plane of the site at full size, border and title block enlarged with it, so that it lies right on other drawings of the
/// land; others are drawn at paper size. One layer per layer of the sheet; fills are hatches on layers of their own
/// ("EQUIPMENT-FILL"). Text outside ASCII is written as \U+XXXX.
[[nodiscard]] Result<void> writeDxf(const drawing::Sheet& sheet, const std::string& path);

}  // namespace cw::exchange
