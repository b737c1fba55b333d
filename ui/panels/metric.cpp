// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/metric.h"

#include <algorithm>
#include <cmath>

#include "style/shown_units.h"

namespace cw::ui {

using evaluation::Assessment;
using evaluation::NetworkResult;
using units::Dimension;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::Metric)
};

const QString em_dash = QStringLiteral("—");
constexpr double gbps_per_tbps = 1000;
constexpr double usd_per_musd = 1e6;
const std::string scale_up = "nvlink";        // within one node or rack: no network of the machine
constexpr double least_shown_pue = 0.0005;     // three decimals are shown

QString from(const std::string& text) { return QString::fromStdString(text); }

std::optional<double> whenPositive(double value)
{
    return value > 0 ? std::optional(value) : std::nullopt;
}

/// A plant without evaporation needs none, and that is known as soon as its year is.
std::optional<double> waterM3PerDay(const Assessment& assessment, double value)
{
    return assessment.wue_l_per_kwh ? std::optional(value) : std::nullopt;
}

/// Nothing stands there yet: a facility of zero is a figure that is not there.
Metric quantity(const char* key, const QString& caption, std::optional<double> now, std::optional<double> before, bool compare, Dimension dimension)
{
    Metric metric;
    metric.key = QString::fromLatin1(key);
    metric.caption = caption;
    metric.value = shownFigure(now, dimension);
    if (compare) metric.delta = deltaText(now.value_or(0), before.value_or(0), dimension);
    return metric;
}

Metric gpus(const Assessment& now, const Assessment* before)
{
    Metric metric;
    metric.key = QStringLiteral("gpus");
    metric.caption = Text::tr("GPUs");
    metric.value = from(units::formatCount(now.compute.gpus));
    metric.help = Text::tr("%1 nodes in %2 racks").arg(from(units::formatCount(now.compute.nodes)), from(units::formatCount(now.compute.racks)));
    if (before) metric.delta = deltaText(static_cast<double>(now.compute.gpus), static_cast<double>(before->compute.gpus), Dimension::number);
    return metric;
}

Metric pue(const Assessment& now, const Assessment* before)
{
    const auto word = [](double value) { return QString::number(value, 'f', 3); };
    Metric metric;
    metric.key = QStringLiteral("pue");
    metric.caption = Text::tr("PUE, year");
    metric.value = now.pue_annual ? word(*now.pue_annual) : em_dash;
    metric.help = now.pue_peak ? Text::tr("At the design hour: %1").arg(word(*now.pue_peak)) : Text::tr("Power usage effectiveness over the year's weather");
    if (before && before->pue_annual && now.pue_annual) {
        const double by = *now.pue_annual - *before->pue_annual;
        if (std::abs(by) >= least_shown_pue) metric.delta = (by > 0 ? QStringLiteral("+") : QStringLiteral("−")) + word(std::abs(by));
    }
    return metric;
}

std::optional<double> bisectionGbps(const NetworkResult* network)
{
    return network && network->sizing ? std::optional(network->sizing->bisection.lower_tbps * gbps_per_tbps) : std::nullopt;
}

Metric bisection(const Assessment& now, const Assessment* before)
{
    const NetworkResult* network = mainNetwork(now);
    auto metric = quantity("bisection", Text::tr("Bisection"), bisectionGbps(network), before ? bisectionGbps(mainNetwork(*before)) : std::nullopt,
                           before, Dimension::data_rate);
    if (!network) return metric;
    metric.help = from(network->name);
    if (!network->sizing) {
        metric.help += QLatin1Char('\n') + from(network->error);
        metric.tone = Tone::error;
        return metric;
    }
    const auto& bounds = network->sizing->bisection;
    metric.mark = bounds.exact ? Text::tr("exact") : Text::tr("at least");
    metric.help += QLatin1Char('\n') + from(bounds.method);
    return metric;
}

Metric findings(const Assessment& now, const Assessment* before)
{
    using checks::Severity;
    const int errors = now.count(Severity::error), warnings = now.count(Severity::warning), notes = now.count(Severity::note);
    Metric metric;
    metric.key = QStringLiteral("findings");
    metric.caption = Text::tr("Findings");
    metric.value = QString::number(errors + warnings + notes);
    metric.mark = errors > 0     ? (errors == 1 ? Text::tr("1 error") : Text::tr("%1 errors").arg(errors))
                  : warnings > 0 ? (warnings == 1 ? Text::tr("1 warning") : Text::tr("%1 warnings").arg(warnings))
                                 : QString();
    metric.help = Text::tr("%1 errors, %2 warnings, %3 notes").arg(errors).arg(warnings).arg(notes);
    metric.tone = errors > 0 ? Tone::error : warnings > 0 ? Tone::warning : Tone::good;
    if (before)
        metric.delta = deltaText(errors + warnings + notes, before->count(Severity::error) + before->count(Severity::warning) + before->count(Severity::note), Dimension::number);
    return metric;
}

std::vector<Metric> figures(const Assessment& now, const Assessment* before)
{
    const auto figure = [&](const char* key, const QString& caption, Dimension dimension, auto read) {
        return quantity(key, caption, whenPositive(read(now)), before ? whenPositive(read(*before)) : std::nullopt, before, dimension);
    };
    std::vector<Metric> metrics;
    metrics.push_back(gpus(now, before));
    metrics.push_back(figure("it", Text::tr("IT power, peak"), Dimension::power, [](const Assessment& a) { return a.power.it.peak_kw; }));
    metrics.back().help = Text::tr("Typical in training: %1").arg(shownFigure(whenPositive(now.power.it.typical_kw), Dimension::power));
    const bool assumed = std::any_of(now.findings.begin(), now.findings.end(), [](const checks::Finding& finding) { return finding.code == "data.no_typical_power"; });
    if (assumed) metrics.back().help += QLatin1Char('\n') + Text::tr("Assumed in part: equipment without a typical figure");
    metrics.push_back(figure("facility", Text::tr("Facility, peak"), Dimension::power, [](const Assessment& a) { return a.power.facility.peak_kw; }));
    metrics.back().help = Text::tr("With cooling and losses; typical in training: %1").arg(shownFigure(whenPositive(now.power.facility.typical_kw), Dimension::power));
    metrics.push_back(pue(now, before));
    metrics.push_back(quantity("water", Text::tr("Water, average"), waterM3PerDay(now, now.cooling.water_m3_per_day_average),
                               before ? waterM3PerDay(*before, before->cooling.water_m3_per_day_average) : std::nullopt, before, Dimension::volume_rate));
    metrics.back().help = Text::tr("On the worst day: %1").arg(shownFigure(waterM3PerDay(now, now.cooling.water_m3_per_day_peak), Dimension::volume_rate));
    metrics.push_back(bisection(now, before));
    metrics.push_back(figure("capex", Text::tr("Capital cost"), Dimension::money, [](const Assessment& a) { return a.cost.capex_musd * usd_per_musd; }));
    if (now.cost.usd_per_gpu) metrics.back().help = Text::tr("%1 per GPU").arg(shownFigure(*now.cost.usd_per_gpu, Dimension::money));
    metrics.push_back(figure("tco", Text::tr("Per GPU-hour"), Dimension::money, [](const Assessment& a) { return a.cost.tco_usd_per_gpu_hour.value_or(0); }));
    metrics.back().help = Text::tr("Total cost of ownership: capital over its life and running cost, over the GPU-hours that are used");
    metrics.push_back(findings(now, before));
    return metrics;
}

}  // namespace

QString deltaText(std::optional<double> now, std::optional<double> before, Dimension dimension)
{
    if (!now || !before || *now == *before) return {};
    const double by = *now - *before;
    if (shownFigure(*now, dimension) == shownFigure(*before, dimension) && std::abs(by) < std::abs(*before) * 1e-6) return {};
    return (by > 0 ? QStringLiteral("+") : QStringLiteral("−")) + shownFigure(std::abs(by), dimension);
}

const NetworkResult* mainNetwork(const Assessment& assessment)
{
    const NetworkResult* main = nullptr;
    const auto endpoints = [](const NetworkResult& n) { return n.sizing ? n.sizing->endpoints : 0; };
    const auto bandwidth = [&endpoints](const NetworkResult& n) { return static_cast<double>(endpoints(n)) * n.link_gbps; };
    for (const auto& network : assessment.networks)
        if (!network.alternative && network.technology != scale_up && (!main || bandwidth(network) > bandwidth(*main))) main = &network;
    return main;
}

std::vector<Metric> headline(const Assessment& now, const Assessment* before, const Assessment* saved)
{
    auto metrics = figures(now, before);
    if (!saved) return metrics;
    const auto against_saved = figures(now, saved);
    for (std::size_t i = 0; i < metrics.size(); ++i) metrics[i].since_saved = against_saved[i].delta;
    return metrics;
}

}  // namespace cw::ui
