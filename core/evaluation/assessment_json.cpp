// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>

#include <nlohmann/json.hpp>

#include "evaluation/evaluator.h"
#include "units/units.h"

namespace cw::evaluation {

namespace {

using Json = nlohmann::ordered_json;

/// Rounded to nine significant digits, so that the text does not show the noise of binary fractions.
Json number(double value)
{
    if (!std::isfinite(value)) return nullptr;
    if (value == 0) return 0;
    const double scale = std::pow(10.0, 8 - static_cast<int>(std::floor(std::log10(std::abs(value)))));
    const double rounded = std::round(value * scale) / scale;
    if (rounded == std::floor(rounded) && std::abs(rounded) < 1e15) return static_cast<std::int64_t>(rounded);
    return rounded;
}

Json number(const std::optional<double>& value) { return value ? number(*value) : Json(nullptr); }

template <class Map>
Json numbers(const Map& map)
{
    Json object = Json::object();
    for (const auto& [key, value] : map) object[key] = number(static_cast<double>(value));
    return object;
}

Json computeJson(const Assessment& a)
{
    return {{"gpus", a.compute.gpus},
            {"nodes", a.compute.nodes},
            {"racks", a.compute.racks},
            {"racks_by_role", numbers(a.compute.racks_by_role)},
            {"peak_dense_bf16_eflops", number(a.compute.peak_dense_bf16_eflops)}};
}

Json powerJson(const Assessment& a)
{
    const bool energy_known = a.pue_annual.has_value();
    return {{"it_peak_mw", number(a.power.it.peak_kw / 1000)},
            {"it_typical_mw", number(a.power.it.typical_kw / 1000)},
            {"facility_peak_mw", number(a.power.facility.peak_kw / 1000)},
            {"facility_typical_mw", number(a.power.facility.typical_kw / 1000)},
            {"losses_mw", number(a.power.losses.peak_kw / 1000)},
            {"energy_gwh_per_year", energy_known ? number(a.energy_gwh_per_year) : Json(nullptr)}};
}

Json coolingJson(const Assessment& a)
{
    const bool known = a.pue_annual.has_value();
    const auto cooled = [known](double value) { return known ? number(value) : Json(nullptr); };
    return {{"heat_mw", cooled(a.cooling.heat_kw / 1000)},
            {"liquid_fraction", cooled(a.cooling.liquid_fraction)},
            {"pue_annual", number(a.pue_annual)},
            {"pue_peak", number(a.pue_peak)},
            {"wue_l_per_kwh", number(a.wue_l_per_kwh)},
            {"water_m3_per_day_average", cooled(a.cooling.water_m3_per_day_average)},
            {"water_m3_per_day_peak", cooled(a.cooling.water_m3_per_day_peak)}};
}

Json bisectionJson(const fabric::Bisection& b)
{
    return {{"lower_tbps", number(b.lower_tbps)},
            {"upper_tbps", number(b.upper_tbps)},
            {"exact", b.exact},
            {"fraction_of_full", number(b.fraction_of_full)},
            {"gbps_per_endpoint", number(b.gbps_per_endpoint)},
            {"method", b.method},
            {"division", b.division}};
}

void addSizing(Json& json, const fabric::Sizing& sizing)
{
    json["structure"] = sizing.structure;
    json["why"] = sizing.why;
    json["endpoints"] = sizing.endpoints;
    json["tiers"] = sizing.tiers;
    json["switches"] = sizing.switches;
    json["switches_by_tier"] = sizing.switches_by_tier;
    json["links"] = sizing.links;
    json["links_by_tier"] = sizing.links_by_tier;
    json["bisection"] = bisectionJson(sizing.bisection);
    // A drawn network may be too large to ask, or fall apart.
    const auto share = [](double fraction) { return fraction > 0 ? number(fraction) : Json(nullptr); };
    json["throughput"] = {{"uniform_fraction", share(sizing.throughput.uniform_fraction)}, {"worst_case_fraction_lower", share(sizing.throughput.worst_case_fraction_lower)}};
    Json tapers = Json::array();
    for (double taper : sizing.oversubscription) tapers.push_back(number(taper));
    json["oversubscription"] = std::move(tapers);
}

/// What cannot be built or located is null, and `error` says why.
void addNoSizing(Json& json, const std::string& error)
{
    for (const char* key : {"structure", "why", "endpoints", "tiers", "switches", "switches_by_tier", "links", "links_by_tier", "bisection", "throughput",
                            "oversubscription"})
        json[key] = nullptr;
    json["error"] = error;
}

Json networkJson(const NetworkResult& n)
{
    Json json = {{"id", n.id.text()}, {"name", n.name}, {"technology", n.technology}, {"alternative", n.alternative}, {"endpoint_gbps", number(n.link_gbps)}};
    if (n.sizing) addSizing(json, *n.sizing);
    else addNoSizing(json, n.error);
    const bool located = n.sizing && n.cables_known;
    json["cable_km"] = located ? number(n.cables.km) : Json(nullptr);
    if (located) {
        Json media = Json::object();
        for (const auto& [medium, total] : n.cables.by_medium)
            media[medium] = {{"cables", total.cables}, {"km", number(total.km)}, {"modules", total.modules}, {"cost_musd", number(total.cost_usd / 1e6)}};
        json["cables_by_medium"] = std::move(media);
    } else {
        json["cables_by_medium"] = nullptr;
    }
    json["optics_kw"] = number(n.opticsKw());
    json["switch_kw"] = number(n.switchKw());
    const auto usd = n.costUsd();
    json["cost_musd"] = usd ? number(*usd / 1e6) : Json(nullptr);
    json["half_used_cages"] = n.half_used_cages ? Json(*n.half_used_cages) : Json(nullptr);
    json["usd_per_gbps_of_bisection"] = number(n.usdPerGbpsOfBisection());
    return json;
}

Json costJson(const Assessment& a)
{
    const economics::LeaseVersusBuild& lease = a.cost.lease_versus_build;
    return {{"capex_musd", number(a.cost.capex_musd)},
            {"capex_by_category_musd", numbers(a.cost.capex_by_category_musd)},
            {"opex_musd_per_year", number(a.cost.opex_musd_per_year)},
            {"opex_by_category_musd", numbers(a.cost.opex_by_category_musd)},
            {"tco_usd_per_gpu_hour", number(a.cost.tco_usd_per_gpu_hour)},
            {"usd_per_gpu", number(a.cost.usd_per_gpu)},
            {"lease_npv_musd", number(lease.lease_npv_musd)},
            {"build_npv_musd", number(lease.build_npv_musd)},
            {"break_even_usd_per_gpu_hour", number(lease.break_even_usd_per_gpu_hour)},
            {"unpriced", a.cost.unpriced}};
}

Json phasesJson(const Assessment& a)
{
    Json list = Json::array();
    for (const phases::PhaseResult& phase : a.phases.phases)
        list.push_back({{"id", phase.id.text()},
                        {"name", phase.name},
                        {"date", units::formatDate(phase.date)},
                        {"gpus_online", phase.gpus_online},
                        {"facility_peak_mw", number(phase.facility_peak_mw)},
                        {"supply_mw", number(phase.supply_mw)},
                        {"shortfall_mw", number(phase.shortfall_mw)}});
    return list;
}

Json countsJson(const Assessment& a)
{
    return {{"errors", a.count(checks::Severity::error)}, {"warnings", a.count(checks::Severity::warning)}, {"notes", a.count(checks::Severity::note)}};
}

const char* severityName(checks::Severity severity)
{
    switch (severity) {
    case checks::Severity::error: return "error";
    case checks::Severity::warning: return "warning";
    case checks::Severity::note: return "note";
    }
    return "note";
}

Json findingJson(const checks::Finding& finding)
{
    Json subjects = Json::array();
    for (const checks::SubjectId& subject : finding.subjects) subjects.push_back({{"kind", checks::kindName(subject)}, {"id", checks::text(subject)}});
    Json json = {{"code", finding.code}, {"severity", severityName(finding.severity)}, {"subjects", std::move(subjects)}, {"text", finding.text},
                 {"remedy", finding.remedy}, {"waived", finding.waived}};
    if (finding.location.isEmpty()) json["location_mm"] = nullptr;
    else json["location_mm"] = {finding.location.min.x, finding.location.min.y, finding.location.max.x, finding.location.max.y};
    return json;
}

}  // namespace

std::string toJson(const Assessment& a)
{
    Json networks = Json::array();
    for (const NetworkResult& network : a.networks) networks.push_back(networkJson(network));
    const Json json = {{"schema", "clusterwright.assessment/1"},
                       {"compute", computeJson(a)},
                       {"power", powerJson(a)},
                       {"cooling", coolingJson(a)},
                       {"networks", std::move(networks)},
                       {"cost", costJson(a)},
                       {"environment",
                        {{"noise_dba_at_property_line", number(a.environment.noise_night_dba)},
                         {"noise_dba_at_property_line_day", number(a.environment.noise_day_dba)},
                         {"nox_t_per_year", number(a.environment.nox_t_per_year)},
                         {"co2_t_per_year", number(a.environment.co2_t_per_year)}}},
                       {"phases", phasesJson(a)},
                       {"findings", countsJson(a)}};
    return json.dump(2) + "\n";
}

std::string findingsToJson(const Assessment& a)
{
    Json list = Json::array();
    for (const checks::Finding& finding : a.findings) list.push_back(findingJson(finding));
    Json json = {{"schema", "clusterwright.findings/1"}, {"findings", std::move(list)}};
    json.update(countsJson(a));
    return json.dump(2) + "\n";
}

}  // namespace cw::evaluation
