// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

namespace cw::ui {

/// A finding: what is wrong over what to do about it, each on as many lines as the width of the column asks for. Groups are
/// drawn as usual.
class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FindingDelegate(QTreeView* view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QTreeView* view_;
};

}  // namespace cw::ui
