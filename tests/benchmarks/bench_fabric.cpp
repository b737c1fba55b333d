// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sizing with its exact bisection: the cost follows the classes of equal switches, not the switches.
#include <benchmark/benchmark.h>

#include "fabric/sizing.h"

using namespace cw::fabric;

namespace {

void sizeAFatTree(benchmark::State& state)
{
    SizeRequest request;
    request.endpoints = state.range(0);
    request.radix = 128;
    for (auto _ : state) benchmark::DoNotOptimize(size(request));
}

}  // namespace

BENCHMARK(sizeAFatTree)->Arg(8'192)->Arg(100'352)->Arg(303'104)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);
BENCHMARK_MAIN();
