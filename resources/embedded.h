// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

/// The data files compiled into the programs.
namespace cw::resources {

struct File {
    std::string_view path;                     ///< below resources/: "catalog/switches.json"
    std::string_view bytes;
};

[[nodiscard]] std::span<const File> files();

}  // namespace cw::resources
