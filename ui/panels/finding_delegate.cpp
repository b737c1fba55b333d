// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/finding_delegate.h"

#include <QApplication>
#include <QPainter>

#include "panels/findings_model.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

constexpr int least_width = 120;
constexpr int most_height = 400;
constexpr int icon_room = spacing::icon + spacing::normal;

QFont remedyFont(const QFont& base) { return figureFont(base, 0.92, false); }

bool isGroup(const QModelIndex& index) { return !index.parent().isValid(); }

QString remedyOf(const QModelIndex& index) { return index.siblingAtColumn(FindingsModel::remedy_column).data().toString(); }

int heightOf(const QString& text, const QFont& font, int width)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, most_height), Qt::TextWordWrap, text).height();
}

}  // namespace

FindingDelegate::FindingDelegate(QTreeView* view) : QStyledItemDelegate(view), view_(view) {}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isGroup(index)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    const QIcon mark = background.icon;
    background.text.clear();
    background.icon = {};
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);
    const Colours& colours = Colours::of(option.palette);
    QRect box = option.rect.adjusted(spacing::normal, spacing::tight, -spacing::normal, -spacing::tight);
    if (!mark.isNull()) {
        mark.paint(painter, box.left(), box.top(), spacing::icon - 2, spacing::icon - 2);
        box.setLeft(box.left() + icon_room);
    }
    painter->save();
    painter->setFont(option.font);
    painter->setPen(index.data(Qt::ForegroundRole).isValid() ? colours.muted : colours.text);
    const QString text = index.data().toString();
    painter->drawText(box, Qt::TextWordWrap | Qt::AlignTop, text);
    box.setTop(box.top() + heightOf(text, option.font, box.width()));
    painter->setFont(remedyFont(option.font));
    painter->setPen(colours.muted);
    painter->drawText(box, Qt::TextWordWrap | Qt::AlignTop, remedyOf(index));
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isGroup(index)) return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, spacing::icon + spacing::normal});
    const bool marked = index.data(Qt::DecorationRole).isValid();
    const int width = std::max(least_width, view_->columnWidth(FindingsModel::text_column) - view_->indentation() - 2 * spacing::normal - (marked ? icon_room : 0));
    return {least_width, heightOf(index.data().toString(), option.font, width) + heightOf(remedyOf(index), remedyFont(option.font), width) + 2 * spacing::tight + spacing::hair};
}

}  // namespace cw::ui
