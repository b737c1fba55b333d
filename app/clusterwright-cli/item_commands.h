// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace cw::cli {

/// The subcommands of `catalog` that change the items of a design: copy, set, reset, remove, replace, import-netbox.
void addItemCommands(CLI::App& catalog_command);

}  // namespace cw::cli
