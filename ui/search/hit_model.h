// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "search/design_search.h"

namespace cw::ui {

/// What a search in the design has found, best first.
class HitModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Hit> hits);
    [[nodiscard]] const Hit& hitAt(const QModelIndex& index) const { return hits_[static_cast<std::size_t>(index.row())]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Hit> hits_;
};

}  // namespace cw::ui
