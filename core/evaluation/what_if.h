// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "evaluation/assessment.h"

/// The same endpoints in other networks, side by side, before one is chosen.
namespace cw::evaluation {

/// What is changed in a network to make another of it.
enum class Variation { as_it_is, taper, planes, structure, switch_type };

struct WhatIf {
    Variation variation = Variation::as_it_is;
    std::string change;                        ///< the value changed to: "2:1", "4", "rail-optimised", the name of a switch
    fabric::Network row;                       ///< what would be stored
    NetworkResult network;                     ///< sized and cabled with the whole design; `error` says why it cannot be built
    std::optional<double> capex_musd;          ///< of the whole design; nothing when it cannot be built
    std::optional<double> network_musd;        ///< switches, cables and optics of this network

    /// What a Gb/s of proved bisection costs: the network's price over it. Nothing where one of the two is unknown or zero.
    [[nodiscard]] std::optional<double> usdPerGbps() const;
};

/// The network as it is, then each variation by itself: tapers of 1, 2 and 4 at the leaf, 2 and 4 planes at the same rate per
/// endpoint, other structures, and the other switches of the catalogue that have ports at the link rate. Each is a whole
/// assessment of the design with that row. Empty: there is no such network.
[[nodiscard]] std::vector<WhatIf> whatIf(const document::Document& document, const NetworkId& network);

}  // namespace cw::evaluation
