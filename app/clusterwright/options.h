// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <QSize>

namespace cw::app {

/// Ends of the program.
enum Exit { fine = 0, bad_input = 2 };

/// What the command line asks for.
struct Options {
    std::string file;                          ///< empty: the start page
    std::string export_kind;                   ///< "plans" or "pack"; empty: open the window
    std::string output;                        ///< of the export
    std::string screenshot;                    ///< empty: none
    std::string tab;                           ///< for screenshots: "findings", "charts" or "networks"
    QSize size{1440, 900};
    bool size_given = false;
    bool exit_after_startup = false;
    std::string theme;                         ///< empty: as set
    std::string language;                      ///< code of ui::languages(); empty: as set
    /// Works without a display.
    [[nodiscard]] bool isUnattended() const { return !export_kind.empty() || !screenshot.empty() || exit_after_startup; }
};

/// Nothing: the program is to end with `exit_code` (help was asked for, or the call was wrong and said so on stderr).
[[nodiscard]] std::optional<Options> parseOptions(int argc, char** argv, int& exit_code);

/// One line on stderr.
void complain(const std::string& message);

}  // namespace cw::app
