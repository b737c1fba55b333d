// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evaluation/headlines.h"

namespace cw::evaluation {

namespace {

double count(std::int64_t value) { return static_cast<double>(value); }

void addCompute(std::vector<Headline>& rows, const Assessment& a)
{
    rows.push_back({"compute.gpus", "GPUs", "", 0, count(a.compute.gpus)});
    rows.push_back({"compute.racks", "racks", "", 0, count(a.compute.racks)});
}

void addPower(std::vector<Headline>& rows, const Assessment& a)
{
    rows.push_back({"power.it_peak_mw", "IT power, peak", "MW", 1, a.power.it.peak_kw / 1000});
    rows.push_back({"power.facility_peak_mw", "facility power, peak", "MW", 1, a.power.facility.peak_kw / 1000});
    rows.push_back({"power.facility_typical_mw", "facility power, typical", "MW", 1, a.power.facility.typical_kw / 1000});
    rows.push_back({"cooling.pue_annual", "PUE, annual", "", 3, a.pue_annual});
    const auto water = a.pue_annual ? std::optional(a.cooling.water_m3_per_day_average) : std::nullopt;
    rows.push_back({"cooling.water_m3_per_day_average", "water, average", "m³/day", 0, water});
}

void addCost(std::vector<Headline>& rows, const Assessment& a)
{
    rows.push_back({"cost.capex_musd", "capital cost", "million US$", 0, a.cost.capex_musd});
    rows.push_back({"cost.opex_musd_per_year", "running cost", "million US$ a year", 0, a.cost.opex_musd_per_year});
    rows.push_back({"cost.tco_usd_per_gpu_hour", "cost per GPU-hour", "US$", 3, a.cost.tco_usd_per_gpu_hour});
}

void addSite(std::vector<Headline>& rows, const Assessment& a)
{
    rows.push_back({"environment.noise_dba_at_property_line", "noise at the property line, night", "dB(A)", 1, a.environment.noise_night_dba});
    std::optional<double> missing_mw;
    for (const phases::PhaseResult& phase : a.phases.phases) missing_mw = std::max(missing_mw.value_or(0), phase.shortfall_mw);
    rows.push_back({"phases.shortfall_mw", "power missing in the worst phase", "MW", 1, missing_mw});
    rows.push_back({"findings.errors", "errors", "", 0, count(a.count(checks::Severity::error))});
    rows.push_back({"findings.warnings", "warnings", "", 0, count(a.count(checks::Severity::warning))});
}

void addNetwork(std::vector<Headline>& rows, const NetworkResult& network)
{
    const std::string key = "networks." + network.id.text() + ".";
    const auto sized = [&network](auto get) { return network.sizing ? std::optional<double>(get(*network.sizing)) : std::nullopt; };
    const auto cabled = [&network](double value) { return network.sizing && network.cables_known ? std::optional(value) : std::nullopt; };
    rows.push_back({key + "switches", network.name + ": switches", "", 0, sized([](const auto& s) { return count(s.switches); })});
    rows.push_back({key + "links", network.name + ": links", "", 0, sized([](const auto& s) { return count(s.links); })});
    rows.push_back({key + "bisection.lower_tbps", network.name + ": bisection, proved", "Tb/s", 1, sized([](const auto& s) { return s.bisection.lower_tbps; })});
    rows.push_back({key + "cable_km", network.name + ": cables", "km", 1, cabled(network.cables.km)});
}

}  // namespace

std::vector<Headline> headlines(const Assessment& assessment)
{
    std::vector<Headline> rows;
    addCompute(rows, assessment);
    addPower(rows, assessment);
    addCost(rows, assessment);
    addSite(rows, assessment);
    for (const NetworkResult& network : assessment.networks)
        if (!network.alternative) addNetwork(rows, network);
    return rows;
}

}  // namespace cw::evaluation
