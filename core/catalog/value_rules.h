// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "catalog/catalog.h"

/// Which figures and words an item may hold under a key, wherever they come from: a file, an import, a field.
namespace cw::catalog {

/// In the unit of the key. Wide on purpose: what is kept out is a slip of the hand, what cannot be, and what would make
/// sums over all copies overflow.
struct ValueRule {
    double least = 0;
    double most = 1e12;
    double step = 0;                           ///< 1: whole numbers; 0.5: half units; 0: any
};
[[nodiscard]] ValueRule ruleOf(std::string_view key);

/// The words that the program reads a meaning from ("cable", "end"); none: any text will do.
[[nodiscard]] std::span<const std::string_view> wordsFor(std::string_view key);

/// Unknown key, a number out of range, half a GPU, low above high. `where`: the JSON pointer of the value.
[[nodiscard]] Result<void> checkValue(std::string_view key, const Value& value, const std::string& where = {});
[[nodiscard]] Result<void> checkText(std::string_view key, std::string_view text, const std::string& where = {});
/// The whole item: id, every value and every text.
[[nodiscard]] Result<void> checkItem(const Item& item, const std::string& where = {});

}  // namespace cw::catalog
