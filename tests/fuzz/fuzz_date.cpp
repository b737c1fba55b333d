// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <cstdlib>

#include "units/units.h"

/// A date that is understood is a day that exists, and is written as it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto date = cw::units::parseDate(text);
    if (!date) return 0;
    if (!date->ok() || cw::units::formatDate(*date) != text || cw::units::formatDateLong(*date).empty()) std::abort();
    return 0;
}
