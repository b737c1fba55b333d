// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/document.h"
#include "errors/error.h"

/// The built-in designs: real cases, built from rules so that they scale in whole blocks.
namespace cw::designs {

struct Template {
    std::string id;                            ///< "memphis-100k-h100"
    std::string title;
    std::string line;                          ///< one line for the list
};

[[nodiscard]] const std::vector<Template>& templates();

/// A design; `gpus` scales it to at least that many, in whole units (0: as published).
[[nodiscard]] Result<document::Document> make(std::string_view template_id, std::int64_t gpus = 0);

}  // namespace cw::designs
