// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hit_model.h"

#include "search/quick_list.h"
#include "style/icons.h"

namespace cw::ui {

void HitModel::show(std::vector<Hit> hits)
{
    beginResetModel();
    hits_ = std::move(hits);
    endResetModel();
}

int HitModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(hits_.size()); }

QVariant HitModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Hit& hit = hitAt(index);
    switch (role) {
    case Qt::DisplayRole: return hit.title;
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2, %3").arg(hit.title, hit.kind, hit.place);
    case Qt::DecorationRole: return icon(hit.icon);
    case QuickList::caption_role: return hit.place;
    case QuickList::trailing_role: return hit.kind;
    default: return {};
    }
}

}  // namespace cw::ui
