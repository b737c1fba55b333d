// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/what_if_model.h"

#include <QGuiApplication>
#include <QLocale>

#include "style/colours.h"
#include "words/words.h"

namespace cw::ui {

namespace {

const QString dash = QStringLiteral("—");

QString figure(std::optional<double> value, int decimals, const QString& unit)
{
    if (!value) return dash;
    const QString text = QLocale(QLocale::English).toString(*value, 'f', decimals);
    return unit.isEmpty() ? text : text + QChar(0x202F) + unit;
}

QString count(std::int64_t value) { return QLocale(QLocale::English).toString(static_cast<qlonglong>(value)); }

}  // namespace

void WhatIfModel::show(std::vector<evaluation::WhatIf> offers)
{
    beginResetModel();
    offers_ = std::move(offers);
    endResetModel();
}

const evaluation::WhatIf* WhatIfModel::offer(int row) const
{
    return row >= 0 && row < static_cast<int>(offers_.size()) ? &offers_[static_cast<std::size_t>(row)] : nullptr;
}

int WhatIfModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(offers_.size()); }

int WhatIfModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QString WhatIfModel::changeText(const evaluation::WhatIf& offer) const
{
    const QString change = QString::fromStdString(words::said(offer.change));
    switch (offer.variation) {
    case evaluation::Variation::as_it_is: return tr("As it is");
    case evaluation::Variation::taper: return tr("Leaf taper %1").arg(change);
    case evaluation::Variation::rails: return tr("%n rail(s)", nullptr, change.toInt());
    case evaluation::Variation::planes: return tr("%n plane(s)", nullptr, change.toInt());
    case evaluation::Variation::tiers: return tr("%n tier(s)", nullptr, change.toInt());
    case evaluation::Variation::structure: return tr("Structure: %1").arg(change);
    case evaluation::Variation::switch_type: return tr("Switch: %1").arg(change);
    }
    return {};
}

QString WhatIfModel::text(const evaluation::WhatIf& offer, int column) const
{
    if (column == change_column) return changeText(offer);
    if (!offer.network.sizing) return column == structure_column ? QString::fromStdString(offer.network.error) : dash;
    const fabric::Sizing& sizing = *offer.network.sizing;
    const bool cables = offer.network.cables_known;
    switch (column) {
    case switches_column: return count(sizing.switches);
    case links_column: return count(sizing.links);
    case bisection_column:
        return figure(sizing.bisection.lower_tbps, sizing.bisection.lower_tbps < 100 ? 1 : 0, sizing.bisection.exact ? tr("Tb/s exact") : tr("Tb/s or more"));
    case cables_column: return figure(cables ? std::optional(offer.network.cables.km) : std::nullopt, 1, tr("km"));
    case optics_column: return figure(cables ? std::optional(offer.network.cables.optics_kw) : std::nullopt, 0, tr("kW"));
    case cost_column: return figure(offer.network_musd, 1, tr("M$"));
    case capex_column: {
        const auto base = offers_.front().capex_musd;
        if (offer.variation == evaluation::Variation::as_it_is) return figure(offer.capex_musd, 1, tr("M$"));
        if (!base || !offer.capex_musd) return dash;
        const double change = *offer.capex_musd - *base;
        return (change > 0 ? QStringLiteral("+") : QString()) + figure(change, 1, tr("M$"));
    }
    case price_column: return figure(offer.usdPerGbps(), 2, tr("$ per Gb/s"));
    case structure_column: return QString::fromStdString(sizing.structure);
    default: return {};
    }
}

QVariant WhatIfModel::data(const QModelIndex& index, int role) const
{
    const evaluation::WhatIf* one = offer(index.row());
    if (!one || !index.isValid()) return {};
    if (role == Qt::DisplayRole) return text(*one, index.column());
    const bool words = index.column() == change_column || index.column() == structure_column;
    if (role == Qt::TextAlignmentRole) return static_cast<int>((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && !one->network.sizing) return tr("Cannot be had: %1").arg(QString::fromStdString(one->network.error));
    if (role == Qt::ForegroundRole && !one->network.sizing) return Colours::of(QGuiApplication::palette()).muted;
    if (role == Qt::ToolTipRole)
        return index.column() == bisection_column ? QString::fromStdString(one->network.sizing->bisection.method) : QString::fromStdString(one->network.sizing->why);
    return {};
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>((section == change_column || section == structure_column ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case change_column: return tr("What if");
    case switches_column: return tr("Switches");
    case links_column: return tr("Links");
    case bisection_column: return tr("Bisection");
    case cables_column: return tr("Cable");
    case optics_column: return tr("Optics");
    case cost_column: return tr("Network");
    case capex_column: return tr("Capex of the site");
    case price_column: return tr("Price of bisection");
    case structure_column: return tr("Structure");
    default: return {};
    }
}

}  // namespace cw::ui
