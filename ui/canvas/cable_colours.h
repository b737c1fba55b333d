// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <QColor>
#include <QPen>

#include "evaluation/rack_links.h"

namespace cw::ui {

/// Colour and dashes of a medium ("multimode", "single-mode 500 m"; empty: nothing reaches that far). Hues after Okabe and Ito
/// (2008), which stay apart for colour-blind eyes; the dashes tell them apart without colour.
[[nodiscard]] QPen mediumPen(std::string_view medium, double width, bool dark);

/// Of the racks on one side of the minimum cut; no colour for what is on none.
[[nodiscard]] QColor sideColour(evaluation::StandSide side, bool dark);
/// Of the cables that it cuts.
[[nodiscard]] QPen cutPen(double width, bool dark);

/// Shares of the fill that is allowed.
enum class FillStep { empty, low, half, full, over };
inline constexpr int fill_step_count = static_cast<int>(FillStep::over) + 1;
[[nodiscard]] FillStep fillStep(double fraction);
[[nodiscard]] QColor fillColour(FillStep step, bool dark);

/// Pixels for so many cables: twenty are twice as wide as one, a million five times.
[[nodiscard]] double bundleWidth(std::int64_t cables);

}  // namespace cw::ui
