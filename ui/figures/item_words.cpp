// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/item_words.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QRegularExpression>

#include "catalog/properties.h"
#include "style/shown_units.h"
#include "words/words.h"

namespace cw::ui {

using catalog::Kind;
using units::Dimension;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::ItemWords)
};

/// What an engineer asks first.
const std::vector<std::string>& firstKeys()
{
    static const std::vector<std::string> first{"gpus",      "nodes",     "capacity_mw", "rating_mva",  "rating_kva",    "rating_kw", "capacity_kw", "energy_mwh", "ports",
                                                "port_gbps", "power_peak_kw", "power_typical_kw", "power_kw", "height_u", "width_mm",  "depth_mm",    "mass_kg",    "price_usd", "lead_time_weeks"};
    return first;
}

/// The keys of the shipped items of a kind.
struct KindKeys {
    std::vector<std::string> usual;
    std::vector<std::string> known;
};

KindKeys collect(Kind kind)
{
    constexpr std::size_t one_in = 3;
    const auto items = catalog::Catalog::builtin().ofKind(kind);
    std::map<std::string, std::size_t> counts;
    for (const catalog::Item* item : items)
        for (const auto& [key, value] : item->values) ++counts[key];
    KindKeys keys;
    for (const auto& [key, count] : counts) {
        keys.known.push_back(key);
        if (count * one_in >= items.size()) keys.usual.push_back(key);
    }
    putInOrder(keys.known);
    putInOrder(keys.usual);
    return keys;
}

/// What is shipped never changes: counted once, and asked for at every step of a drag.
const KindKeys& keysOf(Kind kind)
{
    static const std::vector<KindKeys> all = [] {
        std::vector<KindKeys> kinds;
        for (int k = 0; k < catalog::kind_count; ++k) kinds.push_back(collect(static_cast<Kind>(k)));
        return kinds;
    }();
    return all[static_cast<std::size_t>(kind)];
}

}  // namespace

QString valueText(const std::string& key, const catalog::Value& value)
{
    const auto property = catalog::propertyOf(key);
    const auto word = [&property](double number) {
        if (property && property->dimension != Dimension::number) return shownFigure(number * property->to_base, property->dimension);
        const bool whole = number == static_cast<double>(static_cast<std::int64_t>(number));
        const QString figure = QString::fromStdString(units::formatFixed(number, whole ? 0 : 2));
        return property && !property->unit.empty() ? figure + QLatin1Char(' ') + QString::fromStdString(words::said(property->unit)) : figure;
    };
    return value.isRange() ? word(value.low) + QStringLiteral(" – ") + word(value.high) : word(value.low);
}

QString provenanceText(catalog::Provenance mark)
{
    using catalog::Provenance;
    switch (mark) {
    case Provenance::datasheet: return Text::tr("datasheet");
    case Provenance::published: return Text::tr("published");
    case Provenance::defaulted: return Text::tr("default");
    case Provenance::estimate: return Text::tr("estimate");
    case Provenance::derived: return Text::tr("derived");
    case Provenance::user: return Text::tr("entered by you");
    }
    return {};
}

QString provenanceLetter(catalog::Provenance mark)
{
    using catalog::Provenance;
    switch (mark) {
    case Provenance::datasheet: return Text::tr("D", "datasheet");
    case Provenance::published: return Text::tr("P", "published");
    case Provenance::defaulted: return Text::tr("S", "default of the program");
    case Provenance::estimate: return Text::tr("E", "estimate");
    case Provenance::derived: return Text::tr("C", "computed from others");
    case Provenance::user: return Text::tr("U", "entered by the user");
    }
    return {};
}

QString labelOf(const std::string& key)
{
    const auto property = catalog::propertyOf(key);
    QString label = QString::fromStdString(property ? property->label : key);
    label.replace(QLatin1Char('_'), QLatin1Char(' '));
    const qsizetype month = label.indexOf(QLatin1String(", month "));  // of a climate
    const std::string stem = label.left(month).toStdString();
    if (const std::string said = words::said(stem); said != stem) return QString::fromStdString(said) + (month < 0 ? QString() : Text::tr(", month %1").arg(label.right(2)));
    for (const auto& [plain, written] : {std::pair("gpus", "GPUs"), {"gpu", "GPU"}, {"cpus", "CPUs"}, {"tdp", "TDP"}, {"psu", "PSU"}, {"nvlink", "NVLink"}, {"cpo", "CPO"}, {"bf16", "BF16"}, {"fp8", "FP8"}, {"fp4", "FP4"}, {"nox", "NOx"}, {"bw", "bandwidth"}})
        label.replace(QRegularExpression(QStringLiteral("\\b%1\\b").arg(QLatin1String(plain))), QLatin1String(written));
    if (!label.isEmpty()) label[0] = label[0].toUpper();
    return label;
}

void putInOrder(std::vector<std::string>& keys)
{
    const auto& first = firstKeys();
    const auto rank = [&first](const std::string& key) { return std::find(first.begin(), first.end(), key) - first.begin(); };
    std::sort(keys.begin(), keys.end(), [&rank](const std::string& a, const std::string& b) { return std::pair(rank(a), a) < std::pair(rank(b), b); });
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

std::vector<std::string> keysInOrder(const catalog::Item& item)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : item.values) keys.push_back(key);
    putInOrder(keys);
    return keys;
}

const std::vector<std::string>& usualKeys(Kind kind) { return keysOf(kind).usual; }
const std::vector<std::string>& knownKeys(Kind kind) { return keysOf(kind).known; }

QString groupTitle(Kind kind)
{
    switch (kind) {
    case Kind::gpu_system: return Text::tr("GPU systems");
    case Kind::network_switch: return Text::tr("Network switches");
    case Kind::rack: return Text::tr("Rack enclosures");
    case Kind::rack_pdu: return Text::tr("Rack power distribution");
    case Kind::server: return Text::tr("Servers");
    case Kind::device: return Text::tr("Other devices");
    case Kind::storage: return Text::tr("Storage");
    case Kind::rear_door: return Text::tr("Rear-door exchangers");
    case Kind::cdu: return Text::tr("Coolant distribution units");
    case Kind::crah: return Text::tr("Air handlers");
    case Kind::fan_wall: return Text::tr("Fan walls");
    case Kind::cooling_tower: return Text::tr("Cooling towers");
    case Kind::dry_cooler: return Text::tr("Dry coolers");
    case Kind::chiller: return Text::tr("Chillers");
    case Kind::pump: return Text::tr("Pumps");
    case Kind::utility_step: return Text::tr("Utility service");
    case Kind::transformer: return Text::tr("Transformers");
    case Kind::switchgear: return Text::tr("Switchgear");
    case Kind::ups: return Text::tr("Uninterruptible supplies");
    case Kind::busway: return Text::tr("Busway");
    case Kind::diesel_generator: return Text::tr("Diesel generators");
    case Kind::gas_engine: return Text::tr("Gas engines");
    case Kind::gas_turbine: return Text::tr("Gas turbines");
    case Kind::battery: return Text::tr("Batteries");
    case Kind::cable: return Text::tr("Cables");
    case Kind::tariff: return Text::tr("Tariffs");
    case Kind::permit: return Text::tr("Permits");
    case Kind::climate: return Text::tr("Climates");
    case Kind::standard: return Text::tr("Standards");
    }
    return {};
}

}  // namespace cw::ui
