// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "search/commands.h"

namespace cw::ui {

/// Which keys do what. Made from the actions as they are; keys and gestures that are no action are told to it.
class ShortcutModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { command_column, keys_column, place_column, column_count };

    struct Row {
        QString command, keys, place;
    };

    /// Commands without keys are left out.
    ShortcutModel(const std::vector<Command>& commands, std::vector<Row> others, QObject* parent = nullptr);

    void filter(const QString& words);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> rows_;
    std::vector<std::size_t> shown_;
};

}  // namespace cw::ui
