// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/proof.h"

#include <algorithm>

#include "fabric/generate.h"
#include "fabric/graph_bisection.h"
#include "words/words.h"

namespace cw::fabric {

Bisection provedByCables(const SizeRequest& request, const Sizing& sizing, std::int64_t most_cables)
{
    Bisection bisection = sizing.bisection;
    const std::int64_t planes = std::max(1, request.planes);
    if (bisection.exact || sizing.links / planes > most_cables) return bisection;
    SizeRequest plane = request;
    plane.planes = 1;
    const auto graph = generate(plane);
    if (!graph) return bisection;
    const Folded folded = fold(*graph);
    const Certificate certificate = certify(folded);
    const Bisection found = bisectionOf(folded, certificate);
    const bool higher = found.lower_tbps * static_cast<double>(planes) > bisection.lower_tbps;
    const bool lower = found.upper_tbps * static_cast<double>(planes) < bisection.upper_tbps;
    if (higher) {
        bisection.lower_tbps = found.lower_tbps * static_cast<double>(planes);
        bisection.fraction_of_full = found.fraction_of_full;
        bisection.gbps_per_endpoint = found.gbps_per_endpoint;
    }
    if (lower) {
        bisection.upper_tbps = found.upper_tbps * static_cast<double>(planes);
        bisection.division = words::say("found on the cables, switch by switch");
    }
    // Cuts are whole links: bounds less than half a link apart are the same.
    const double half_link = request.link_gbps / 2000;
    bisection.exact = bisection.upper_tbps - bisection.lower_tbps < half_link;
    if (bisection.exact) bisection.lower_tbps = bisection.upper_tbps;
    if (higher || lower) bisection.method = (bisection.exact ? words::say("exact: ") : std::string()) + words::say("from the parameters ({}) and from the cables ({})", bisection.method, found.method);
    return bisection;
}

}  // namespace cw::fabric
