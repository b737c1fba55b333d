// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/finding_delegate.h"

#include <QApplication>
#include <QPainter>

#include "panels/findings_model.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

QFont remedyFont(const QFont& base) { return figureFont(base, 0.92, false); }

}  // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);
    const Colours& colours = Colours::of(option.palette);
    const QRect box = option.rect.adjusted(spacing::normal, spacing::tight, -spacing::normal, -spacing::tight);
    const QFont remedy_font = remedyFont(option.font);
    const QFontMetrics text_metrics(option.font), remedy_metrics(remedy_font);
    const bool waived = index.data(Qt::ForegroundRole).isValid();
    const QString remedy = index.siblingAtColumn(FindingsModel::remedy_column).data().toString();
    painter->save();
    painter->setFont(option.font);
    painter->setPen(waived ? colours.muted : colours.text);
    const int text_height = remedy.isEmpty() ? box.height() : text_metrics.height();
    painter->drawText(QRect(box.left(), box.top(), box.width(), text_height), Qt::AlignVCenter, text_metrics.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    painter->setFont(remedy_font);
    painter->setPen(colours.muted);
    painter->drawText(box.adjusted(0, text_height, 0, 0), Qt::AlignVCenter, remedy_metrics.elidedText(remedy, Qt::ElideRight, box.width()));
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {200, QFontMetrics(option.font).height() + QFontMetrics(remedyFont(option.font)).height() + 2 * spacing::tight + spacing::hair};
}

}  // namespace cw::ui
