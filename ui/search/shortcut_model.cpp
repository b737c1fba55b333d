// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/shortcut_model.h"

#include "search/word_fit.h"

namespace cw::ui {

ShortcutModel::ShortcutModel(const std::vector<Command>& commands, std::vector<Row> others, QObject* parent) : QAbstractTableModel(parent)
{
    for (const Command& command : commands)
        if (!command.keys.isEmpty()) rows_.push_back({command.title, command.keys, command.place});
    std::move(others.begin(), others.end(), std::back_inserter(rows_));
    filter({});
}

/// The order stays that of the menus: people learn it.
void ShortcutModel::filter(const QString& words)
{
    beginResetModel();
    shown_.clear();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const Row& row = rows_[i];
        if (wordFit(words, row.command + QLatin1Char(' ') + row.keys + QLatin1Char(' ') + row.place)) shown_.push_back(i);
    }
    endResetModel();
}

int ShortcutModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(shown_.size()); }
int ShortcutModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QVariant ShortcutModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole) return {};
    const Row& row = rows_[shown_[static_cast<std::size_t>(index.row())]];
    return index.column() == command_column ? row.command : index.column() == keys_column ? row.keys : row.place;
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == command_column ? tr("Command") : section == keys_column ? tr("Keys") : tr("Menu");
}

}  // namespace cw::ui
