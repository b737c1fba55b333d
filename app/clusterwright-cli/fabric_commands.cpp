// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric_commands.h"

#include <iostream>
#include <memory>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "command.h"
#include "evaluation/evaluator.h"
#include "fabric/sizing.h"
#include "storage/storage.h"
#include "units/units.h"

namespace cw::cli {

namespace {

using Json = nlohmann::ordered_json;

struct SizeOptions {
    std::string topology = "fat-tree";
    std::string tiers = "auto";
    fabric::SizeRequest request;
    double oversubscription = 1;
    std::vector<double> taper;
    bool as_json = false;
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

Json bisectionJson(const fabric::Bisection& bisection)
{
    return {{"lower_tbps", bisection.lower_tbps}, {"upper_tbps", bisection.upper_tbps}, {"exact", bisection.exact}, {"fraction_of_full", bisection.fraction_of_full},
            {"gbps_per_endpoint", bisection.gbps_per_endpoint}, {"method", bisection.method}, {"division", bisection.division}};
}

Json throughputJson(const fabric::Throughput& throughput)
{
    return {{"uniform_fraction", throughput.uniform_fraction}, {"worst_case_fraction_lower", throughput.worst_case_fraction_lower}};
}

Json sizingJson(const fabric::Sizing& sizing)
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

void printSizing(const fabric::Sizing& sizing)
{
    fmt::print("{}\n  {}\n", sizing.structure, sizing.why);
    fmt::print("  endpoints         {} of {}\n", units::formatCount(sizing.endpoints), units::formatCount(sizing.capacity_endpoints));
    fmt::print("  switches          {} by tier [{}]\n", units::formatCount(sizing.switches), fmt::join(sizing.switches_by_tier, ", "));
    fmt::print("  links             {} by tier [{}]\n", units::formatCount(sizing.links), fmt::join(sizing.links_by_tier, ", "));
    fmt::print("  oversubscription  [{:.3g}]\n", fmt::join(sizing.oversubscription, ", "));
    fmt::print("  bisection         {:.6g} Tb/s, {:.4g} of full ({})\n", sizing.bisection.lower_tbps, sizing.bisection.fraction_of_full, sizing.bisection.method);
    fmt::print("  division          {}\n", sizing.bisection.division);
}

void runSize(SizeOptions& options)
{
    const auto topology = fabric::topologyFromName(options.topology);
    if (!topology) stop("--topology: '" + options.topology + "' is no topology (fat-tree, superpod, rail-optimised, rail-only, islands, direct, nvlink-domain)");
    options.request.topology = *topology;
    options.request.tiers = valueOr(tiersFrom(options.tiers));
    options.request.taper = taperFrom(options);
    const fabric::Sizing sizing = valueOr(fabric::size(options.request));
    if (options.as_json) std::cout << sizingJson(sizing).dump(2) << '\n';
    else printSizing(sizing);
}

void addSize(CLI::App& fabric)
{
    auto options = std::make_shared<SizeOptions>();
    CLI::App* command = fabric.add_subcommand("size", "Count switches and cables for a structure");
    command->add_option("--topology", options->topology, "fat-tree, superpod, rail-optimised, rail-only, islands, direct, nvlink-domain");
    command->add_option("--endpoints", options->request.endpoints, "Ports of one plane, one per GPU")->required();
    command->add_option("--radix", options->request.radix, "Switch ports at the link rate")->required();
    command->add_option("--rails", options->request.rails, "Rails");
    command->add_option("--planes", options->request.planes, "Planes");
    command->add_option("--tiers", options->tiers, "auto, or 1 to 4");
    command->add_option("--nodes-per-unit", options->request.nodes_per_unit, "Nodes of a scalable unit; leaves come in whole units");
    command->add_option("--leaves-per-pod", options->request.leaves_per_pod, "Leaves of a pod in three tiers and more");
    command->add_option("--oversubscription", options->oversubscription, "Down over up at the lowest tier (islands: between islands)");
    command->add_option("--taper", options->taper, "Down over up per tier from the leaf: A,B,...")->delimiter(',');
    command->add_option("--link-gbps", options->request.link_gbps, "Rate of one link, one direction");
    command->add_flag("--json", options->as_json, "As JSON");
    command->callback([options] { runSize(*options); });
}

/// One piece: rails by themselves, planes and NVLink domains meet only in the systems.
bool isConnected(const fabric::Network& network, const fabric::Sizing& sizing)
{
    const bool rails_apart = network.topology == fabric::Topology::rail_only && sizing.rails > 1;
    return sizing.planes == 1 && !rails_apart && network.technology != fabric::Technology::nvlink;
}

Json analysisJson(const evaluation::NetworkResult& network, const fabric::Network& row)
{
    const fabric::Sizing& sizing = *network.sizing;
    return {{"id", network.id.text()},
            {"endpoints", sizing.endpoints},
            {"switches", sizing.switches},
            {"links", sizing.links},
            {"connected", isConnected(row, sizing)},
            {"diameter_hops", sizing.diameter_hops},
            {"bisection", bisectionJson(sizing.bisection)},
            {"throughput", throughputJson(sizing.throughput)}};
}

/// The network that a question about "the network" means: the first one that is built between the systems.
std::size_t mainNetwork(const document::Document& document, const std::vector<evaluation::NetworkResult>& networks)
{
    for (std::size_t i = 0; i < networks.size(); ++i) {
        const fabric::Network* row = document.find<fabric::Network>(networks[i].id);
        if (row && !row->alternative && row->purpose == fabric::Purpose::backend && networks[i].sizing) return i;
    }
    return 0;
}

/// The main network of a design at the top, all of them in a list.
void analyze(const std::string& file, bool as_json)
{
    const document::Document document = valueOr(storage::load(file));
    const evaluation::Assessment assessment = evaluation::evaluate(document);
    if (assessment.networks.empty()) stop(file + ": the design has no networks");
    Json list = Json::array();
    for (const evaluation::NetworkResult& network : assessment.networks) {
        if (!network.sizing) {
            list.push_back({{"id", network.id.text()}, {"error", network.error}});
            if (!as_json) fmt::print("{}: {}\n", network.name, network.error);
            continue;
        }
        list.push_back(analysisJson(network, *document.find<fabric::Network>(network.id)));
        if (as_json) continue;
        fmt::print("{}\n", network.name);
        printSizing(*network.sizing);
    }
    if (!as_json) return;
    Json answer = list[mainNetwork(document, assessment.networks)];
    answer["networks"] = std::move(list);
    std::cout << answer.dump(2) << '\n';
}

void addAnalyze(CLI::App& fabric)
{
    struct Options {
        std::string file;
        bool as_json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = fabric.add_subcommand("analyze", "Bisection and more of the networks of a design");
    command->add_option("file", options->file, "Design file")->required();
    command->add_flag("--json", options->as_json, "As JSON");
    command->callback([options] { analyze(options->file, options->as_json); });
}

}  // namespace

void addFabricCommands(CLI::App& app, int&)
{
    CLI::App* fabric = app.add_subcommand("fabric", "Networks by themselves");
    fabric->require_subcommand(1);
    addSize(*fabric);
    addAnalyze(*fabric);
}

}  // namespace cw::cli
