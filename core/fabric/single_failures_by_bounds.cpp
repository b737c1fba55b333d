// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <map>

#include "fabric/single_failures_parts.h"
#include "fabric/symmetry.h"
#include "fabric/tree_alike.h"

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// The tables of a network in tiers, asked what they are without one switch.
class ByTables {
public:
    explicit ByTables(const Folded& folded) : half_(folded.endpoints / 2)
    {
        const auto layers = layersOf(folded);
        if (!layers) return;
        small_ = reduced(*layers);
        classes_ = classesOfTree(small_);
        stands_for_.assign(small_.tier.size(), 0);
        for (const int vertex : small_.vertex_of_switch)
            if (vertex >= 0) ++stands_for_[at(vertex)];
    }

    /// -1: not known, or joined with others.
    [[nodiscard]] int classOf(int s) const
    {
        if (!classes_) return -1;
        const int vertex = small_.vertex_of_switch[at(s)];
        return vertex >= 0 && stands_for_[at(vertex)] == 1 ? (*classes_)[at(vertex)] : -1;
    }

    [[nodiscard]] std::optional<std::int64_t> leastWithout(int s) const { return leastCutWithout(small_, small_.vertex_of_switch[at(s)], half_); }

private:
    std::int64_t half_;
    Layers small_;
    std::optional<std::vector<int>> classes_;
    std::vector<int> stands_for_;
};

/// For large networks: above from the halves shown and their images, below from what is missing.
class ByBounds {
public:
    ByBounds(const Graph& graph, const Folded& folded, const Certificate& certificate)
        : graph_(graph), folded_(folded), whole_(certificate), study_(graph, folded, certificate), below_(study_.boundFromBelow()), places_(placesOf(graph, folded)), cut_off_(folded.switches.size(), 0), shared_mbps_(folded.switches.size(), 0)
    {
        for (const EndpointGroup& group : folded.groups)
            for (const Edge& edge : group.up) {
                if (group.up.size() == 1) cut_off_[at(edge.to)] += group.count();
                else shared_mbps_[at(edge.to)] += edge.mbps * group.count();
            }
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
        const bool exact = whole_.exact();
        std::map<std::pair<int, std::int64_t>, std::int64_t> known;   // block, rate; no block: the rate
        failures.worst_link = {whole_.lower_mbps, whole_.upper_mbps};
        for (std::size_t i = 0; i < places_.size(); ++i) {
            const bool only_link = places_[i].group >= 0 && folded_.groups[at(places_[i].group)].up.size() == 1;
            const int block = only_link ? -2 : below_.blockOf(places_[i]);
            const auto [entry, fresh] = known.try_emplace({block, graph_.links[i].mbps}, 0);
            if (fresh) {
                if (only_link) below_.cutOff(1);
                else below_.lose(places_[i], graph_.links[i].mbps);
                entry->second = below_.leastMbps();
                if (only_link) below_.cutOff(-1);
                else below_.lose(places_[i], -graph_.links[i].mbps);
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
        leastWithoutAny(failures, symmetries);
        if (failures.worst_switch.upper_mbps == whole_.upper_mbps) failures.worst_switch_name.clear();
    }

    /// One of each orbit certified by itself while they are few; leaves of a tree by its tables; the others by what is missing.
    void leastWithoutAny(SingleFailures& failures, const Symmetries& symmetries)
    {
        std::map<int, int> one_of;
        for (std::size_t s = 0; s < folded_.switches.size(); ++s)
            if (!graph_.isEndpoint(folded_.switch_devices[s])) one_of.try_emplace(symmetries.orbitOfSwitch(static_cast<int>(s)), static_cast<int>(s));
        failures.worst_switch.lower_mbps = failures.worst_switch.upper_mbps;
        if (one_of.size() <= most_orbits && folded_.endpoints <= most_certified) {
            for (const auto& [orbit, s] : one_of) {
                const Certificate left = certify(without(s));
                take(failures, s, {std::max(left.lower_mbps, leastMissing(s)), left.upper_mbps});
            }
            return;
        }
        const ByTables tables(folded_);
        std::map<int, std::int64_t> known;     // by class of the tables
        for (const auto& [orbit, s] : one_of) {
            if (const int kind = tables.classOf(s); kind >= 0 && (known.contains(kind) || known.size() < most_classes)) {
                const auto [entry, fresh] = known.try_emplace(kind, -1);
                if (fresh) entry->second = tables.leastWithout(s).value_or(-1);
                if (entry->second >= 0) {
                    take(failures, s, {entry->second, entry->second});
                    continue;
                }
            }
            take(failures, s, {leastMissing(s), failures.worst_switch.upper_mbps});
        }
    }

    void take(SingleFailures& failures, int s, const FailureStudy::Bounds& left) const
    {
        failures.worst_switch.lower_mbps = std::min(failures.worst_switch.lower_mbps, left.lower_mbps);
        if (left.upper_mbps >= failures.worst_switch.upper_mbps) return;
        failures.worst_switch.upper_mbps = left.upper_mbps;
        failures.worst_switch_name = graph_.devices[at(folded_.switch_devices[at(s)])].name;
    }

    [[nodiscard]] std::int64_t leastMissing(int s)
    {
        below_.setDead(s, true);
        below_.cutOff(cut_off_[at(s)]);
        const std::int64_t least = std::max<std::int64_t>(0, below_.leastMbps() - shared_mbps_[at(s)]);
        below_.cutOff(-cut_off_[at(s)]);
        below_.setDead(s, false);
        return least;
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
    static constexpr std::size_t most_classes = 4;
    static constexpr std::size_t most_orbits = 8;
    static constexpr std::int64_t most_certified = 20'000;   ///< endpoints: certifying again and again takes too long beyond

    const Graph& graph_;
    const Folded& folded_;
    const Certificate& whole_;
    FailureStudy study_;
    DamageBound below_;
    std::vector<LinkPlace> places_;
    std::vector<std::int64_t> cut_off_;        ///< endpoints that hang on a switch alone
    std::vector<std::int64_t> shared_mbps_;    ///< to its other endpoints
};

}  // namespace

SingleFailures singleFailuresByBounds(const Graph& graph, const Folded& folded, const Certificate& certificate) { return ByBounds(graph, folded, certificate).run(); }

}  // namespace cw::fabric
