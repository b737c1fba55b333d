// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <map>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

namespace cw::bench {

inline double secondsOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

inline double percentile(std::vector<double> samples, std::size_t percent)
{
    std::sort(samples.begin(), samples.end());
    return samples[std::min(samples.size() - 1, samples.size() * percent / 100)];
}

/// The cost of one work at several sizes of one design, from all runs so far: how much dearer ten times the size is.
class Growth {
public:
    static Growth& of(const std::string& work)
    {
        static std::map<std::string, Growth> all;
        return all[work];
    }
    /// Against the largest size that is at most a tenth, so that a decade is measured and none made up from less; 0 when there is none.
    double add(double size, double seconds)
    {
        known_[size] = seconds;
        auto smaller = known_.upper_bound(size / 10);
        if (smaller == known_.begin()) return 0;
        --smaller;
        return std::pow(seconds / smaller->second, 1 / std::log10(size / smaller->first));
    }

private:
    std::map<double, double> known_;
};

/// Times every iteration by itself. Reports the median, the 99th percentile and the worst, the same of the processor time (which other
/// programs on the machine disturb less), and the most resident memory that the program has ever had.
class Percentiles {
public:
    explicit Percentiles(benchmark::State& state) : state_(state) {}
    /// Also reports `x_per_decade`: by how much the processor time grows when the size grows ten times.
    Percentiles(benchmark::State& state, std::string work, double size) : state_(state), work_(std::move(work)), size_(size) {}
    ~Percentiles()
    {
        if (wall_.empty()) return;
        const double processor = percentile(processor_, 50);
        state_.counters["median_ms"] = 1e3 * percentile(wall_, 50);
        state_.counters["p99_ms"] = 1e3 * percentile(wall_, 99);
        state_.counters["max_ms"] = 1e3 * percentile(wall_, 100);
        state_.counters["cpu_ms"] = 1e3 * processor;
        state_.counters["cpu_p99_ms"] = 1e3 * percentile(processor_, 99);
        state_.counters["cpu_max_ms"] = 1e3 * percentile(processor_, 100);
        if (!work_.empty())
            if (const double growth = Growth::of(work_).add(size_, processor); growth > 0) state_.counters["x_per_decade"] = growth;
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        state_.counters["peak_mb"] = static_cast<double>(usage.ru_maxrss) / 1024;
    }
    Percentiles(const Percentiles&) = delete;
    Percentiles& operator=(const Percentiles&) = delete;

    template <class Work>
    void time(Work&& work)
    {
        const double processor = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
        const double wall = secondsOf(CLOCK_MONOTONIC);
        work();
        wall_.push_back(secondsOf(CLOCK_MONOTONIC) - wall);
        processor_.push_back(secondsOf(CLOCK_PROCESS_CPUTIME_ID) - processor);
        state_.SetIterationTime(wall_.back());
    }

private:
    benchmark::State& state_;
    std::string work_;
    double size_ = 0;
    std::vector<double> wall_;
    std::vector<double> processor_;
};

}  // namespace cw::bench
