// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <filesystem>
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "command.h"
#include "document/network_exceptions.h"
#include "document/network_import.h"
#include "exchange/graph_file.h"
#include "fabric/custom_graph.h"
#include "fabric/graph_counts.h"
#include "fabric_commands.h"
#include "storage/storage.h"
#include "units/units.h"

namespace cw::cli {

namespace {

struct Options {
    std::string file;
    std::string design;
    std::string name;
    std::string network;
    std::string technology = "infiniband";
    std::string purpose = "backend";
    std::string item;
    std::optional<double> link_gbps;
    std::string out;
};

fabric::Graph graphOf(const Options& options)
{
    constexpr std::size_t largest_file = 512u << 20;
    constexpr double usual_gbps = 400;
    const std::string text = valueOr(storage::readFile(options.file, largest_file));
    fabric::Graph graph = valueOr(exchange::fromText(text, options.file, options.link_gbps.value_or(usual_gbps)));
    if (options.link_gbps && exchange::isSubnet(text))
        for (fabric::Link& link : graph.links) link.mbps = std::llround(*options.link_gbps * 1000);
    return graph;
}

void printCounts(const fabric::GraphCounts& counts)
{
    fmt::print("  adapters          {}, {} ports\n  switches          {}, routers {}\n  links             {}\n", units::formatCount(counts.adapters), units::formatCount(counts.endpoint_ports),
               units::formatCount(counts.switches), units::formatCount(counts.routers), units::formatCount(counts.links));
    for (const auto& [mbps, count] : counts.links_by_mbps) fmt::print("    at {} Gb/s {}\n", static_cast<double>(mbps) / 1000, units::formatCount(count));
    if (counts.unlinked > 0) fmt::print("  without a cable   {} devices\n", units::formatCount(counts.unlinked));
}

document::Edit editFor(const document::Document& document, const Options& options, const fabric::Graph& graph)
{
    if (!options.network.empty()) {
        auto edit = document::setCustomGraph(document, NetworkId(options.network), fabric::drawnFrom(graph));
        if (!edit) stop(options.file + ": " + edit.error().sentence());
        fmt::print("{} takes the place of network '{}'\n", options.file, options.network);
        return *edit;
    }
    const auto technology = fabric::technologyFromName(options.technology);
    const auto purpose = fabric::purposeFromName(options.purpose);
    if (!technology || *technology == fabric::Technology::nvlink) stop("--technology: '" + options.technology + "' is not one of infiniband, ethernet");
    if (!purpose) stop("--purpose: '" + options.purpose + "' is not one of backend, frontend, storage, management, scale-up");
    const std::string name = options.name.empty() ? std::filesystem::path(options.file).stem().string() : options.name;
    auto imported = document::importNetwork(document, {name, *technology, *purpose, ItemId(options.item)}, graph);
    if (!imported) stop(options.file + ": " + imported.error().sentence());
    fmt::print("{} is network '{}'{}\n", options.file, imported->id.text(), imported->alternative ? ", an alternative: a network of that purpose is built already" : "");
    return imported->edit;
}

void run(const Options& options)
{
    const document::Document document = valueOr(storage::load(options.design));
    const fabric::Graph graph = graphOf(options);
    const document::Document changed = document::applied(document, editFor(document, options, graph));
    printCounts(fabric::countsOf(graph));
    write(options.out, storage::toJson(changed));
}

}  // namespace

void addImport(CLI::App& fabric)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = fabric.add_subcommand("import", "Take a network of another program into a design, cable by cable");
    command->add_option("file", options->file, "ibnetdiscover or ibsim text, GraphML, or the JSON of fabric generate")->required();
    command->add_option("--into", options->design, "Design file")->required();
    command->add_option("--name", options->name, "Name of the network (default: that of the file)");
    command->add_option("--network", options->network, "Id of a network of the design that follows this graph from now on, instead of a new one");
    command->add_option("--technology", options->technology, "infiniband or ethernet");
    command->add_option("--purpose", options->purpose, "backend, frontend, storage, management or scale-up");
    command->add_option("--switch", options->item, "Id of the switch in the catalogue (default: that of the network of this purpose)");
    command->add_option("--link-gbps", options->link_gbps, "Rate of every link of a subnet file, and of edges of GraphML that have none (default: as the file tells, else 400)")->check(CLI::Range(1e-3, 1e6));
    command->add_option("-o,--output", options->out, "Design to write")->required();
    command->callback([options] { run(*options); });
}

}  // namespace cw::cli
