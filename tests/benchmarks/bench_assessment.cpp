// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an edit costs, beside the same design from scratch and beside the expanded lists of racks and links.
#include <functional>
#include <string>

#include <benchmark/benchmark.h>

#include "designs/designs.h"
#include "evaluation/evaluator.h"
#include "expanded.h"
#include "percentiles.h"

using namespace cw;

namespace {

struct Case {
    const char* name;
    const char* template_id;
    std::int64_t gpus;                         ///< 0: as published
};

constexpr Case cases[] = {
    {"memphis/10k", "memphis-100k-h100", 10'000},
    {"memphis/100k", "memphis-100k-h100", 0},
    {"memphis/1M", "memphis-100k-h100", 1'000'000},
    {"memphis-b200/300k", "memphis-300k-b200", 0},
    {"campus/10k", "campus-1m", 10'000},
    {"campus/100k", "campus-1m", 100'000},
    {"campus/1M", "campus-1m", 0},
};

document::Document designOf(const Case& one) { return *designs::make(one.template_id, one.gpus); }

/// The placement that holds the most GPU systems, in a large design the pods of a whole hall: what an engineer drags.
floorplan::Placement podOf(const document::Document& document)
{
    const document::DocumentLookup lookup(document);
    const floorplan::Placement* best = nullptr;
    std::int64_t most = -1;
    for (const auto& placement : document.table<floorplan::Placement>().rows()) {
        std::int64_t systems = 0;
        for (const auto& [id, count] : floorplan::tally(*placement, lookup).items)
            if (lookup.item(id)->kind == catalog::Kind::gpu_system) systems += count;
        if (systems > most) {
            most = systems;
            best = placement.get();
        }
    }
    return *best;
}

void fromScratch(benchmark::State& state, const Case& one)
{
    const document::Document document = designOf(one);
    bench::Percentiles percentiles(state);
    for (auto _ : state) percentiles.time([&] { benchmark::DoNotOptimize(evaluation::evaluate(document)); });
}

void expandedLists(benchmark::State& state, const Case& one)
{
    const document::Document document = designOf(one);
    const evaluation::Assessment sized = evaluation::evaluate(document);
    bench::ExpandedSite site;
    {
        bench::Percentiles percentiles(state);
        for (auto _ : state) percentiles.time([&] { site = bench::expand(document, sized); });
    }
    if (site.gpus != sized.compute.gpus) state.SkipWithError("the expanded list counts other GPUs");
    state.counters["links"] = static_cast<double>(site.links);
    state.counters["standing"] = static_cast<double>(site.standing.size());
}

/// The mouse drags: about ten centimetres a frame.
void drag(benchmark::State& state, const Case& one)
{
    document::Document document = designOf(one);
    evaluation::Evaluator evaluator;
    evaluator.update(document);
    floorplan::Placement pod = podOf(document);
    bench::Percentiles percentiles(state);
    geometry::Mm step = 101;
    for (auto _ : state) {
        pod.pose.origin.x += step;
        step = -step + (step > 0 ? -1 : 1);
        percentiles.time([&] {
            document.put(pod);
            benchmark::DoNotOptimize(evaluator.update(document));
        });
    }
}

/// The number of copies changes: every count, load and cost follows.
void grow(benchmark::State& state, const Case& one)
{
    document::Document document = designOf(one);
    evaluation::Evaluator evaluator;
    evaluator.update(document);
    floorplan::Placement pod = podOf(document);
    const int columns = pod.repeat.columns;
    bench::Percentiles percentiles(state);
    for (auto _ : state) {
        pod.repeat.columns = pod.repeat.columns == columns ? columns + 1 : columns;
        percentiles.time([&] {
            document.put(pod);
            benchmark::DoNotOptimize(evaluator.update(document));
        });
    }
}

void changeAPrice(benchmark::State& state, const Case& one)
{
    document::Document document = designOf(one);
    evaluation::Evaluator evaluator;
    evaluator.update(document);
    auto plan = document.single<economics::EconomicPlan>();
    bench::Percentiles percentiles(state);
    for (auto _ : state) {
        plan.energy_usd_per_kwh += 0.0001;
        percentiles.time([&] {
            document.put(plan);
            benchmark::DoNotOptimize(evaluator.update(document));
        });
    }
}

}  // namespace

int main(int argc, char** argv)
{
    const std::pair<const char*, void (*)(benchmark::State&, const Case&)> works[] = {
        {"drag", drag}, {"grow", grow}, {"price", changeAPrice}, {"from scratch", fromScratch}, {"expanded lists", expandedLists}};
    for (const auto& [name, work] : works)
        for (const Case& one : cases)
            benchmark::RegisterBenchmark((std::string(name) + "/" + one.name).c_str(), work, one)->Unit(benchmark::kMillisecond)->UseManualTime();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
