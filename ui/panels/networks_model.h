// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "evaluation/assessment.h"

namespace cw::ui {

/// One row per network: structure, counts, bisection, cables. One that cannot be built says why.
class NetworksModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { name_column, endpoints_column, switches_column, links_column, bisection_column, cables_column, power_column, structure_column, column_count };

    using QAbstractTableModel::QAbstractTableModel;

    /// Nothing happens when they are the same.
    void show(const std::vector<evaluation::NetworkResult>& networks);

    [[nodiscard]] const NetworkId& networkAt(int row) const { return networks_[static_cast<std::size_t>(row)].id; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const evaluation::NetworkResult& network, int column) const;
    [[nodiscard]] QString help(const evaluation::NetworkResult& network, int column) const;

    std::vector<evaluation::NetworkResult> networks_;
};

}  // namespace cw::ui
