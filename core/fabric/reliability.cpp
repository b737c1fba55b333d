// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/reliability.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>


#include "fabric/failure_study.h"
#include "words/words.h"

namespace cw::fabric {

namespace {

/// Which links and devices are up.
struct State {
    std::vector<char> links;
    std::vector<char> devices;
};

State drawn(const Graph& graph, const FailureRates& rates, std::mt19937_64& random)
{
    std::bernoulli_distribution switch_fails(rates.switches);
    std::bernoulli_distribution link_fails(rates.links);
    State state{std::vector<char>(graph.links.size()), std::vector<char>(graph.devices.size(), 1)};
    for (std::size_t i = 0; i < state.devices.size(); ++i)
        if (graph.devices[i].kind != DeviceKind::endpoint) state.devices[i] = !switch_fails(random);
    for (char& link : state.links) link = !link_fails(random);
    return state;
}

Graph survivors(const Graph& graph, const State& state)
{
    Graph left;
    left.devices = graph.devices;
    left.endpoint_is_device = graph.endpoint_is_device;
    for (std::size_t i = 0; i < graph.links.size(); ++i)
        if (const Link& link = graph.links[i]; state.links[i] && state.devices[static_cast<std::size_t>(link.a)] && state.devices[static_cast<std::size_t>(link.b)])
            left.links.push_back(link);
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

double minutesToFirstFailure(const std::vector<Components>& kinds)
{
    double per_minute = 0;
    for (const Components& kind : kinds) per_minute += 1 / minutesToFirstFailure(kind.count, kind.mean_life_years);
    return per_minute > 0 ? 1 / per_minute : std::numeric_limits<double>::infinity();
}

Result<FailureSamples> sampleFailures(const Graph& graph, const FailureRates& rates, int samples, unsigned seed)
{
    for (const double rate : {rates.links, rates.switches})
        if (!(rate >= 0 && rate <= 1)) return fail(words::say("a failure rate of {}", rate), {}, words::say("the share that is down, 0 to 1"));
    constexpr int most_samples = 100'000;
    if (samples < 1 || samples > most_samples) return fail(words::say("{} samples", samples), "--samples", words::say("1 to {}", most_samples));
    std::mt19937_64 random(seed);
    constexpr std::size_t few_links = 5000;    // certified anew for every sample
    auto study = FailureStudy::of(graph);
    if (!study) return tl::unexpected(study.error());
    FailureSamples result;
    result.samples = samples;
    std::vector<double> below;
    std::vector<double> above;
    std::vector<double> cut_off;
    for (int i = 0; i < samples; ++i) {
        const State state = drawn(graph, rates, random);
        study->setAll(state.links, state.devices);
        study->settle();
        FailureStudy::Bounds bounds = study->bounds();
        if (graph.links.size() <= few_links && !bounds.exact()) {
            const Certificate certificate = certify(fold(survivors(graph, state)), Effort::quick);
            bounds.lower_mbps = std::max(bounds.lower_mbps, certificate.lower_mbps);
            bounds.upper_mbps = std::min(bounds.upper_mbps, certificate.upper_mbps);
        }
        result.exact += bounds.exact();
        below.push_back(static_cast<double>(bounds.lower_mbps) / 1e6);
        above.push_back(static_cast<double>(bounds.upper_mbps) / 1e6);
        cut_off.push_back(static_cast<double>(study->endpointsCutOff()));
    }
    result.bisection_tbps = spreadOf(std::move(below));
    result.bisection_upper_tbps = spreadOf(std::move(above));
    result.endpoints_cut_off = spreadOf(std::move(cut_off));
    return result;
}

}  // namespace cw::fabric
