// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules about the plan: everything at once, and one edit.
#include <string>

#include <benchmark/benchmark.h>

#include "checks/checks.h"
#include "checks/plan_checks.h"
#include "designs/designs.h"
#include "percentiles.h"

using namespace cw;

namespace {

void everything(benchmark::State& state, const char* id, std::int64_t gpus)
{
    const document::Document document = *designs::make(id, gpus);
    bench::Percentiles percentiles(state);
    for (auto _ : state) percentiles.time([&] { benchmark::DoNotOptimize(checks::checkPlan(document)); });
}

/// A placement in the middle of the table moves by about ten centimetres.
void oneEdit(benchmark::State& state, const char* id, std::int64_t gpus)
{
    document::Document document = *designs::make(id, gpus);
    checks::PlanChecks rules;
    benchmark::DoNotOptimize(rules.update(document));
    const auto& rows = document.table<floorplan::Placement>().rows();
    floorplan::Placement row = *rows[rows.size() / 2];
    geometry::Mm step = 101;
    bench::Percentiles percentiles(state);
    for (auto _ : state) {
        row.pose.origin.x += step;
        step = -step + (step > 0 ? -1 : 1);
        document.put(row);
        percentiles.time([&] { benchmark::DoNotOptimize(rules.update(document)); });
    }
}

}  // namespace

int main(int argc, char** argv)
{
    for (const auto& [id, gpus] : {std::pair<const char*, std::int64_t>{"memphis-100k-h100", 0}, {"memphis-100k-h100", 1'000'000}, {"campus-1m", 0}}) {
        const std::string name = std::string(id) + (gpus ? "/1M" : "");
        benchmark::RegisterBenchmark(("everything/" + name).c_str(), everything, id, gpus)->Unit(benchmark::kMillisecond)->UseManualTime();
        benchmark::RegisterBenchmark(("one edit/" + name).c_str(), oneEdit, id, gpus)->Unit(benchmark::kMillisecond)->UseManualTime();
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
