// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an edit costs, beside the same design from scratch, at 100,000 and at a million GPUs.
#include <benchmark/benchmark.h>

#include "designs/designs.h"
#include "evaluation/evaluator.h"

using namespace cw;

namespace {

document::Document memphis(const benchmark::State& state) { return *designs::make("memphis-100k-h100", state.range(0)); }

void fromScratch(benchmark::State& state)
{
    const document::Document document = memphis(state);
    for (auto _ : state) benchmark::DoNotOptimize(evaluation::evaluate(document));
}

/// The mouse drags a pod: ten centimetres a frame.
void dragAPod(benchmark::State& state)
{
    document::Document document = memphis(state);
    evaluation::Evaluator evaluator;
    evaluator.update(document);
    auto pod = *document.find<floorplan::Placement>(PlacementId("hall-1.pod-1"));
    for (auto _ : state) {
        pod.pose.origin.x = pod.pose.origin.x == 0 ? 1 : pod.pose.origin.x + (pod.pose.origin.x % 2 ? 101 : -101);
        document.put(pod);
        benchmark::DoNotOptimize(evaluator.update(document));
    }
}

/// The number of copies changes: every count, load and cost follows.
void addAPod(benchmark::State& state)
{
    document::Document document = memphis(state);
    evaluation::Evaluator evaluator;
    evaluator.update(document);
    auto pod = *document.find<floorplan::Placement>(PlacementId("hall-1.pod-1"));
    for (auto _ : state) {
        pod.repeat.columns = 3 - pod.repeat.columns;
        document.put(pod);
        benchmark::DoNotOptimize(evaluator.update(document));
    }
}

void changeAPrice(benchmark::State& state)
{
    document::Document document = memphis(state);
    evaluation::Evaluator evaluator;
    evaluator.update(document);
    auto plan = document.single<economics::EconomicPlan>();
    for (auto _ : state) {
        plan.energy_usd_per_kwh += 0.0001;
        document.put(plan);
        benchmark::DoNotOptimize(evaluator.update(document));
    }
}

}  // namespace

BENCHMARK(fromScratch)->Arg(100'352)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(dragAPod)->Arg(100'352)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(addAPod)->Arg(100'352)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(changeAPrice)->Arg(100'352)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);
BENCHMARK_MAIN();
