// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/spread_flow.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw::fabric {

namespace {

/// Arcs by their start; both directions of a link are arcs of their own.
class Router {
public:
    /// Demands are `rate` times the weights of both ends.
    Router(const SwitchGraph& graph, double rate) : graph_(graph), rate_(rate)
    {
        for (std::size_t v = 0; v < graph.edges.size(); ++v) {
            first_.push_back(to_.size());
            for (const Edge& edge : graph.edges[v]) {
                to_.push_back(static_cast<std::size_t>(edge.to));
                capacity_.push_back(static_cast<double>(edge.mbps));
            }
        }
        first_.push_back(to_.size());
        load_.assign(to_.size(), 0);
        length_.assign(to_.size(), 0);
        distance_.resize(graph.edges.size());
        arc_.resize(graph.edges.size());
        from_.resize(graph.edges.size());
        through_.resize(graph.edges.size());
    }

    /// Everything once more.
    void phase(int number)
    {
        if (number > 1) sharpness_ = std::sqrt(std::log(static_cast<double>(to_.size())) / (std::max(step_, 1e-6) * number));
        most_ = *std::max_element(load_.begin(), load_.end());
        for (std::size_t arc = 0; arc < to_.size(); ++arc) measure(arc);
        for (std::size_t v = 0; v < graph_.weight.size(); ++v)
            if (graph_.weight[v] > 0) send(v);
    }

    /// Load of each arc as a share of its capacity, over all phases.
    [[nodiscard]] const std::vector<double>& load() const { return load_; }

private:
    void measure(std::size_t arc) { length_[arc] = std::exp(sharpness_ * (load_[arc] - most_)) / capacity_[arc]; }

    void send(std::size_t source)
    {
        search(source);
        const double amount = rate_ * static_cast<double>(graph_.weight[source]);
        for (const std::size_t v : order_) through_[v] = amount * static_cast<double>(graph_.weight[v]);
        for (std::size_t i = order_.size(); i-- > 1;) {
            const std::size_t v = order_[i];
            through_[from_[v]] += through_[v];
            load_[arc_[v]] += through_[v] / capacity_[arc_[v]];
            step_ = std::max(step_, through_[v] / capacity_[arc_[v]]);
            measure(arc_[v]);
        }
    }

    void search(std::size_t source)
    {
        using Entry = std::pair<double, std::size_t>;
        std::fill(distance_.begin(), distance_.end(), std::numeric_limits<double>::infinity());
        order_.clear();
        heap_.clear();
        distance_[source] = 0;
        heap_.push_back({0, source});
        while (!heap_.empty()) {
            std::pop_heap(heap_.begin(), heap_.end(), std::greater<Entry>());
            const auto [distance, v] = heap_.back();
            heap_.pop_back();
            if (distance > distance_[v]) continue;
            order_.push_back(v);
            for (std::size_t arc = first_[v]; arc < first_[v + 1]; ++arc) {
                const double further = distance + length_[arc];
                if (further >= distance_[to_[arc]]) continue;
                distance_[to_[arc]] = further;
                arc_[to_[arc]] = arc;
                from_[to_[arc]] = v;
                heap_.push_back({further, to_[arc]});
                std::push_heap(heap_.begin(), heap_.end(), std::greater<Entry>());
            }
        }
    }

    const SwitchGraph& graph_;
    double rate_;
    std::vector<std::size_t> first_;
    std::vector<std::size_t> to_;
    std::vector<double> capacity_;
    std::vector<double> load_;
    std::vector<double> length_;
    std::vector<double> distance_;
    std::vector<std::size_t> arc_;             ///< by which the tree comes to a vertex
    std::vector<std::size_t> from_;
    std::vector<double> through_;
    std::vector<std::size_t> order_;
    std::vector<std::pair<double, std::size_t>> heap_;
    double most_ = 0;
    double step_ = 0;                          ///< the largest load that one source has put on a link
    double sharpness_ = 1;                     ///< how much a full link is avoided; loads are near 1 per phase on the fullest
};

/// The rate, in units of the demand, of the average of the phases after the first `skipped` with these loads.
double rateOf(const std::vector<double>& load, const std::vector<double>& skipped_load, int phases)
{
    double most = 0;
    for (std::size_t arc = 0; arc < load.size(); ++arc) most = std::max(most, load[arc] - (skipped_load.empty() ? 0 : skipped_load[arc]));
    return most > 0 ? phases / most : 0;
}

}  // namespace

double spreadFlowMbps(const SwitchGraph& graph, double known, double enough, double most_visits)
{
    double arcs = 0;
    double sources = 0;
    for (const auto& edges : graph.edges) arcs += static_cast<double>(edges.size());
    for (const std::int64_t weight : graph.weight) sources += weight > 0;
    constexpr int least_phases = 8;
    constexpr int most_phases = 3000;
    const double affordable = most_visits / std::max(1.0, arcs * sources);
    if (!(known > 0) || !std::isfinite(known) || affordable < least_phases) return known;
    if (known >= enough) return known;
    const int phases = static_cast<int>(std::min<double>(most_phases, affordable));
    Router router(graph, known);
    double best = 1;
    std::vector<double> early;
    int skipped = 0;
    for (int done = 1; done <= phases; ++done) {
        router.phase(done);
        best = std::max({best, rateOf(router.load(), {}, done), skipped > 0 ? rateOf(router.load(), early, done - skipped) : 0.0});
        if (known * best >= enough) break;
        // The first phases know little of which links fill up: the later ones are an answer by themselves.
        if (done == phases / 3) {
            early = router.load();
            skipped = done;
        }
    }
    return known * best;
}

}  // namespace cw::fabric
