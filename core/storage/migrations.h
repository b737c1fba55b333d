// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

#include "storage/json_text.h"

/// Older files, brought up to date before they are read. Only .cpp files of this room include this header.
namespace cw::storage {

/// Applies the steps from `version` to the present one, each on the raw JSON, and says what was done: one sentence per
/// change with its JSON pointer. What is not shaped as expected is left for the reader to refuse.
[[nodiscard]] std::vector<std::string> migrate(Json& json, int version);

}  // namespace cw::storage
