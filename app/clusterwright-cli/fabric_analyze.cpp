// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <iostream>
#include <memory>

#include <fmt/format.h>

#include "command.h"
#include "evaluation/evaluator.h"
#include "exchange/graph_file.h"
#include "fabric/analysis.h"
#include "fabric/reliability.h"
#include "fabric_commands.h"
#include "fabric_json.h"
#include "storage/storage.h"
#include "units/units.h"

namespace cw::cli {

namespace {

using Json = nlohmann::ordered_json;

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
void analyzeDesign(const std::string& file, bool as_json)
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

double tbps(std::int64_t mbps) { return static_cast<double>(mbps) / 1e6; }

Json boundsJson(const fabric::FailureStudy::Bounds& bounds) { return {{"lower_tbps", tbps(bounds.lower_mbps)}, {"upper_tbps", tbps(bounds.upper_mbps)}, {"exact", bounds.exact()}}; }

/// How many links cost how much.
Json linksByCostJson(const fabric::SingleFailures& failures)
{
    std::map<std::int64_t, std::int64_t> links;
    for (const std::int64_t cost : failures.cost_mbps) ++links[cost];
    Json list = Json::array();
    for (const auto& [cost, count] : links) list.push_back({{"cost_gbps", static_cast<double>(cost) / 1000}, {"links", count}});
    return list;
}

Json singleFailuresJson(const fabric::SingleFailures& failures)
{
    const auto& [a, b] = failures.worst_link_ends;
    return {{"scope", failures.every_halving ? "every halving" : "the halves shown and those that a symmetry takes them to"},
            {"links_that_cut_it_at_least", failures.links_that_cut},
            {"links_that_cut_it_at_most", failures.links_that_may_cut},
            {"worst_link", a.empty() ? Json() : Json::array({a, b})},
            {"worst_link_left", boundsJson(failures.worst_link)},
            {"worst_switch_left", boundsJson(failures.worst_switch)},
            {"links_by_cost", linksByCostJson(failures)}};
}

/// What the loss of each link costs, in the order of the file.
Json eachLinkJson(const fabric::Graph& graph, const fabric::SingleFailures& failures)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < graph.links.size(); ++i) {
        const fabric::Link& link = graph.links[i];
        list.push_back({{"a", graph.devices[static_cast<std::size_t>(link.a)].name},
                        {"port_a", link.port_a},
                        {"b", graph.devices[static_cast<std::size_t>(link.b)].name},
                        {"port_b", link.port_b},
                        {"cost_gbps", static_cast<double>(failures.cost_mbps[i]) / 1000}});
    }
    return list;
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
    json["single_switch_failure_worst_tbps"] = tbps(analysis.failures.worst_switch.upper_mbps);
    json["single_switch_failure_worst"] = analysis.failures.worst_switch_name.empty() ? Json() : Json(analysis.failures.worst_switch_name);
    json["single_failures"] = singleFailuresJson(analysis.failures);
    return json;
}

std::string boundsText(const fabric::FailureStudy::Bounds& bounds)
{
    if (bounds.exact()) return fmt::format("{:.6g} Tb/s", tbps(bounds.upper_mbps));
    return fmt::format("{:.6g} to {:.6g} Tb/s", tbps(bounds.lower_mbps), tbps(bounds.upper_mbps));
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
    const fabric::SingleFailures& failures = analysis.failures;
    const std::string at_most = failures.links_that_may_cut > failures.links_that_cut ? " to " + units::formatCount(failures.links_that_may_cut) : "";
    fmt::print("  one link lost     {}{} of {} links lower the bisection, to {} at worst\n", units::formatCount(failures.links_that_cut), at_most, units::formatCount(analysis.links),
               boundsText(failures.worst_link));
    fmt::print("  one switch lost   {} left{}\n", boundsText(failures.worst_switch), failures.worst_switch_name.empty() ? "" : " at worst, without '" + failures.worst_switch_name + "'");
}

struct Options {
    std::string file;
    double link_gbps = 400;
    fabric::FailureRates rates;
    int samples = 100;
    unsigned seed = 1;
    bool as_json = false;
    bool each_link = false;
    [[nodiscard]] bool wantsFailures() const { return rates.links != 0 || rates.switches != 0; }
};

Json spreadJson(const fabric::Spread& spread)
{
    return {{"mean", spread.mean}, {"least", spread.least}, {"percentile_5", spread.percentile_5}, {"median", spread.median}, {"percentile_95", spread.percentile_95}};
}

Json samplesJson(const fabric::FailureSamples& samples, const Options& options)
{
    return {{"samples", samples.samples},
            {"exact", samples.exact},
            {"links_down_fraction", options.rates.links},
            {"switches_down_fraction", options.rates.switches},
            {"bisection_tbps", spreadJson(samples.bisection_tbps)},
            {"bisection_upper_tbps", spreadJson(samples.bisection_upper_tbps)},
            {"endpoints_cut_off", spreadJson(samples.endpoints_cut_off)}};
}

void printSamples(const fabric::FailureSamples& samples, const Options& options)
{
    const fabric::Spread& left = samples.bisection_tbps;
    fmt::print("  failures at random, {:.3g} of links and {:.3g} of switches down, {} samples ({} exact)\n", options.rates.links, options.rates.switches, samples.samples, samples.exact);
    fmt::print("    bisection       mean {:.6g} Tb/s, 5 % below {:.6g}, least {:.6g}\n", left.mean, left.percentile_5, left.least);
    const fabric::Spread& upper = samples.bisection_upper_tbps;
    if (samples.exact < samples.samples)
        fmt::print("      at most       mean {:.6g} Tb/s, 5 % below {:.6g}, least {:.6g} (the line above is what is proved)\n", upper.mean, upper.percentile_5, upper.least);
    fmt::print("    endpoints off   mean {:.4g}, 5 % above {:.4g}\n", samples.endpoints_cut_off.mean, samples.endpoints_cut_off.percentile_95);
}

void analyzeGraph(const std::string& text, const Options& options)
{
    const fabric::Graph graph = valueOr(exchange::fromText(text, options.file, options.link_gbps));
    auto analysis = fabric::analyse(graph);
    if (!analysis) stop(options.file + ": " + analysis.error().sentence());
    std::optional<fabric::FailureSamples> samples;
    if (options.wantsFailures()) samples = valueOr(fabric::sampleFailures(graph, options.rates, options.samples, options.seed));
    if (options.as_json) {
        Json json = graphJson(*analysis);
        if (options.each_link) json["each_link"] = eachLinkJson(graph, analysis->failures);
        if (samples) json["failures_at_random"] = samplesJson(*samples, options);
        std::cout << json.dump(2) << '\n';
        return;
    }
    printGraph(*analysis);
    if (samples) printSamples(*samples, options);
}

/// What a file's first letters say it is: a design, or a network.
void analyze(const Options& options)
{
    constexpr std::size_t largest_file = 512u << 20;
    const std::string text = valueOr(storage::readFile(options.file, largest_file));
    const std::size_t first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first == std::string::npos) stop(options.file + ": the file is empty");
    if (text[first] != '{' || exchange::isGraphJson(text)) return analyzeGraph(text, options);
    if (options.wantsFailures()) stop("--link-failures: export the network of the design first (export --as ibsim), then analyze that");
    analyzeDesign(options.file, options.as_json);
}

}  // namespace

void addAnalyze(CLI::App& fabric)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = fabric.add_subcommand("analyze", "Bisection and more of any network: ibnetdiscover or ibsim text, GraphML, or a design");
    command->add_option("file", options->file, "File")->required();
    command->add_option("--link-gbps", options->link_gbps, "Rate of links whose file does not tell it")->check(CLI::Range(1e-3, 1e6));
    command->add_option("--link-failures", options->rates.links, "Share of the links that is down: sampled at random");
    command->add_option("--switch-failures", options->rates.switches, "Share of the switches that is down");
    command->add_option("--samples", options->samples, "How many times (default 100)");
    command->add_option("--seed", options->seed, "One seed, one answer");
    command->add_flag("--each-link", options->each_link, "With --json: what the loss of each link costs");
    command->add_flag("--json", options->as_json, "As JSON");
    command->callback([options] { analyze(*options); });
}

}  // namespace cw::cli
