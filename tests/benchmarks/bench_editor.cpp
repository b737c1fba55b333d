// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole editor, as it is started: time until the plan of a design is painted first (as the program itself says, from the
// start of its process), time until it has ended again, and the most resident memory on the way (offscreen: without a display
// server's share).
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "designs/designs.h"
#include "percentiles.h"
#include "storage/storage.h"

using namespace cw;

namespace {

const std::filesystem::path program = std::filesystem::path(CLUSTERWRIGHT_BIN_DIR) / "clusterwright";

struct Run {
    double mb = -1;                            ///< resident memory at its most; below zero: it failed
    double first_plan_ms = 0;
};

Run run(const std::filesystem::path& design)
{
    int ends[2];
    if (pipe(ends) != 0) return {};
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        setenv("QT_QPA_PLATFORM", "offscreen", 1);
        for (const char* home : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) setenv(home, design.parent_path().c_str(), 1);
        execl(program.c_str(), program.c_str(), "--exit-after-startup", design.c_str(), nullptr);
        _exit(127);
    }
    close(ends[1]);
    std::string said;
    char buffer[256];
    for (ssize_t got = 0; child > 0 && (got = read(ends[0], buffer, sizeof buffer)) > 0;) said.append(buffer, static_cast<std::size_t>(got));
    close(ends[0]);
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) < 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0) return {};
    Run finished{static_cast<double>(usage.ru_maxrss) / 1024, 0};
    if (std::sscanf(said.c_str(), "first plan painted after %lf ms", &finished.first_plan_ms) != 1) return {};
    return finished;
}

void start(benchmark::State& state, const char* design)
{
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / ("clusterwright-editor-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    const std::filesystem::path file = folder / "design.json";
    double most_mb = 0;
    std::vector<double> first_plan_ms;
    if (!storage::save(*designs::make(design), file)) state.SkipWithError("the design could not be written");
    {
        bench::Percentiles percentiles(state);
        for (auto _ : state) {
            Run one;
            percentiles.time([&] { one = run(file); });
            if (one.mb < 0) {
                state.SkipWithError("the editor did not start");
                break;
            }
            most_mb = std::max(most_mb, one.mb);
            first_plan_ms.push_back(one.first_plan_ms);
        }
    }
    state.counters["editor_mb"] = most_mb;
    if (!first_plan_ms.empty()) {
        state.counters["first_plan_ms"] = bench::percentile(first_plan_ms, 50);
        state.counters["first_plan_max_ms"] = bench::percentile(first_plan_ms, 100);
    }
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
}

}  // namespace

int main(int argc, char** argv)
{
    for (const char* design : {"empty-hall", "memphis-100k-h100", "memphis-300k-b200", "campus-1m"})
        benchmark::RegisterBenchmark((std::string("start/") + design).c_str(), start, design)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(20);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
