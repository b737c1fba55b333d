// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "catalog/catalog.h"

/// Items as text, for the shipped files and for documents that carry items of their own.
namespace cw::catalog {

/// One item. `where` is put before the JSON pointer of an error.
[[nodiscard]] Result<Item> itemFromJson(std::string_view json, std::string_view where = {});
/// Canonical: keys sorted, every value with its mark, numbers as short as they read back the same.
[[nodiscard]] std::string itemToJson(const Item& item);

/// A family file: {"items": [...]}. Duplicate ids, unknown keys and unknown units are errors.
[[nodiscard]] Result<std::vector<Item>> itemsFromJson(std::string_view json);

}  // namespace cw::catalog
