// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

#include "canvas/plan_theme.h"
#include "document/document.h"

namespace cw::ui {

/// One item, rack or block as it looks on the plan, in its true proportions and as large as the size allows; a device that
/// lives in racks as its front, so many units high. Null: nothing is known that could be drawn.
[[nodiscard]] QPixmap contentPicture(const floorplan::Content& content, const document::Document& document, const PlanTheme& theme, QSize size, double device_pixel_ratio);

}  // namespace cw::ui
