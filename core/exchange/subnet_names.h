// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Names in subnet files: quotes end them, and ibsim keeps '#' and '@' for itself.
namespace cw::exchange {

/// A comment line that says that names are written with %XX for what they may not hold: how to read them again.
inline constexpr std::string_view coded_names_mark = "names: %XX stands for the byte of that code";
/// A comment line that says that a whole adapter is one endpoint of the network, not each of its ports.
inline constexpr std::string_view whole_adapters_mark = "endpoints: each adapter as a whole";

/// Whether a name cannot stand between quotes as it is.
[[nodiscard]] bool needsCoding(std::string_view name);
/// With %XX for quotes, '#', '@', '%' and control characters.
[[nodiscard]] std::string codedName(std::string_view name);
/// The opposite. What is no code stays.
[[nodiscard]] std::string decodedName(std::string_view coded);

/// One line without control characters but tabs: they become spaces.
[[nodiscard]] std::string oneLine(std::string_view text);

/// The text as UTF-8: bytes that are none are taken as Latin-1, as old node descriptions have them. A byte order mark goes.
[[nodiscard]] std::string asUtf8(std::string_view text);
[[nodiscard]] bool isUtf8(std::string_view text);

}  // namespace cw::exchange
