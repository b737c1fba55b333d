// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "evaluation/assessment.h"
#include "panels/metric.h"

namespace cw::ui {

/// The headline figures of two designs, and by how much the second differs.
class FiguresModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { name_column, first_column, second_column, change_column, column_count };

    FiguresModel(QString first, QString second, QObject* parent = nullptr);
    void show(const evaluation::Assessment& first, const evaluation::Assessment& second);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString first_name_, second_name_;
    std::vector<Metric> first_, second_;       ///< the same figures in the same order
};

}  // namespace cw::ui
