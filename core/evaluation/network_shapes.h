// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "evaluation/wiring.h"
#include "fabric/deviation.h"

/// Networks that are not quite what their parameters say: those with exceptions.
namespace cw::evaluation {

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
