// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "fabric/damage_bound.h"
#include "fabric/graph_bisection.h"
#include "fabric/halves_flow.h"

/// One network, and any of its links and switches taken out and put back, in milliseconds at a million endpoints.
namespace cw::fabric {

/// Built once per network. Endpoints of failed parts stay endpoints and can be on either side. Above stands what the division
/// shown cuts, exactly: the maximum flow between its halves, repaired after each change. Below stands what no halving cuts less
/// than (DamageBound). `settle` looks for a better division; it costs as much as a flow from scratch for each one tried.
class FailureStudy {
public:
    /// Bounds in Mb/s.
    struct Bounds {
        std::int64_t lower_mbps = 0;
        std::int64_t upper_mbps = 0;
        [[nodiscard]] bool exact() const { return lower_mbps == upper_mbps; }
    };

    /// The graph is only read here. Fails for fewer than two endpoints.
    [[nodiscard]] static Result<FailureStudy> of(const Graph& graph);
    /// The same when the whole network's certificate is known already; `folded` is that of `graph`.
    FailureStudy(const Graph& graph, Folded folded, Certificate certificate);

    [[nodiscard]] std::size_t links() const { return rate_.size(); }
    [[nodiscard]] bool isUp(std::size_t link) const { return now_[link] == rate_[link]; }
    void setUp(std::size_t link, bool up) { setRate(link, up ? rate_[link] : 0); }
    /// A link that runs slower than it should, or than before; at most its full rate.
    void setRate(std::size_t link, std::int64_t mbps);
    /// Takes a switch out or puts it back, links that are down by themselves stay so. Endpoint devices cannot be taken out.
    void setSwitchUp(int device, bool up);
    /// All of it at once, solved from scratch: for many changes.
    void setAll(const std::vector<char>& link_up, const std::vector<char>& device_up);

    void settle();

    [[nodiscard]] Bounds bounds();
    /// Endpoints without any link that carries something.
    [[nodiscard]] std::int64_t endpointsCutOff() const;
    /// For each device its side in the division shown; an adapter with ports on both sides: A.
    [[nodiscard]] std::vector<char> sides() const;

    struct LinkCosts {
        std::vector<std::int64_t> mbps;        ///< per link of the graph; 0 for those that are down
        bool proved = true;                    ///< else some links of uneven rates were too many to try
    };

    /// For each link, what its loss alone would take from the least cut between the halves shown, in Mb/s: one pass over the
    /// strongly connected pieces of what is left (Picard and Queyranne, Math. Programming Study 13, 1980): its whole rate
    /// where the link is in some least cut. Where rates are uneven a link in none may still cost something: those are tried.
    [[nodiscard]] LinkCosts costOfEachLink();
    /// What the halves shown could still exchange without a switch.
    [[nodiscard]] std::int64_t leftWithout(int device);

    [[nodiscard]] const Folded& folded() const { return *folded_; }
    [[nodiscard]] const DamageBound& boundFromBelow() const { return below_; }
    [[nodiscard]] const Certificate& whole() const { return whole_; }

private:
    void place(const Division& division);
    void placeWeakestFirst();
    void rebuild();
    void changeCapacity(std::size_t link, std::int64_t by, bool repaired);
    void refresh(std::size_t link, bool repaired);
    [[nodiscard]] std::int64_t costWhenTried(std::size_t link);
    [[nodiscard]] std::vector<std::int64_t> endpointsOnAByGroup() const;
    [[nodiscard]] std::size_t findPair(std::size_t link) const;
    [[nodiscard]] bool onA(const LinkPlace& place) const { return on_a_[first_[static_cast<std::size_t>(place.group)] + static_cast<std::size_t>(place.position)]; }

    /// What the bound from below has been told of a link.
    struct Damage {
        std::int64_t lost = 0;
        bool cut_off = false;
    };

    std::unique_ptr<Folded> folded_;
    Certificate whole_;
    std::vector<LinkPlace> places_;
    std::vector<int> switch_of_device_;
    std::vector<std::vector<std::int32_t>> links_of_switch_;
    std::vector<std::int64_t> rate_;           ///< of each link when all is well
    std::vector<std::int64_t> now_;            ///< as set, whatever becomes of the switches
    std::vector<std::int64_t> carried_;        ///< as it counts: 0 when an end is dead
    std::vector<Damage> damage_;
    std::vector<char> dead_;                   ///< per switch
    std::vector<std::size_t> first_;           ///< endpoints of each group, numbered on
    std::vector<char> fixed_;                  ///< per group: endpoints that are switches as well, without links of their own here
    std::vector<char> on_a_;                   ///< per endpoint
    std::vector<std::uint32_t> pair_;          ///< of the flow, per link
    std::vector<std::int64_t> capacity_;       ///< per pair of the flow
    std::optional<HalvesFlow> halves_;
    DamageBound below_;
    bool even_ = true;                         ///< all links at one rate
};

}  // namespace cw::fabric
