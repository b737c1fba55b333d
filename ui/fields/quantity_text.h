// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "units/units.h"

namespace cw::ui {

/// A value for editing: exact (what is read back is the same value), in a unit that suits its size, with thousands
/// separated, of the system that is shown (style/shown_units.h): "30.4 m", "89.6 °F", "6.74 %", "US$11,700,000". units::parse
/// reads all of it.
[[nodiscard]] QString editText(double base_value, units::Dimension dimension);

}  // namespace cw::ui
