// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric_failures.h"

#include <map>

#include <fmt/format.h>

#include "units/units.h"

namespace cw::cli {

namespace {

using Json = nlohmann::ordered_json;

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

std::string boundsText(const fabric::FailureStudy::Bounds& bounds)
{
    if (bounds.exact()) return fmt::format("{:.6g} Tb/s", tbps(bounds.upper_mbps));
    return fmt::format("{:.6g} to {:.6g} Tb/s", tbps(bounds.lower_mbps), tbps(bounds.upper_mbps));
}

Json spreadJson(const fabric::Spread& spread)
{
    return {{"mean", spread.mean}, {"least", spread.least}, {"percentile_5", spread.percentile_5}, {"median", spread.median}, {"percentile_95", spread.percentile_95}};
}

struct Kind {
    std::string name;
    std::optional<std::int64_t> count;
    std::optional<double> life_years;
};

std::vector<Kind> kindsOf(const Parts& parts, const Lives& lives)
{
    return {{"optical modules", parts.modules, lives.modules}, {"switches", parts.switches, lives.switches}, {"cables", parts.cables, lives.cables}};
}

/// Nothing when no kind is known.
std::optional<double> minutesOf(const std::vector<Kind>& kinds)
{
    std::vector<fabric::Components> known;
    for (const Kind& kind : kinds)
        if (kind.count && *kind.count > 0 && kind.life_years) known.push_back({*kind.count, *kind.life_years});
    return known.empty() ? std::nullopt : std::optional(fabric::minutesToFirstFailure(known));
}

}  // namespace

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

Json samplesJson(const fabric::FailureSamples& samples, const FailureQuestion& question)
{
    return {{"samples", samples.samples},
            {"exact", samples.exact},
            {"links_down_fraction", question.rates.links},
            {"switches_down_fraction", question.rates.switches},
            {"bisection_tbps", spreadJson(samples.bisection_tbps)},
            {"bisection_upper_tbps", spreadJson(samples.bisection_upper_tbps)},
            {"endpoints_cut_off", spreadJson(samples.endpoints_cut_off)}};
}

Json firstFailureJson(const Parts& parts, const Lives& lives)
{
    const std::vector<Kind> kinds = kindsOf(parts, lives);
    Json list = Json::array();
    for (const Kind& kind : kinds)
        list.push_back({{"kind", kind.name}, {"count", kind.count ? Json(*kind.count) : Json()}, {"mean_life_years", kind.life_years ? Json(*kind.life_years) : Json()}});
    const auto minutes = minutesOf(kinds);
    return {{"expected_minutes", minutes ? Json(*minutes) : Json()}, {"parts", std::move(list)}};
}

void printSingleFailures(const fabric::SingleFailures& failures, std::int64_t links)
{
    const std::string at_most = failures.links_that_may_cut > failures.links_that_cut ? " to " + units::formatCount(failures.links_that_may_cut) : "";
    fmt::print("  one link lost     {}{} of {} links lower the bisection, to {} at worst\n", units::formatCount(failures.links_that_cut), at_most, units::formatCount(links),
               boundsText(failures.worst_link));
    fmt::print("  one switch lost   {} left{}\n", boundsText(failures.worst_switch), failures.worst_switch_name.empty() ? "" : " at worst, without '" + failures.worst_switch_name + "'");
}

void printSamples(const fabric::FailureSamples& samples, const FailureQuestion& question)
{
    const fabric::Spread& below = samples.bisection_tbps;
    const fabric::Spread& above = samples.bisection_upper_tbps;
    fmt::print("  failures at random, {:.3g} of links and {:.3g} of switches down, {} samples ({} exact)\n", question.rates.links, question.rates.switches, samples.samples, samples.exact);
    fmt::print("    bisection       mean {:.6g} to {:.6g} Tb/s, 5 % below {:.6g} to {:.6g}, least {:.6g} to {:.6g}\n", below.mean, above.mean, below.percentile_5, above.percentile_5, below.least,
               above.least);
    fmt::print("    endpoints off   mean {:.4g}, 5 % above {:.4g}\n", samples.endpoints_cut_off.mean, samples.endpoints_cut_off.percentile_95);
}

void printFirstFailure(const Parts& parts, const Lives& lives)
{
    const std::vector<Kind> kinds = kindsOf(parts, lives);
    const auto minutes = minutesOf(kinds);
    if (!minutes) return;
    std::string counted;
    for (const Kind& kind : kinds)
        if (kind.count && *kind.count > 0 && kind.life_years) counted += fmt::format("{}{} {} of {:.4g} years", counted.empty() ? "" : ", ", units::formatCount(*kind.count), kind.name, *kind.life_years);
    fmt::print("  first failure     expected after {:.4g} min ({})\n", *minutes, counted);
}

}  // namespace cw::cli
