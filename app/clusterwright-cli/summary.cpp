// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fmt/format.h>

#include "command.h"
#include "units/units.h"

namespace cw::cli {

namespace {

using units::Dimension;

std::string row(std::string_view label, const std::string& value) { return fmt::format("  {:<26} {}\n", label, value); }

std::string megawatts(double kw) { return fmt::format("{:.1f} MW", kw / 1000); }

std::string fixed(const std::optional<double>& value, int decimals) { return value ? units::formatFixed(*value, decimals) : "no data"; }

std::string networkRows(const evaluation::NetworkResult& network)
{
    std::string text = fmt::format("\n{}{}\n", network.name, network.alternative ? " (alternative, not built)" : "");
    if (!network.sizing) return text + row("cannot be built", network.error);
    const fabric::Sizing& sizing = *network.sizing;
    std::string tiers;
    for (const auto count : sizing.switches_by_tier) tiers += (tiers.empty() ? "" : " + ") + units::formatCount(count);
    text += row("structure", sizing.structure);
    text += row("endpoints", fmt::format("{} at {:.0f} Gb/s", units::formatCount(sizing.endpoints), network.link_gbps));
    text += row("switches", sizing.switches > 0 ? fmt::format("{} ({} by tier)", units::formatCount(sizing.switches), tiers)
                                                : "none to place: they are inside the systems that the network joins");
    text += row("links", units::formatCount(sizing.links));
    const fabric::Bisection& b = sizing.bisection;
    text += row("bisection", b.exact ? fmt::format("{} Tb/s, exact, {:.0f} % of full", units::formatFixed(b.lower_tbps, 1), b.fraction_of_full * 100)
                                     : fmt::format("{} to {} Tb/s", units::formatFixed(b.lower_tbps, 1), units::formatFixed(b.upper_tbps, 1)));
    text += row("  proved by", b.method);
    if (network.cables_known) text += row("cables", fmt::format("{} km", units::formatFixed(network.cables.km, 0)));
    if (sizing.switches == 0) return text;
    const auto with = [](const std::optional<double>& value, int decimals, const char* unit) { return value ? units::formatFixed(*value, decimals) + unit : std::string("no data"); };
    text += row("power", fmt::format("switches {}, optics {}", with(network.switchKw(), 0, " kW"), with(network.opticsKw(), 0, " kW")));
    const auto usd = network.costUsd();
    text += row("cost", usd ? fmt::format("US$ {} million, US$ {} per Gb/s of bisection", units::formatFixed(*usd / 1e6, 1), with(network.usdPerGbpsOfBisection(), 2, "")) : "no data");
    if (network.half_used_cages.value_or(0) > 0) text += row("half-used cages", units::formatCount(*network.half_used_cages));
    return text;
}

std::string phaseRows(const evaluation::Assessment& a)
{
    std::string text = "\nPhases\n";
    for (const phases::PhaseResult& phase : a.phases.phases)
        text += fmt::format("  {}  {:>9} GPUs online  {:>6.1f} MW needed  {:>6.1f} MW there{}  {}\n", units::formatDate(phase.date),
                            units::formatCount(phase.gpus_online), phase.facility_peak_mw, phase.supply_mw,
                            phase.shortfall_mw > 0 ? fmt::format("  {:.1f} MW missing", phase.shortfall_mw) : std::string(), phase.name);
    return text;
}

}  // namespace

std::string summary(const document::Document& document, const evaluation::Assessment& a)
{
    std::string text = document.single<document::Project>().title + "\n";
    text += row("GPUs", fmt::format("{} in {} nodes, {} racks", units::formatCount(a.compute.gpus), units::formatCount(a.compute.nodes), units::formatCount(a.compute.racks)));
    text += row("IT power", fmt::format("{} peak, {} typical", megawatts(a.power.it.peak_kw), megawatts(a.power.it.typical_kw)));
    text += row("facility power", fmt::format("{} peak, {} typical, {} of it losses", megawatts(a.power.facility.peak_kw), megawatts(a.power.facility.typical_kw),
                                              megawatts(a.power.losses.peak_kw)));
    text += row("PUE", fmt::format("{} annual, {} peak", fixed(a.pue_annual, 3), fixed(a.pue_peak, 3)));
    text += row("water", a.wue_l_per_kwh ? fmt::format("{} on average, {} on the peak day", units::formatBoth(a.cooling.water_m3_per_day_average, Dimension::volume_rate),
                                                       units::formatBoth(a.cooling.water_m3_per_day_peak, Dimension::volume_rate))
                                         : "no data");
    text += row("capital cost", fmt::format("US$ {} million", units::formatFixed(a.cost.capex_musd, 0)));
    text += row("running cost", fmt::format("US$ {} million a year", units::formatFixed(a.cost.opex_musd_per_year, 0)));
    text += row("cost per GPU-hour", a.cost.tco_usd_per_gpu_hour ? "US$ " + fixed(a.cost.tco_usd_per_gpu_hour, 2) : "no data");
    text += row("findings", fmt::format("{} errors, {} warnings, {} notes", a.count(checks::Severity::error), a.count(checks::Severity::warning),
                                        a.count(checks::Severity::note)));
    for (const auto& network : a.networks) text += networkRows(network);
    if (!a.phases.phases.empty()) text += phaseRows(a);
    return text;
}

std::string findingLines(const evaluation::Assessment& a)
{
    static constexpr const char* names[] = {"error", "warning", "note"};
    std::string text;
    for (const checks::Finding& finding : a.findings) {
        std::string subjects;
        for (const auto& subject : finding.subjects) subjects += " " + checks::text(subject);
        text += fmt::format("{:<8} {}{}: {}. {}.{}\n", names[static_cast<int>(finding.severity)], finding.code, subjects, finding.text, finding.remedy,
                            finding.waived ? " (waived)" : "");
    }
    if (text.empty()) text = "no findings\n";
    return text;
}

}  // namespace cw::cli
