// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/content_figures.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include "catalog/properties.h"
#include "evaluation/inventory.h"
#include "evaluation/loads.h"
#include "style/shown_units.h"

namespace cw::ui {

using catalog::Kind;
using floorplan::Content;
using units::Dimension;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::ContentFigures)
};

QString from(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString count(std::int64_t n)
{
    return QString::fromStdString(units::formatCount(n));
}

QString sizeText(const Content& content, const floorplan::Lookup& lookup)
{
    const auto rect = floorplan::extent(content, lookup);
    if (rect.isEmpty()) return {};
    return shownSize(static_cast<double>(rect.width()), static_cast<double>(rect.depth()));
}

std::int64_t gpusIn(const floorplan::Tally& tally, const floorplan::Lookup& lookup)
{
    std::int64_t gpus = 0;
    for (const auto& [id, n] : tally.items)
        if (const auto* item = lookup.item(id)) gpus += n * evaluation::gpusOf(*item);
    return gpus;
}

/// The figure that names a machine: rating before capacity before draw.
QString ratingText(const catalog::Item& item)
{
    for (const char* key : {"gpus", "capacity_mw", "rating_mva", "rating_kva", "rating_kw", "capacity_kw", "energy_mwh", "power_peak_kw", "power_kw", "height_u"})
        if (const auto* value = item.find(key))
            return std::string_view(key) == "gpus" ? Text::tr("%1 GPUs").arg(count(static_cast<std::int64_t>(value->middle()))) : valueText(key, *value);
    return {};
}

QString row(const QString& label, const QString& value, const QString& mark = {})
{
    return QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align='right'>%2&nbsp;&nbsp;</td><td><i>%3</i></td></tr>")
        .arg(label.toHtmlEscaped(), value.toHtmlEscaped(), mark.toHtmlEscaped());
}

QString card(const QString& title, const QString& subtitle, const QString& rows, const QString& note)
{
    QString html = QStringLiteral("<p style='white-space:pre'><b>%1</b></p>").arg(title.toHtmlEscaped());
    if (!subtitle.isEmpty()) html += QStringLiteral("<p>%1</p>").arg(subtitle.toHtmlEscaped());
    html += QStringLiteral("<table>%1</table>").arg(rows);
    if (!note.isEmpty()) html += QStringLiteral("<p style='max-width:380px'>%1</p>").arg(note.toHtmlEscaped());
    return html;
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

QString shortened(std::string_view text, int most)
{
    const QString whole = from(text);
    return whole.size() <= most ? whole : whole.left(most - 1) + QChar(0x2026);
}

/// "power peak" -> "Power peak", with the trade's capitals.
QString labelOf(const std::string& key)
{
    const auto property = catalog::propertyOf(key);
    QString label = QString::fromStdString(property ? property->label : key);
    for (const auto& [plain, written] : {std::pair("gpus", "GPUs"), {"gpu", "GPU"}, {"cpus", "CPUs"}, {"tdp", "TDP"}, {"bf16", "BF16"}, {"fp8", "FP8"}, {"fp4", "FP4"}, {"nox", "NOx"}, {"bw", "bandwidth"}})
        label.replace(QRegularExpression(QStringLiteral("\\b%1\\b").arg(QLatin1String(plain))), QLatin1String(written));
    if (!label.isEmpty()) label[0] = label[0].toUpper();
    return label;
}

/// What an engineer asks first comes first; the rest by name.
std::vector<std::string> keysInOrder(const catalog::Item& item)
{
    static const std::vector<std::string> first{"gpus",      "nodes",     "capacity_mw", "rating_mva",  "rating_kva",    "rating_kw", "capacity_kw", "energy_mwh", "ports",
                                                "port_gbps", "power_peak_kw", "power_typical_kw", "power_kw", "height_u", "width_mm",  "depth_mm",    "mass_kg",    "price_usd", "lead_time_weeks"};
    std::vector<std::string> keys;
    for (const auto& key : first)
        if (item.find(key)) keys.push_back(key);
    for (const auto& [key, value] : item.values)
        if (std::find(first.begin(), first.end(), key) == first.end()) keys.push_back(key);
    return keys;
}

QString itemTooltip(const catalog::Item& item)
{
    constexpr std::size_t most_rows = 12;
    auto keys = keysInOrder(item);
    keys.resize(std::min(keys.size(), most_rows));
    QString rows;
    for (const auto& key : keys) {
        const catalog::Value& value = *item.find(key);
        rows += row(labelOf(key), valueText(key, value), provenanceText(value.mark));
    }
    QString note = item.source.empty() ? QString() : Text::tr("Source: %1").arg(shortened(item.source, 160));
    return card(QString::fromStdString(item.name), QString::fromStdString(item.vendor), rows, note);
}

QString contentsRows(const floorplan::Tally& tally, const document::DocumentLookup& lookup)
{
    QString rows;
    if (const auto gpus = gpusIn(tally, lookup); gpus > 0) rows += row(Text::tr("GPUs"), count(gpus));
    if (const double kw = evaluation::gpuSystemsPeakKw(tally, lookup.catalog()); kw > 0)
        rows += row(Text::tr("GPU systems, peak"), shownFigure(kw, Dimension::power));
    for (const auto& [id, n] : tally.racks)
        if (const auto* rack = lookup.rack(id)) rows += row(QString::fromStdString(rack->name), count(n));
    for (const auto& [id, n] : tally.items)
        if (const auto* item = lookup.item(id); item && item->kind != Kind::rack) rows += row(QString::fromStdString(item->name), count(n));
    return rows;
}

Appearance commonest(const floorplan::Tally& tally, const floorplan::Lookup& lookup)
{
    std::array<std::int64_t, appearance_count> votes{};
    for (const auto& [id, n] : tally.racks)
        if (const auto* rack = lookup.rack(id)) votes[static_cast<std::size_t>(appearanceOf(rack->role))] += n;
    if (tally.racks.empty())
        for (const auto& [id, n] : tally.items)
            if (const auto* item = lookup.item(id)) votes[static_cast<std::size_t>(appearanceOf(item->kind))] += n;
    const auto most = std::max_element(votes.begin(), votes.end());
    return *most == 0 ? Appearance::other : static_cast<Appearance>(most - votes.begin());
}

}  // namespace

QString valueText(const std::string& key, const catalog::Value& value)
{
    const auto property = catalog::propertyOf(key);
    const auto word = [&property](double number) {
        if (property && property->dimension != Dimension::number) return shownFigure(number * property->to_base, property->dimension);
        const bool whole = number == static_cast<double>(static_cast<std::int64_t>(number));
        const QString figure = QString::fromStdString(units::formatFixed(number, whole ? 0 : 2));
        return property && !property->unit.empty() ? figure + QLatin1Char(' ') + QString::fromStdString(property->unit) : figure;
    };
    return value.isRange() ? word(value.low) + QStringLiteral(" – ") + word(value.high) : word(value.low);
}

QString nameOf(const Content& content, const floorplan::Lookup& lookup)
{
    const auto named = [](const auto* thing, const std::string& id) { return QString::fromStdString(thing && !thing->name.empty() ? thing->name : id); };
    if (const auto* id = std::get_if<ItemId>(&content)) return named(lookup.item(*id), id->text());
    if (const auto* id = std::get_if<RackId>(&content)) return named(lookup.rack(*id), id->text());
    const auto& id = std::get<BlockId>(content);
    return named(lookup.block(id), id.text());
}

QString captionOf(const Content& content, const document::DocumentLookup& lookup)
{
    QStringList parts;
    if (const auto* id = std::get_if<ItemId>(&content)) {
        const auto* item = lookup.item(*id);
        if (item) parts << ratingText(*item);
    } else {
        const auto tally = floorplan::tally(content, lookup);
        if (const auto gpus = gpusIn(tally, lookup); gpus > 0) parts << Text::tr("%1 GPUs").arg(count(gpus));
        std::int64_t racks = 0;
        for (const auto& [rack, n] : tally.racks) racks += n;
        if (racks > 1) parts << Text::tr("%1 racks").arg(count(racks));
    }
    parts << sizeText(content, lookup);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

QString tooltipOf(const Content& content, const document::DocumentLookup& lookup)
{
    if (const auto* id = std::get_if<ItemId>(&content)) {
        const auto* item = lookup.item(*id);
        return item ? itemTooltip(*item) : QString();
    }
    const bool block = std::holds_alternative<BlockId>(content);
    return card(nameOf(content, lookup), sizeText(content, lookup), contentsRows(floorplan::tally(content, lookup), lookup),
                block ? Text::tr("A block of this design, defined once and placed many times.") : Text::tr("A rack of this design."));
}

Appearance appearanceOf(const Content& content, const document::DocumentLookup& lookup)
{
    if (const auto* id = std::get_if<ItemId>(&content)) {
        const auto* item = lookup.item(*id);
        return item ? appearanceOf(item->kind) : Appearance::other;
    }
    if (const auto* id = std::get_if<RackId>(&content)) {
        const auto* rack = lookup.rack(*id);
        return rack ? appearanceOf(rack->role) : Appearance::other;
    }
    return commonest(floorplan::tally(content, lookup), lookup);
}

QString iconNameOf(const Content& content, Appearance appearance)
{
    if (std::holds_alternative<BlockId>(content)) return appearance == Appearance::power ? QStringLiteral("power") : QStringLiteral("block");
    if (std::holds_alternative<RackId>(content)) return QStringLiteral("rack");
    switch (appearance) {
    case Appearance::compute: return QStringLiteral("gpu");
    case Appearance::network: return QStringLiteral("network");
    case Appearance::storage: return QStringLiteral("storage");
    case Appearance::power: return QStringLiteral("power");
    case Appearance::cooling: return QStringLiteral("cooling");
    case Appearance::management:
    case Appearance::other: break;
    }
    return QStringLiteral("rack");
}

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
