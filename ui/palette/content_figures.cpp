// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/content_figures.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QStringList>

#include "figures/holdings.h"
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

/// The figure that names a machine: rating before capacity before draw.
QString ratingText(const catalog::Item& item)
{
    for (const char* key : {"gpus", "capacity_mw", "rating_mva", "rating_kva", "rating_kw", "capacity_kw", "energy_mwh", "power_peak_kw", "power_kw", "height_u"})
        if (const auto* value = item.find(key))
            return std::string_view(key) == "gpus" ? Text::tr("%1 GPUs").arg(count(static_cast<std::int64_t>(value->middle()))) : valueText(key, *value);
    return {};
}

/// Whose record it is, where it is not the shipped one.
QString ownershipText(const catalog::Item& item)
{
    const catalog::Item* shipped = catalog::Catalog::builtin().find(item.id);
    if (!shipped) return Text::tr("own");
    return *shipped == item ? QString() : Text::tr("changed");
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

QString shortened(std::string_view text, int most)
{
    const QString whole = from(text);
    return whole.size() <= most ? whole : whole.left(most - 1) + QChar(0x2026);
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
    const Holdings held = holdingsOf(tally, lookup);
    if (held.gpus > 0) rows += row(Text::tr("GPUs"), count(held.gpus));
    if (held.gpu_systems_peak_kw > 0) rows += row(Text::tr("GPU systems, peak"), shownFigure(held.gpu_systems_peak_kw, Dimension::power));
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
        if (item) parts << ratingText(*item) << ownershipText(*item);
    } else {
        const Holdings held = holdingsOf(floorplan::tally(content, lookup), lookup);
        if (held.gpus > 0) parts << Text::tr("%1 GPUs").arg(count(held.gpus));
        if (held.racks > 1) parts << Text::tr("%1 racks").arg(count(held.racks));
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

}  // namespace cw::ui
