// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "document/builders.h"
#include "storage/difference.h"

namespace cw::ui {

/// What tells two designs apart, object by object.
class ChangesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { kind_column, object_column, values_column, column_count };

    using QAbstractTableModel::QAbstractTableModel;
    /// The two designs give the names of what differs.
    void show(std::vector<storage::ObjectChange> changes, document::Document first, document::Document second);
    /// Null: nothing that stands on the plan.
    [[nodiscard]] std::optional<document::Subject> subjectAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString objectText(const storage::ObjectChange& change) const;
    [[nodiscard]] QString valuesText(const storage::ObjectChange& change) const;

    std::vector<storage::ObjectChange> changes_;
    document::Document first_, second_;
};

}  // namespace cw::ui
