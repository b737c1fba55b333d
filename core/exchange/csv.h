// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

/// Comma-separated values (RFC 4180) that a spreadsheet opens without running anything.
namespace cw::exchange {

/// One field: quoted where it must be. Text that a spreadsheet would take for a formula gets an apostrophe in front;
/// plain numbers keep their sign.
[[nodiscard]] std::string csvField(std::string_view text);

/// One line with its CRLF.
[[nodiscard]] std::string csvRow(std::span<const std::string> fields);

}  // namespace cw::exchange
