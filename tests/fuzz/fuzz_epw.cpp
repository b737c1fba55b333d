// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>

#include "cooling/cooling.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    (void)cw::cooling::readEpw({reinterpret_cast<const char*>(data), size});
    return 0;
}
