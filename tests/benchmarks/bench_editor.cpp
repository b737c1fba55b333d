// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole editor, as it is started: time until its window stands with a design in it, and the most resident memory on the
// way (offscreen: without a display server's share).
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include <benchmark/benchmark.h>

#include "designs/designs.h"
#include "percentiles.h"
#include "storage/storage.h"

using namespace cw;

namespace {

const std::filesystem::path program = std::filesystem::path(CLUSTERWRIGHT_BIN_DIR) / "clusterwright";

/// Resident memory of the finished child at its most, MB; below zero when it failed.
double run(const std::filesystem::path& design)
{
    const pid_t child = fork();
    if (child == 0) {
        setenv("QT_QPA_PLATFORM", "offscreen", 1);
        for (const char* home : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) setenv(home, design.parent_path().c_str(), 1);
        execl(program.c_str(), program.c_str(), "--exit-after-startup", design.c_str(), nullptr);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) < 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0) return -1;
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void start(benchmark::State& state, const char* design)
{
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / ("clusterwright-editor-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    const std::filesystem::path file = folder / "design.json";
    double most_mb = 0;
    if (!storage::save(*designs::make(design), file)) state.SkipWithError("the design could not be written");
    {
        bench::Percentiles percentiles(state);
        for (auto _ : state) {
            double mb = 0;
            percentiles.time([&] { mb = run(file); });
            if (mb < 0) state.SkipWithError("the editor did not start");
            most_mb = std::max(most_mb, mb);
        }
    }
    state.counters["editor_mb"] = most_mb;
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
}

}  // namespace

int main(int argc, char** argv)
{
    for (const char* design : {"empty-hall", "memphis-100k-h100", "memphis-300k-b200", "campus-1m"})
        benchmark::RegisterBenchmark((std::string("start/") + design).c_str(), start, design)->Unit(benchmark::kMillisecond)->UseManualTime();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
