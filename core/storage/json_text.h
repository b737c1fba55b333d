// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "errors/error.h"

/// JSON as text. Only .cpp files of this room include this header.
namespace cw::storage {

using Json = nlohmann::ordered_json;

/// Strict: what problemOf() (json_scan.h) finds wrong is an error, and nothing is built.
[[nodiscard]] Result<Json> parseJson(std::string_view text);

/// Two-space indent; arrays and objects of plain values stand on one line while they are short. Ends in a newline.
[[nodiscard]] std::string dumpJson(const Json& json);

}  // namespace cw::storage
