// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include <QAbstractTableModel>

#include "checks/finding.h"
#include "document/builders.h"

namespace cw::ui {

/// The findings of an assessment, in its order, waived ones at the end.
class FindingsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { severity_column, text_column, remedy_column, code_column, column_count };

    using QAbstractTableModel::QAbstractTableModel;

    /// Nothing happens when they are the same.
    void show(const std::vector<checks::Finding>& findings);
    [[nodiscard]] const checks::Finding& finding(int row) const { return findings_[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<checks::Finding> findings_;
};

/// "Error", translated.
[[nodiscard]] QString severityName(checks::Severity severity);
/// Of the icon set.
[[nodiscard]] QString severityIcon(checks::Severity severity);
/// The placements and areas that a finding is about.
[[nodiscard]] std::set<document::Subject> selectableSubjects(const checks::Finding& finding);

}  // namespace cw::ui
