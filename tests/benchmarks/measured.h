// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// Work measured in a process of its own, so that its peak of memory is its own too.
namespace cw::bench {

/// What a piece of work hands back: its samples in seconds of processor time, and the value it found.
struct Work {
    std::vector<double> seconds;
    double value = 0;                          ///< Tb/s, or a count
    double least = 0;                          ///< below, where it is not the same
};

struct Measured {
    double median_ms = 0;
    double p99_ms = 0;
    double peak_mb = 0;                        ///< beyond what was there before
    double value = 0;
    double least = 0;
};

/// Seconds of processor time of this process.
[[nodiscard]] double processorSeconds();

/// Runs it once or several times and takes the time of each.
[[nodiscard]] Work repeated(int times, const std::function<double()>& work);

/// Forks, works there, waits. Nothing when the work did not end well.
[[nodiscard]] std::optional<Measured> measured(const std::function<Work()>& work);

/// Another program, whose last line of output is the value. Nothing when it cannot be run.
[[nodiscard]] std::optional<Measured> measuredProgram(const std::vector<std::string>& call);

}  // namespace cw::bench
