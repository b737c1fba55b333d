// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "errors/error.h"
#include "fabric/exceptions.h"
#include "fabric/graph.h"
#include "fabric/sizing.h"

/// What its exceptions make of a network.
namespace cw::fabric {

struct Deviation {
    /// The counts without what is removed (what has failed is there and counts), the bisection of what carries something.
    /// Throughputs are those of what is left; zero, which holds in any case, where that takes too long to work out.
    Sizing sizing;
    std::int64_t cut_off = 0;                  ///< endpoints without a link that carries something
    std::vector<std::string> lost;             ///< exceptions that name nothing in the network, as people read them
    friend bool operator==(const Deviation&, const Deviation&) = default;
};

/// The switches that stand in the rack of an exception; none: there is no such rack or it holds no switch of this network.
using SwitchesOfRack = std::function<std::vector<int>(const Graph&, const NetworkException&)>;

/// `graph` is the network cable by cable and `regular` its sizing without exceptions. Bandwidths of pieces that are not joined
/// (planes, rails) add up, so only the pieces that something is wrong with are studied (failure_study.h). Bounds from below and
/// above hold in any case; they meet where those of the study and of the regular network do.
[[nodiscard]] Result<Deviation> deviate(const Graph& graph, const Sizing& regular, const std::vector<NetworkException>& exceptions, const SwitchesOfRack& rack);

/// Above this the exceptions are not followed: building the network cable by cable would take longer than anybody waits.
inline constexpr std::int64_t most_links_followed = 2'000'000;

/// "switch leaf-00003", "port 5 of leaf-00003", "cables between a and b", "rack 4 of pairs".
[[nodiscard]] std::string textOf(const NetworkException& exception);

}  // namespace cw::fabric
