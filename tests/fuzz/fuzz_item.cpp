// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <cstdlib>

#include "catalog/item_json.h"

/// Whatever is read as an item is written and read again as itself; as a family file it may be anything.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    (void)cw::catalog::itemsFromJson(text);
    const auto item = cw::catalog::itemFromJson(text);
    if (!item) return 0;
    const std::string canonical = cw::catalog::itemToJson(*item);
    const auto again = cw::catalog::itemFromJson(canonical);
    if (!again || !(*again == *item) || cw::catalog::itemToJson(*again) != canonical) std::abort();
    return 0;
}
