// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "fabric/bisection.h"
#include "fabric/graph.h"
#include "fabric/graph_bisection.h"
#include "fabric/single_failures.h"

/// Everything that is asked of a network whose structure nobody told.
namespace cw::fabric {

struct GraphAnalysis {
    std::int64_t endpoints = 0;
    std::int64_t switches = 0;
    std::int64_t links = 0;
    std::int64_t pieces = 0;                   ///< parts with endpoints and no link between them; 1 = connected
    std::int64_t cut_off = 0;                  ///< endpoints without a link
    std::optional<int> diameter_hops;          ///< switches on the longest shortest path between endpoints; none when not connected
    bool adapters_whole = false;               ///< adapters with ports in several planes are not divided
    Bisection bisection;
    std::optional<Bisection> sum_over_pieces;  ///< every piece halved by itself; when there are several
    std::optional<Throughput> throughput;      ///< none when not connected or too large
    SingleFailures failures;
    std::vector<char> on_a;                    ///< side of each device in the division shown; an adapter with ports on both sides: A
};

/// Whether it is asked what each single failure costs, which takes longest.
enum class FailureQuestions { asked, left_out };

/// Fails when there are fewer than two endpoints or no switch.
[[nodiscard]] Result<GraphAnalysis> analyse(const Graph& graph, FailureQuestions failures = FailureQuestions::asked);

/// Pieces of a network: the piece of each device, numbered from 0. Adapters do not pass traffic on; an adapter with ports
/// in several pieces is in the first of them.
struct Pieces {
    std::vector<int> piece;
    int count = 0;
    int with_endpoints = 0;                    ///< pieces in which an endpoint has a port; spare switches do not count
};
[[nodiscard]] Pieces piecesOf(const Graph& graph, bool through_adapters);

}  // namespace cw::fabric
