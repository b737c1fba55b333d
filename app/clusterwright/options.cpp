// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <cstdio>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace cw::app {

namespace {

constexpr int smallest_side = 320;
constexpr int largest_side = 16384;            // the largest picture that every raster back end can make

/// "1280x800"
std::optional<QSize> sizeFrom(const std::string& text)
{
    int width = 0, height = 0;
    char rest = 0;
    if (std::sscanf(text.c_str(), "%5dx%5d%c", &width, &height, &rest) != 2) return std::nullopt;
    if (std::min(width, height) < smallest_side || std::max(width, height) > largest_side) return std::nullopt;
    return QSize(width, height);
}

}  // namespace

void complain(const std::string& message) { fmt::print(stderr, "clusterwright: {}\n", message); }

std::optional<Options> parseOptions(int argc, char** argv, int& exit_code)
{
    Options options;
    std::string size;
    CLI::App cli("Clusterwright: designs AI supercomputers", "clusterwright");
    cli.set_version_flag("--version", CLUSTERWRIGHT_VERSION);
    cli.add_option("FILE", options.file, "The design to open (.json)");
    auto* kind = cli.add_option("--export-pdf", options.export_kind, "Write the papers of FILE and end: plans (drawings to scale) or pack (board slides)")
                     ->check(CLI::IsMember({"plans", "pack"}));
    auto* output = cli.add_option("-o,--output", options.output, "The PDF to write")->needs(kind);
    kind->needs(output);
    auto* screenshot = cli.add_option("--screenshot", options.screenshot, "Draw the window into a PNG and end");
    cli.add_option("--size", size, "Size of the window, for example 1280x800");
    cli.add_option("--tab", options.tab, "The panel that a screenshot shows below the plan")->needs(screenshot)->check(CLI::IsMember({"findings", "charts", "networks", "what-if"}));
    cli.add_option("--theme", options.theme, "Colours of this run")->check(CLI::IsMember({"system", "light", "dark"}));
    cli.add_option("--language", options.language, "Language of this run: en or zh_CN");
    cli.add_flag("--exit-after-startup", options.exit_after_startup, "Open the window and end: shows that the program starts, and how soon the plan of FILE was painted");
    exit_code = fine;
    try {
        cli.parse(argc, argv);
    } catch (const CLI::Success& success) {
        exit_code = cli.exit(success);
        return std::nullopt;
    } catch (const CLI::ParseError& error) {
        complain(error.what());
        exit_code = bad_input;
        return std::nullopt;
    }
    if (!size.empty()) {
        const auto given = sizeFrom(size);
        options.size_given = given.has_value();
        if (given) options.size = *given;
    }
    if ((!size.empty() && !options.size_given) || (!options.export_kind.empty() && options.file.empty())) {
        complain(options.file.empty() && !options.export_kind.empty() ? "--export-pdf needs the design: clusterwright --export-pdf plans FILE -o OUT.pdf"
                                                                      : fmt::format("--size {}: give width and height as in 1280x800, each from {} to {}", size, smallest_side, largest_side));
        exit_code = bad_input;
        return std::nullopt;
    }
    return options;
}

}  // namespace cw::app
