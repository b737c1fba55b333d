// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/snapshots_model.h"

#include <algorithm>
#include <utility>

#include <QDate>
#include <QLocale>

#include "document/snapshots.h"

namespace cw::ui {

namespace {

QString dateText(units::Date date)
{
    const QDate day(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())), static_cast<int>(static_cast<unsigned>(date.day())));
    return QLocale().toString(day, QLocale::ShortFormat);
}

}  // namespace

SnapshotsModel::SnapshotsModel(DocumentSession& session, QObject* parent) : QAbstractTableModel(parent), session_(session)
{
    connect(&session_, &DocumentSession::documentChanged, this, &SnapshotsModel::follow);
    connect(&session_, &DocumentSession::documentReset, this, &SnapshotsModel::follow);
    follow();
}

void SnapshotsModel::follow()
{
    const auto& now = session_.committed().table<document::Snapshot>();
    if (table_.sharesRowsWith(now) && rows_.size() == now.size()) return;
    beginResetModel();
    table_ = now;
    rows_ = now.rows();
    std::stable_sort(rows_.begin(), rows_.end(), [](const auto& a, const auto& b) { return a->taken > b->taken; });
    endResetModel();
}

SnapshotId SnapshotsModel::idAt(int row) const { return row >= 0 && row < rowCount() ? rows_[static_cast<std::size_t>(row)]->id : SnapshotId(); }

int SnapshotsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
int SnapshotsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QVariant SnapshotsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const document::Snapshot& row = *rows_[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole && !row.note.empty()) return QString::fromStdString(row.note);
    if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
    switch (index.column()) {
    case name_column: return QString::fromStdString(row.name);
    case taken_column: return dateText(row.taken);
    default: return QString::fromStdString(row.note);
    }
}

QVariant SnapshotsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == name_column ? tr("Name") : section == taken_column ? tr("Taken") : tr("Note");
}

Qt::ItemFlags SnapshotsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != taken_column ? plain | Qt::ItemIsEditable : plain;
}

bool SnapshotsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() == taken_column) return false;
    const auto row = rows_[static_cast<std::size_t>(index.row())];
    const std::string text = value.toString().toStdString();
    const bool name = index.column() == name_column;
    const auto edit = document::renameSnapshot(session_.committed(), row->id, name ? text : row->name, name ? row->note : text);
    if (!edit) {
        emit refused(QString::fromStdString(edit.error().sentence()));
        return false;
    }
    session_.commit(*edit);
    return true;
}

}  // namespace cw::ui
