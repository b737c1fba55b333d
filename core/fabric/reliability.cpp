// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/reliability.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

#include <fmt/format.h>

#include "fabric/graph_bisection.h"

namespace cw::fabric {

namespace {

/// The graph without what is down. Device indices stay.
Graph survivors(const Graph& graph, const FailureRates& rates, std::mt19937_64& random)
{
    std::bernoulli_distribution switch_fails(rates.switches);
    std::bernoulli_distribution link_fails(rates.links);
    std::vector<char> down(graph.devices.size(), 0);
    for (std::size_t i = 0; i < down.size(); ++i)
        if (graph.devices[i].kind != DeviceKind::endpoint) down[i] = switch_fails(random);
    Graph left;
    left.devices = graph.devices;
    left.endpoint_is_device = graph.endpoint_is_device;
    for (const Link& link : graph.links)
        if (const bool fails = link_fails(random); !fails && !down[static_cast<std::size_t>(link.a)] && !down[static_cast<std::size_t>(link.b)]) left.links.push_back(link);
    return left;
}

Spread spreadOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) { return values[static_cast<std::size_t>(std::lround(share * static_cast<double>(values.size() - 1)))]; };
    return {std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size()), values.front(), at(0.05), at(0.5), at(0.95)};
}

}  // namespace

double minutesToFirstFailure(std::int64_t components, double mean_life_years)
{
    constexpr double minutes_per_year = 365.0 * 24 * 60;
    return components > 0 ? mean_life_years * minutes_per_year / static_cast<double>(components) : std::numeric_limits<double>::infinity();
}

Result<FailureSamples> sampleFailures(const Graph& graph, const FailureRates& rates, int samples, unsigned seed)
{
    for (const double rate : {rates.links, rates.switches})
        if (!(rate >= 0 && rate <= 1)) return fail(fmt::format("a failure rate of {}", rate), {}, "the share that is down, 0 to 1");
    constexpr int most_samples = 100'000;
    if (samples < 1 || samples > most_samples) return fail(fmt::format("{} samples", samples), "--samples", fmt::format("1 to {}", most_samples));
    std::mt19937_64 random(seed);
    FailureSamples result;
    result.samples = samples;
    std::vector<double> lower;
    std::vector<double> upper;
    std::vector<double> cut_off;
    for (int i = 0; i < samples; ++i) {
        const Folded folded = fold(survivors(graph, rates, random));
        const Certificate certificate = certify(folded, Effort::quick);
        result.exact += certificate.exact();
        lower.push_back(static_cast<double>(certificate.lower_mbps) / 1e6);
        upper.push_back(static_cast<double>(certificate.upper_mbps) / 1e6);
        std::int64_t alone = 0;
        for (const EndpointGroup& group : folded.groups)
            if (group.up.empty()) alone += group.count();
        cut_off.push_back(static_cast<double>(alone));
    }
    result.bisection_tbps = spreadOf(std::move(lower));
    result.bisection_upper_tbps = spreadOf(std::move(upper));
    result.endpoints_cut_off = spreadOf(std::move(cut_off));
    return result;
}

}  // namespace cw::fabric
