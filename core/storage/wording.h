// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <string_view>

/// Words of a file, as errors show them.
namespace cw::storage {

/// Fit for a terminal: at most 64 bytes, cut between characters, control characters as '?'.
[[nodiscard]] std::string shown(std::string_view text);

/// The key as JSON pointer token (RFC 6901).
[[nodiscard]] std::string pointerToken(std::string_view key);

/// "did you mean 'name'?", or all that is known when nothing is near.
[[nodiscard]] std::string advice(std::string_view key, const std::set<std::string>& known);

}  // namespace cw::storage
