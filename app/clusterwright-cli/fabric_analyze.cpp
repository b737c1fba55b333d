// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <iostream>
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "command.h"
#include "evaluation/custom_networks.h"
#include "evaluation/evaluator.h"
#include "exchange/graph_file.h"
#include "fabric/analysis.h"
#include "fabric_failures.h"
#include "fabric_commands.h"
#include "fabric_json.h"
#include "storage/storage.h"
#include "units/units.h"

namespace cw::cli {

namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string file;
    std::optional<double> link_gbps;
    FailureQuestion failures;
    Lives lives;
    bool as_json = false;
    bool each_link = false;
};

/// One piece: rails by themselves, planes and NVLink domains meet only in the systems.
bool isConnected(const fabric::Network& network, const fabric::Sizing& sizing)
{
    if (network.topology == fabric::Topology::custom) return sizing.diameter_hops > 0;
    const bool rails_apart = network.topology == fabric::Topology::rail_only && sizing.rails > 1;
    return sizing.planes == 1 && !rails_apart && network.technology != fabric::Technology::nvlink;
}

/// Optical modules are counted once the plan says where the switches stand.
Parts partsOf(const evaluation::NetworkResult& network)
{
    Parts parts{std::nullopt, network.sizing->switches, network.sizing->links};
    if (!network.cables_known) return parts;
    parts.modules = 0;
    for (const auto& [medium, total] : network.cables.by_medium) *parts.modules += total.modules;
    return parts;
}

std::optional<fabric::FailureSamples> samplesOf(const fabric::Network& row, const evaluation::NetworkResult& network, const FailureQuestion& question)
{
    if (!question.isAsked() || network.technology == fabric::name(fabric::Technology::nvlink)) return std::nullopt;
    return valueOr(fabric::sampleFailures(valueOr(evaluation::cablesOf(row, network)), question.rates, question.samples, question.seed));
}

Json analysisJson(const evaluation::NetworkResult& network, const fabric::Network& row, const Options& options)
{
    const fabric::Sizing& sizing = *network.sizing;
    Json json{{"id", network.id.text()},
            {"endpoints", sizing.endpoints},
            {"switches", sizing.switches},
            {"links", sizing.links},
            {"connected", isConnected(row, sizing)},
            {"diameter_hops", sizing.diameter_hops},
            {"bisection", bisectionJson(sizing.bisection)},
            {"throughput", throughputJson(sizing.throughput)},
            {"first_failure", firstFailureJson(partsOf(network), options.lives)}};
    if (const auto samples = samplesOf(row, network, options.failures)) json["failures_at_random"] = samplesJson(*samples, options.failures);
    return json;
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
void analyzeDesign(const Options& options)
{
    const document::Document document = valueOr(storage::load(options.file));
    const evaluation::Assessment assessment = evaluation::evaluate(document);
    if (assessment.networks.empty()) stop(options.file + ": the design has no networks");
    Json list = Json::array();
    for (const evaluation::NetworkResult& network : assessment.networks) {
        if (!network.sizing) {
            list.push_back({{"id", network.id.text()}, {"error", network.error}});
            if (!options.as_json) fmt::print("{}: {}\n", network.name, network.error);
            continue;
        }
        if (options.as_json) {
            list.push_back(analysisJson(network, *document.find<fabric::Network>(network.id), options));
            continue;
        }
        fmt::print("{}\n", network.name);
        printSizing(*network.sizing);
        printFirstFailure(partsOf(network), options.lives);
        if (const auto samples = samplesOf(*document.find<fabric::Network>(network.id), network, options.failures)) printSamples(*samples, options.failures);
    }
    if (!options.as_json) return;
    Json answer = list[mainNetwork(document, assessment.networks)];
    answer["networks"] = std::move(list);
    std::cout << answer.dump(2) << '\n';
}

Json graphJson(const fabric::GraphAnalysis& analysis)
{
    Json json{{"endpoints", analysis.endpoints},
              {"switches", analysis.switches},
              {"links", analysis.links},
              {"connected", analysis.pieces == 1},
              {"pieces", analysis.pieces},
              {"endpoints_cut_off", analysis.cut_off},
              {"diameter_hops", analysis.diameter_hops ? Json(*analysis.diameter_hops) : Json()},
              {"bisection", bisectionJson(analysis.bisection)}};
    if (analysis.sum_over_pieces) json["bisection_sum_over_pieces"] = bisectionJson(*analysis.sum_over_pieces);
    json["throughput"] = analysis.throughput ? throughputJson(*analysis.throughput) : Json();
    json["single_link_failures_that_cut_it"] = analysis.failures.links_that_cut;
    json["single_switch_failure_worst_tbps"] = static_cast<double>(analysis.failures.worst_switch.upper_mbps) / 1e6;
    json["single_switch_failure_worst"] = analysis.failures.worst_switch_name.empty() ? Json() : Json(analysis.failures.worst_switch_name);
    json["single_failures"] = singleFailuresJson(analysis.failures);
    return json;
}

void printGraph(const fabric::GraphAnalysis& analysis)
{
    fmt::print("  endpoints         {}\n  switches          {}\n  links             {}\n", units::formatCount(analysis.endpoints), units::formatCount(analysis.switches),
               units::formatCount(analysis.links));
    if (analysis.pieces == 1) fmt::print("  connected         yes, {} switches on the longest path\n", analysis.diameter_hops ? std::to_string(*analysis.diameter_hops) : "unknown");
    else fmt::print("  connected         no: {} pieces, {} endpoints without a link\n", analysis.pieces, analysis.cut_off);
    printBisection(analysis.bisection);
    if (analysis.throughput)
        fmt::print("  throughput        all to all {:.4g} of the endpoints' rate, any permutation at least {:.4g}\n", analysis.throughput->uniform_fraction,
                   analysis.throughput->worst_case_fraction_lower);
    printSingleFailures(analysis.failures, analysis.links);
}

void analyzeGraph(const std::string& text, const Options& options)
{
    constexpr double usual_gbps = 400;
    fabric::Graph graph = valueOr(exchange::fromText(text, options.file, options.link_gbps.value_or(usual_gbps)));
    if (options.link_gbps && exchange::isSubnet(text))
        for (fabric::Link& link : graph.links) link.mbps = std::llround(*options.link_gbps * 1000);
    auto analysis = fabric::analyse(graph);
    if (!analysis) stop(options.file + ": " + analysis.error().sentence());
    std::optional<fabric::FailureSamples> samples;
    const FailureQuestion& question = options.failures;
    if (question.isAsked()) samples = valueOr(fabric::sampleFailures(graph, question.rates, question.samples, question.seed));
    const Parts parts{std::nullopt, analysis->switches, analysis->links};
    if (options.as_json) {
        Json json = graphJson(*analysis);
        if (options.each_link) json["each_link"] = eachLinkJson(graph, analysis->failures);
        json["first_failure"] = firstFailureJson(parts, options.lives);
        if (samples) json["failures_at_random"] = samplesJson(*samples, question);
        std::cout << json.dump(2) << '\n';
        return;
    }
    printGraph(*analysis);
    printFirstFailure(parts, options.lives);
    if (samples) printSamples(*samples, question);
}

/// What a file's first letters say it is: a design, or a network.
void analyze(const Options& options)
{
    constexpr std::size_t largest_file = 512u << 20;
    const std::string text = valueOr(storage::readFile(options.file, largest_file));
    const std::size_t first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first == std::string::npos) stop(options.file + ": the file is empty");
    if (text[first] != '{' || exchange::isGraphJson(text)) return analyzeGraph(text, options);
    analyzeDesign(options);
}

}  // namespace

void addAnalyze(CLI::App& fabric)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = fabric.add_subcommand("analyze", "Bisection and more of any network: ibnetdiscover or ibsim text, GraphML, or a design");
    command->add_option("file", options->file, "File")->required();
    command->add_option("--link-gbps", options->link_gbps, "Rate of every link of a subnet file, and of edges of GraphML that have none (default: as the file tells, else 400)")->check(CLI::Range(1e-3, 1e6));
    command->add_option("--link-failures", options->failures.rates.links, "Share of the links that is down: sampled at random");
    command->add_option("--switch-failures", options->failures.rates.switches, "Share of the switches that is down");
    command->add_option("--samples", options->failures.samples, "How many times (default 100)");
    command->add_option("--seed", options->failures.seed, "One seed, one answer");
    command->add_option("--module-life-years", options->lives.modules, "Mean life of an optical module (default 5)")->check(CLI::Range(1e-3, 1e6));
    command->add_option("--switch-life-years", options->lives.switches, "Mean life of a switch; none is published")->check(CLI::Range(1e-3, 1e6));
    command->add_option("--cable-life-years", options->lives.cables, "Mean life of a cable; none is published")->check(CLI::Range(1e-3, 1e6));
    command->add_flag("--each-link", options->each_link, "With --json: what the loss of each link costs");
    command->add_flag("--json", options->as_json, "As JSON");
    command->callback([options] { analyze(*options); });
}

}  // namespace cw::cli
