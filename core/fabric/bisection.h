// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// The bisection of a network and its certificate.
///
/// Bisection bandwidth: the minimum, over every division of the endpoints into two halves whose sizes differ by
/// at most one, of the minimum cut between the halves; switches may fall on either side; link capacity is counted
/// in one direction.
namespace cw::fabric {

struct Bisection {
    double lower_tbps = 0;                     ///< no halving cuts less: proved
    double upper_tbps = 0;                     ///< attained by `division`
    bool exact = false;                        ///< the two meet
    double fraction_of_full = 0;               ///< lower over (half the endpoints x endpoint rate)
    double gbps_per_endpoint = 0;              ///< lower over half the endpoints
    std::string method;                        ///< how both bounds were found
    std::string division;                      ///< the halving that attains the upper bound, in words
    friend bool operator==(const Bisection&, const Bisection&) = default;
};

struct Throughput {
    double uniform_fraction = 0;               ///< all-to-all: share of its rate each endpoint can sustain
    double worst_case_fraction_lower = 0;      ///< worst permutation: proved lower bound
    friend bool operator==(const Throughput&, const Throughput&) = default;
};

}  // namespace cw::fabric
