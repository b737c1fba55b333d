// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric_commands.h"

#include <iostream>
#include <memory>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "command.h"
#include "exchange/graph_file.h"
#include "fabric/generate.h"
#include "fabric/proof.h"
#include "fabric_json.h"
#include "units/units.h"

namespace cw::cli {

namespace {

struct SizeOptions {
    std::string topology = "fat-tree";
    std::string tiers = "auto";
    fabric::SizeRequest request;
    double oversubscription = 1;
    std::vector<double> taper;
    bool as_json = false;
    std::string kind;                          ///< of the file that generate writes
    std::string out;
};

/// "auto" or a whole number.
Result<int> tiersFrom(const std::string& text)
{
    if (text == "auto") return 0;
    if (text.size() == 1 && text[0] >= '1' && text[0] <= '9') return text[0] - '0';
    return fail("'" + text + "' is no number of tiers", "--tiers", "auto or 1 to 4");
}

/// Oversubscription tapers the lowest tier; islands are whole inside and taper between each other.
std::vector<double> taperFrom(const SizeOptions& options)
{
    if (!options.taper.empty()) return options.taper;
    if (options.oversubscription == 1) return {};
    if (options.request.topology == fabric::Topology::islands) return {1, options.oversubscription};
    return {options.oversubscription};
}

nlohmann::ordered_json sizingJson(const fabric::Sizing& sizing)
{
    return {{"structure", sizing.structure},
            {"why", sizing.why},
            {"endpoints", sizing.endpoints},
            {"capacity_endpoints", sizing.capacity_endpoints},
            {"tiers", sizing.tiers},
            {"rails", sizing.rails},
            {"planes", sizing.planes},
            {"switches", sizing.switches},
            {"switches_by_tier", sizing.switches_by_tier},
            {"links", sizing.links},
            {"links_by_tier", sizing.links_by_tier},
            {"oversubscription", sizing.oversubscription},
            {"diameter_hops", sizing.diameter_hops},
            {"bisection", bisectionJson(sizing.bisection)},
            {"throughput", throughputJson(sizing.throughput)}};
}

constexpr const char* topologies = "fat-tree, superpod, rail-optimised, rail-only, islands, dragonfly, dragonfly+, torus, hyperx, direct, nvlink-domain";

/// The request that the options describe.
const fabric::SizeRequest& requestOf(SizeOptions& options)
{
    const auto topology = fabric::topologyFromName(options.topology);
    if (!topology) stop("--topology: '" + options.topology + "' is no topology (" + std::string(topologies) + ")");
    options.request.topology = *topology;
    options.request.tiers = valueOr(tiersFrom(options.tiers));
    options.request.taper = taperFrom(options);
    return options.request;
}

void runSize(SizeOptions& options)
{
    fabric::Sizing sizing = valueOr(fabric::size(requestOf(options)));
    sizing.bisection = fabric::provedByCables(options.request, sizing);
    if (options.as_json) std::cout << sizingJson(sizing).dump(2) << '\n';
    else printSizing(sizing);
}

void runGenerate(SizeOptions& options)
{
    const auto format = options.kind.empty() ? exchange::graphFormatOfFile(options.out) : exchange::graphFormatFromName(options.kind);
    if (!format) stop("--as: '" + options.kind + "' is no kind of file (ibsim, graphml, json)");
    const fabric::Graph graph = valueOr(fabric::generate(requestOf(options)));
    write(options.out, exchange::toText(graph, *format));
}

/// The questions that size and generate share.
void addStructure(CLI::App* command, const std::shared_ptr<SizeOptions>& options)
{
    command->add_option("--topology", options->topology, topologies);
    command->add_option("--endpoints", options->request.endpoints, "Ports of one plane, one per GPU")->required();
    command->add_option("--radix", options->request.radix, "Switch ports at the link rate")->required();
    command->add_option("--rails", options->request.rails, "Rails");
    command->add_option("--planes", options->request.planes, "Planes");
    command->add_option("--tiers", options->tiers, "auto, or 1 to 4");
    command->add_option("--nodes-per-unit", options->request.nodes_per_unit, "Nodes of a scalable unit; leaves come in whole units");
    command->add_option("--ports-per-node", options->request.ports_per_node, "Endpoints of a node on this network")->check(CLI::Range(1, 1024));
    command->add_option("--leaves-per-pod", options->request.leaves_per_pod, "Leaves of a pod in three tiers and more");
    command->add_option("--oversubscription", options->oversubscription, "Down over up at the lowest tier (islands: between islands)");
    command->add_option("--taper", options->taper, "Down over up per tier from the leaf: A,B,...")->delimiter(',');
    command->add_option("--link-gbps", options->request.link_gbps, "Rate of one link, one direction");
    command->add_option("--sides", options->request.sides, "Sides of a torus or HyperX, in switches: A,B,...")->delimiter(',');
}

void addSize(CLI::App& fabric)
{
    auto options = std::make_shared<SizeOptions>();
    CLI::App* command = fabric.add_subcommand("size", "Count switches and cables for a structure");
    addStructure(command, options);
    command->add_flag("--json", options->as_json, "As JSON");
    command->callback([options] { runSize(*options); });
}

void addGenerate(CLI::App& fabric)
{
    auto options = std::make_shared<SizeOptions>();
    CLI::App* command = fabric.add_subcommand("generate", "Write a structure cable by cable");
    addStructure(command, options);
    command->add_option("--as", options->kind, "ibsim, graphml, json (default: by the file's name)");
    command->add_option("-o,--output", options->out, "File to write")->required();
    command->callback([options] { runGenerate(*options); });
}

}  // namespace

void addFabricCommands(CLI::App& app, int&)
{
    CLI::App* fabric = app.add_subcommand("fabric", "Networks by themselves");
    fabric->require_subcommand(1);
    addSize(*fabric);
    addGenerate(*fabric);
    addAnalyze(*fabric);
    addImport(*fabric);
}

}  // namespace cw::cli
