// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/breakdown.h"

#include <algorithm>

#include <QCoreApplication>

#include "style/words.h"
#include "units/units.h"

namespace cw::ui {

using evaluation::Assessment;
using units::Dimension;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::Breakdown)
};

constexpr double usd_per_musd = 1e6;
constexpr double gbps_per_tbps = 1000;

std::optional<double> known(double value) { return value > 0 ? std::optional(value) : std::nullopt; }

BreakdownRow part(const QString& name, double value, Dimension dimension) { return {name, value, dimension, {}, true}; }
BreakdownRow line(const QString& name, std::optional<double> value, Dimension dimension) { return {name, value, dimension, {}, false}; }
BreakdownRow words(const QString& name, const QString& text) { return {name, std::nullopt, Dimension::number, text, false}; }

/// Largest first; what is zero is left out.
template <class Amounts, class Name>
void addParts(Breakdown& to, const Amounts& amounts, double factor, Dimension dimension, Name name)
{
    std::vector<BreakdownRow> parts;
    for (const auto& [key, amount] : amounts)
        if (amount != 0) parts.push_back(part(name(key), static_cast<double>(amount) * factor, dimension));
    std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return *a.value > *b.value; });
    to.rows.insert(to.rows.end(), parts.begin(), parts.end());
}

Breakdown ofGpus(const Assessment& a, const document::Document& d)
{
    Breakdown b{Text::tr("GPUs by area"), {}};
    addParts(b, a.compute.gpus_by_area, 1, Dimension::number, [&d](const AreaId& id) {
        const auto* area = d.find<floorplan::Area>(id);
        return area ? QString::fromStdString(area->name) : Text::tr("outside every area");
    });
    b.rows.push_back(line(Text::tr("Nodes"), static_cast<double>(a.compute.nodes), Dimension::number));
    for (const auto& [role, racks] : a.compute.racks_by_role) b.rows.push_back(line(Text::tr("Racks: %1").arg(word(role)), static_cast<double>(racks), Dimension::number));
    return b;
}

Breakdown ofItPower(const Assessment& a)
{
    Breakdown b{Text::tr("IT power at peak"), {}};
    std::map<std::string, double> peaks;
    for (const auto& [category, load] : a.power.it_by_category) peaks[category] = load.peak_kw;
    addParts(b, peaks, 1, Dimension::power, [](const std::string& category) { return sentenceCase(word(category)); });
    b.rows.push_back(line(Text::tr("Typical in training"), known(a.power.it.typical_kw), Dimension::power));
    return b;
}

Breakdown ofFacility(const Assessment& a)
{
    Breakdown b{Text::tr("Facility power at peak"), {}};
    const auto& p = a.power;
    b.rows = {part(Text::tr("IT"), p.it.peak_kw, Dimension::power), part(Text::tr("Cooling"), p.cooling.peak_kw, Dimension::power),
              part(Text::tr("Losses of distribution"), p.losses.peak_kw, Dimension::power), part(Text::tr("House"), p.house.peak_kw, Dimension::power),
              line(Text::tr("Typical in training"), known(p.facility.typical_kw), Dimension::power),
              line(Text::tr("Apparent power at the meter"), known(p.facility_peak_kva), Dimension::apparent)};
    for (const auto& stage : p.stages)
        b.rows.push_back(line(Text::tr("Loss: %1").arg(word(stage.name)), stage.loss_peak_kw, Dimension::power));
    return b;
}

Breakdown ofPue(const Assessment& a)
{
    Breakdown b{Text::tr("Power usage effectiveness"), {}};
    const auto& p = a.power;
    if (p.it.typical_kw <= 0) return b;
    const auto share = [&p](double kw) { return kw / p.it.typical_kw; };
    b.rows = {words(Text::tr("Over the year's weather"), a.pue_annual ? QString::number(*a.pue_annual, 'f', 3) : QStringLiteral("—")),
              words(Text::tr("At the design hour, peak load"), a.pue_peak ? QString::number(*a.pue_peak, 'f', 3) : QStringLiteral("—")),
              line(Text::tr("Cooling, of IT in training"), share(p.cooling.typical_kw), Dimension::fraction),
              line(Text::tr("Losses, of IT in training"), share(p.losses.typical_kw), Dimension::fraction),
              line(Text::tr("House, of IT in training"), share(p.house.typical_kw), Dimension::fraction),
              line(Text::tr("Heat that the liquid takes"), a.cooling.liquid_fraction, Dimension::fraction)};
    return b;
}

Breakdown ofWater(const Assessment& a)
{
    Breakdown b{Text::tr("Water, average day"), {}};
    const auto& c = a.cooling;
    if (c.water_m3_per_day_average <= 0) return b;
    b.rows = {part(Text::tr("Evaporation and drift"), c.water_m3_per_day_average - c.blowdown_m3_per_day_average, Dimension::volume_rate),
              part(Text::tr("Blow-down"), c.blowdown_m3_per_day_average, Dimension::volume_rate),
              line(Text::tr("On the worst day"), known(c.water_m3_per_day_peak), Dimension::volume_rate)};
    if (a.wue_l_per_kwh) b.rows.push_back(words(Text::tr("Per kWh of IT"), Text::tr("%1 L").arg(*a.wue_l_per_kwh, 0, 'f', 2)));
    return b;
}

Breakdown ofBisection(const Assessment& a)
{
    Breakdown b{Text::tr("Bisection of each network"), {}};
    for (const auto& network : a.networks) {
        const QString name = QString::fromStdString(network.name);
        if (!network.sizing) {
            b.rows.push_back(words(name, QString::fromStdString(network.error)));
            continue;
        }
        const auto& bounds = network.sizing->bisection;
        b.rows.push_back(line(name, bounds.lower_tbps * gbps_per_tbps, Dimension::data_rate));
        if (bounds.exact) b.rows.push_back(words(Text::tr("   certificate"), Text::tr("exact: the bounds meet")));
        else b.rows.push_back(line(Text::tr("   and at most"), bounds.upper_tbps * gbps_per_tbps, Dimension::data_rate));
        b.rows.push_back(line(Text::tr("   of full bisection"), bounds.fraction_of_full, Dimension::fraction));
        b.rows.push_back(line(Text::tr("   per endpoint"), bounds.gbps_per_endpoint, Dimension::data_rate));
    }
    return b;
}

Breakdown ofCapex(const Assessment& a)
{
    Breakdown b{Text::tr("Capital cost"), {}};
    addParts(b, a.cost.capex_by_category_musd, usd_per_musd, Dimension::money, [](const std::string& category) { return sentenceCase(word(category)); });
    b.rows.push_back(line(Text::tr("Per GPU"), a.cost.usd_per_gpu, Dimension::money));
    if (!a.cost.unpriced.empty()) b.rows.push_back(line(Text::tr("Kinds of equipment without a price"), static_cast<double>(a.cost.unpriced.size()), Dimension::number));
    return b;
}

/// Running cost by category, and what is left: capital over its life.
Breakdown ofGpuHour(const Assessment& a, const document::Document& d)
{
    Breakdown b{Text::tr("Cost per GPU-hour"), {}};
    const double hours = static_cast<double>(a.compute.gpus) * units::hours_per_year * d.single<economics::EconomicPlan>().utilisation;
    if (!a.cost.tco_usd_per_gpu_hour || hours <= 0) return b;
    std::map<std::string, double> parts = a.cost.opex_by_category_musd;
    for (auto& [category, musd] : parts) musd *= usd_per_musd / hours;
    const double running = a.cost.opex_musd_per_year * usd_per_musd / hours;
    b.rows.push_back(part(Text::tr("Capital, over its life"), *a.cost.tco_usd_per_gpu_hour - running, Dimension::money));
    addParts(b, parts, 1, Dimension::money, [](const std::string& category) { return sentenceCase(word(category)); });
    b.rows.push_back(line(Text::tr("At a use of"), d.single<economics::EconomicPlan>().utilisation, Dimension::fraction));
    return b;
}

}  // namespace

double Breakdown::total() const
{
    double sum = 0;
    for (const auto& row : rows)
        if (row.is_part) sum += *row.value;
    return sum;
}

Breakdown breakdownOf(const QString& key, const Assessment& a, const document::Document& document)
{
    if (key == QLatin1String("gpus")) return ofGpus(a, document);
    if (key == QLatin1String("it")) return ofItPower(a);
    if (key == QLatin1String("facility")) return ofFacility(a);
    if (key == QLatin1String("pue")) return ofPue(a);
    if (key == QLatin1String("water")) return ofWater(a);
    if (key == QLatin1String("bisection")) return ofBisection(a);
    if (key == QLatin1String("capex")) return ofCapex(a);
    if (key == QLatin1String("tco")) return ofGpuHour(a, document);
    return {};
}

}  // namespace cw::ui
