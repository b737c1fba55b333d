// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>

#include "command.h"
#include "fabric_commands.h"
#include "storage/storage.h"

namespace cw::cli {

void stop(const std::string& message)
{
    std::cerr << "clusterwright-cli: " << message << '\n';
    std::exit(bad_input);
}

void stop(const Error& error) { stop(error.sentence()); }

void write(const std::string& path, std::string_view text)
{
    if (path.empty()) {
        std::cout << text;
        return;
    }
    if (auto written = storage::writeAtomically(path, text); !written) stop(written.error());
}

}  // namespace cw::cli

int main(int argc, char** argv)
{
    CLI::App app{"Clusterwright: design AI supercomputers from the command line", "clusterwright-cli"};
    app.set_version_flag("--version", CLUSTERWRIGHT_VERSION);
    app.require_subcommand(1);
    int status = cw::cli::fine;
    cw::cli::addDesignCommands(app, status);
    cw::cli::addDiffCommand(app);
    cw::cli::addSnapshotsCommand(app);
    cw::cli::addExportCommand(app);
    cw::cli::addSweepCommand(app);
    cw::cli::addFabricCommands(app, status);
    cw::cli::addCatalogCommands(app, status);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return app.exit(success);
    } catch (const CLI::ParseError& error) {
        cw::cli::stop(error.what());
    } catch (const std::bad_alloc&) {
        cw::cli::stop("out of memory");
    } catch (const std::exception& error) {
        // No input should lead here; whoever meets it gets a line to report instead of an abort.
        cw::cli::stop(std::string("internal error, please report it: ") + error.what());
    }
    return status;
}
