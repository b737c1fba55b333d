// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "errors/error.h"
#include "storage/values.h"

/// A look at JSON text before anything is built from it. Only .cpp files of this room include this header.
namespace cw::storage {

/// Nested deeper than this is refused.
inline constexpr std::size_t deepest_nesting = 64;
/// An object with more members than this is refused: no row has as many, and finding a key costs by their number.
inline constexpr std::size_t most_members = 1000;

/// More values than this are refused: the tree of a text costs by their number, whatever its length. Full tables have fewer.
inline constexpr std::size_t most_values = 4'000'000;
/// A list with more entries than this is refused: no table holds as many rows.
inline constexpr std::size_t most_entries = most_rows;

/// The first thing that is wrong: line and column for text that is not JSON, a JSON pointer for a double key.
[[nodiscard]] std::optional<Error> problemOf(std::string_view text);

}  // namespace cw::storage
