// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "errors/error.h"

/// Figures of items as people type them.
namespace cw::catalog {

/// Both ends of a figure, in the unit of its key.
struct Ends {
    double low = 0;
    double high = 0;
    friend bool operator==(const Ends&, const Ends&) = default;
};

/// "132 kW", "18 ft", "450 gpm", or a range: "9.8 to 10.2 kW", "9.8 – 10.2 kW". Without a unit the number is in the unit of
/// the key; in a range a low end without a unit takes the one of the high end. Checked against the rules of the key.
[[nodiscard]] Result<Ends> endsFromText(std::string_view key, std::string_view text);

}  // namespace cw::catalog
