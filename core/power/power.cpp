// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "power/power.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "power/losses.h"
#include "power/redundancy.h"
#include "words/words.h"

namespace cw::power {

namespace {

/// Loss in kW of one unit that carries `load_kva`.
using LossCurve = std::function<double(double load_kva)>;

Load plus(Load a, Load b) { return {a.peak_kw + b.peak_kw, a.typical_kw + b.typical_kw}; }

struct StageDemand {
    const char* name = "";
    ItemId item;
    double rating_kva = 0;
    double usable_fraction = 1;                ///< continuous over rating
    Redundancy redundancy = Redundancy::n;
    const char* source = "";
};

/// The units share the load evenly; all of them are energised.
Stage stageFor(const StageDemand& demand, Load load, double power_factor, const LossCurve& loss)
{
    Stage stage;
    stage.name = demand.name;
    stage.item = demand.item;
    stage.source = demand.source;
    stage.load_kva = load.peak_kw / power_factor;
    if (stage.load_kva <= 0) return stage;
    stage.units = unitsNeeded(stage.load_kva, demand.rating_kva * demand.usable_fraction, demand.redundancy);
    const auto units = static_cast<double>(stage.units);
    stage.rating_kva = units * demand.rating_kva;
    stage.worst_load_fraction = stage.load_kva / demand.rating_kva / std::max(1.0, units - 1);
    stage.loss_peak_kw = units * loss(stage.load_kva / units);
    stage.loss_typical_kw = units * loss(load.typical_kw / power_factor / units);
    return stage;
}

class Distribution {
public:
    Distribution(const DistributionPlan& plan, const catalog::Catalog& catalog, PowerResult& result) : plan_(plan), catalog_(catalog), result_(result) {}

    /// Each returns the load above the stage.
    Load busway(Load load)
    {
        const catalog::Item* item = catalog_.find(plan_.busway);
        const auto rating = item ? item->number("rating_kva") : std::nullopt;
        if (!rating) return load;
        const double usable = item->number("continuous_derate_fraction").value_or(0.8);  // NEC 210.20
        return add(load, stageFor({words::sayable("busways"), plan_.busway, *rating, usable, Redundancy::n, busway_source}, load, plan_.power_factor,
                                  [r = *rating](double kva) { return buswayLossKw(kva, r); }));
    }

    Load ups(Load load)
    {
        const catalog::Item* item = catalog_.find(plan_.ups);
        const auto rating = item ? item->number("rating_kw") : std::nullopt;
        const auto efficiency = item ? item->number("efficiency_double_conversion_fraction") : std::nullopt;
        if (!rating || !efficiency || plan_.ups_share_of_it <= 0) return load;
        const Load behind{load.peak_kw * plan_.ups_share_of_it, load.typical_kw * plan_.ups_share_of_it};
        return add(load, stageFor({"UPS", plan_.ups, *rating, 1, plan_.redundancy, ups_source}, behind, 1,
                                  [r = *rating, e = *efficiency](double kw) { return upsLossKw(kw, r, e); }));
    }

    Load transformer(const char* name, const ItemId& id, Load load)
    {
        const catalog::Item* item = catalog_.find(id);
        const auto mva = item ? item->number("rating_mva") : std::nullopt;
        const auto efficiency = item ? item->number("efficiency_fraction") : std::nullopt;
        if (!mva || !efficiency) return load;
        return add(load, stageFor({name, id, *mva * 1000, 1, plan_.redundancy, transformer_source}, load, plan_.power_factor,
                                  [r = *mva * 1000, e = *efficiency](double kva) { return transformerLossKw(kva, r, e); }));
    }

private:
    Load add(Load load, Stage stage)
    {
        const Load loss{stage.loss_peak_kw, stage.loss_typical_kw};
        if (stage.units > 0) result_.stages.push_back(std::move(stage));
        result_.losses = plus(result_.losses, loss);
        return plus(load, loss);
    }

    const DistributionPlan& plan_;
    const catalog::Catalog& catalog_;
    PowerResult& result_;
};

/// kW per GPU of all that a site draws, by GPU family: InferenceX (SemiAnalysis), all-in provisioned power.
std::optional<double> inferenceXKwPerGpu(std::string_view family)
{
    if (family == "H100" || family == "H200") return 1.73;
    if (family == "B200") return 2.17;
    if (family == "GB200") return 2.10;
    return std::nullopt;
}

bool carriesOn(const Supply& supply, units::Date date)
{
    const bool begun = supply.available_from <= date;
    const bool ended = supply.available_until && *supply.available_until <= date;
    return supply.carries_load && begun && !ended;
}

}  // namespace

std::int64_t unitsNeeded(double load, double rating, Redundancy redundancy)
{
    const auto n = std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(load / rating - 1e-9)));
    switch (redundancy) {
    case Redundancy::n: return n;
    case Redundancy::n_plus_1:
    case Redundancy::block_redundant: return n + 1;  // the catcher is one more block
    case Redundancy::two_n: return 2 * n;
    case Redundancy::distributed_4n3: return (4 * n + 2) / 3;
    }
    return n;
}

PowerResult assess(const PowerInputs& inputs, const catalog::Catalog& catalog)
{
    PowerResult result;
    result.it_by_category = inputs.it;
    for (const auto& [category, load] : inputs.it) result.it = plus(result.it, load);
    result.cooling = inputs.cooling;
    // Lights and offices do not follow the training load.
    result.house.peak_kw = result.house.typical_kw = result.it.peak_kw * inputs.plan.house_load_fraction;
    Distribution distribution(inputs.plan, catalog, result);
    Load load = distribution.ups(distribution.busway(result.it));
    load = plus(plus(load, result.cooling), result.house);
    load = distribution.transformer(words::sayable("unit substations"), inputs.plan.unit_substation, load);
    load = distribution.transformer(words::sayable("substation transformers"), inputs.plan.substation_transformer, load);
    result.facility = plus(plus(plus(result.it, result.cooling), result.house), result.losses);
    result.facility_peak_kva = load.peak_kw / inputs.plan.power_factor;
    return result;
}

double supplyMw(const std::vector<const Supply*>& supplies, units::Date date)
{
    double mw = 0;
    for (const Supply* supply : supplies) {
        const bool replaced = std::any_of(supplies.begin(), supplies.end(), [&](const Supply* other) {
            return !supply->id.empty() && other->replaces == supply->id && carriesOn(*other, date);
        });
        if (carriesOn(*supply, date) && !replaced) mw += supply->capacity_mw;
    }
    return mw;
}

std::vector<TopDown> topDownEstimates(std::int64_t gpus, double gpu_tdp_w, std::string_view gpu_family)
{
    const auto count = static_cast<double>(gpus);
    std::vector<TopDown> estimates;
    if (gpu_tdp_w > 0)
        estimates.push_back({"TDP x GPUs x 1.82 x PUE 1.14", "Epoch AI, GPU clusters documentation", gpu_tdp_w * count * 1.82 * 1.14 / 1e6});
    if (gpu_family == "H100")
        estimates.push_back({"DGX build-up: 10.2 kW per eight GPUs x 1.1 x 1.2", "NVIDIA DGX H100 datasheet; network and storage x 1.1, cooling x 1.2",
                             count / 8 * 10.2 * 1.1 * 1.2 / 1000});
    if (const auto kw = inferenceXKwPerGpu(gpu_family)) estimates.push_back({"All-in kW per GPU", "InferenceX (SemiAnalysis)", *kw * count / 1000});
    if (gpu_family == "H100") estimates.push_back({"Memphis contract: 150 MW for 100,000", "TVA board, 7 November 2024", count * 150 / 100000});
    return estimates;
}

}  // namespace cw::power
