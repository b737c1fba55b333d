// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>

#include "designs/designs.h"
#include "storage/storage.h"

using namespace cw;

namespace {

void save(benchmark::State& state)
{
    const document::Document document = *designs::make("memphis-100k-h100", state.range(0));
    std::size_t bytes = 0;
    for (auto _ : state) bytes = storage::toJson(document).size();
    state.counters["bytes"] = static_cast<double>(bytes);
}

void load(benchmark::State& state)
{
    const std::string bytes = storage::toJson(*designs::make("memphis-100k-h100", state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(storage::fromJson(bytes));
    state.counters["bytes"] = static_cast<double>(bytes.size());
}

}  // namespace

BENCHMARK(save)->Arg(100'352)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(load)->Arg(100'352)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
