// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/graph_bisection.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>


#include "fabric/halving_search.h"
#include "fabric/layered_halving.h"
#include "fabric/layers.h"
#include "fabric/least_cut.h"
#include "fabric/spread_flow.h"
#include "fabric/switch_graph.h"
#include "fabric/switch_sides.h"
#include "words/words.h"

namespace cw::fabric {

namespace {

/// Sides of the layers given back to the switches they stand for.
Division divisionOf(const Layers& layers, const LayeredDivision& layered)
{
    Division division;
    division.on_a = layered.on_a;
    for (const int vertex : layers.vertex_of_switch) division.switch_on_a.push_back(vertex >= 0 ? layered.switch_on_a[static_cast<std::size_t>(vertex)] : char{0});
    return division;
}

void offer(Certificate& certificate, Division division, std::int64_t cut)
{
    if (cut >= certificate.upper_mbps) return;
    certificate.upper_mbps = cut;
    certificate.division = std::move(division);
}

constexpr const char* division_shown = words::sayable("; above: the division shown, switches settled by a minimum cut");

void raise(Certificate& certificate, std::int64_t lower, std::string method)
{
    if (lower <= certificate.lower_mbps && !certificate.method.empty()) return;
    certificate.lower_mbps = std::max(lower, certificate.lower_mbps);
    certificate.method = std::move(method);
}

/// Bounds of a network in tiers; true when they meet.
bool certifyLayers(const Folded& folded, const Layers& layers, Certificate& certificate)
{
    const std::int64_t half = folded.endpoints / 2;
    const Layers small = reduced(layers);
    if (const auto least = leastHalving(small, half)) {
        Division division = divisionOf(small, *least);
        const std::int64_t cut = cutMbps(folded, division);
        offer(certificate, std::move(division), cut);
        raise(certificate, least->cut_mbps, words::say("exact: least cut over all halvings, by tables over the subtrees of the tiers, equal parts joined"));
        return certificate.exact();
    }
    const Healed whole = healed(layers);
    const auto least = leastHalving(whole.layers, half);
    if (!least) return false;
    raise(certificate, least->cut_mbps - whole.added_mbps,
          words::say("below: the exact least cut of the network with its failures mended, less the {:.6g} Gb/s that are missing", static_cast<double>(whole.added_mbps) / 1000));
    Division division = divisionOf(whole.layers, *least);
    const std::int64_t cut = settleSwitches(folded, division);
    offer(certificate, std::move(division), cut);
    if (!certificate.exact()) {
        const Layers plain = joinedAlike(layers);
        if (const auto other = leastHalving(plain, half)) {
            Division second = divisionOf(plain, *other);
            const std::int64_t second_cut = settleSwitches(folded, second);
            offer(certificate, std::move(second), second_cut);
        }
    }
    certificate.method += words::said(division_shown);
    return certificate.exact();
}

/// All capacities are multiples of this, and so is every cut.
std::int64_t unitOf(const Folded& folded)
{
    std::int64_t unit = 0;
    for (const EndpointGroup& group : folded.groups)
        for (const Edge& edge : group.up) unit = std::gcd(unit, edge.mbps);
    for (const auto& edges : folded.switches)
        for (const Edge& edge : edges) unit = std::gcd(unit, edge.mbps);
    return std::max<std::int64_t>(unit, 1);
}

/// A bound in numbers of a computation to the next possible cut; the computation's last digits do not count.
std::int64_t roundedUp(double mbps, std::int64_t unit)
{
    const double units = mbps * (1 - 1e-9) / static_cast<double>(unit);
    return static_cast<std::int64_t>(std::ceil(units - 1e-6)) * unit;
}

/// The rate per pair from which on a flow proves the upper bound: more than the next cut below it can be; infinite where none does.
double enoughPerPair(const SwitchGraph& graph, double known, std::int64_t upper_mbps, std::int64_t unit)
{
    const auto proves = [&](double per_pair) { return roundedUp(halvingAtLeast(graph, per_pair), unit) >= upper_mbps; };
    constexpr double far = 100;
    if (!proves(known * far)) return std::numeric_limits<double>::infinity();
    double low = known;
    double high = known * far;
    for (int step = 0; step < 60; ++step) (proves((low + high) / 2) ? high : low) = (low + high) / 2;
    return high;
}

void certifyAnyShape(const Folded& folded, const Layers* layers, Effort effort, Certificate& certificate)
{
    const SwitchGraph whole = switchGraphOf(folded);
    const SwitchGraph main = mainPiece(layers ? leafGraphOf(reduced(*layers)) : whole);
    const std::int64_t unit = unitOf(folded);
    const auto flow = uniformFlowMbps(main);
    if (flow) raise(certificate, roundedUp(halvingAtLeast(main, *flow), unit), words::say("below: a flow from every endpoint to every other that fits the links"));
    const auto spectrum = spectrumOf(main);
    if (spectrum) raise(certificate, roundedUp(halvingAtLeast(main, spectrum->least / static_cast<double>(main.endpoints)), unit), words::say("below: the second eigenvalue of the network"));
    const bool same_vertices = main.weight.size() == whole.weight.size() && !layers;
    Division division = searchHalving(folded, whole, spectrum && same_vertices ? &*spectrum : nullptr);
    const std::int64_t cut = cutMbps(folded, division);
    offer(certificate, std::move(division), cut);
    if (flow && !certificate.exact()) {
        const double visits = effort == Effort::thorough ? 3e7 : 2e6;
        const double spread = spreadFlowMbps(main, *flow, enoughPerPair(main, *flow, certificate.upper_mbps, unit), visits);
        raise(certificate, std::min(certificate.upper_mbps, roundedUp(halvingAtLeast(main, spread), unit)), words::say("below: a flow from every endpoint to every other that fits the links, its routes spread over rounds"));
    }
    if (certificate.method.empty()) certificate.method = words::say("below: nothing proved");
    if (certificate.method.find(words::said(division_shown)) == std::string::npos) certificate.method += words::say("; above: the best division found by partitioning, exchange and minimum cuts");
}

}  // namespace

Certificate certify(const Folded& folded, Effort effort)
{
    Certificate certificate;
    certificate.upper_mbps = std::numeric_limits<std::int64_t>::max();
    certificate.division.on_a.assign(folded.groups.size(), 0);
    certificate.division.switch_on_a.assign(folded.switches.size(), 0);
    if (folded.endpoints < 2) {
        certificate.upper_mbps = 0;
        certificate.method = words::say("fewer than two endpoints have nothing to divide");
        return certificate;
    }
    const auto layers = layersOf(folded);
    if (layers && certifyLayers(folded, *layers, certificate)) return certificate;
    if (auto every = tryEveryHalving(folded)) {
        const std::int64_t cut = cutMbps(folded, *every);
        certificate = {cut, cut, words::say("exact: every division of the endpoints tried, each with its minimum cut"), std::move(*every)};
        return certificate;
    }
    if (auto every = tryEverySideOfSwitches(folded)) {
        const std::int64_t cut = cutMbps(folded, *every);
        certificate = {cut, cut, words::say("exact: every choice of the switches' sides tried, what is missing to the half torn off where that is cheapest"), std::move(*every)};
        return certificate;
    }
    certifyAnyShape(folded, layers ? &*layers : nullptr, effort, certificate);
    return certificate;
}

Bisection bisectionOf(const Folded& folded, const Certificate& certificate)
{
    constexpr double mbps_per_tbps = 1e6;
    const double half = static_cast<double>(folded.endpoints / 2);
    const double rate = folded.endpoints > 0 ? static_cast<double>(folded.endpoint_mbps) / static_cast<double>(folded.endpoints) : 0;
    Bisection bisection;
    bisection.lower_tbps = static_cast<double>(certificate.lower_mbps) / mbps_per_tbps;
    bisection.upper_tbps = static_cast<double>(certificate.upper_mbps) / mbps_per_tbps;
    bisection.exact = certificate.exact();
    bisection.fraction_of_full = half * rate > 0 ? static_cast<double>(certificate.lower_mbps) / (half * rate) : 0;
    bisection.gbps_per_endpoint = half > 0 ? static_cast<double>(certificate.lower_mbps) / 1000 / half : 0;
    bisection.method = certificate.method;
    return bisection;
}

}  // namespace cw::fabric
