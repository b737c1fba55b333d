// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "evaluation/wiring.h"
#include "fabric/deviation.h"

/// Networks that are not, or not quite, what their parameters say: drawn ones, and those with exceptions.
namespace cw::evaluation {

/// The sizes of networks that follow a graph of their own; a graph that has not changed is not looked at again.
class CustomSizes {
public:
    [[nodiscard]] const Result<fabric::Sizing>& of(const fabric::Network& network);

private:
    struct Known {
        fabric::CustomGraph graph;
        Result<fabric::Sizing> sizing;
    };
    std::map<NetworkId, Known> known_;
};

/// The cables of a network one by one: its own graph, or as its structure makes them.
[[nodiscard]] Result<fabric::Graph> graphOf(const fabric::Network& network, const NetworkResult& result);

/// What exceptions make of the networks. A network whose exceptions, structure and racks have not changed is not studied again.
class Deviations {
public:
    /// The results with sizes, powers and prices of what is left. Lengths of cables stay those of the regular network.
    [[nodiscard]] std::vector<NetworkResult> update(const WiringInputs& inputs, std::vector<NetworkResult> wired, const document::DocumentLookup& lookup);
    /// Null: the network has no exceptions, or cannot be built.
    [[nodiscard]] const fabric::Deviation* of(const NetworkId& id) const;

private:
    struct Known {
        std::vector<fabric::NetworkException> exceptions;
        fabric::CustomGraph graph;
        std::optional<fabric::SizeRequest> request;
        fabric::Sizing regular;
        std::vector<std::vector<int>> racks;   ///< the switches of each exception of a rack
        fabric::Deviation deviation;
    };
    std::map<NetworkId, Known> known_;
};

}  // namespace cw::evaluation
