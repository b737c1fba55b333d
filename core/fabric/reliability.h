// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "fabric/graph.h"

/// What breaks, and how often.
namespace cw::fabric {

/// Minutes until the first of many equal components is expected to fail, lives being exponential: the mean life over their
/// number; a year has 365 days. SemiAnalysis, "100,000 H100 Clusters", 17 June 2024: five years of mean life per optical module,
/// 100,000 of them, 26.28 minutes. Infinite without components.
[[nodiscard]] double minutesToFirstFailure(std::int64_t components, double mean_life_years);

/// Components of one kind.
struct Components {
    std::int64_t count = 0;
    double mean_life_years = 0;                ///< above zero
};

/// The same for several kinds together: exponential lives end at the sum of their rates.
[[nodiscard]] double minutesToFirstFailure(const std::vector<Components>& kinds);

/// Share of the parts that are down at a time, each by itself.
struct FailureRates {
    double links = 0;
    double switches = 0;
};

/// One figure over all samples.
struct Spread {
    double mean = 0;
    double least = 0;
    double percentile_5 = 0;
    double median = 0;
    double percentile_95 = 0;
};

struct FailureSamples {
    int samples = 0;
    int exact = 0;                             ///< samples whose bisection is exact
    Spread bisection_tbps;                     ///< what no halving cuts less than
    Spread bisection_upper_tbps;               ///< what some halving cuts; the truth lies between
    Spread endpoints_cut_off;                  ///< endpoints without any link left
};

/// Monte Carlo: takes links and switches down at random, the same in every run for one seed, and bounds what is left (FailureStudy;
/// small networks are certified anew as well). The endpoints of a failed part stay endpoints. Fails for rates outside 0 to 1, for no
/// samples, and for fewer than two endpoints.
[[nodiscard]] Result<FailureSamples> sampleFailures(const Graph& graph, const FailureRates& rates, int samples, unsigned seed);

}  // namespace cw::fabric
