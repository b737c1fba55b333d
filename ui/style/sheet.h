// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "style/colours.h"

namespace cw::ui {

/// The small style sheet over Fusion: flat docks and bars, quiet lines, fields with a red edge when `invalid`.
[[nodiscard]] QString sheetOf(const Colours& colours);

}  // namespace cw::ui
