// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <CLI/CLI.hpp>

#include "document/document.h"
#include "errors/error.h"
#include "evaluation/assessment.h"
#include "set_value.h"

/// What the commands share: how they end and how they write.
namespace cw::cli {

/// Exit status of the program, as scripts rely on it.
enum Status { fine = 0, design_has_errors = 1, bad_input = 2 };

/// Ends the command: the message goes to standard error as one line, the program exits with `bad_input`.
[[noreturn]] void stop(const Error& error);
[[noreturn]] void stop(const std::string& message);

/// The value, or the end of the program.
template <class T>
T valueOr(Result<T> result)
{
    if (!result) stop(result.error());
    return std::move(*result);
}

/// To a file, whole or not at all; to standard output when `path` is empty.
void write(const std::string& path, std::string_view text);

void addDesignCommands(CLI::App& app, int& status);
void addCatalogCommands(CLI::App& app, int& status);
void addDiffCommand(CLI::App& app);
void addSnapshotsCommand(CLI::App& app);
void addExportCommand(CLI::App& app);
void addSweepCommand(CLI::App& app);

/// The assessment as a table for people.
[[nodiscard]] std::string summary(const document::Document& document, const evaluation::Assessment& assessment);
[[nodiscard]] std::string findingLines(const evaluation::Assessment& assessment);

}  // namespace cw::cli
