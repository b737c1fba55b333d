// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <CLI/CLI.hpp>

namespace cw::cli {

/// `fabric size` and `fabric analyze`.
void addFabricCommands(CLI::App& app, int& status);

}  // namespace cw::cli
