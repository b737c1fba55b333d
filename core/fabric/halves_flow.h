// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fabric/folded.h"
#include "fabric/residual_flow.h"

/// What can be sent from one side of a division to the other.
namespace cw::fabric {

/// The switches, a source behind the endpoints of side A and a sink behind those of B; endpoints are folded into two pairs
/// per switch. Not solved yet.
class HalvesFlow {
public:
    HalvesFlow(const Folded& folded, const Division& division);

    [[nodiscard]] ResidualFlow& flow() { return flow_; }
    [[nodiscard]] const ResidualFlow& flow() const { return flow_; }

    /// The pair between two joined switches.
    [[nodiscard]] std::size_t pairBetween(int a, int b) const;
    /// The pair of all endpoint links of a switch on one side; switches with endpoints only.
    [[nodiscard]] std::size_t pairOfEndpoints(int at_switch, bool on_a) const;
    [[nodiscard]] bool hasEndpoints(int at_switch) const { return own_pair_[static_cast<std::size_t>(at_switch)] >= 0; }
    [[nodiscard]] const std::vector<ArcPair>& pairs() const { return pairs_; }
    [[nodiscard]] std::size_t endpointPairs() const { return endpoint_pairs_; }   ///< they come first
    /// Sides of the switches in a least cut, once solved.
    [[nodiscard]] std::vector<char> switchesOnA() const;

private:
    void addEndpoints(const Folded& folded, const Division& division);
    void addSwitches(const Folded& folded);

    int switches_ = 0;
    std::vector<int> own_pair_;                ///< of each switch: the pair of its endpoints on A, that on B is next; -1: no endpoints
    std::vector<std::size_t> first_;           ///< pairs from each switch to larger ones, sorted by the larger
    std::size_t endpoint_pairs_ = 0;
    std::vector<ArcPair> pairs_;
    ResidualFlow flow_;
};

}  // namespace cw::fabric
