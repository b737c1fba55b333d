// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/changes_model.h"

#include <QStringList>

#include "compare/row_name.h"

namespace cw::ui {

using storage::ObjectChange;
using storage::ObjectChangeKind;

namespace {

QString from(const std::string& text) { return QString::fromStdString(text); }

QString kindText(ObjectChangeKind kind)
{
    switch (kind) {
    case ObjectChangeKind::added: return ChangesModel::tr("added");
    case ObjectChangeKind::removed: return ChangesModel::tr("removed");
    case ObjectChangeKind::changed: break;
    }
    return ChangesModel::tr("changed");
}

}  // namespace

/// "Placement · Row A"; what is gone is called what it was called.
QString ChangesModel::objectText(const ObjectChange& change) const
{
    const QString name = rowName(change.kind == ObjectChangeKind::removed ? first_ : second_, change.table, change.id);
    return name.isEmpty() ? tableWord(change.table) : tableWord(change.table) + QStringLiteral(" · ") + name;
}

/// "pose/x: 30000 → 35000; area: Hall 1 → Hall 2"
QString ChangesModel::valuesText(const ObjectChange& change) const
{
    QStringList list;
    for (const auto& field : change.fields)
        list << QStringLiteral("%1: %2 → %3").arg(from(field.pointer).mid(1), valueText(first_, field.pointer, field.before), valueText(second_, field.pointer, field.after));
    return list.join(QStringLiteral("; "));
}

void ChangesModel::show(std::vector<ObjectChange> changes, document::Document first, document::Document second)
{
    beginResetModel();
    changes_ = std::move(changes);
    first_ = std::move(first);
    second_ = std::move(second);
    endResetModel();
}

std::optional<document::Subject> ChangesModel::subjectAt(const QModelIndex& index) const
{
    if (!index.isValid()) return std::nullopt;
    const ObjectChange& change = changes_[static_cast<std::size_t>(index.row())];
    if (change.table == "placements") return PlacementId(change.id);
    if (change.table == "areas") return AreaId(change.id);
    return std::nullopt;
}

int ChangesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(changes_.size()); }
int ChangesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QVariant ChangesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const ObjectChange& change = changes_[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case kind_column: return kindText(change.kind);
    case object_column: return role == Qt::ToolTipRole && !change.id.empty() ? from(change.table) + QStringLiteral(" · ") + from(change.id) : objectText(change);
    default: return valuesText(change);
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == kind_column ? tr("How") : section == object_column ? tr("What") : tr("Values");
}

}  // namespace cw::ui
