// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "document/document.h"
#include "errors/error.h"

namespace cw::cli {

/// Sets one value of a design by its path in the file: "economics.energy_usd_per_kwh=0.05", "networks.backend.planes=2".
[[nodiscard]] Result<document::Document> withValue(const document::Document& document, std::string_view assignment);

}  // namespace cw::cli
