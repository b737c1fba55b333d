// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/figures_model.h"

#include <QFont>

namespace cw::ui {

FiguresModel::FiguresModel(QString first, QString second, QObject* parent) : QAbstractTableModel(parent), first_name_(std::move(first)), second_name_(std::move(second)) {}

void FiguresModel::show(const evaluation::Assessment& first, const evaluation::Assessment& second)
{
    beginResetModel();
    first_ = headline(first, nullptr);
    second_ = headline(second, &first);
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(second_.size()); }
int FiguresModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QVariant FiguresModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (role == Qt::TextAlignmentRole && index.column() != name_column) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && index.column() == change_column) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case name_column: return second_[row].caption;
    case first_column: return first_[row].value;
    case second_column: return second_[row].value;
    default: return second_[row].delta.isEmpty() ? QStringLiteral("=") : second_[row].delta;
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case name_column: return tr("Figure");
    case first_column: return first_name_;
    case second_column: return second_name_;
    default: return tr("Change");
    }
}

}  // namespace cw::ui
