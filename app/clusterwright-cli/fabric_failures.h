// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <nlohmann/json.hpp>

#include "fabric/reliability.h"
#include "fabric/single_failures.h"

/// What `fabric analyze` says about failures.
namespace cw::cli {

/// What is asked about failures at random.
struct FailureQuestion {
    fabric::FailureRates rates;
    int samples = 100;
    unsigned seed = 1;
    [[nodiscard]] bool isAsked() const { return rates.links != 0 || rates.switches != 0; }
};

/// Mean lives in years. Only that of optical modules is published; the others count when they are given.
struct Lives {
    double modules = 5;                        ///< SemiAnalysis, "100,000 H100 Clusters", 17 June 2024
    std::optional<double> switches;
    std::optional<double> cables;
};

/// How many there are of each; nothing where the network does not tell.
struct Parts {
    std::optional<std::int64_t> modules;
    std::int64_t switches = 0;
    std::int64_t cables = 0;
};

[[nodiscard]] nlohmann::ordered_json singleFailuresJson(const fabric::SingleFailures& failures);
/// What the loss of each link costs, in the order of the file.
[[nodiscard]] nlohmann::ordered_json eachLinkJson(const fabric::Graph& graph, const fabric::SingleFailures& failures);
[[nodiscard]] nlohmann::ordered_json samplesJson(const fabric::FailureSamples& samples, const FailureQuestion& question);
/// Minutes to the first failure of any part whose number and life are known; which those are is said.
[[nodiscard]] nlohmann::ordered_json firstFailureJson(const Parts& parts, const Lives& lives);

void printSingleFailures(const fabric::SingleFailures& failures, std::int64_t links);
void printSamples(const fabric::FailureSamples& samples, const FailureQuestion& question);
void printFirstFailure(const Parts& parts, const Lives& lives);

}  // namespace cw::cli
