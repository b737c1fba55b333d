// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/figures.h"

#include <algorithm>
#include <cmath>


#include "drawing/site_plan.h"
#include "units/units.h"
#include "words/words.h"

namespace cw::report {

namespace {

using document::Document;
using evaluation::Assessment;
using units::Dimension;
using units::System;

constexpr double m_per_mile = 1609.344;  // exact, NIST SP 811

Figure ground(std::string name, const std::optional<double>& m2)
{
    return m2 ? Figure{std::move(name), drawing::areaTextSi(*m2), drawing::areaTextUs(*m2)} : Figure{std::move(name), notKnown(), {}};
}

Figure mass(std::string name, const std::optional<double>& t_per_year)
{
    return t_per_year ? Figure{std::move(name), massYear(*t_per_year), massYearUs(*t_per_year)} : Figure{std::move(name), notKnown(), {}};
}

Figure plain(std::string name, std::string text) { return {std::move(name), std::move(text), {}}; }

FigureGroup machine(const Assessment& a)
{
    FigureGroup group{words::say("Machine"), {}};
    group.figures.push_back(plain(words::say("GPUs"), units::formatCount(a.compute.gpus)));
    group.figures.push_back(plain(words::say("GPU nodes"), units::formatCount(a.compute.nodes)));
    group.figures.push_back(plain(words::say("Racks"), units::formatCount(a.compute.racks)));
    group.figures.push_back(plain(words::say("Peak, dense BF16"), fixed(a.compute.peak_dense_bf16_eflops, 1, "EFLOPS")));
    return group;
}

/// A figure that rests on an assumption says so.
std::string typicalIt(const Assessment& a)
{
    const bool assumed = std::any_of(a.findings.begin(), a.findings.end(), [](const checks::Finding& finding) { return finding.code == "data.no_typical_power"; });
    return megawatts(a.power.it.typical_kw) + (assumed ? words::say(" (assumed in part)") : "");
}

FigureGroup powerOf(const Assessment& a)
{
    return {words::say("Power"),
            {plain(words::say("IT load, peak"), megawatts(a.power.it.peak_kw)), plain(words::say("IT load, typical of heavy training"), typicalIt(a)),
             plain(words::say("Facility load, peak"), megawatts(a.power.facility.peak_kw)), plain(words::say("Facility load, typical"), megawatts(a.power.facility.typical_kw)),
             plain(words::say("of it losses of distribution, at peak"), megawatts(a.power.losses.peak_kw)), plain(words::say("Energy"), units::formatFixed(a.energy_gwh_per_year, 0) + " GWh/yr")}};
}

FigureGroup coolingOf(const Assessment& a)
{
    FigureGroup group{words::say("Cooling and water"), {}};
    group.figures.push_back({words::say("Heat rejected, peak"), megawatts(a.cooling.heat_kw), units::formatFixed(a.cooling.heat_kw / units::kw_per_refrigeration_ton, 0) + words::say(" tons of refrigeration")});
    group.figures.push_back(plain(words::say("of it carried by liquid"), units::format(a.cooling.liquid_fraction, Dimension::fraction)));
    group.figures.push_back(plain(words::say("PUE, over the year"), fixed(a.pue_annual, 3, "")));
    group.figures.push_back(plain(words::say("PUE, at peak"), fixed(a.pue_peak, 3, "")));
    group.figures.push_back(plain("WUE", fixed(a.wue_l_per_kwh, 2, "L/kWh")));
    const bool known = waterIsKnown(a);
    group.figures.push_back(known ? Figure{words::say("Water, average day"), waterDay(a.cooling.water_m3_per_day_average), waterDayUs(a.cooling.water_m3_per_day_average)}
                                  : plain(words::say("Water, average day"), notKnown()));
    group.figures.push_back(known ? Figure{words::say("Water, peak day"), waterDay(a.cooling.water_m3_per_day_peak), waterDayUs(a.cooling.water_m3_per_day_peak)}
                                  : plain(words::say("Water, peak day"), notKnown()));
    return group;
}

FigureGroup networkOf(const Document& document, const Assessment& a)
{
    FigureGroup group{words::say("Back-end network"), {}};
    const auto* network = backEnd(document, a);
    if (!network || !network->sizing) return group.figures.push_back(plain(words::say("Network"), network ? words::say("cannot be built: ") + network->error : notKnown())), group;
    const fabric::Sizing& sizing = *network->sizing;
    group.figures.push_back(plain(words::say("Structure"), sizing.structure));
    group.figures.push_back(plain(words::say("Endpoints"), words::say("{} at {} Gb/s", units::formatCount(sizing.endpoints), units::formatFixed(network->link_gbps, 0))));
    group.figures.push_back(plain(words::say("Switches / links"), units::formatCount(sizing.switches) + " / " + units::formatCount(sizing.links)));
    const fabric::Bisection& b = sizing.bisection;
    group.figures.push_back(plain(b.exact ? words::say("Bisection, exact") : words::say("Bisection, proved bounds"),
                                  b.exact ? words::say("{} Tb/s, {} of full", units::formatFixed(b.lower_tbps, 0), units::format(b.fraction_of_full, Dimension::fraction))
                                          : words::say("{} to {} Tb/s", units::formatFixed(b.lower_tbps, 0), units::formatFixed(b.upper_tbps, 0))));
    if (network->cables_known)
        group.figures.push_back({words::say("Cable"), units::formatFixed(network->cables.km, 0) + " km", units::formatFixed(network->cables.km * 1000 / m_per_mile, 0) + words::say(" miles")});
    else
        group.figures.push_back(plain(words::say("Cable"), notKnown()));
    return group;
}

FigureGroup costOf(const Assessment& a)
{
    FigureGroup group{words::say("Cost, US dollars"), {}};
    const bool known = !a.cost.capex_by_category_musd.empty();
    group.figures.push_back(plain(words::say("Capital cost"), known ? millions(a.cost.capex_musd) : notKnown()));
    group.figures.push_back(plain(words::say("Capital cost per GPU"), a.cost.usd_per_gpu ? "US$ " + units::formatFixed(*a.cost.usd_per_gpu, 0) : notKnown()));
    group.figures.push_back(plain(words::say("Running cost"), known ? millions(a.cost.opex_musd_per_year) + "/yr" : notKnown()));
    group.figures.push_back(plain(words::say("Cost of ownership per GPU-hour"), a.cost.tco_usd_per_gpu_hour ? "US$ " + units::formatFixed(*a.cost.tco_usd_per_gpu_hour, 2) : notKnown()));
    return group;
}

FigureGroup siteOf(const Document& document, const Assessment& a)
{
    FigureGroup group{words::say("Site and neighbours"), {}};
    group.figures.push_back(ground(words::say("Land within the property line"), landM2(document)));
    group.figures.push_back(ground(words::say("Buildings, footprint"), areaOfKindM2(document, floorplan::AreaKind::building)));
    group.figures.push_back(ground(words::say("Data halls"), areaOfKindM2(document, floorplan::AreaKind::hall)));
    group.figures.push_back(plain(words::say("Noise at the property line, day"), fixed(a.environment.noise_day_dba, 0, "dBA")));
    group.figures.push_back(mass(words::say("CO₂, grid and fuel"), a.environment.co2_t_per_year));
    group.figures.push_back(mass("NOₓ", a.environment.nox_t_per_year));
    return group;
}

}  // namespace

std::vector<FigureGroup> headlineFigures(const Document& document, const Assessment& assessment)
{
    return {machine(assessment), powerOf(assessment), coolingOf(assessment), networkOf(document, assessment), costOf(assessment), siteOf(document, assessment)};
}

std::string notKnown() { return words::say("— not known"); }

std::string megawatts(double kw)
{
    constexpr double least_in_mw = 100;        // below, one decimal of a megawatt says next to nothing
    return kw != 0 && std::abs(kw) < least_in_mw ? units::formatFixed(kw, 1) + " kW" : units::formatFixed(kw / 1000, 1) + " MW";
}
std::string megawattsOf(double mw) { return units::formatFixed(mw, 1) + " MW"; }
std::string millions(double musd) { return words::say("US$ {} million", units::formatFixed(musd, std::abs(musd) < 100 ? 1 : 0)); }

std::string fixed(const std::optional<double>& value, int decimals, std::string_view unit)
{
    if (!value || !std::isfinite(*value)) return notKnown();
    return units::formatFixed(*value, decimals) + (unit.empty() ? "" : " " + std::string(unit));
}

std::string waterDay(double m3) { return units::formatFixed(m3, m3 > 0 && m3 < 100 ? 1 : 0) + " m³/day"; }
std::string waterDayUs(double m3) { return units::format(m3, Dimension::volume_rate, System::us); }
std::string massYear(double t_per_year) { return drawing::rounded(t_per_year, 3) + " t/yr"; }
std::string massYearUs(double t_per_year) { return drawing::rounded(t_per_year * 1000 / units::kg_per_short_ton, 3) + words::say(" short tons/yr"); }
std::string orNotKnown(const std::string& text) { return text.empty() ? notKnown() : text; }

bool needsNoWater(const Assessment& assessment)
{
    return waterIsKnown(assessment) && assessment.cooling.water_m3_per_day_average <= 0 && assessment.cooling.water_m3_per_day_peak <= 0;
}

bool waterIsKnown(const Assessment& assessment) { return assessment.wue_l_per_kwh.has_value(); }

const evaluation::NetworkResult* backEnd(const Document& document, const Assessment& assessment)
{
    for (const evaluation::NetworkResult& network : assessment.networks) {
        const auto* row = document.find<fabric::Network>(network.id);
        if (row && row->purpose == fabric::Purpose::backend && !row->alternative) return &network;
    }
    return nullptr;
}

std::string findingsText(const Assessment& assessment)
{
    const int errors = assessment.count(checks::Severity::error), warnings = assessment.count(checks::Severity::warning), notes = assessment.count(checks::Severity::note);
    return (errors == 1 ? words::say("1 error") : words::say("{} errors", errors)) + ", " + (warnings == 1 ? words::say("1 warning") : words::say("{} warnings", warnings)) + ", " +
           (notes == 1 ? words::say("1 note") : words::say("{} notes", notes));
}

std::optional<double> landM2(const Document& document)
{
    const auto& boundary = document.single<floorplan::Site>().boundary;
    return boundary.corners.size() < 3 ? std::nullopt : std::optional(geometry::areaM2(boundary));
}

std::optional<double> areaOfKindM2(const Document& document, floorplan::AreaKind kind)
{
    std::optional<double> total;
    for (const auto& area : document.table<floorplan::Area>().rows())
        if (area->kind == kind) total = total.value_or(0) + geometry::areaM2(area->outline);
    return total;
}

std::vector<const power::Supply*> suppliesByDate(const Document& document)
{
    std::vector<const power::Supply*> supplies;
    for (const auto& supply : document.table<power::Supply>().rows()) supplies.push_back(supply.get());
    std::stable_sort(supplies.begin(), supplies.end(), [](const auto* a, const auto* b) { return a->available_from < b->available_from; });
    return supplies;
}

}  // namespace cw::report
