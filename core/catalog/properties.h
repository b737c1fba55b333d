// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "units/units.h"

/// What a number key of an item means. A key ends in its unit, so meaning follows from spelling.
namespace cw::catalog {

struct Property {
    std::string label;                         ///< "power peak"
    std::string unit;                          ///< as shown behind the number: "kW"
    units::Dimension dimension = units::Dimension::number;
    double to_base = 1;                        ///< times this: the base unit of the dimension
};

/// Nothing for a key whose unit is not known: such a key is refused on reading.
[[nodiscard]] std::optional<Property> propertyOf(std::string_view key);

}  // namespace cw::catalog
