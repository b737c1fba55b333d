// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/networks_model.h"

#include <QGuiApplication>

#include "style/colours.h"
#include "style/icons.h"
#include "style/shown_units.h"
#include "words/words.h"

namespace cw::ui {

using evaluation::NetworkResult;
using units::Dimension;

namespace {

const QString em_dash = QStringLiteral("—");
constexpr double gbps_per_tbps = 1000;

QString count(std::int64_t n) { return QString::fromStdString(units::formatCount(n)); }

/// "800 · 784 · 392": leaves first.
QString perTier(const std::vector<std::int64_t>& counts)
{
    QStringList parts;
    for (const auto n : counts) parts << count(n);
    return parts.join(QStringLiteral(" · "));
}

bool isFigure(int column) { return column != NetworksModel::name_column && column != NetworksModel::structure_column; }

QString bisectionText(const fabric::Bisection& b)
{
    return shownFigure(b.lower_tbps * gbps_per_tbps, Dimension::data_rate);
}

QString kilometres(const NetworkResult& network)
{
    if (network.cables_known && network.cables.cables == 0) return NetworksModel::tr("none");
    return network.cables_known ? shownFigure(network.cables.km * 1e6, Dimension::length) : em_dash;
}

}  // namespace

void NetworksModel::show(const std::vector<NetworkResult>& networks)
{
    if (networks == networks_) return;
    if (networks.size() == networks_.size() && !networks.empty()) {
        networks_ = networks;
        emit dataChanged(index(0, 0), index(rowCount() - 1, column_count - 1));
        return;
    }
    beginResetModel();
    networks_ = networks;
    endResetModel();
}

int NetworksModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(networks_.size()); }
int NetworksModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(column_count); }

QString NetworksModel::text(const NetworkResult& n, int column) const
{
    if (column == name_column) return QString::fromStdString(n.name.empty() ? n.id.text() : n.name) + (n.alternative ? tr("  (to compare)") : QString());
    if (column == structure_column) return QString::fromStdString(n.sizing ? n.sizing->structure : n.error);
    if (column == power_column) return n.sizing ? shownFigure(n.switch_peak_kw + n.cables.optics_kw, Dimension::power) : em_dash;
    if (!n.sizing) return em_dash;
    switch (column) {
    case endpoints_column: return count(n.sizing->endpoints);
    case switches_column: return n.sizing->switches == 0 ? tr("none") : perTier(n.sizing->switches_by_tier);
    case links_column: return count(n.sizing->links);
    case bisection_column: return bisectionText(n.sizing->bisection) + (n.sizing->bisection.exact ? tr("  exact") : tr("  at least"));
    case cables_column: return kilometres(n);
    default: return {};
    }
}

QString NetworksModel::help(const NetworkResult& n, int column) const
{
    if (!n.sizing) return QString::fromStdString(n.error);
    const auto& s = *n.sizing;
    switch (column) {
    case name_column: return tr("%1, %2 per link").arg(QString::fromStdString(words::said(n.technology)), shownFigure(n.link_gbps, Dimension::data_rate));
    case structure_column: return QString::fromStdString(s.why);
    case switches_column: return tr("%1 switches, by tier from the leaves; at most %2 of them on a path").arg(count(s.switches)).arg(s.diameter_hops);
    case links_column: return tr("By tier, endpoints first: %1").arg(perTier(s.links_by_tier));
    case bisection_column:
        return tr("%1 of full bisection, %2 per endpoint\n%3\n%4")
            .arg(shownFigure(s.bisection.fraction_of_full, Dimension::fraction),
                 shownFigure(s.bisection.gbps_per_endpoint, Dimension::data_rate), QString::fromStdString(s.bisection.method),
                 QString::fromStdString(s.bisection.division));
    case cables_column:
        if (!n.cables_known) return tr("The plan does not say where the switches stand.");
        return tr("%1 cables, the longest %2").arg(count(n.cables.cables), shownFigure(n.cables.longest_m * 1e3, Dimension::length));
    case power_column: return tr("Switches and optics, peak");
    default: return {};
    }
}

QVariant NetworksModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const NetworkResult& n = networks_[static_cast<std::size_t>(index.row())];
    const Colours& colours = Colours::of(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole: return text(n, index.column());
    case Qt::ToolTipRole: return help(n, index.column());
    case Qt::TextAlignmentRole: return QVariant(isFigure(index.column()) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (index.column() == name_column) return icon(n.sizing ? QStringLiteral("network") : QStringLiteral("error"), n.sizing ? colours.muted : colours.error);
        break;
    case Qt::ForegroundRole:
        if (!n.sizing && index.column() == structure_column) return colours.error;
        if (n.alternative) return colours.muted;
        break;
    default: break;
    }
    return {};
}

QVariant NetworksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(isFigure(section) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case name_column: return tr("Network");
    case structure_column: return tr("Structure");
    case endpoints_column: return tr("Endpoints");
    case switches_column: return tr("Switches by tier");
    case links_column: return tr("Links");
    case bisection_column: return tr("Bisection");
    case cables_column: return tr("Cables");
    case power_column: return tr("Power");
    default: return {};
    }
}

}  // namespace cw::ui
