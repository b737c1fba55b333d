// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an edit costs, beside the same design from scratch and beside the expanded lists of racks and links.
#include <functional>
#include <string>

#include <benchmark/benchmark.h>

#include "designs/designs.h"
#include "evaluation/evaluator.h"
#include "expanded_figures.h"
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
    {"memphis/100k", "memphis-100k-h100", 100'000},
    {"memphis/300k", "memphis-100k-h100", 300'000},
    {"memphis/1M", "memphis-100k-h100", 1'000'000},
    {"memphis-b200/300k", "memphis-300k-b200", 0},
    {"campus/10k", "campus-1m", 10'000},
    {"campus/100k", "campus-1m", 100'000},
    {"campus/300k", "campus-1m", 300'000},
    {"campus/1M", "campus-1m", 1'000'000},
};

document::Document designOf(const Case& one) { return *designs::make(one.template_id, one.gpus); }

/// Reports percentiles, and growth against the next smaller size of the same design.
bench::Percentiles percentilesOf(benchmark::State& state, const char* work, const Case& one)
{
    return {state, std::string(work) + " " + one.template_id, static_cast<double>(one.gpus)};
}

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
    auto percentiles = percentilesOf(state, "from scratch", one);
    for (auto _ : state) percentiles.time([&] { benchmark::DoNotOptimize(evaluation::evaluate(document)); });
}

/// The same figures from lists of every rack, machine and link; `expanded_figures.h` says what they cover.
void expandedLists(benchmark::State& state, const Case& one, bool with_bisection)
{
    const document::Document document = designOf(one);
    const evaluation::Assessment assessed = evaluation::evaluate(document);
    bench::ExpandedFigures figures;
    {
        auto percentiles = percentilesOf(state, with_bisection ? "lists with bisection" : "lists", one);
        for (auto _ : state) percentiles.time([&] { figures = bench::expand(document, with_bisection); });
    }
    if (const std::string what = bench::difference(figures, assessed); !what.empty()) state.SkipWithError(("the expanded lists say otherwise: " + what).c_str());
    state.counters["links"] = static_cast<double>(figures.networks.links);
    state.counters["units"] = static_cast<double>(figures.site.units.size());
    state.counters["in_the_way"] = static_cast<double>(figures.site.overlaps + figures.site.obstructed);
    if (with_bisection) state.counters["bisection_ms"] = 1e3 * figures.networks.bisection_seconds;
}

void lists(benchmark::State& state, const Case& one) { expandedLists(state, one, false); }
void listsWithBisection(benchmark::State& state, const Case& one) { expandedLists(state, one, true); }

/// The mouse drags: about ten centimetres a frame.
void drag(benchmark::State& state, const Case& one)
{
    document::Document document = designOf(one);
    evaluation::Evaluator evaluator;
    evaluator.update(document);
    floorplan::Placement pod = podOf(document);
    auto percentiles = percentilesOf(state, "drag", one);
    geometry::Mm step = 101;
    for (auto _ : state) {
        pod.pose.origin.x += step;
        step = -step + (step > 0 ? -1 : 1);
        percentiles.time([&] {
            document.put(pod);
            benchmark::DoNotOptimize(evaluator.update(document));
        });
    }
    state.counters["steps"] = static_cast<double>(evaluator.lastSteps().size());
}

/// The number of copies changes: every count, load and cost follows.
void grow(benchmark::State& state, const Case& one)
{
    document::Document document = designOf(one);
    evaluation::Evaluator evaluator;
    evaluator.update(document);
    floorplan::Placement pod = podOf(document);
    const int columns = pod.repeat.columns;
    auto percentiles = percentilesOf(state, "grow", one);
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
    auto percentiles = percentilesOf(state, "price", one);
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
        {"drag", drag}, {"grow", grow}, {"price", changeAPrice}, {"from scratch", fromScratch},
        {"expanded lists", lists}, {"expanded lists and bisection", listsWithBisection}};
    for (const auto& [name, work] : works)
        for (const Case& one : cases)
            benchmark::RegisterBenchmark((std::string(name) + "/" + one.name).c_str(), work, one)->Unit(benchmark::kMillisecond)->UseManualTime();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
