// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/single_failures.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "fabric/halving_search.h"
#include "fabric/single_failures_parts.h"

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

constexpr double most_divisions = 200'000;     ///< with a flow for each, and for each of its switches
constexpr std::size_t most_switches = 64;

/// Links between the same places at the same rate are alike.
using LinkKind = std::tuple<int, int, int, std::int64_t>;

LinkKind kindOf(const LinkPlace& place, std::int64_t mbps) { return {std::min(place.a, place.b), std::max(place.a, place.b), place.group, mbps}; }

/// A division and what its halves are joined by, for every division that a single loss could make the least one.
class EveryHalving {
public:
    EveryHalving(const Graph& graph, const Folded& folded, const Certificate& certificate) : graph_(graph), folded_(folded), whole_(certificate) {}

    /// Nothing when there are too many.
    std::optional<SingleFailures> run()
    {
        SingleFailures failures;
        failures.every_halving = true;
        const std::vector<LinkPlace> places = placesOf(graph_, folded_);
        std::map<LinkKind, std::int64_t> left;
        for (std::size_t i = 0; i < places.size(); ++i) left[kindOf(places[i], graph_.links[i].mbps)] = whole_.upper_mbps;
        std::int64_t widest = 0;
        for (const Link& link : graph_.links) widest = std::max(widest, link.mbps);
        std::vector<std::int64_t> without(folded_.switches.size(), whole_.upper_mbps);
        const bool few = folded_.switches.size() <= most_switches && forEveryHalving(folded_, most_divisions / static_cast<double>(1 + folded_.switches.size()), [&](const Division& division) {
            HalvesFlow halves(folded_, division);
            halves.flow().solve();
            const std::int64_t cut = halves.flow().value();
            if (cut - widest < whole_.upper_mbps)
                for (auto& [kind, least] : left) least = std::min(least, withoutLink(halves, division, kind));
            for (std::size_t s = 0; s < without.size(); ++s)
                if (isSwitch(s) && cut - capacityOf(s) < without[s]) without[s] = std::min(without[s], withoutSwitch(halves, static_cast<int>(s)));
        });
        if (!few) return std::nullopt;
        for (std::size_t i = 0; i < places.size(); ++i) failures.cost_mbps.push_back(whole_.upper_mbps - left[kindOf(places[i], graph_.links[i].mbps)]);
        failures.links_that_cut = failures.links_that_may_cut = std::count_if(failures.cost_mbps.begin(), failures.cost_mbps.end(), [](std::int64_t cost) { return cost > 0; });
        std::int64_t least = whole_.upper_mbps;
        for (const auto& [kind, one] : left) least = std::min(least, one);
        failures.worst_link = {least, least};
        nameWorstLink(failures, graph_);
        const auto worst = std::min_element(without.begin(), without.end());
        failures.worst_switch = {whole_.upper_mbps, whole_.upper_mbps};
        if (worst == without.end() || *worst == whole_.upper_mbps) return failures;
        failures.worst_switch = {*worst, *worst};
        failures.worst_switch_name = graph_.devices[at(folded_.switch_devices[static_cast<std::size_t>(worst - without.begin())])].name;
        return failures;
    }

private:
    [[nodiscard]] bool isSwitch(std::size_t s) const { return !graph_.isEndpoint(folded_.switch_devices[s]); }

    /// Endpoints on A lose what hangs on a switch as well.
    [[nodiscard]] std::int64_t capacityOf(std::size_t s) const
    {
        std::int64_t sum = 0;
        for (const Edge& edge : folded_.switches[s]) sum += edge.mbps;
        for (const EndpointGroup& group : folded_.groups)
            for (const Edge& edge : group.up)
                if (edge.to == static_cast<int>(s)) sum += edge.mbps * group.count();
        return sum;
    }

    std::int64_t withoutLink(HalvesFlow& halves, const Division& division, const LinkKind& kind) const
    {
        const auto& [low, high, group, mbps] = kind;
        std::int64_t least = halves.flow().value();
        const auto lose = [&](std::size_t pair) {
            const ArcPair whole = halves.pairs()[pair];
            halves.flow().setCapacity(pair, whole.there - mbps, whole.back > 0 ? whole.back - mbps : 0);
            least = std::min(least, halves.flow().value());
            halves.flow().setCapacity(pair, whole.there, whole.back);
        };
        if (group < 0) {
            lose(halves.pairBetween(low, high));
            return least;
        }
        const std::int64_t on_a = division.on_a[at(group)];
        if (on_a > 0) lose(halves.pairOfEndpoints(high, true));
        if (on_a < folded_.groups[at(group)].count()) lose(halves.pairOfEndpoints(high, false));
        return least;
    }

    std::int64_t withoutSwitch(HalvesFlow& halves, int s) const
    {
        std::vector<std::size_t> pairs;
        for (const Edge& edge : folded_.switches[at(s)]) pairs.push_back(halves.pairBetween(s, edge.to));
        if (halves.hasEndpoints(s))
            for (const bool on_a : {true, false}) pairs.push_back(halves.pairOfEndpoints(s, on_a));
        for (const std::size_t pair : pairs) halves.flow().setCapacity(pair, 0, 0);
        const std::int64_t left = halves.flow().value();
        for (const std::size_t pair : pairs) halves.flow().setCapacity(pair, halves.pairs()[pair].there, halves.pairs()[pair].back);
        return left;
    }

    const Graph& graph_;
    const Folded& folded_;
    const Certificate& whole_;
};

}  // namespace

void nameWorstLink(SingleFailures& failures, const Graph& graph)
{
    const auto worst = std::max_element(failures.cost_mbps.begin(), failures.cost_mbps.end());
    if (worst == failures.cost_mbps.end() || *worst == 0) return;
    const Link& link = graph.links[static_cast<std::size_t>(worst - failures.cost_mbps.begin())];
    failures.worst_link_ends[0] = graph.devices[at(link.a)].name;
    failures.worst_link_ends[1] = graph.devices[at(link.b)].name;
}

SingleFailures singleFailuresOf(const Graph& graph, const Folded& folded, const Certificate& certificate)
{
    if (certificate.exact())
        if (auto every = EveryHalving(graph, folded, certificate).run()) return *every;
    return singleFailuresByBounds(graph, folded, certificate);
}

}  // namespace cw::fabric
