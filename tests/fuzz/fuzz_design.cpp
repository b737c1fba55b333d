// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <cstdlib>

#include "storage/storage.h"

/// Whatever is read is written and read again as itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto opened = cw::storage::open({reinterpret_cast<const char*>(data), size});
    if (!opened) return 0;
    const std::string canonical = cw::storage::toJson(opened->document);
    const auto again = cw::storage::fromJson(canonical);
    if (!again || !(*again == opened->document) || cw::storage::toJson(*again) != canonical) std::abort();
    return 0;
}
