// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>

#include "search/commands.h"

namespace cw::ui {

/// The commands that fit some words, best first; without words: those used last, then all.
class CommandModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Takes the commands as they are now.
    void setCommands(std::vector<Command> commands);
    void filter(const QString& words);
    [[nodiscard]] QAction* actionAt(const QModelIndex& index) const;
    void noteUse(QAction* action);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] int rank(const Command& command, int fit) const;

    std::vector<Command> commands_;
    std::vector<std::size_t> shown_;           ///< into commands_
    std::vector<QPointer<QAction>> used_;      ///< newest first
};

}  // namespace cw::ui
