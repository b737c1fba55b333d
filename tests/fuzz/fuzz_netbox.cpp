// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <cstdlib>

#include "catalog/item_json.h"
#include "catalog/netbox.h"

/// Whatever is read is an item that can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto item = cw::catalog::itemFromNetbox({reinterpret_cast<const char*>(data), size}, "fuzz.yaml");
    if (!item) return 0;
    const auto again = cw::catalog::itemFromJson(cw::catalog::itemToJson(*item));
    if (!again || !(*again == *item)) std::abort();
    return 0;
}
