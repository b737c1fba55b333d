// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/halving_search.h"

#include <algorithm>
#include <numeric>

#include <metis.h>

#include "fabric/least_cut.h"

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

constexpr double most_divisions = 40'000;
constexpr std::size_t most_switches = 64;

/// Counts up the endpoints of each group on A like the digits of a number.
bool next(std::vector<std::int64_t>& on_a, const Folded& folded)
{
    for (std::size_t g = 0; g < on_a.size(); ++g) {
        if (on_a[g] < folded.groups[g].count()) {
            ++on_a[g];
            return true;
        }
        on_a[g] = 0;
    }
    return false;
}

/// Sides of the vertices of a SwitchGraph under improvement.
class Sides {
public:
    Sides(const SwitchGraph& graph, std::vector<char> on_a) : graph_(graph), on_a_(std::move(on_a)), gain_(on_a_.size(), 0)
    {
        for (std::size_t v = 0; v < on_a_.size(); ++v) {
            if (on_a_[v]) weight_on_a_ += graph.weight[v];
            for (const Edge& edge : graph.edges[v]) gain_[v] += on_a_[v] != on_a_[at(edge.to)] ? edge.mbps : -edge.mbps;
        }
    }

    /// Whole vertices from the heavier side until no further one fits.
    void balance(std::int64_t half)
    {
        while (weight_on_a_ != half) {
            const bool from_a = weight_on_a_ > half;
            const std::int64_t most = std::abs(weight_on_a_ - half);
            const int best = bestOf([&](std::size_t v) { return on_a_[v] == from_a && graph_.weight[v] > 0 && graph_.weight[v] <= most; });
            if (best < 0) return;
            flip(best);
        }
    }

    /// Exchanges vertices of equal weight as long as that cuts less: a pass goes on through losses and keeps its best moment.
    void exchange()
    {
        constexpr int most_passes = 12;
        constexpr std::size_t longest_pass = 400;
        for (int pass = 0; pass < most_passes; ++pass) {
            std::vector<char> locked(on_a_.size(), 0);
            std::vector<int> flipped;
            std::int64_t won = 0;
            std::int64_t most = 0;
            std::size_t keep = 0;
            while (flipped.size() < longest_pass) {
                const int a = bestOf([&](std::size_t v) { return on_a_[v] && !locked[v] && graph_.weight[v] > 0; });
                if (a < 0) break;
                won += gain_[at(a)];
                flip(a);
                locked[at(a)] = 1;
                const int b = bestOf([&](std::size_t v) { return !on_a_[v] && !locked[v] && graph_.weight[v] == graph_.weight[at(a)]; });
                if (b < 0) {
                    flip(a);
                    break;
                }
                won += gain_[at(b)];
                flip(b);
                locked[at(b)] = 1;
                flipped.push_back(a);
                flipped.push_back(b);
                if (won > most) {
                    most = won;
                    keep = flipped.size();
                }
            }
            for (std::size_t i = flipped.size(); i-- > keep;) flip(flipped[i]);
            if (keep == 0) return;
        }
    }

    [[nodiscard]] const std::vector<char>& onA() const { return on_a_; }

private:
    template <class Fits>
    int bestOf(Fits&& fits) const
    {
        int best = -1;
        for (std::size_t v = 0; v < on_a_.size(); ++v)
            if (fits(v) && (best < 0 || gain_[v] > gain_[at(best)])) best = static_cast<int>(v);
        return best;
    }

    void flip(int v)
    {
        on_a_[at(v)] = !on_a_[at(v)];
        weight_on_a_ += on_a_[at(v)] ? graph_.weight[at(v)] : -graph_.weight[at(v)];
        gain_[at(v)] = -gain_[at(v)];
        for (const Edge& edge : graph_.edges[at(v)]) gain_[at(edge.to)] += on_a_[at(v)] != on_a_[at(edge.to)] ? 2 * edge.mbps : -2 * edge.mbps;
    }

    const SwitchGraph& graph_;
    std::vector<char> on_a_;
    std::vector<std::int64_t> gain_;
    std::int64_t weight_on_a_ = 0;
};

/// Endpoints follow their switch; what is missing to the half is torn off one by one, where it costs least.
Division divisionFrom(const Folded& folded, const SwitchGraph& graph, const std::vector<char>& on_a)
{
    Division division;
    division.on_a.assign(folded.groups.size(), 0);
    division.switch_on_a.assign(on_a.begin(), on_a.begin() + static_cast<std::ptrdiff_t>(folded.switches.size()));
    for (std::size_t g = 0; g < folded.groups.size(); ++g)
        if (folded.groups[g].up.size() == 1 && on_a[at(folded.groups[g].up[0].to)]) division.on_a[g] = folded.groups[g].count();
    for (std::size_t v = folded.switches.size(); v < on_a.size(); ++v)
        if (on_a[v]) ++division.on_a[at(graph.group_of_vertex[v])];
    const std::int64_t half = folded.endpoints / 2;
    std::vector<std::size_t> by_rate(folded.groups.size());
    std::iota(by_rate.begin(), by_rate.end(), 0);
    const auto rate = [&](std::size_t g) {
        std::int64_t sum = 0;
        for (const Edge& edge : folded.groups[g].up) sum += edge.mbps;
        return sum;
    };
    std::stable_sort(by_rate.begin(), by_rate.end(), [&](std::size_t a, std::size_t b) { return rate(a) < rate(b); });
    std::int64_t missing = half - endpointsOnA(division);
    for (const std::size_t g : by_rate) {
        const std::int64_t moved = std::clamp<std::int64_t>(missing, -division.on_a[g], folded.groups[g].count() - division.on_a[g]);
        division.on_a[g] += moved;
        missing -= moved;
    }
    return division;
}

/// METIS, with endpoints as vertex weights.
std::vector<char> partitioned(const SwitchGraph& graph, int seed)
{
    std::vector<idx_t> rows{0};
    std::vector<idx_t> neighbours;
    std::vector<idx_t> capacities;
    std::vector<idx_t> weights;
    std::int64_t unit = 0;
    for (const auto& edges : graph.edges)
        for (const Edge& edge : edges) unit = std::gcd(unit, edge.mbps);
    for (std::size_t v = 0; v < graph.edges.size(); ++v) {
        for (const Edge& edge : graph.edges[v]) {
            neighbours.push_back(edge.to);
            capacities.push_back(static_cast<idx_t>(std::clamp<std::int64_t>(edge.mbps / unit, 1, 1'000'000)));
        }
        rows.push_back(static_cast<idx_t>(neighbours.size()));
        weights.push_back(static_cast<idx_t>(graph.weight[v]));
    }
    std::vector<char> on_a(graph.edges.size(), 0);
    if (neighbours.empty()) return on_a;
    auto vertices = static_cast<idx_t>(graph.edges.size());
    idx_t constraints = 1;
    idx_t parts = 2;
    idx_t cut = 0;
    std::vector<idx_t> part(graph.edges.size());
    idx_t options[METIS_NOPTIONS];
    METIS_SetDefaultOptions(options);
    options[METIS_OPTION_SEED] = seed;
    options[METIS_OPTION_NCUTS] = 4;
    METIS_PartGraphRecursive(&vertices, &constraints, rows.data(), neighbours.data(), weights.data(), nullptr, capacities.data(), &parts, nullptr, nullptr, options, &cut,
                             part.data());
    for (std::size_t v = 0; v < on_a.size(); ++v) on_a[v] = part[v] == 0;
    return on_a;
}

/// The first half along a vector.
std::vector<char> alongVector(const SwitchGraph& graph, const std::vector<double>& vector)
{
    std::vector<std::size_t> order(vector.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return vector[a] < vector[b]; });
    std::vector<char> on_a(vector.size(), 0);
    std::int64_t weight = 0;
    for (const std::size_t v : order) {
        if (weight + graph.weight[v] > graph.endpoints / 2) break;
        weight += graph.weight[v];
        on_a[v] = 1;
    }
    return on_a;
}

}  // namespace

bool forEveryHalving(const Folded& folded, double most, const std::function<void(const Division&)>& visit)
{
    double divisions = 1;
    for (const EndpointGroup& group : folded.groups) divisions *= static_cast<double>(group.count() + 1);
    if (divisions > most) return false;
    Division division;
    division.on_a.assign(folded.groups.size(), 0);
    do {
        if (endpointsOnA(division) == folded.endpoints / 2) visit(division);
    } while (next(division.on_a, folded));
    return true;
}

std::optional<Division> tryEveryHalving(const Folded& folded)
{
    if (folded.switches.size() > most_switches) return std::nullopt;
    std::optional<Division> best;
    std::int64_t least = 0;
    forEveryHalving(folded, most_divisions, [&](const Division& one) {
        Division division = one;
        const std::int64_t cut = settleSwitches(folded, division);
        if (best && cut >= least) return;
        least = cut;
        best = std::move(division);
    });
    return best;
}

Division searchHalving(const Folded& folded, const SwitchGraph& graph, const Spectrum* spectrum)
{
    constexpr int seeds = 6;
    Division best;
    std::int64_t least = -1;
    const auto offer = [&](std::vector<char> on_a) {
        Sides sides(graph, std::move(on_a));
        sides.balance(graph.endpoints / 2);
        sides.exchange();
        Division division = divisionFrom(folded, graph, sides.onA());
        const std::int64_t cut = settleSwitches(folded, division);
        if (least >= 0 && cut >= least) return;
        least = cut;
        best = std::move(division);
    };
    for (int seed = 1; seed <= seeds; ++seed) offer(partitioned(graph, seed));
    if (spectrum) offer(alongVector(graph, spectrum->vector));
    return best;
}

}  // namespace cw::fabric
