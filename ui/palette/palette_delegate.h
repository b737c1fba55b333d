// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace cw::ui {

/// Two lines per row: name over caption, beside an icon in the colour that the thing has on the plan.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The colour of an appearance on the plan, in the theme that `palette` belongs to.
[[nodiscard]] QColor planColour(int appearance, const QPalette& palette);

}  // namespace cw::ui
