// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <CLI/CLI.hpp>

namespace cw::cli {

/// `fabric size`, `fabric generate`, `fabric analyze` and `fabric import`.
void addFabricCommands(CLI::App& app, int& status);
void addAnalyze(CLI::App& fabric);
void addImport(CLI::App& fabric);

}  // namespace cw::cli
