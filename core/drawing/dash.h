// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "drawing/sheet.h"

namespace cw::drawing {

/// Lengths of stroke and gap in turn, in millimetres on paper; empty for a solid line. The same in every back end.
/// Proportions after ISO 128-2 line types 02 (dashed), 07 (dotted), 10 (long-dashed dotted), scaled for pens of 0.18 to 0.35 mm.
[[nodiscard]] std::span<const double> dashLengthsMm(Dash dash);

}  // namespace cw::drawing
