// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/single_failures.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "fabric/halving_search.h"
#include "fabric/symmetry.h"

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

constexpr double most_divisions = 200'000;     ///< with a flow for each, and for each of its switches
constexpr std::size_t most_switches = 64;

/// Links between the same places at the same rate are alike.
using LinkKind = std::tuple<int, int, int, std::int64_t>;

LinkKind kindOf(const LinkPlace& place, std::int64_t mbps) { return {std::min(place.a, place.b), std::max(place.a, place.b), place.group, mbps}; }

/// The name of the worst link and the least that is left.
void nameWorstLink(SingleFailures& failures, const Graph& graph)
{
    const auto worst = std::max_element(failures.cost_mbps.begin(), failures.cost_mbps.end());
    if (worst == failures.cost_mbps.end() || *worst == 0) return;
    const Link& link = graph.links[static_cast<std::size_t>(worst - failures.cost_mbps.begin())];
    failures.worst_link_ends[0] = graph.devices[at(link.a)].name;
    failures.worst_link_ends[1] = graph.devices[at(link.b)].name;
}

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

/// For large networks: above from the halves shown and their images, below from what is missing.
class ByBounds {
public:
    ByBounds(const Graph& graph, const Folded& folded, const Certificate& certificate)
        : graph_(graph), folded_(folded), whole_(certificate), study_(graph, folded, certificate), places_(placesOf(graph, folded))
    {
    }

    SingleFailures run()
    {
        SingleFailures failures;
        failures.cost_mbps = study_.costOfEachLink().mbps;
        const Symmetries symmetries(folded_);
        shareCosts(failures.cost_mbps, symmetries);
        links(failures);
        switches(failures, symmetries);
        return failures;
    }

private:
    /// A link that a symmetry of the network takes to another costs the same.
    void shareCosts(std::vector<std::int64_t>& cost, const Symmetries& symmetries) const
    {
        std::map<std::pair<int, std::int64_t>, std::int64_t> most;
        const auto key = [&](std::size_t i) { return std::pair(symmetries.orbitOf(places_[i]), graph_.links[i].mbps); };
        for (std::size_t i = 0; i < cost.size(); ++i)
            if (symmetries.orbitOf(places_[i]) >= 0) most[key(i)] = std::max(most[key(i)], cost[i]);
        for (std::size_t i = 0; i < cost.size(); ++i)
            if (symmetries.orbitOf(places_[i]) >= 0) cost[i] = most[key(i)];
    }

    void links(SingleFailures& failures)
    {
        failures.links_that_cut = std::count_if(failures.cost_mbps.begin(), failures.cost_mbps.end(), [](std::int64_t cost) { return cost > 0; });
        DamageBound below(folded_, whole_.lower_mbps);
        const bool exact = whole_.exact();
        std::map<std::pair<int, std::int64_t>, std::int64_t> known;   // block, rate; no block: the rate
        failures.worst_link = {whole_.lower_mbps, whole_.upper_mbps};
        for (std::size_t i = 0; i < places_.size(); ++i) {
            const bool only_link = places_[i].group >= 0 && folded_.groups[at(places_[i].group)].up.size() == 1;
            const int block = only_link ? -2 : below.blockOf(places_[i]);
            const auto [entry, fresh] = known.try_emplace({block, graph_.links[i].mbps}, 0);
            if (fresh) {
                if (only_link) below.cutOff(1);
                else below.lose(places_[i], graph_.links[i].mbps);
                entry->second = below.leastMbps();
                if (only_link) below.cutOff(-1);
                else below.lose(places_[i], -graph_.links[i].mbps);
            }
            failures.worst_link.lower_mbps = std::min(failures.worst_link.lower_mbps, entry->second);
            failures.worst_link.upper_mbps = std::min(failures.worst_link.upper_mbps, whole_.upper_mbps - failures.cost_mbps[i]);
            if (failures.cost_mbps[i] > 0 || !exact || entry->second < whole_.lower_mbps) ++failures.links_that_may_cut;
        }
        nameWorstLink(failures, graph_);
    }

    /// Switches that look alike from the division: tier by tier the same capacities to each side.
    [[nodiscard]] std::map<std::vector<std::int64_t>, int> kinds() const
    {
        const Division& division = whole_.division;
        std::vector<std::int64_t> endpoints_a(folded_.switches.size(), 0);
        std::vector<std::int64_t> endpoints_b(folded_.switches.size(), 0);
        for (std::size_t g = 0; g < folded_.groups.size(); ++g)
            for (const Edge& edge : folded_.groups[g].up) {
                endpoints_a[at(edge.to)] += edge.mbps * division.on_a[g];
                endpoints_b[at(edge.to)] += edge.mbps * (folded_.groups[g].count() - division.on_a[g]);
            }
        std::map<std::vector<std::int64_t>, int> kinds;
        for (std::size_t s = 0; s < folded_.switches.size(); ++s) {
            if (graph_.isEndpoint(folded_.switch_devices[s])) continue;
            std::int64_t a = 0;
            std::int64_t b = 0;
            for (const Edge& edge : folded_.switches[s]) (division.switch_on_a[at(edge.to)] ? a : b) += edge.mbps;
            kinds.try_emplace({endpoints_a[s] + endpoints_b[s], std::min(endpoints_a[s], endpoints_b[s]), std::max(a, b), std::min(a, b)}, static_cast<int>(s));
        }
        return kinds;
    }

    void switches(SingleFailures& failures, const Symmetries& symmetries)
    {
        failures.worst_switch.upper_mbps = whole_.upper_mbps;
        int tried = 0;
        const auto alike = kinds();
        for (auto kind = alike.rbegin(); kind != alike.rend() && tried < most_kinds; ++kind, ++tried) {
            const int device = folded_.switch_devices[at(kind->second)];
            const std::int64_t left = study_.leftWithout(device);
            if (left > failures.worst_switch.upper_mbps || (left == failures.worst_switch.upper_mbps && !failures.worst_switch_name.empty())) continue;
            failures.worst_switch.upper_mbps = left;
            failures.worst_switch_name = graph_.devices[at(device)].name;
        }
        if (failures.worst_switch.upper_mbps == whole_.upper_mbps) failures.worst_switch_name.clear();
        failures.worst_switch.lower_mbps = leastWithoutAny(symmetries, failures.worst_switch.upper_mbps);
    }

    /// Below: one of each orbit certified by itself while they are few; else by what is missing.
    [[nodiscard]] std::int64_t leastWithoutAny(const Symmetries& symmetries, std::int64_t above) const
    {
        std::map<int, int> one_of;
        for (std::size_t s = 0; s < folded_.switches.size(); ++s)
            if (!graph_.isEndpoint(folded_.switch_devices[s])) one_of.try_emplace(symmetries.orbitOfSwitch(static_cast<int>(s)), static_cast<int>(s));
        std::int64_t least = above;
        if (one_of.size() <= most_orbits && folded_.endpoints <= most_certified) {
            for (const auto& [orbit, s] : one_of) least = std::min(least, certify(without(s)).lower_mbps);
            return least;
        }
        DamageBound below(folded_, whole_.lower_mbps);
        std::vector<std::int64_t> cut_off(folded_.switches.size(), 0);
        std::vector<std::int64_t> other(folded_.switches.size(), 0);
        for (const EndpointGroup& group : folded_.groups)
            for (const Edge& edge : group.up) (group.up.size() == 1 ? cut_off : other)[at(edge.to)] += group.up.size() == 1 ? group.count() : edge.mbps * group.count();
        for (const auto& [orbit, s] : one_of) {
            below.setDead(s, true);
            below.cutOff(cut_off[at(s)]);
            least = std::min(least, below.leastMbps() - other[at(s)]);
            below.cutOff(-cut_off[at(s)]);
            below.setDead(s, false);
        }
        return std::max<std::int64_t>(least, 0);
    }

    [[nodiscard]] Folded without(int lost) const
    {
        Folded rest = folded_;
        for (const Edge& edge : rest.switches[at(lost)]) std::erase_if(rest.switches[at(edge.to)], [lost](const Edge& back) { return back.to == lost; });
        rest.switches[at(lost)].clear();
        for (EndpointGroup& group : rest.groups) std::erase_if(group.up, [lost](const Edge& edge) { return edge.to == lost; });
        return rest;
    }

    static constexpr int most_kinds = 24;
    static constexpr std::size_t most_orbits = 8;
    static constexpr std::int64_t most_certified = 20'000;   ///< endpoints: certifying again and again takes too long beyond

    const Graph& graph_;
    const Folded& folded_;
    const Certificate& whole_;
    FailureStudy study_;
    std::vector<LinkPlace> places_;
};

}  // namespace

SingleFailures singleFailuresOf(const Graph& graph, const Folded& folded, const Certificate& certificate)
{
    if (certificate.exact())
        if (auto every = EveryHalving(graph, folded, certificate).run()) return *every;
    return ByBounds(graph, folded, certificate).run();
}

}  // namespace cw::fabric
