// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "evaluation/what_if.h"

namespace cw::ui {

/// One row per variation of a network; the first is the network as it is, and the others show what changes against it.
class WhatIfModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { change_column, switches_column, links_column, bisection_column, cables_column, optics_column, cost_column, capex_column, price_column, structure_column, column_count };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<evaluation::WhatIf> offers);
    /// Null: there is no such row.
    [[nodiscard]] const evaluation::WhatIf* offer(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString changeText(const evaluation::WhatIf& offer) const;
    [[nodiscard]] QString text(const evaluation::WhatIf& offer, int column) const;

    std::vector<evaluation::WhatIf> offers_;
};

}  // namespace cw::ui
