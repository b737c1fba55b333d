// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>

#include "designs/designs.h"
#include "storage/storage.h"

using namespace cw;

namespace {

void save(benchmark::State& state, const char* design)
{
    const document::Document document = *designs::make(design);
    std::size_t bytes = 0;
    for (auto _ : state) bytes = storage::toJson(document).size();
    state.counters["bytes"] = static_cast<double>(bytes);
}

void load(benchmark::State& state, const char* design)
{
    const std::string bytes = storage::toJson(*designs::make(design));
    for (auto _ : state) benchmark::DoNotOptimize(storage::fromJson(bytes));
    state.counters["bytes"] = static_cast<double>(bytes.size());
}

}  // namespace

BENCHMARK_CAPTURE(save, memphis, "memphis-100k-h100")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(save, memphis_b200, "memphis-300k-b200")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(save, campus, "campus-1m")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(load, memphis, "memphis-100k-h100")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(load, memphis_b200, "memphis-300k-b200")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(load, campus, "campus-1m")->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
