// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <vector>

#include <benchmark/benchmark.h>

namespace cw::bench {

/// Times every iteration by itself and reports the median, the 99th percentile and the peak of resident memory.
class Percentiles {
public:
    explicit Percentiles(benchmark::State& state) : state_(state) {}
    ~Percentiles()
    {
        if (samples_.empty()) return;
        std::sort(samples_.begin(), samples_.end());
        state_.counters["median_ms"] = 1e3 * samples_[samples_.size() / 2];
        state_.counters["p99_ms"] = 1e3 * samples_[samples_.size() * 99 / 100];
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        state_.counters["peak_mb"] = static_cast<double>(usage.ru_maxrss) / 1024;
    }
    Percentiles(const Percentiles&) = delete;
    Percentiles& operator=(const Percentiles&) = delete;

    template <class Work>
    void time(Work&& work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        samples_.push_back(seconds);
        state_.SetIterationTime(seconds);
    }

private:
    benchmark::State& state_;
    std::vector<double> samples_;
};

}  // namespace cw::bench
