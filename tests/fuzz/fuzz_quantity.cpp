// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <cstdint>
#include <cstdlib>

#include "units/units.h"

/// What is understood as a quantity is a finite number.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using cw::units::Dimension;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const Dimension dimension : {Dimension::length, Dimension::power, Dimension::flow, Dimension::money, Dimension::number})
        if (const auto value = cw::units::parse(text, dimension); value && !std::isfinite(*value)) std::abort();
    (void)cw::units::parseDate(text);
    return 0;
}
