// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

#include "canvas/plan_scene.h"
#include "canvas/plan_theme.h"
#include "document/document.h"

namespace cw::ui {

/// What is built in a design, to scale and with a scale bar: ground and blocks, no names. Needs no view and no session.
[[nodiscard]] QPixmap planPicture(const document::Document& document, const PlanTheme& theme, QSize size, double device_pixel_ratio);

/// Areas and placements together, with a narrow margin: the land around them may be many times as wide. Nothing built: all.
[[nodiscard]] geometry::Rect builtWithMargin(const PlanScene& scene);

}  // namespace cw::ui
