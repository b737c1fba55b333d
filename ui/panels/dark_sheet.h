// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include "drawing/sheet.h"

namespace cw::ui {

/// The same sheet on dark paper: every colour keeps its hue, light and dark change places.
[[nodiscard]] drawing::Sheet darkened(const drawing::Sheet& sheet);
[[nodiscard]] QColor paperInTheDark();

}  // namespace cw::ui
